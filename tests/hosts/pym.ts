/** A news page whose frames pym.js makes, sizes and leads on: the script itself. */
import { scriptOf } from './script-of';

/** The id under which it knows the embed. */
export const PYM_PLACE = 'peta-kerja-sama';

/** @param atlas its address, without a slash at its end. @returns HTML for an article */
export function pymArticle(atlas: string): string {
	const [place, src] = [PYM_PLACE, `${atlas}/embed/?kontrol=judul,legenda,sumber`].map((text) =>
		JSON.stringify(text)
	);
	return `<div id=${place}></div>${scriptOf('pym.js', 'pym.v1.js')}
		<script>new pym.Parent(${place}, ${src}, { title: 'Peta' })</script>`;
}
