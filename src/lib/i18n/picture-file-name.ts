/** What the file of a picture is called: after what it shows, in letters that every system takes. */
import type { Dataset } from '$lib/domain/dataset';
import type { Tab, View } from '$lib/domain/view';
import { headingOfPage } from './frame-title';

const SITE = 'jejaring-daerah';
/** Characters of the name before its ending: what systems and mail programs show whole. */
const LONGEST = 100;
const PICTURE: Record<Tab, string> = {
	peta: 'peta',
	daftar: 'peta',
	jaringan: 'jaringan',
	belah: 'peta-jaringan'
};

/** @returns without its ending: “jejaring-daerah-peta-kota-madiun-sejak-2020” */
export function pictureFileName(view: View, dataset: Dataset): string {
	const words = headingOfPage(view, dataset)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');
	const name = `${SITE}-${PICTURE[view.tab]}-${words}`;
	const short = name.length <= LONGEST ? name : name.slice(0, name.lastIndexOf('-', LONGEST));
	return short.replace(/-+$/, '');
}
