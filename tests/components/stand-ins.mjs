/** Stand-ins for embeds, at the addresses of the real ones: they say to their host what they are told to. */

/** Says what a message holds as `say`; all others it keeps as what its host has told it. */
const STAND_IN = `<!doctype html>
<html lang="id">
<title>Peta</title>
<script>
	window.heard = [];
	onmessage = ({ data }) => {
		if (data !== null && typeof data === 'object' && 'say' in data) parent.postMessage(data.say, '*');
		else window.heard.push(data);
	};
</script>
</html>`;

/** @returns {import('vite').Plugin} */
export function standInsForEmbeds() {
	return {
		name: 'stand-ins-for-embeds',
		configureServer({ middlewares }) {
			middlewares.use((request, response, next) => {
				if (request.url?.startsWith('/embed/') !== true) return next();
				response.setHeader('content-type', 'text/html; charset=utf-8').end(STAND_IN);
			});
		}
	};
}
