// Runs before the first paint: the prerendered page shows the default view, so a reader who asked
// for another theme or view must not see the default one flash by.
(function () {
	var query = new URLSearchParams(location.search);
	var root = document.documentElement;
	// The page cannot wake up: its default view is all there will be, with what a reader without script has.
	window.stayAsleep = function (reason) {
		delete root.dataset.asked;
		root.dataset.asleep = '';
		document.querySelectorAll('noscript').forEach(function (element) {
			element.outerHTML = '<div>' + element.textContent + '</div>';
		});
		if (reason !== undefined) throw reason;
	};
	// What decides the oldest promised browsers, as the README says. An older one would break off somewhere on the way, and
	// fetch half a megabyte for it.
	var isPromised =
		window.CSS !== undefined &&
		CSS.supports('selector(:has(a))') &&
		typeof URL.canParse === 'function';
	if (!isPromised) {
		root.dataset.asleep = '';
		document.addEventListener('DOMContentLoaded', function () {
			window.stayAsleep();
		});
	}
	var theme = query.get('tema');
	if (theme === 'terang' || theme === 'gelap') root.dataset.theme = theme;
	// What an embed leaves out takes no place from the start: its picture must not move when the page wakes up. Read as
	// `src/lib/embed/embed-options.ts` does.
	var named = (query.get('kontrol') || '').split(',').map(function (control) {
		return control.trim();
	});
	function isNamed(control) {
		return named.indexOf(control) >= 0;
	}
	var CONTROLS = ['judul', 'legenda', 'sumber', 'zoom', 'tampilan'];
	if (CONTROLS.some(isNamed) || named.join() === 'tidak') {
		root.dataset.without = CONTROLS.filter(function (control) {
			return !isNamed(control);
		}).join(' ');
	}
	// What asks for another view, or for other data. All else leaves the picture as it is: what social networks and hosts
	// append above all, whose readers must not wait for the data either.
	var ASKING =
		'sektor daerah mitra kerjasama antara buka provinsi jenis status dari sampai batas berlaku bukti q tampilan tingkat isi ' +
		'langkah kamera data';
	var asks = ASKING.split(' ').some(function (name) {
		return query.has(name) && !(name === 'tampilan' && query.get(name) === 'peta');
	});
	if (asks && isPromised) root.dataset.asked = '';
})();

// In an article: its scheme goes before the device's, and its history is its own. Both concern what is seen and pressed
// before the page is awake.
(function () {
	var host = window.parent;
	if (host === undefined || host === window) return;
	addEventListener('message', function (event) {
		var said = event.source === host && event.data;
		if (said && said.type === 'jejaring:scheme' && /^(light|dark)$/.test(said.scheme))
			document.documentElement.dataset.scheme = said.scheme;
	});
	host.postMessage({ type: 'jejaring:scheme' }, '*');
	document.addEventListener('click', function (event) {
		var link = event.target.closest('a[href]');
		var other = event.button + event.ctrlKey + event.metaKey + event.shiftKey + event.altKey;
		if (event.defaultPrevented || other || link === null || link.target !== '') return;
		// Once it is awake, the page has followed it by itself.
		event.preventDefault();
		location.replace(link.href);
	});
})();

