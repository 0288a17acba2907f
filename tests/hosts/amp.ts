/** An AMP page: our snippet, and what AMP's own script makes of it. */
import { buildAmpIframe } from '../../src/lib/embed/snippet';
import { snippetSource } from './news-site';

/** @param atlas its address, without a slash at its end. @returns HTML for an article */
export function ampArticle(atlas: string): string {
	return `${buildAmpIframe(snippetSource(atlas))}<script>(${String(ampRuntime)})()</script>`;
}

/** Does what AMP does with `amp-iframe`: makes the iframe, covers it until it is there, and gives it the height it asks for. */
function ampRuntime() {
	class AmpIframe extends HTMLElement {
		connectedCallback() {
			const frame = document.createElement('iframe');
			for (const name of ['title', 'sandbox', 'frameborder'])
				frame.setAttribute(name, this.getAttribute(name) ?? '');
			frame.style.cssText = 'border: 0; width: 100%; height: 100%';
			frame.src = `${this.getAttribute('src')}#amp=1`;
			frame.addEventListener('load', () => this.querySelector('[placeholder]')?.remove());
			this.style.cssText = `display: block; aspect-ratio: ${this.getAttribute('width')} / ${this.getAttribute('height')}`;
			window.addEventListener('message', ({ source, data }) => {
				const { sentinel, type, height } = Object(data) as Record<string, unknown>;
				const isAsked = sentinel === 'amp' && type === 'embed-size' && typeof height === 'number';
				if (source === frame.contentWindow && isAsked && this.hasAttribute('resizable'))
					this.style.cssText = `display: block; height: ${height}px`;
			});
			this.append(frame);
			this.querySelector('[overflow]')?.remove();
		}
	}
	customElements.define('amp-iframe', AmpIframe);
}
