/** A WordPress that does not know the atlas: what it makes of our oEmbed answer, and what its own script does. */
import { buildOEmbedHtml } from '../../src/lib/embed/snippet';

const SECRET = 'aB3dE6gH9j';

/** How the releases there are hide an iframe that has not spoken yet. */
export const HIDDEN = {
	'out of sight': 'position: absolute; visibility: hidden;',
	'cut down to nothing': 'position: absolute; clip: rect(1px, 1px, 1px, 1px);'
};

/** What WordPress makes of the answer: few attributes stay, and the blockquote stands in for the iframe. */
export function wordPressArticle(atlas: string, style: string): string {
	const query = '?sektor=pendidikan';
	const answer = buildOEmbedHtml({
		src: `${atlas}/embed/${query}`,
		page: `${atlas}/${query}`,
		title: 'Peta kerja sama antardaerah: Pendidikan'
	});
	if (!/^<blockquote><a .*<\/a><\/blockquote><iframe src="/.test(answer))
		throw new Error(`WordPress does not take an answer of another form: ${answer}`);
	const marks = `class="wp-embedded-content" data-secret="${SECRET}"`;
	const guarded = `<iframe ${marks} sandbox="allow-scripts" security="restricted" style="${style}"`;
	const html = answer
		.replace('<blockquote', `<blockquote ${marks}`)
		.replace('<iframe', guarded)
		.replace(/ src="([^"]*)"/, ` src="$1#?secret=${SECRET}"`)
		.replace(' loading="lazy"', '');
	return `${html}<script>(${String(wordPress)})()</script>`;
}

/** Does in the news page what WordPress's own script does, by the same messages. */
function wordPress() {
	const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-secret]');
	window.addEventListener('message', ({ source, data }) => {
		const { message, value, secret } = Object(data) as Record<string, unknown>;
		for (const frame of frames()) {
			if (frame.contentWindow !== source || frame.dataset['secret'] !== secret) continue;
			const quotes = document.querySelectorAll<HTMLElement>(`blockquote[data-secret="${secret}"]`);
			for (const quote of quotes) quote.style.display = 'none';
			frame.removeAttribute('style');
			if (message === 'height') frame.height = String(Math.min(Math.max(Number(value), 200), 1000));
			const isLink = message === 'link' && document.activeElement === frame;
			if (isLink && new URL(String(value)).host === new URL(frame.src).host)
				location.href = String(value);
		}
	});
	window.addEventListener('load', () => {
		for (const frame of frames())
			frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset['secret'] }, '*');
	});
}
