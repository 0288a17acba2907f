/** A component as it stands on a page: with an atlas of a made-up record, at an address that follows. */
import { Atlas, PLAIN_PAGE, type PageSetting } from '$lib/state/atlas.svelte';
import { AtlasLoading } from '$lib/state/atlas-loading.svelte';
import { prepareRecord } from '$lib/state/prepare-record';
import type { Dataset } from '$lib/domain/dataset';
import { afterEach } from 'vitest';
import {
	cleanup,
	render,
	type Component,
	type ComponentImport,
	type ComponentOptions,
	type RenderResult
} from 'vitest-browser-svelte';
import { TODAY } from '../made-up/record';
import InAtlas from './InAtlas.svelte';
import { visit } from './kit.svelte';

// What the browser has not been told yet is not to be told later on.
afterEach(() => visit(''));

/**
 * Renders a component that asks for the atlas of its page, in the place of the one before. What it makes of the address is `address.search`.
 * @param record what the atlas holds
 * @param query of the page's address, with its `?`
 * @param options props of the component
 * @param setting what is special about its page
 */
export async function renderInAtlas<C extends Component>(
	component: ComponentImport<C>,
	record: Dataset,
	query = '',
	options?: ComponentOptions<C>,
	setting: Partial<PageSetting> = {}
): Promise<RenderResult<C, typeof InAtlas>> {
	cleanup();
	visit(query);
	const loading = new AtlasLoading();
	loading.atlas = new Atlas(await prepareRecord(record, TODAY), { ...PLAIN_PAGE, ...setting });
	return render(component, options, { wrapper: InAtlas, wrapperProps: { loading } });
}
