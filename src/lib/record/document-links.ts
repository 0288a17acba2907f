/** Which link is the signed text, where what is delivered cannot say. */
import type { AgreementFile } from './agreement-file';

/** What an editor marked as the signed text stays marked; the links are told apart by their addresses. */
export function withDocumentLinks(delivered: AgreementFile, ours: AgreementFile): AgreementFile {
	const documents = new Set(
		ours.sources.filter((source) => source.document).map((source) => source.url)
	);
	return {
		...delivered,
		sources: delivered.sources.map((source) =>
			documents.has(source.url) ? { ...source, document: true as const } : source
		)
	};
}
