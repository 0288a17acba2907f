// Runs before the first paint: the prerendered page shows the default view, so a reader who asked
// for another theme or view must not see the default one flash by.
(function () {
	var query = new URLSearchParams(location.search);
	var root = document.documentElement;
	var theme = query.get('tema');
	if (theme === 'terang' || theme === 'gelap') root.dataset.theme = theme;
	query.delete('tema');
	if (query.toString() !== '') root.dataset.asked = '';
})();
