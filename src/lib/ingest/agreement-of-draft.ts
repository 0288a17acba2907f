/** From a draft to the file it would become, as the record writes it. */
import { listName } from '../domain/region-names';
import type { AgreementFile } from '../record/agreement-file';
import type { Draft } from './draft';

export interface PageOfDraft {
	readonly url: string | null;
	/** ISO date. */
	readonly published: string | null;
}

/** Stands where the editor must write; `check:data` refuses it, so that it cannot be forgotten. */
export const UNKNOWN_URL = 'https://ALAMAT-LAMAN';
export const UNKNOWN_PUBLISHER = 'PENERBIT';

/** The longest id that names all parties; beyond, the first ones and “dkk”. */
const NAMED_IN_ID = 3;

/** The public id: the date it was signed, then the parties. */
export function idOfDraft({ parties, signed }: Draft): string {
	const short = (name: string) =>
		name
			.replace(/^Kabupaten Administrasi |^Kabupaten /, 'kab ')
			.replace(/^Kota Administrasi |^Kota /, 'kota ')
			.replace(/^Provinsi /, 'prov ')
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '');
	const names = parties.map(({ value }) => short(value.name));
	const told = names.length > NAMED_IN_ID ? [...names.slice(0, 2), 'dkk'] : names;
	return [signed?.value.date ?? 'tanpa-tanggal', ...told].join('-');
}

/** The folder of the year. */
export function folderOfDraft({ signed }: Draft): string {
	return signed?.value.date.slice(0, 4) ?? 'tanpa-tanggal';
}

/** @param sectorName what a sector is called in Indonesian */
export function agreementOfDraft(
	draft: Draft,
	{ url, published }: PageOfDraft,
	sectorName: (id: string) => string
): AgreementFile {
	const values = <Value>(found: readonly { readonly value: Value }[]) =>
		found.map(({ value }) => value);
	const optional = <Key extends string, Value>(key: Key, value: readonly Value[]) =>
		(value.length === 0 ? {} : { [key]: value }) as Partial<Record<Key, Value[]>>;
	const scope = [...new Set(draft.sectors.map(({ phrase }) => phrase.toLowerCase()))];
	return {
		title: titleOf(draft, sectorName),
		parties: draft.parties.map(({ value }) => value.code),
		...(draft.signed === null ? {} : { signed: draft.signed.value.date }),
		status: draft.status.value,
		...optional('instruments', values(draft.instruments)),
		...optional('sectors', values(draft.sectors)),
		...optional('scope', scope),
		...(draft.place === null ? {} : { place: draft.place.value }),
		...optional(
			'signatories',
			values(draft.signatories).map(({ name, office }) => ({ name, office }))
		),
		...optional('programs', values(draft.programs)),
		...optional('legalBasis', values(draft.legalBasis)),
		...(draft.validYears === null ? {} : { validYears: draft.validYears.value }),
		sources: [
			{
				url: url ?? UNKNOWN_URL,
				publisher: url === null ? UNKNOWN_PUBLISHER : publisherOf(url),
				...(published === null ? {} : { published })
			}
		]
	} as AgreementFile;
}

/** Ours, never the headline: the leading field and the parties. */
function titleOf({ parties, sectors, status }: Draft, sectorName: (id: string) => string): string {
	const names = parties.map(({ value }) => listName(value));
	const told =
		names.length > NAMED_IN_ID
			? `${names.slice(0, 2).join(', ')}, dan ${names.length - 2} daerah lain`
			: names.join('–');
	const [lead] = sectors;
	const plan = status.value === 'planned' ? 'Rencana kerja sama' : 'Kerja sama';
	return lead === undefined
		? `${plan} ${told}`
		: `${plan} ${sectorName(lead.value).toLowerCase()} ${told}`;
}

/** The site's name, until an editor writes the paper's. */
export function publisherOf(url: string): string {
	return URL.canParse(url)
		? new URL(url).hostname.replace(/^(?:www|m|amp)\./, '')
		: UNKNOWN_PUBLISHER;
}
