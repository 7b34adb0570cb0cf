import type { Issue } from '../../domain/issue.ts';
import type { Site } from '../../domain/site.ts';
import { type Place, placeAt } from '../../domain/text/place-at.ts';
import { siteSchema } from '../../schema/site.ts';
import { schemaIssue } from '../schema-issue.ts';

/** Where the settings of the site stand. */
export const siteFile = 'src/site.ts';

/** What is wrong with the settings, all of it; `text` is that of `src/site.ts`, for the places. */
export function checkSite(site: Site, text: string): Issue[] {
	const { error } = siteSchema.safeParse(site, { reportInput: true });
	const place = (path: readonly PropertyKey[]): Place => placeOf(text, path);
	return (error?.issues ?? [])
		.flatMap((issue) => schemaIssue({ issue, file: siteFile, schema: siteSchema, place }))
		.map((issue) => ({ ...issue, code: issue.code.replace('front-matter/', 'site/') }));
}

/** Where the keys of a path stand, one after the other; one that is not found leaves the last. */
function placeOf(text: string, path: readonly PropertyKey[]): Place {
	let from = Math.max(0, text.indexOf('export const site'));
	for (const key of path.map(String)) {
		const pattern = new RegExp(String.raw`(?<![\w-])['"]?${RegExp.escape(key)}['"]?\s*:`, 'g');
		pattern.lastIndex = from;
		from = pattern.exec(text)?.index ?? from;
	}
	return placeAt(text, from);
}
