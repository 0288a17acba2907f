// Runs before the first paint: the prerendered page shows the default view, so a reader who asked
// for another theme or view must not see the default one flash by.
(function () {
	var query = new URLSearchParams(location.search);
	var root = document.documentElement;
	// Why the page cannot wake up, or null: what it came with is then all there is, with what a reader without script has.
	// `again`: asks for what is missing once more; null where only a fresh page could.
	var asleep = null;
	var again = null;
	var standIns = [];
	function fallAsleep(why) {
		asleep = why;
		root.dataset.asleep = why;
		if (standIns.length === 0) {
			document.querySelectorAll('noscript').forEach(function (element) {
				var standIn = document.createElement('div');
				standIn.innerHTML = element.textContent;
				element.insertAdjacentElement('afterend', standIn);
				standIns.push(standIn);
			});
		}
		sayHeight();
	}
	// As it came: what wakes up must find nothing else.
	function stopSleeping() {
		asleep = null;
		delete root.dataset.asleep;
		standIns.splice(0).forEach(function (standIn) {
			standIn.remove();
		});
	}
	// The start of the page is a promise of its scripts; asked for once more where one of them has not come, cannot be read
	// or throws as it is read.
	window.wakeUp = function (fetchScripts) {
		return new Promise(function (resolve) {
			function attempt() {
				return window.afterPicture.then(fetchScripts).then(function (scripts) {
					again = null;
					stopSleeping();
					resolve(scripts);
				});
			}
			attempt().catch(function (reason) {
				again = attempt;
				window.stayAsleep(reason);
			});
		});
	};
	window.stayAsleep = function (reason) {
		console.warn(reason);
		fallAsleep('lost');
	};
	// Of a script that was cut off on the way Chromium keeps the half, also for the page that comes next. As
	// `src/lib/state/bring.ts`.
	function askForScripts() {
		var scripts = performance.getEntriesByType('resource').filter(function (entry) {
			return /\/_app\/immutable\/.*\.js$/.test(entry.name);
		});
		return Promise.all(
			scripts.map(function (entry) {
				return fetch(entry.name, { cache: 'reload' }).catch(function () {});
			})
		);
	}
	var trying = false;
	function tryAgain(isPressed) {
		if (trying || asleep === null || asleep === 'old') return;
		trying = true;
		fallAsleep('lost trying');
		(again === null ? Promise.reject() : again())
			.catch(function () {
				// Firefox remembers of every script that it did not come, and others of one that came broken: only a fresh page
				// asks anew. It must be there: else a readable page would give way to the browser's own error.
				return isPressed && fetch(location.href, { cache: 'no-store' });
			})
			.then(function (answer) {
				if (asleep === null) return;
				if (!answer || !answer.ok) return fallAsleep('lost again');
				return askForScripts().then(function () {
					location.reload();
				});
			})
			.catch(function () {
				fallAsleep('lost again');
			})
			.then(function () {
				trying = false;
			});
	}
	document.addEventListener('click', function (event) {
		if (event.target.closest('[data-wake]') !== null) tryAgain(true);
	});
	addEventListener('online', function () {
		tryAgain(false);
	});
	// An embed tells its host how high it is, also when nothing else of it can speak. As `src/lib/embed/messages.ts`.
	function sayHeight() {
		var content = document.querySelector('main.embed');
		if (asleep === null || content === null || window.parent === window) return;
		function say(message) {
			window.parent.postMessage(message, '*');
		}
		var height = Math.ceil(content.getBoundingClientRect().height);
		say({ type: 'jejaring:height', height: height });
		say({ sentinel: 'amp', type: 'embed-size', height: height });
		var secret = new URLSearchParams(location.hash.slice(2)).get('secret');
		if (/^#\?/.test(location.hash) && /^[A-Za-z0-9]{1,64}$/.test(secret || '')) {
			say({ message: 'height', value: height, secret: secret });
		}
		var pym = query.get('childId') || '';
		if (/^[\w.:-]{1,100}$/.test(pym) && pym.indexOf('xPYMx') < 0) {
			say('pymxPYMx' + pym + 'xPYMxheightxPYMx' + height);
		}
	}
	['resize', 'hashchange'].forEach(function (type) {
		addEventListener(type, sayHeight);
	});
	addEventListener('message', function (event) {
		var data = event.data;
		if (event.source !== window.parent || !data) return;
		var isAsked =
			data.type === 'jejaring:ready' ||
			data.message === 'ready' ||
			/^pymxPYMx[\w.:-]{1,100}xPYMxwidthxPYMx/.test(data);
		if (isAsked) sayHeight();
	});
	// What decides the oldest promised browsers, as the README says. An older one would break off somewhere on the way, and
	// fetch half a megabyte for it.
	var isPromised =
		window.CSS !== undefined &&
		CSS.supports('selector(:has(a))') &&
		typeof URL.canParse === 'function';
	if (!isPromised) {
		root.dataset.asleep = 'old';
		document.addEventListener('DOMContentLoaded', function () {
			fallAsleep('old');
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
		// A picture that does not come must not keep the page asleep for as long.
		setTimeout(start, 5000);
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
