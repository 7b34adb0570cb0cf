import { documentAddress } from '../../domain/addresses.ts';
import { redirectLimits } from '../../domain/edge/host-limits.ts';
import { neededLines } from '../../domain/edge/redirect-lines.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';
import { landscapeAliases } from '../../domain/landscape/landscape-aliases.ts';
import { type AliasAt, oneTooMany, tooLong } from './alias-issues.ts';
import type { CheckedLibrary } from './check-library.ts';

/** Lines of `_redirects` that the host reads, as they fill up. */
export class RedirectRoom {
	readonly #defaultLocale: Locale;
	#lines: number;

	constructor({ landscape, site }: CheckedLibrary) {
		this.#defaultLocale = site.defaultLocale;
		const { taxonomy, projects, ids } = landscape;
		const own = ids.length > 0 ? landscapeAliases(taxonomy, projects).length : 0;
		this.#lines = own * locales.length;
	}

	/** What is wrong with the lines that an alias needs. */
	take(at: AliasAt, from: string): Issue[] {
		const { kind, slug, locale } = at.entry;
		const to = documentAddress(kind, slug, locale, this.#defaultLocale);
		const lines = neededLines({ from, to });
		const hadRoom = this.#lines <= redirectLimits.staticRules;
		this.#lines += lines.length;
		const isFull = hadRoom && this.#lines > redirectLimits.staticRules;
		const length = Math.max(...lines.map((line) => line.length));
		return [
			...(length > redirectLimits.lineLength ? [tooLong(at, length)] : []),
			...(isFull ? [oneTooMany(at)] : []),
		];
	}
}
