import type { Issue } from '../../domain/issue.ts';
import { isLocale, type Locale } from '../../domain/i18n/locale.ts';

/** The language of the posts: as asked for, else as the feed says, else English. */
export function languageOf(
	asked: Locale | undefined,
	said: string,
	file: string,
): { lang: Locale; issues: Issue[] } {
	if (asked) return { lang: asked, issues: [] };
	const primary = said.trim().toLowerCase().split(/[-_]/)[0] ?? '';
	if (isLocale(primary)) return { lang: primary, issues: [] };
	if (primary === '') return { lang: 'en', issues: [] };
	const issue: Issue = {
		code: 'feed/language',
		severity: 'warning',
		message: `Unexpected language "${said}" of the feed, expected en or zh`,
		hint: 'The posts were taken as English. Say `--lang zh` if they are Chinese.',
		file,
	};
	return { lang: 'en', issues: [issue] };
}
