/** No engine lets a stranger's script run in a page of ours, nor lets the page speak to a stranger. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reader } from './reader';
import { expect, test as base } from './test';

interface Stranger {
	readonly origin: string;
	/** Paths that it was asked for. */
	readonly asked: string[];
}

const test = base.extend<{ stranger: Stranger }>({
	// The consoles of the engines say what was refused.
	expectedErrors: [/./],
	// eslint-disable-next-line no-empty-pattern -- Playwright wants to see what a fixture asks for.
	stranger: async ({}, use) => {
		const asked: string[] = [];
		const server = createServer((request, response) => {
			asked.push(request.url ?? '');
			response.writeHead(200, {
				'content-type': 'text/javascript',
				'access-control-allow-origin': '*'
			});
			response.end('window.harmed = "foreign script";');
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		await use({ origin: `http://127.0.0.1:${port}`, asked });
		server.close();
		server.closeAllConnections();
	}
});

/** Everything that could carry a stranger's code or words, put into the page as it stands. @returns what ran */
function attack(reader: Reader, stranger: string): Promise<string[]> {
	return reader.run(async (origin: string) => {
		const harmed: string[] = [];
		Object.defineProperty(window, 'harmed', {
			configurable: true,
			set: (by: string) => harmed.push(by)
		});
		const add = (name: string, attributes: Record<string, string>, text = '') => {
			const element = document.createElement(name);
			for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
			element.textContent = text;
			document.body.append(element);
			return element;
		};
		add('script', {}, 'window.harmed = "inline script"');
		add('script', { type: 'module' }, 'window.harmed = "inline module"');
		add('script', { src: `${origin}/script.js` });
		add('script', { type: 'module', src: `${origin}/module.js` });
		add('script', { src: 'data:text/javascript,window.harmed="data script"' });
		const blob = URL.createObjectURL(new Blob(['window.harmed = "blob script"']));
		add('script', { src: blob });
		add('img', { src: 'data:,', onerror: 'window.harmed = "handler"' });
		add('a', { href: 'javascript:void(window.harmed = "address")' }).click();
		add('iframe', { src: 'javascript:parent.harmed = "frame"' });
		add('iframe', { srcdoc: '<script>parent.harmed = "frame within"</script>' });
		add('iframe', { src: `${origin}/frame` });
		add('img', { src: `${origin}/picture.png` });
		add('link', { rel: 'stylesheet', href: `${origin}/style.css` });
		add('style', {}, 'body { --harmed: yes }');
		add('object', { data: `${origin}/object` });
		const tries: (() => unknown)[] = [
			() => Promise.resolve('window.harmed = "eval"').then(window.eval),
			() => new Function('window.harmed = "function"')(),
			() => setTimeout('window.harmed = "timer"'),
			() => import(/* @vite-ignore */ `${origin}/imported.js`),
			() => fetch(`${origin}/fetched`),
			() => navigator.sendBeacon(`${origin}/beacon`, 'x'),
			() => new WebSocket(`${origin.replace('http', 'ws')}/socket`),
			() => new EventSource(`${origin}/events`),
			() => new Worker(blob),
			() => new FontFace('stranger', `url(${origin}/font.woff2)`).load()
		];
		for (const attempt of tries) {
			// Out of the driver's own call: what that evaluates is let pass.
			await new Promise<void>((resolve) => {
				setTimeout(() => {
					const started = Promise.resolve().then(attempt);
					void Promise.race([started, new Promise((late) => setTimeout(late, 200))])
						// Refused, as it should be.
						.catch(() => undefined)
						.then(() => resolve());
				});
			});
		}
		// Whatever has been let in has run by now.
		await new Promise((resolve) => setTimeout(resolve, 500));
		if (getComputedStyle(document.body).getPropertyValue('--harmed') !== '') harmed.push('style');
		return harmed;
	}, stranger);
}

for (const path of ['/?tampilan=daftar', '/embed/?tampilan=daftar', '/sematkan/']) {
	test(`${path} runs no script but its own, and asks nobody else @every-engine`, async ({
		driver,
		reader,
		atlas,
		stranger
	}) => {
		await driver.open(atlas + path);
		expect(await attack(reader, stranger.origin)).toEqual([]);
		expect(stranger.asked).toEqual([]);
	});
}

test('nor does an embed in a sandbox @every-engine', async ({ openArticle, atlas, stranger }) => {
	const embed = await openArticle(
		`<iframe sandbox="allow-scripts" src="${atlas}/embed/?tampilan=daftar" width="100%" height="600" title="Peta"></iframe>`
	);
	await embed.one({ testId: 'agreement-count' });
	expect(await attack(embed, stranger.origin)).toEqual([]);
	expect(stranger.asked).toEqual([]);
});
