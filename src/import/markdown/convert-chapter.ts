import pathOf from 'node:path/posix';
import { stringify } from 'yaml';
import type { ChapterInput, ConvertedChapter } from './chapter.ts';
import { parseBody } from './convert/body-tree.ts';
import { describe } from './convert/describe.ts';
import { type Draft, draftOf } from './convert/draft.ts';
import { applyEdits } from './convert/edits.ts';
import { type Fields, readFields } from './convert/front-matter/read-fields.ts';
import { splitFrontMatter } from './convert/front-matter/split.ts';
import { findTitle } from './convert/headings/find-title.ts';
import { moveHeadings } from './convert/headings/move-headings.ts';
import { convertAdmonish } from './convert/includes/admonish.ts';
import { convertFigures } from './convert/includes/gitbook-figures.ts';
import { expandIncludes } from './convert/includes/mdbook-includes.ts';
import { expandTagIncludes } from './convert/includes/tag-includes.ts';
import { convertLinks } from './convert/links/convert-links.ts';
import { convertInfos } from './convert/leftovers/fence-infos.ts';
import { convertFormulas } from './convert/leftovers/formulas.ts';
import { convertHtml } from './convert/leftovers/html-leftovers.ts';
import { convertLoneLines } from './convert/leftovers/lone-lines.ts';
import { convertVariables } from './convert/leftovers/variables.ts';
import { convertWikiLinks } from './convert/leftovers/wiki-links.ts';
import { Report } from './convert/report.ts';
import { convertTags } from './convert/tags/convert-tags.ts';
import { tagDialects } from './convert/tags/dialects.ts';

/**
 * One chapter of a foreign book in Bimo's Markdown. Pure. The text is edited in place: all that need
 * not change stays byte for byte, code above all. The ledger says what became of the rest.
 */
export function convertChapter(input: ChapterInput): ConvertedChapter {
	const report = new Report(input);
	const split = splitFrontMatter(input.text.replace(/^\uFEFF/, ''));
	const fields = readFields(split, input.path, report);
	const draft = draftOf(split.body, split.firstLine);
	const { body, heading } = convertBody(draft, { input, fields, report });
	const title = fields.title || heading || input.fallbackTitle.trim() || nameOf(input.path);
	const description = fields.description || describeBody(body, title, report);
	const data = {
		title,
		description,
		...(fields.updated ? { updated: fields.updated } : {}),
		...(fields.draft ? { draft: true } : {}),
		...(fields.aliases.length > 0 ? { aliases: fields.aliases } : {}),
		...fields.switches,
	};
	return {
		text: `---\n${stringify(data, { lineWidth: 0 })}---\n${body === '' ? '' : `\n${body}`}`,
		title,
		description,
		pictures: [...report.pictures],
		draft: fields.draft,
		ledger: report.ledger.toSorted((a, b) => a.line - b.line),
		issues: report.issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
	};
}

/** All that looks at the same tree; where two would change the same words, the first that begins. */
const steps = [
	moveHeadings,
	convertLinks,
	convertInfos,
	convertHtml,
	convertLoneLines,
	convertWikiLinks,
	convertVariables,
	convertFormulas,
];

interface Around {
	input: ChapterInput;
	fields: Fields;
	report: Report;
}

function convertBody(
	source: Draft,
	{ input, fields, report }: Around,
): { body: string; heading: string } {
	const draft = convertDialect(source, input, report);
	const tree = parseBody(draft.text);
	const title = findTitle(tree, fields.title);
	const chapter = { draft, tree, input, report, title };
	const edits = steps.flatMap((step) => step(chapter));
	const body = applyEdits(draft, edits).text.replace(/^(?:[ \t\r]*\n)+/, '');
	return { body: body.trim() === '' ? '' : body, heading: title?.text ?? '' };
}

/** What only the tool of the book reads becomes Markdown, or stays visible. */
function convertDialect(source: Draft, input: ChapterInput, report: Report): Draft {
	if (input.dialect === 'mdbook')
		return convertAdmonish(expandIncludes(source, input, report), report);
	const dialect = tagDialects[input.dialect];
	if (!dialect) return source;
	const whole = expandTagIncludes(source, { input, dialect, report });
	const draft = convertTags(whole, dialect, report);
	return input.dialect === 'gitbook' ? convertFigures(draft, report) : draft;
}

function describeBody(body: string, title: string, report: Report): string {
	const made = describe(parseBody(body));
	const note = made ? 'it is the first sentence of the text' : 'there is no text: it is the title';
	report.add('converted', 'description', { line: 1, note });
	return made || title;
}

function nameOf(path: string): string {
	return pathOf.basename(path).replace(/\.[^.]*$/, '');
}
