/** What the server here answers to a request: a file of the site, its compressed twin, or a sentence why not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Negotiator from 'negotiator';
import send from 'send';
import { headersFor } from './headers.mjs';

/** Endings of compressed twins, the smaller ones first. */
const TWINS = /** @type {const} */ ({ br: '.br', gzip: '.gz' });

/** Of a compressed twin, whose own ending says nothing. All endings that a build has; a test holds them to it. */
const TYPES = /** @type {Record<string, string>} */ ({
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	svg: 'image/svg+xml'
});

/**
 * @param {string} folder with the built site
 * @param {string} base as BASE_PATH
 * @returns {import('node:http').RequestListener}
 */
export function answering(folder, base) {
	const lost = readFileSync(join(folder, '404.html'));
	return (request, response) => {
		// Whatever one request does wrong, others are served.
		try {
			answer(request, response);
		} catch (error) {
			console.error(error);
			response.destroy();
		}
	};

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 */
	function answer(request, response) {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			return end(response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
		}
		// Also the form with a host in it, as proxies send it; but `//` at the start of a path names none.
		const target = request.url ?? '/';
		const address = target.startsWith('/') ? `http://here${target}` : target;
		if (!URL.canParse(address)) return end(response, 400, 'This address cannot be read.');
		const { pathname, search } = new URL(address);
		if (base !== '' && !pathname.startsWith(`${base}/`)) {
			return end(response, 302, '', { location: `${base}/` });
		}
		const path = pathname.slice(base.length);
		const file = path.endsWith('/') ? `${path}index.html` : path;
		setHeaders(response, file);
		const coding = codingOf(request, file);
		if (coding !== null) {
			response.setHeader('content-encoding', coding.name);
			response.setHeader('content-type', coding.type);
		}
		send(request, coding === null ? file : `${file}${coding.ending}`, {
			root: folder,
			index: false,
			cacheControl: false,
			dotfiles: 'deny'
		})
			// Addresses within a page count from its folder: without the slash they would lead beside it.
			.on('directory', () => end(response, 301, '', { location: `${base}${path}/${search}` }))
			.on('error', ({ status }) => {
				for (const name of response.getHeaderNames()) {
					if (name !== 'content-range') response.removeHeader(name);
				}
				if (status !== 404 && status !== 403) return end(response, status, '');
				setHeaders(response, '/404.html');
				end(response, 404, request.method === 'HEAD' ? '' : lost, {
					'content-type': TYPES['html']
				});
			})
			.pipe(response);
	}

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {string} file
	 * @returns {{ name: keyof typeof TWINS; ending: string; type: string } | null}
	 */
	function codingOf(request, file) {
		const type = TYPES[file.slice(file.lastIndexOf('.') + 1)];
		// A part of a file is counted in its own bytes, which a twin has not.
		if (type === undefined || file.includes('\0') || request.headers.range !== undefined)
			return null;
		const names = /** @type {(keyof typeof TWINS)[]} */ (Object.keys(TWINS));
		const there = names.filter((name) => existsSync(join(folder, decoded(file) + TWINS[name])));
		const accepted = codings(request, [...there, 'identity'], there);
		const name = there.find((one) => one === accepted[0]);
		return name === undefined ? null : { name, ending: TWINS[name], type };
	}
}

/**
 * The library's own types are those of a version before preferences.
 * @param {import('node:http').IncomingMessage} request
 * @param {readonly string[]} known
 * @param {readonly string[]} preferred where a reader takes several as gladly
 * @returns {string[]} best first
 */
function codings(request, known, preferred) {
	const negotiator = /** @type {{ encodings: Function }} */ (new Negotiator(request));
	return negotiator.encodings(known, { preferred });
}

/** @param {string} path @returns {string} empty where it cannot be read; then there is no such file */
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return '';
	}
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string | Buffer} body
 * @param {Record<string, string | undefined>} [headers]
 */
function end(response, status, body, headers = {}) {
	for (const [name, value] of Object.entries(headers)) {
		if (value !== undefined) response.setHeader(name, value);
	}
	response.statusCode = status;
	response.end(body);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname
 */
function setHeaders(response, pathname) {
	for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
	response.setHeader('vary', 'accept-encoding');
}
