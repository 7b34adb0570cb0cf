import { isScalar, type ParsedNode, type Document, visit } from 'yaml';
import type { Issue } from '../domain/issue.ts';
import type { Place } from '../domain/text/place-at.ts';

type YamlDocument = Document.Parsed<ParsedNode, boolean>;
type PlaceAt = (offset: number) => Place;

/** What is no YAML. One slip makes the parser stumble over all that comes after it: that is left out. */
export function syntaxIssues(document: YamlDocument, file: string, placeAt: PlaceAt): Issue[] {
	const lines = new Set<number>();
	return [...document.errors, ...document.warnings].flatMap(({ message, pos }, index) => {
		const place = placeAt(pos[0]);
		const isFirst = !lines.has(place.line);
		lines.add(place.line);
		const follows = index > 0 && message.includes('token in YAML stream');
		return isFirst && !follows ? [syntaxIssue(message, file, place)] : [];
	});
}

/** Keys that JavaScript takes for something else, so that they would be lost without a word. */
export function reservedKeys(document: YamlDocument, file: string, placeAt: PlaceAt): Issue[] {
	const found: Issue[] = [];
	visit(document, {
		Pair(_, { key }) {
			if (!isScalar(key) || key.value !== '__proto__' || !key.range) return;
			found.push({
				code: 'front-matter/unknown-key',
				severity: 'error',
				message: 'Unexpected key `__proto__`, expected another name',
				file,
				...placeAt(key.range[0]),
			});
		},
	});
	return found;
}

/** One slip, in the words of the parser. */
export function syntaxIssue(problem: string, file: string, place: Place): Issue {
	return {
		code: 'front-matter/syntax',
		severity: 'error',
		message: `Unexpected YAML, expected it to be well-formed: ${problem.replace(/; please use .*/, '')}`,
		hint: hints.find(([about]) => about.test(problem))?.[1],
		file,
		...place,
	};
}

const hints: readonly (readonly [about: RegExp, hint: string])[] = [
	[/multiple documents/, 'A line of `---` begins another document. Leave it out.'],
	[/^Excessive alias/, 'Write out what `*` repeats.'],
	[/^Tabs/, 'Indent with spaces.'],
	[/must be unique/, 'The same key stands above. Delete or rename one of the two.'],
	[
		/colon|implicit|mapping|reserved|alias|scalar at|at node end|flow collections/i,
		'Text that holds `: ` or starts with a special character needs quotes.',
	],
];
