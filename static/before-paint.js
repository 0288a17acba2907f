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
