/** A table that was read, as a delivery of the record. */
import type { Region } from '../domain/region';
import type { DeliveryReader } from '../record/import-delivery';
import { readAgreements } from './read-agreements';
import type { ReadTable } from './table';

/** What reads the agreements of a table in the light of the record; the problems of its file are theirs. */
export function tableDelivery(read: ReadTable, regions: readonly Region[]): DeliveryReader {
	return ({ agreements, catalogue }, ids) => {
		if ('problems' in read) {
			const { problems } = read;
			return { agreements: [], problems, notices: [], base: new Map(), placeOf: () => null };
		}
		const ours = new Map(agreements.map(({ id, value }) => [id, value]));
		return readAgreements(read.table, { catalogue, regions, ours, ids });
	};
}
