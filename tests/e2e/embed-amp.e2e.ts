/** An embed in an AMP page: in its sandbox, sized by AMP's own message, without a script of ours. */
import { buildAmpIframe } from '../../src/lib/embed/snippet';
import { embed, expect, expectHeightsFollowFilter, snippetSource, test } from './host-page';

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

test('heights agree after loading and after a filter', async ({ page, host, atlas }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	const snippet = buildAmpIframe(snippetSource(atlas));
	await host.open(`${snippet}<script>(${String(ampRuntime)})()</script>`);
	const one = embed(page);
	await expect(one.iframe).toHaveAttribute('sandbox', /allow-scripts/);
	await expectHeightsFollowFilter(one);
});
