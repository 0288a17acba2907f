/** Which subject a query asks for, told before there is data: its picture is published and need not wait. */
import { FIELDS } from '../domain/view-fields';
import type { NamedSubject } from './subject';

/** What a poster does not show. */
const UNSEEN: readonly string[] = [FIELDS.theme, FIELDS.fill, FIELDS.steps].map(
	({ parameter }) => parameter
);
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * @param search with or without `?`
 * @returns one region or one sector, whether there is such a one or not; null when the query asks for anything else, also
 *   for nothing
 */
export function subjectOfQuery(search: string): NamedSubject | null {
	const query = new URLSearchParams(search);
	const asked = Object.values(FIELDS)
		.map(({ parameter }) => parameter)
		.filter((parameter) => query.has(parameter) && !UNSEEN.includes(parameter))
		.filter(
			(parameter) => !(parameter === FIELDS.tab.parameter && query.get(parameter) === 'peta')
		);
	const [only, ...more] = asked;
	if (only === undefined || more.length > 0) return null;
	const value = query.get(only) ?? '';
	if (!SLUG.test(value)) return null;
	if (only === FIELDS.regions.parameter) return { kind: 'region', slug: value };
	return only === FIELDS.sectors.parameter ? { kind: 'sector', id: value } : null;
}
