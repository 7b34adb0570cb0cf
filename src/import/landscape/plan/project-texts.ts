import { languageName, type Locale, locales, otherLocale } from '../../../domain/i18n/locale.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { LedgerLine } from '../ledger.ts';
import type { Candidate, CandidateText } from '../settle/candidate.ts';
import { convertText } from '../text/convert-text.ts';
import { isWrittenIn } from './is-written-in.ts';
import { textIssue } from './plan-issues.ts';

type Both = Record<Locale, string>;

/** The texts of a project as they will be written. */
export interface ProjectTexts {
	/** Undefined: it has none, as a project has both or none. */
	bodies: Both | undefined;
	/** What is in them beside words. */
	lines: LedgerLine[];
	issues: Issue[];
}

/** Converts the texts of a project, where both languages have one of their own. */
export function convertTexts({ texts }: Pick<Candidate, 'texts'>, name: Both): ProjectTexts {
	const written = locales.filter((lang) => isText(texts[lang], lang));
	const issues = written.flatMap((lang) => loneIssue(texts, lang, written.length));
	if (written.length < locales.length) return { bodies: undefined, lines: [], issues };
	const lines: LedgerLine[] = [];
	const bodies: Both = { en: '', zh: '' };
	for (const lang of written) {
		const text = texts[lang];
		if (!text) continue;
		const converted = convertText(text, { name: name[lang], lang });
		bodies[lang] = converted.body;
		lines.push(...converted.lines);
		issues.push(...converted.issues);
		const isSame = converted.lines.every(({ outcome }) => outcome === 'kept');
		if (!isSame && text.line.outcome === 'kept') text.line.outcome = 'converted';
	}
	return { bodies, lines, issues };
}

// Nobody reads more about a project; what is longer is no text of one.
const longest = 200_000;

function isText(text: CandidateText | undefined, lang: Locale): boolean {
	if (!text) return false;
	const isLong = text.body.length > longest;
	if (!isLong && isWrittenIn(text.body, lang)) return true;
	text.line.outcome = 'lost';
	text.line.note = isLong
		? `it is longer than ${longest} characters`
		: `it is not written in ${languageName[lang]}`;
	return false;
}

function loneIssue(texts: Candidate['texts'], lang: Locale, count: number): Issue[] {
	const text = texts[lang];
	if (count !== 1 || !text) return [];
	text.line.outcome = 'lost';
	text.line.note = `there is none in ${languageName[otherLocale(lang)]}, and a project has both or none`;
	return [textIssue.lone(text.file, text.firstLine)];
}
