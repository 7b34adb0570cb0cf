import { nearest } from '../../domain/text/nearest.ts';
import type { BuiltPage, Gate } from './built-site.ts';
import { type Finding, issueIn } from './finding.ts';

/** Ids stand once in a page, and what names one finds it: labels, popovers, descriptions. */
export const pageIds: Gate = (site) =>
	site.pages.flatMap((page) =>
		[...repeatedIn(page), ...unknownIn(page)].map((finding) => issueIn(site, page.file, finding)),
	);

function repeatedIn({ ids, repeatedIds }: BuiltPage): Finding[] {
	return repeatedIds.map((id): Finding => {
		const first = ids.get(id.value);
		return {
			code: 'id/repeated',
			message: `Unexpected second id \`${id.value}\`, expected each once in a page`,
			...(first ? { hint: `The first stands at ${first.line}:${first.column}.` } : {}),
			at: id,
		};
	});
}

function unknownIn({ ids, idUses }: BuiltPage): Finding[] {
	return idUses
		.filter(({ value }) => !ids.has(value.id))
		.map((use): Finding => {
			const { attribute, id } = use.value;
			const meant = nearest(id, ids.keys());
			return {
				code: 'id/unknown',
				message: `Unexpected \`${id}\` in ${attribute}, expected an id of the page`,
				...(meant ? { hint: `Did you mean \`${meant}\`?` } : {}),
				at: use,
			};
		});
}