// Then the picture: on a slow line, scripts that are fetched beside it are fetched instead of it. What a build has
// marked with `data-rel` waits, and the start of the page waits for `afterPicture`.
window.afterPicture = new Promise(function (resolve) {
	if (document.documentElement.dataset.asleep !== undefined) return;
	var query = new URLSearchParams(location.search);
	var tab = query.get('tampilan');
	// To a reader who saves data nothing comes before it is asked for.
	var saves =
		(navigator.connection !== undefined && navigator.connection.saveData === true) ||
		matchMedia('(prefers-reduced-data: reduce)').matches;
	var map = !saves && (tab === null || tab === 'peta' || tab === 'belah');

	// A frozen copy has its own data, in files of the same names.
	var copy = /^\d{4}-\d\d-\d\d$/.exec((query.get('data') || '').trim());
	function addressOf(link) {
		var isData = link.as === 'fetch' && !link.hasAttribute('data-map');
		if (copy === null || !isData) return String(link.href);
		return link.href.replace(/\/data\/(?=[^/]+$)/, '/data/beku/' + copy[0] + '/');
	}
	function isWanted(link) {
		var kind = link.getAttribute('data-map');
		if (kind === null) return link.as !== 'fetch' || copy !== null || !query.has('data');
		// Without an origin there is no cache that a worker could find its script in.
		return map && (kind !== 'worker' || self.origin !== 'null');
	}
	function fetchLink(link) {
		return new Promise(function (resolve) {
			link.onload = link.onerror = resolve;
			if (oneByOne && link.getAttribute('data-map') === 'script') link.fetchPriority = 'auto';
			link.rel = link.getAttribute('data-rel');
			link.removeAttribute('data-rel');
		});
	}
	var PER_TURN = 6;
	// To ask for a file takes a slow phone some milliseconds: for two dozen of them in one go it would not answer a finger.
	function fetchInTurns(links) {
		if (links.length === 0) return Promise.resolve();
		var fetched = Promise.all(links.slice(0, PER_TURN).map(fetchLink));
		return new Promise(setTimeout).then(function () {
			return Promise.all([fetched, fetchInTurns(links.slice(PER_TURN))]);
		});
	}
	function navigation() {
		return performance.getEntriesByType('navigation')[0];
	}
	// Where each file takes one of six connections, a large one asked for last would leave the line idle between the small
	// ones.
	var oneByOne = navigation() !== undefined && navigation().nextHopProtocol === 'http/1.1';
	// Scripts are compiled as they come, on one of a phone's few processors. Those of the map would keep it from a page that
	// is waking up; but on a slow line both wait for the line, which must not stand idle meanwhile.
	var SLOW = 300;
	function isSlow() {
		return navigation() !== undefined && navigation().responseEnd > SLOW;
	}
	function wantedLinks(kinds) {
		return Array.from(document.querySelectorAll('link[data-rel]')).filter(function (link) {
			return kinds.indexOf(link.getAttribute('data-map')) >= 0 && isWanted(link);
		});
	}
	// A slow phone takes half a second to wake the map's scripts up: what they work with is fetched meanwhile.
	var fetching = false;
	function fetchLinks() {
		if (fetching) return;
		fetching = true;
		var scripts = wantedLinks(['script']);
		function fetchScripts() {
			return fetchInTurns(scripts);
		}
		var forMap = isSlow() ? fetchScripts() : whenAwake().then(fetchScripts);
		var forPage = fetchInTurns(wantedLinks([null]));
		forMap.then(function () {
			// `src/lib/state/when-wanted.ts` waits for nothing else when this took long.
			if (scripts.length > 0) performance.mark('fetched');
		});
		Promise.all([forMap, forPage]).then(function () {
			fetchInTurns(wantedLinks(['worker', 'data']));
		});
	}
	// `src/lib/state/when-wanted.ts` marks it. Browsers that keep no such list fetch the map when it is wanted.
	function whenAwake() {
		return new Promise(function (resolve) {
			if (window.PerformanceObserver === undefined) return;
			new PerformanceObserver(function (list, observer) {
				if (list.getEntriesByName('awake').length === 0) return;
				observer.disconnect();
				resolve();
			}).observe({ type: 'mark', buffered: true });
		});
	}
	// Scripts that come between the picture and its first frame keep it from being painted: a slow phone may take half a
	// second over that frame. The browser says when it is on screen; not every browser does, and no frame ever comes to a
	// page that nobody sees, but its host wants to know its height.
	var seen = false;
	function onPicture(picture) {
		if (seen) return;
		seen = true;
		if (document.visibilityState !== 'visible') return start();
		// What is asked for after the frame was handed over comes over a slow line too late to stand in its way.
		if (isSlow()) {
			requestAnimationFrame(function () {
				setTimeout(fetchLinks);
			});
		}
		setTimeout(start, 1000);
		if (window.PerformanceObserver === undefined) return;
		var kind = picture === null ? 'paint' : 'largest-contentful-paint';
		new PerformanceObserver(function (list, observer) {
			var isPainted = list.getEntries().some(function (entry) {
				return picture === null || entry.element === picture;
			});
			if (!isPainted) return;
			observer.disconnect();
			start();
		}).observe({ type: kind, buffered: true });
	}
	function markWhenNear(picture) {
		if (picture === null || window.IntersectionObserver === undefined) return;
		new IntersectionObserver(
			function (entries, observer) {
				if (!entries[0].isIntersecting) return;
				observer.disconnect();
				performance.mark('near');
			},
			{ rootMargin: '25%' }
		).observe(picture);
	}
	var started = false;
	function start() {
		if (started) return;
		started = true;
		// `src/lib/state/when-wanted.ts` counts from here.
		performance.mark('picture');
		markWhenNear(document.querySelector('picture img'));
		fetchLinks();
		resolve();
	}
	// Nobody who presses something wants to wait for a picture; and after that the browser tells of no painting. A press
	// on the picture asks for the map: there is nothing yet that could hear it.
	function onPress(event) {
		var picture = document.querySelector('picture img');
		if (event.target === picture) performance.mark('reached');
		start();
	}
	['pointerdown', 'keydown'].forEach(function (type) {
		document.addEventListener(type, onPress, { capture: true, once: true, passive: true });
	});
	document.addEventListener('DOMContentLoaded', function () {
		// Before the reader goes on to a page in another folder, from where the same words lead elsewhere.
		document.querySelectorAll('link[data-rel]').forEach(function (link) {
			link.href = addressOf(link);
		});
		var picture = document.querySelector('picture img');
		var hidden = document.documentElement.dataset.asked !== undefined;
		if (picture === null || hidden) return onPicture(null);
		if (picture.complete) return onPicture(picture);
		picture.addEventListener('load', function () {
			onPicture(picture);
		});
		picture.addEventListener('error', start);
		// Whatever becomes of the word on the picture, the page must not sleep for ever once all is loaded.
		window.addEventListener('load', function () {
			onPicture(picture);
		});
	});
});
