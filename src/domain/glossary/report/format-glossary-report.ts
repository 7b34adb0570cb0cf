import type { GlossaryReport, OtherTranslation } from './report-glossary.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Place } from '../../text/place-at.ts';

const mostLines = 20;

/** The report as a person reads it in a terminal; empty when there is nothing to say. */
export function formatGlossaryReport(report: GlossaryReport): string {
	const missing = report.otherTranslations.filter(({ found }) => found === undefined);
	return [
		...section(
			`Glossary: ${report.unused.length} of ${report.terms} terms ${report.unused.length === 1 ? 'is' : 'are'} in no text`,
			report.unused.map((each) => [each.en, each.zh, where(each)]),
		),
		...candidateSection(report, 'en', 'Often in the texts, not in the glossary: English'),
		...candidateSection(report, 'zh', 'Often in the texts, not in the glossary: Chinese'),
		...section(
			'Used in English, under no name of the glossary in the Chinese text',
			missing.map((each) => [each.expected, inTwin(each), each.file]),
		),
	].join('');
}

function candidateSection(
	{ candidates }: GlossaryReport,
	language: Locale,
	title: string,
): string[] {
	const own = candidates.filter(({ locale }) => locale === language);
	const rows = own.map((each) => [
		each.text,
		`${each.count} times in ${each.texts} texts`,
		where(each),
	]);
	return section(title, rows, mostLines / 2);
}

function inTwin({ english, uses = 0 }: OtherTranslation): string {
	return `${english}, ${uses} times in English`;
}

function where({ file, line }: { file: string } & Partial<Place>): string {
	return line === undefined ? file : `${file}:${line}`;
}

/** A title, rows in columns, an empty line. */
function section(title: string, rows: readonly string[][], most = mostLines): string[] {
	if (rows.length === 0) return [];
	const shown = rows.slice(0, most);
	const widths = shown.reduce<number[]>(
		(widest, row) => row.map((cell, at) => Math.max(widest[at] ?? 0, width(cell))),
		[],
	);
	const lines = shown.map((row) => `  ${row.map((cell, at) => pad(cell, widths[at])).join('  ')}`);
	if (rows.length > most) lines.push(`  … and ${rows.length - most} more, in \`--json\``);
	return [[title, ...lines.map((line) => line.trimEnd())].join('\n'), '\n\n'];
}

function pad(cell: string, to = 0): string {
	return cell + ' '.repeat(Math.max(0, to - width(cell)));
}

/** Columns of a terminal: Han and full-width signs take two. */
function width(text: string): number {
	const wide = text.match(/[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/gu)?.length ?? 0;
	return [...text].length + wide;
}
