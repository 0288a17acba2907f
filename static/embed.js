// Improves the iframes that show the atlas in someone else's page: gives them the height of their content, loads those
// with data-src when they come near, and passes events on. Touches nothing else, and needs nothing else to be there.
(function () {
	'use strict';
	/** A fault in here must never become one of the page. */
	const safely =
		(run) =>
		(...given) => {
			try {
				run(...given);
			} catch (error) {
				return error;
			}
		};
	safely(start)(document.currentScript);

	function start(script) {
		const base = new URL('embed/', script.src).href;
		const origin = new URL(base).origin;

		// Articles include it once per embed; two listeners would pass every event on twice.
		const mark = Symbol.for(base);
		if (document[mark]) return;
		Object.defineProperty(document, mark, { value: true });

		const LEAST = 80;
		const MOST = 8000;
		const LONGEST = 2000;

		const isOurs = (frame, address) =>
			frame instanceof HTMLIFrameElement && String(address).indexOf(base) === 0;
		const frames = () => Array.from(document.querySelectorAll('iframe'));
		// To any origin: in a sandbox an embed has none, and what is said is no secret.
		const tell = (frame, message) => frame.contentWindow.postMessage(message, '*');
		const emit = (frame, type, detail) =>
			frame.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));

		const resize = (frame, height) => {
			if (!Number.isFinite(height) || height <= 0) return;
			const inner = Math.min(Math.max(Math.ceil(height), LEAST), MOST);
			// Pages that count borders into the height would cut them off the content.
			const borders =
				getComputedStyle(frame).boxSizing === 'border-box'
					? frame.offsetHeight - frame.clientHeight
					: 0;
			frame.style.height = inner + borders + 'px';
		};

		addEventListener(
			'message',
			safely(({ source, origin: from, data }) => {
				// Within a sandbox the origin is 'null'; there only the window tells who speaks.
				if (!source || (from !== origin && from !== 'null')) return;
				const frame = frames().find((one) => one.contentWindow === source);
				if (!isOurs(frame, frame && frame.src) || !data) return;
				if (data.type === 'jejaring:height') resize(frame, data.height);
				if (data.type === 'jejaring:view' && typeof data.query === 'string')
					emit(frame, data.type, { query: data.query });
				if (
					data.type === 'jejaring:select' &&
					(data.daerah === null || typeof data.daerah === 'string')
				)
					emit(frame, data.type, { daerah: data.daerah });
			})
		);

		// Caught on the way down, so that an event need not bubble.
		document.addEventListener(
			'jejaring:set',
			safely(({ target, detail }) => {
				const query = detail && detail.query;
				if (isOurs(target, target.src) && typeof query === 'string' && query.length <= LONGEST)
					tell(target, { type: 'jejaring:set', query });
			}),
			true
		);

		const isAwaited = (frame) =>
			frame.dataset.src &&
			!frame.getAttribute('src') &&
			isOurs(frame, new URL(frame.dataset.src, document.baseURI).href);
		const load = (frame) => {
			if (isAwaited(frame)) frame.src = frame.dataset.src;
		};
		const near =
			typeof IntersectionObserver === 'function' &&
			new IntersectionObserver(
				safely((entries) => {
					for (const { isIntersecting, target } of entries) {
						if (!isIntersecting) continue;
						near.unobserve(target);
						load(target);
					}
				}),
				{ rootMargin: '600px 0px' }
			);
		const waiting = new WeakSet();
		const watch = safely((frame) => {
			if (waiting.has(frame) || !isAwaited(frame)) return;
			waiting.add(frame);
			if (near) near.observe(frame);
			else load(frame);
		});
		const look = () => frames().forEach(watch);

		look();
		// Articles arrive late, and by parts.
		new MutationObserver(look).observe(document, { childList: true, subtree: true });
		// Embeds that spoke before this script was there are asked to say their height again.
		for (const frame of frames())
			if (isOurs(frame, frame.src)) safely(tell)(frame, { type: 'jejaring:ready' });
	}
})();
