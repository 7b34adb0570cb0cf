import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Issue } from '../domain/issue.ts';
import type { Place } from '../domain/text/place-at.ts';
import { schemaIssue } from './schema-issue.ts';
import { nodeFinder } from './yaml-nodes.ts';
import { reservedKeys, syntaxIssue, syntaxIssues } from './yaml-slips.ts';

/** What a file says, and what is wrong with it. */
export interface Parsed<T> {
	data: T | undefined;
	/** The same before its shape was checked; undefined where it is no YAML. */
	value: unknown;
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
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		// Keys that are lists are found by the schema; the parser would only print of them.
		logLevel: 'error',
	});
	const placeAt = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
	const syntax = syntaxIssues(document, file, placeAt);
	const nowhere = { data: undefined, value: undefined, places: {}, placeOf: () => placeAt(0) };
	if (syntax.length > 0) return { ...nowhere, issues: syntax };
	const read = toValue(document);
	if ('problem' in read) {
		return { ...nowhere, issues: [syntaxIssue(read.problem, file, placeAt(0))] };
	}
	const value = read.value ?? {};
	const result = schema.safeParse(value, { reportInput: true });
	const places = topLevelPlaces(document, placeAt);
	const find = nodeFinder(document);
	const placeOf = (path: readonly PropertyKey[], key = false): Place => {
		for (let length = path.length; length > 0; length--) {
			const { key: name, value } = find(path.slice(0, length));
			const node = key && length === path.length ? (name ?? value) : value;
			if (node?.range) return placeAt(node.range[0]);
		}
		return { line: Math.max(1, firstLine - 1), column: 1 };
	};
	const reserved = reservedKeys(document, file, placeAt);
	if (result.success && reserved.length === 0)
		return { data: result.data, value, places, placeOf, issues: [] };
	const wrong = (result.error?.issues ?? [])
		.filter(isFirstOfItsValue)
		.flatMap((issue) => schemaIssue({ issue, file, schema, place: placeOf }));
	return { data: undefined, value, places, placeOf, issues: [...wrong, ...reserved] };
}

/** A list where text is expected is no empty text, too. */
function isFirstOfItsValue(
	{ code, path }: z.core.$ZodIssue,
	index: number,
	issues: readonly z.core.$ZodIssue[],
): boolean {
	if (code === 'unrecognized_keys') return true;
	return path.join('\n') !== issues[index - 1]?.path.join('\n');
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

/** Where each key stands, and each item of its list: `tags`, `tags.0`. */
function topLevelPlaces(
	document: ReturnType<typeof parseDocument>,
	placeAt: (offset: number) => Place,
): Record<string, Place> {
	if (!isMap(document.contents)) return {};
	const places = document.contents.items.flatMap(({ key, value }): [string, Place][] => {
		if (!isScalar(key) || !key.range) return [];
		const items = isSeq(value) ? value.items : [];
		return [
			[String(key.value), placeAt(key.range[0])],
			...items.flatMap((item, index): [string, Place][] =>
				isScalar(item) && item.range
					? [[`${String(key.value)}.${index}`, placeAt(item.range[0])]]
					: [],
			),
		];
	});
	return Object.fromEntries(places);
}
