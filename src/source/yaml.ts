import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Issue } from '../domain/issue.ts';
import { schemaIssue } from './schema-issue.ts';

/** Where a value stands in its file, from 1. */
export interface Place {
	line: number;
	column: number;
}

/** What a file says, and what is wrong with it. */
export interface Parsed<T> {
	data: T | undefined;
	/** Where each top-level key stands. */
	places: Record<string, Place>;
	/** Where the value at a path stands, or its key; for one that is absent, what is around it. */
	placeOf: (path: readonly PropertyKey[], key?: boolean) => Place;
	issues: Issue[];
}

interface YamlSource<T extends z.ZodType> {
	text: string;
	file: string;
	schema: T;
	/** The line of the file at which `text` begins. */
	firstLine: number;
}

/** YAML checked against its shape; every problem with its place. */
export function parseYaml<T extends z.ZodType>({
	text,
	file,
	schema,
	firstLine,
}: YamlSource<T>): Parsed<z.output<T>> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true });
	const placeAt = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
	const problems = [...document.errors, ...document.warnings];
	const syntax = problems.map(({ message, pos }) => syntaxIssue(message, file, placeAt(pos[0])));
	const nowhere = { data: undefined, places: {}, placeOf: () => placeAt(0) };
	if (syntax.length > 0) return { ...nowhere, issues: syntax };
	const read = toValue(document);
	if ('problem' in read) {
		return { ...nowhere, issues: [syntaxIssue(read.problem, file, placeAt(0))] };
	}
	const result = schema.safeParse(read.value ?? {}, { reportInput: true });
	const places = topLevelPlaces(document, placeAt);
	const placeOf = (path: readonly PropertyKey[], key = false): Place => {
		for (let length = path.length; length > 0; length--) {
			const at = offsetOf(document, path.slice(0, length), key && length === path.length);
			if (at !== undefined) return placeAt(at);
		}
		return { line: Math.max(1, firstLine - 1), column: 1 };
	};
	if (result.success) return { data: result.data, places, placeOf, issues: [] };
	return {
		data: undefined,
		places,
		placeOf,
		issues: result.error.issues.flatMap((issue) =>
			schemaIssue({ issue, file, schema, place: placeOf }),
		),
	};
}

function syntaxIssue(problem: string, file: string, place: Place): Issue {
	return {
		code: 'front-matter/syntax',
		severity: 'error',
		message: `Unexpected YAML, expected it to be well-formed: ${problem}`,
		hint: /colon|implicit|mapping|reserved|alias|scalar at/i.test(problem)
			? 'Text that holds `: ` or starts with a special character needs quotes.'
			: undefined,
		file,
		...place,
	};
}

/** What the document says; YAML that multiplies itself through aliases is refused only here. */
function toValue(
	document: ReturnType<typeof parseDocument>,
): { value: unknown } | { problem: string } {
	try {
		const value: unknown = document.toJS();
		return { value };
	} catch (error) {
		return { problem: error instanceof Error ? error.message : String(error) };
	}
}

function topLevelPlaces(
	document: ReturnType<typeof parseDocument>,
	placeAt: (offset: number) => Place,
): Record<string, Place> {
	if (!isMap(document.contents)) return {};
	return Object.fromEntries(
		document.contents.items.flatMap(({ key }) =>
			isScalar(key) && key.range ? [[String(key.value), placeAt(key.range[0])]] : [],
		),
	);
}

/** Offset of the value at `path`, or of its key. */
function offsetOf(
	document: ReturnType<typeof parseDocument>,
	path: readonly PropertyKey[],
	key: boolean,
): number | undefined {
	const parent: unknown =
		path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
	if (key && isMap(parent)) {
		const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
		if (pair && isScalar(pair.key)) return pair.key.range?.[0];
	}
	const node: unknown = document.getIn([...path], true);
	return isNode(node) ? node.range?.[0] : undefined;
}
