// Runs before the first paint: the prerendered page shows the default view, so a reader who asked
// for another theme or view must not see the default one flash by.
(function () {
	var query = new URLSearchParams(location.search);
	var root = document.documentElement;
	var theme = query.get('tema');
	if (theme === 'terang' || theme === 'gelap') root.dataset.theme = theme;
	// What an embed leaves out takes no place from the start: its picture must not move when the page wakes up.
	var shown = (query.get('kontrol') || '').split(',');
	if (query.get('kontrol')) {
		root.dataset.without = ['judul', 'tampilan', 'legenda', 'sumber']
			.filter(function (control) {
				return shown.indexOf(control) < 0;
			})
			.join(' ');
	}
	['tema', 'kontrol', 'kunci'].forEach(function (name) {
		query.delete(name);
	});
	if (query.toString() !== '') root.dataset.asked = '';
})();

// Then the picture: on a slow line, scripts that are fetched beside it are fetched instead of it. What a build has
// marked with `data-rel` waits, and the start of the page waits for `afterPicture`.
window.afterPicture = new Promise(function (resolve) {
	var query = new URLSearchParams(location.search);
	var tab = query.get('tampilan');
	// To a reader who saves data nothing comes before it is asked for.
	var saves =
		(navigator.connection !== undefined && navigator.connection.saveData === true) ||
		matchMedia('(prefers-reduced-data: reduce)').matches;
	var map = !saves && (tab === null || tab === 'peta' || tab === 'belah');

	function isWanted(link) {
		var kind = link.getAttribute('data-map');
		// A frozen copy has its own data.
		if (kind === null) return link.as !== 'fetch' || !query.has('data');
		// Without an origin there is no cache that a worker could find its script in.
		return map && (kind !== 'worker' || self.origin !== 'null');
	}
	function fetchLinks(links) {
		links.filter(isWanted).forEach(function (link) {
			link.rel = link.getAttribute('data-rel');
			link.removeAttribute('data-rel');
		});
	}
	// The map's script takes the processor longest: it comes before what is only fetched, and wakes up meanwhile.
	function fetchAll() {
		var links = Array.from(document.querySelectorAll('link[data-rel]'));
		var later = links.filter(function (link) {
			var kind = link.getAttribute('data-map');
			return kind !== null && kind !== 'script';
		});
		var script = links.find(function (link) {
			return link.getAttribute('data-map') === 'script';
		});
		fetchLinks(
			links.filter(function (link) {
				return later.indexOf(link) < 0;
			})
		);
		if (script !== undefined) {
			script.addEventListener('load', function () {
				fetchLinks(later);
			});
		}
	}
	// Frames never come to a page that nobody sees, but its host wants to know its height. A slow phone may take half a
	// second over the frame that shows the picture: scripts that came in between would keep it from being painted.
	function onPicture() {
		requestAnimationFrame(function () {
			setTimeout(start);
		});
		setTimeout(start, document.visibilityState === 'visible' ? 1000 : 0);
	}
	function start() {
		fetchAll();
		resolve();
	}
	document.addEventListener('DOMContentLoaded', function () {
		var picture = document.querySelector('picture img');
		var hidden = document.documentElement.dataset.asked !== undefined;
		if (picture === null || hidden || picture.complete) return onPicture();
		picture.addEventListener('load', onPicture);
		picture.addEventListener('error', onPicture);
	});
});
