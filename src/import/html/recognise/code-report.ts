import type { Note } from '../../ledger/finding.ts';

const opens = /[:{([]\s*$/;

interface Listing {
	value: string;
	lang: string;
	/** A language of the source that says nothing, such as `text`. */
	withheld: string;
}

/** Says what a feed has done to code. Nothing is mended: only the author knows what stood there. */
export function reportCode({ value, lang, withheld }: Listing, note: Note): void {
	const where = value.split('\n')[0]?.trim().slice(0, 60) ?? '';
	if (withheld) {
		const why = `"${withheld}" says no more than a fence without a language`;
		note({
			level: 'changed',
			construct: 'code language',
			why,
			where,
			delta: { codeLanguages: -1 },
		});
	}
	const flattened = flattenedLines(value, lang);
	if (flattened) note({ level: 'unsure', construct: 'flattened code', why: flattened, where });
	if (lang && /[“”‘’]/.test(value) && !/\p{Script=Han}/u.test(value)) {
		const why =
			'it holds typographic quotes, which programs do not read: compare with the original';
		note({ level: 'unsure', construct: 'quotes in code', why, where });
	}
}

/** Why the indentation seems to be gone, or empty. */
function flattenedLines(value: string, lang: string): string {
	const lines = value.split('\n');
	if (lines.length < 2 || /[ \t]{2}|^\t/m.test(value)) return '';
	const single = lines.filter((line) => /^ \S/.test(line)).length;
	const advice = 'copy the code from the original; it was not repaired';
	if (single > 0) {
		return `${single} of ${lines.length} lines begin with one space and none with more: the feed has folded its spaces; ${advice}`;
	}
	const nests = /^(?:ya?ml|py|python|json|js|ts|go|java|javascript|typescript|rust|c|cpp)$/.test(
		lang,
	);
	const flat = lines.filter(
		(line, i) => opens.test(line) && /^[^\s)\]}#]/.test(lines[i + 1] ?? ''),
	);
	return nests && flat.length > 0
		? `${flat.length} of ${lines.length} lines open a block and the next is not indented; ${advice}`
		: '';
}
