import type { Locale } from '../../../domain/i18n/locale.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { Dialect } from '../../markdown/chapter.ts';
import { convertChapter } from '../../markdown/convert-chapter.ts';
import type { LedgerLine } from '../ledger.ts';
import type { CandidateText } from '../settle/candidate.ts';
import { disarm } from './disarm.ts';

export interface ConvertedText {
	/** Markdown without front matter; empty: nothing is left. */
	body: string;
	/** What is in the text beside words, and what became of it. */
	lines: LedgerLine[];
	issues: Issue[];
}

/** The text of a project as Bimo's Markdown: nothing in it runs, and the name is no heading. */
export function convertText(
	text: CandidateText,
	{ name, lang }: { name: string; lang: Locale },
): ConvertedText {
	const { body, disarmed } = disarm(text.body, text.firstLine);
	const { head, shift } = headFor(name, text.firstLine);
	const converted = convertChapter({
		text: head + body,
		path: text.path,
		dialect: dialectOf(body),
		lang,
		fallbackTitle: name,
		readFile: () => undefined,
		resolve: () => undefined,
	});
	const { file } = text;
	const lines = [
		...disarmed.map(({ what, line, note }): LedgerLine => ({
			outcome: 'lost',
			what: `in a text: ${what}`,
			file,
			line,
			note,
		})),
		...converted.ledger
			.filter(({ what }) => !what.startsWith('front matter ') && what !== 'description')
			.map(({ line, what, ...rest }): LedgerLine => ({
				...rest,
				what: `in a text: ${what}`,
				file,
				line: line - shift,
			})),
	];
	return {
		body: converted.text.replace(/^---\n[^]*?\n---\n\n?/, ''),
		lines: lines.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
		issues: converted.issues.map((issue) => ({
			...issue,
			file,
			...(issue.line === undefined ? {} : { line: issue.line - shift }),
		})),
	};
}

/** A front matter that says the name, as long as the one that was there: so lines keep their numbers. */
function headFor(name: string, firstLine: number): { head: string; shift: number } {
	const length = Math.max(3, firstLine - 1);
	const empty = '\n'.repeat(length - 3);
	const head = `---\ntitle: ${JSON.stringify(name)}\n${empty}---\n`;
	return { head, shift: length - (firstLine - 1) };
}

function dialectOf(body: string): Dialect {
	if (/\{\{[<%]/.test(body)) return 'hugo';
	return body.includes('{%') ? 'gitbook' : 'plain';
}
