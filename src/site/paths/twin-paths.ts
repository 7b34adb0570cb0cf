import { addresses } from '../../domain/addresses.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import { site } from '../../site.ts';
import type { TwinFacts } from '../../targets/text/to-twin.ts';
import { readContent } from '../queries.ts';
import { absolute, allTwins } from '../twins.ts';
import { keyed } from './keyed.ts';

export interface TwinProps {
	facts: TwinFacts;
	/** Where the store keeps the text. */
	key: string;
	/** Address of the page. */
	base: string;
}

/** `/blog/<slug>/index.md` and so on: each text as Markdown, beside its page. */
export async function twinPaths() {
	return allTwins(await readContent()).map(({ locale, path, facts, key }) => {
		const props: TwinProps = { facts, key, base: absolute(path, locale) };
		const address = localePath(addresses.twin(path), locale, site.defaultLocale);
		const twin = address.slice(1).replace(/\.md$/, '');
		const { cacheKey = '' } = keyed(locale, {}, props);
		return { params: { twin }, props, cacheKey };
	});
}
