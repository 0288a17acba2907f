// Improves the iframes that show the atlas in someone else's page: gives them the height of their content, loads those
// with data-src when they come near, tells them light from dark, and passes events on. Touches nothing else, and needs
// nothing else to be there.
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
		const withAll = (at) => (at ? [at, ...withAll(at.parentElement)] : []);

		/** Heights that were given last, until it was seen what came of them. */
		const heights = new Map();
		const resize = (frame, height) => {
			if (!Number.isFinite(height) || height <= 0) return;
			const inner = Math.min(Math.max(Math.ceil(height), LEAST), MOST);
			// Pages that count borders into the height would cut them off the content.
			const borders =
				getComputedStyle(frame).boxSizing === 'border-box'
					? frame.offsetHeight - frame.clientHeight
					: 0;
			frame.style.height = inner + borders + 'px';
			heights.set(frame, inner);
			soon();
		};
		// Wrappers made for videos cut off what is higher than they are; nothing in the frame can know.
		const noticeCut = (height, frame) => {
			// Neither while it is hidden, nor on its way.
			if (!frame.clientHeight || frame.getAnimations().length) return;
			heights.delete(frame);
			const { top, bottom } = frame.getBoundingClientRect();
			const cutter = withAll(frame).find((at) => {
				if (at === frame) return at.clientHeight < height - 1;
				const box = at.getBoundingClientRect();
				return (
					at !== document.body &&
					/hidden|clip/.test(getComputedStyle(at).overflowY) &&
					top < box.bottom &&
					bottom > box.bottom + 1
				);
			});
			if (!cutter || noticed.has(cutter)) return;
			noticed.add(cutter);
			console.warn(
				'Jejaring Daerah: this cuts the embed off. Free it from height, padding-bottom, aspect-ratio and overflow, or take the iframe out of it.',
				cutter
			);
		};
		const noticed = new WeakSet();

		/** What each was told last. */
		const schemes = new Map();
		const looks = new MutationObserver(() => soon());
		const device = matchMedia('(prefers-color-scheme: dark)');
		// By what is painted behind it; where nothing is, by what the page says it can be.
		const schemeBehind = ([at, ...more]) => {
			if (!at) {
				const meta = document.querySelector('meta[name=color-scheme]');
				const said =
					getComputedStyle(document.documentElement).colorScheme + (meta ? meta.content : '');
				return /dark/.test(said) && (device.matches || !/light/.test(said)) ? 'dark' : 'light';
			}
			const colour = getComputedStyle(at).backgroundColor;
			const [a, b, c, alpha = 1] = (colour.match(/[ (][\d.]+/g) || []).map((one) => +one.slice(1));
			if (!(alpha > 0.5) || a === undefined) return schemeBehind(more);
			const grey = /^(ok)?l/.test(colour) ? a : 0.3 * a + 0.6 * b + 0.1 * c;
			const white = /^r/.test(colour) ? 255 : /^l/.test(colour) ? 100 : 1;
			return grey < white / 2 ? 'dark' : 'light';
		};
		const tellScheme = (known, frame) => {
			const scheme = schemeBehind(withAll(frame.parentElement));
			if (scheme === known) return;
			schemes.set(frame, scheme);
			tell(frame, { type: 'jejaring:scheme', scheme });
		};

		addEventListener(
			'message',
			safely(({ source, origin: from, data }) => {
				// Within a sandbox the origin is 'null'; there only the window tells who speaks.
				if (!source || (from !== origin && from !== 'null')) return;
				const frame = frames().find((one) => one.contentWindow === source);
				if (!isOurs(frame, frame && frame.src) || !data) return;
				const { type, query, daerah } = data;
				if (type === 'jejaring:height') safely(resize)(frame, data.height);
				const isSlug = daerah === null || typeof daerah === 'string';
				if (type === 'jejaring:view' && typeof query === 'string') emit(frame, type, { query });
				if (type === 'jejaring:select' && isSlug) emit(frame, type, { daerah });
				if (type === 'jejaring:shown' && isSlug && typeof query === 'string')
					emit(frame, type, { query, daerah });
				// It asks; or it has, before this script was there.
				if (type === 'jejaring:scheme' || !schemes.has(frame)) {
					tellScheme(null, frame);
					for (const at of withAll(frame.parentElement)) looks.observe(at, { attributes: true });
				}
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
		const look = () => {
			const all = frames();
			all.forEach(watch);
			for (const [known, then] of [
				[heights, noticeCut],
				[schemes, tellScheme]
			])
				known.forEach((value, frame) => {
					if (all.includes(frame)) safely(then)(value, frame);
					else known.delete(frame);
				});
		};
		// Some pages change with every frame.
		let timer = 0;
		const soon = () => {
			timer =
				timer ||
				setTimeout(() => {
					timer = 0;
					safely(look)();
				}, 200);
		};

		look();
		// Articles arrive late, and by parts.
		new MutationObserver(soon).observe(document, { childList: true, subtree: true });
		// Embeds that spoke before this script was there are asked to say their height again.
		for (const frame of frames())
			if (isOurs(frame, frame.src)) safely(tell)(frame, { type: 'jejaring:ready' });
		// What changes the colours of a page: its own switch, at once or slowly, or the device's.
		addEventListener('transitionend', soon);
		device.addEventListener('change', soon);
	}
})();
