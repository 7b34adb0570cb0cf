import type { z } from 'zod';
import { type Parsed, parseYaml } from './yaml.ts';

const fence = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m;

/** Front matter of a Markdown file, checked against its shape; every problem with its place. */
export function parseFrontMatter<T extends z.ZodType>(
	source: string,
	file: string,
	schema: T,
): Parsed<z.output<T>> {
	const text = source.replace(/^\uFEFF/, '');
	const match = text.startsWith('---') ? fence.exec(text) : null;
	if (match?.index !== 0) {
		return {
			data: undefined,
			value: undefined,
			places: {},
			placeOf: () => ({ line: 1, column: 1 }),
			issues: [
				{
					code: 'front-matter/missing',
					severity: 'error',
					message: 'Unexpected start of the file, expected front matter between two lines of `---`',
					hint: 'Start the file with ---, then `title: …`, `description: …`, `date: …`, and --- again.',
					file,
					line: 1,
					column: 1,
				},
			],
		};
	}
	return parseYaml({ text: match[1] ?? '', file, schema, firstLine: 2 });
}
