/** From what the editors wrote to what is published: gaps become null or empty, and what follows is derived. */
import type { Agreement } from '../domain/agreement';
import { anyBorders, evidenceGrade, greatestDistanceKm } from '../domain/derive';
import type { Region } from '../domain/region';
import { groupsOf, type SectorCatalogue } from '../domain/sector';
import type { AgreementFile } from './agreement-file';

/**
 * Builds the published record.
 * @param file a file that passed its checks
 * @param regions by code
 * @throws Error when a party is no region (the checks would have said so)
 */
export function buildAgreement(
	id: string,
	file: AgreementFile,
	regions: ReadonlyMap<string, Region>,
	catalogue: SectorCatalogue
): Agreement {
	const parties = [...file.parties].sort().map((code) => {
		const region = regions.get(code);
		if (region === undefined) throw new Error(`${id}: ${code} is no region; check the data first.`);
		return region;
	});
	const sectors = file.sectors ?? [];
	return {
		id,
		title: file.title,
		signed: file.signed ?? null,
		status: file.status,
		parties: parties.map(({ code }) => code),
		instruments: file.instruments ?? [],
		sectors,
		groups: groupsOf(sectors, catalogue),
		place: file.place ?? null,
		signatories: file.signatories ?? [],
		programs: file.programs ?? [],
		legalBasis: file.legalBasis ?? [],
		validYears: file.validYears ?? null,
		...(file.calledOff === undefined ? {} : { calledOff: file.calledOff }),
		bordering: anyBorders(parties),
		distanceKm: greatestDistanceKm(parties),
		sources: file.sources.map(({ url, publisher, published }) => ({
			url,
			publisher,
			published: published ?? null
		})),
		evidence: evidenceGrade(file.sources),
		note: file.note ?? null
	};
}
