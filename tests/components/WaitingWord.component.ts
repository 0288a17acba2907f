import PictureFrame from '$lib/components/PictureFrame.svelte';
import WaitingWord from '$lib/components/WaitingWord.svelte';
import { early } from '$lib/state/early-press.svelte';
import { createRawSnippet, mount, unmount } from 'svelte';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';

const word = page.getByRole('status');
const children = createRawSnippet(() => ({ render: () => '<span>Menyiapkan peta …</span>' }));
const DOT = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';

beforeEach(() => {
	early.pressed = false;
});

/** In the frame of a picture, over what else is in it. */
function renderOver(html: string, asked = false): void {
	const over = createRawSnippet(() => ({
		render: () => `<div>${html}</div>`,
		setup(target) {
			const inside = mount(WaitingWord, { target, props: { asked, children } });
			return () => void unmount(inside);
		}
	}));
	render(PictureFrame, { style: 'height: 200px', children: over });
}

const opacity = () => Number(getComputedStyle(word.element()).opacity);
/** All that is about to happen by itself has happened. */
const settled = () => Promise.all(document.getAnimations().map(({ finished }) => finished));

test('over a picture it is there for ears, and shows to whoever presses the picture', async () => {
	renderOver(`<img src='${DOT}' alt="Peta">`);
	await expect.element(word).toHaveTextContent('Menyiapkan peta …');
	await settled();
	expect(opacity()).toBe(0);
	await userEvent.click(word);
	await expect.poll(opacity).toBe(1);
});

test('where there is no picture it shows, after a moment', async () => {
	renderOver('');
	expect(opacity()).toBe(0);
	await expect.poll(opacity).toBe(1);
});

test('where the picture is hidden since the address asks for another one, it shows too', async () => {
	document.documentElement.dataset['asked'] = '';
	onTestFinished(() => {
		delete document.documentElement.dataset['asked'];
	});
	renderOver(`<img src='${DOT}' alt="Peta">`, true);
	await expect.poll(opacity).toBe(1);
});
