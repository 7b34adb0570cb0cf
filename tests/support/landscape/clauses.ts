import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/domain/i18n/locale.ts';
import { projectRoot } from '../run-script.ts';

const rules = {
	en: { ends: /[.,;:!?](?=\s|$)|[()]/, least: 18, most: 58 },
	zh: { ends: /[，。；：！？、（）]/, least: 7, most: 20 },
} as const satisfies Record<Locale, object>;

const notText = /^---[\s\S]*?\n---|^(`{3,}|~{3,})[\s\S]*?^\1/gm;
const link = /!?\[([^\]]*)\]\([^)]*\)/g;
const signs = /[<>{}|\\[\]:=#$“”"'!?。！？]|\.\s/;

/**
 * Parts of sentences of this site's own texts, each once: words as people write them, so that a
 * list of them compresses as little as a real one.
 */
export function clausesOf(locale: Locale): string[] {
	const { ends, least, most } = rules[locale];
	const files = globSync(`content/{blog,handbooks}/**/${locale}.md`, { cwd: projectRoot }).sort();
	const clauses = files.flatMap((file) =>
		readFileSync(join(projectRoot, file), 'utf8')
			.replace(notText, '')
			.split('\n')
			.filter((line) => !/^[|#:!<]/.test(line))
			.map((line) => line.replace(/^[-*\d. >]+/, '').replace(link, '$1'))
			.flatMap((line) => line.replace(/[*`_]/g, '').split(ends))
			.map((clause) => clause.trim())
			.filter(({ length }) => length >= least && length <= most),
	);
	return [...new Set(clauses.filter((clause) => !signs.test(clause)))];
}
