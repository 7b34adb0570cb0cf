import type { BuiltSite, Gate } from './built-site.ts';
import { issueIn } from './finding.ts';

/** There is a page for addresses that are not there, in every language. */
export const notFound: Gate = (site) =>
	[...prefixesOf(site)]
		.map((prefix) => `${prefix}404.html`)
		.filter((file) => !site.files.has(file))
		.map((file) => {
			const why =
				file === '404.html'
					? 'the host would answer every address with the home page'
					: 'its readers would get another language';
			const message = `Unexpected site without ${file}, expected one: ${why}`;
			return issueIn(site, file, { code: 'not-found/missing', message });
		});

/** `''`, and `zh/` where pages of a language have a prefix. */
function prefixesOf({ pages }: BuiltSite): Set<string> {
	const prefixes = pages
		.filter(({ path, locale }) => path.startsWith(`/${locale}/`))
		.map(({ locale }) => `${locale}/`);
	return new Set(['', ...prefixes]);
}
