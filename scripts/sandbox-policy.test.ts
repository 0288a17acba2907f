import { describe, expect, test } from 'vitest';
import { isSandboxed, nameSite } from './sandbox-policy.mjs';

const page = (policy: string) =>
	`<head><meta http-equiv="content-security-policy" content="${policy}"><p>'self'</p></head>`;

describe('the policy of a page in a sandbox', () => {
	test('names the folder of the site wherever the page may load its own files', () => {
		const html = nameSite(
			page("default-src 'none'; script-src 'self' 'sha256-abc='; img-src 'self' data: blob:"),
			'https://jejaring.example/'
		);
		expect(html).toBe(
			page(
				"default-src 'none'; script-src 'self' https://jejaring.example/ 'sha256-abc='; " +
					"img-src 'self' https://jejaring.example/ data: blob:"
			)
		);
	});

	test('leaves alone what loads no files', () => {
		const policy = "base-uri 'self'; form-action 'self'";
		expect(nameSite(page(policy), 'https://jejaring.example/')).toBe(page(policy));
	});

	test('lets in nothing beside that folder of its host', () => {
		expect(nameSite(page("img-src 'self'"), 'https://host.example/atlas/')).toBe(
			page("img-src 'self' https://host.example/atlas/")
		);
	});

	test("a folder's name cannot end a rule", () => {
		expect(nameSite(page("img-src 'self'"), "https://host.example/a;b,c'd/")).toBe(
			page("img-src 'self' https://host.example/a%3Bb%2Cc%27d/")
		);
	});

	test('a page without a policy is not let through unseen', () => {
		expect(() => nameSite('<head></head>', 'https://jejaring.example/')).toThrow(/no content/);
	});
});

test.each([
	['embed/index.html', true],
	['embed/sektor/pendidikan/index.html', true],
	['404.html', true],
	['index.html', false],
	['sematkan/index.html', false],
	['daerah/embed/index.html', false]
])('%s may stand in a sandbox: %s', (file, expected) => {
	expect(isSandboxed(file)).toBe(expected);
});
