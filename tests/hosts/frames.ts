/** A news page whose frames @newswire/frames makes and sizes: the script itself. */
import { scriptOf } from './script-of';

/** @param atlas its address, without a slash at its end. @returns HTML for an article */
export function framesArticle(atlas: string): string {
	return `<div data-frame-src="${atlas}/embed/?kontrol=judul,legenda,sumber" data-frame-attribute-title="Peta"></div>
		${scriptOf('@newswire/frames', 'frames.umd.js')}<script>newswireFrames.autoInitFrames()</script>`;
}
