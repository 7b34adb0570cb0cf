import type { Code } from 'mdast';
import type { CodeData } from '../../markdown/code/code-data.ts';

/**
 * A block of code with its title and what its lines are marked as, in the words of a fence. Added and
 * deleted lines are a diff with its signs, which every reader knows.
 */
export function codeBlock(data: CodeData): Code {
	const { lang, lines = {} } = data;
	const isDiff = Boolean(lines.ins ?? lines.del);
	const meta = metaOf(data, isDiff);
	return {
		type: 'code',
		lang: isDiff ? 'diff' : lang === 'text' ? null : lang,
		meta: meta || null,
		value: isDiff ? withSigns(data) : data.text,
	};
}

function metaOf({ lang, title, numbers, lines = {} }: CodeData, isDiff: boolean): string {
	const { mark = [], error = [], warning = [] } = lines;
	const marked = rangesOf([...mark, ...error, ...warning]);
	const focus = rangesOf(lines.focus ?? []);
	return [
		...(isDiff && lang !== 'text' ? [`lang="${lang}"`] : []),
		...(title === undefined ? [] : [`title=${quoted(title)}`]),
		...(numbers === undefined ? [] : [`showLineNumbers${numbers === 1 ? '' : `=${numbers}`}`]),
		...(marked ? [`{${marked}}`] : []),
		...(focus ? [`focus={${focus}}`] : []),
	].join(' ');
}

/** `2,5-6`. */
function rangesOf(lines: readonly number[]): string {
	const found: [number, number][] = [];
	for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
		const last = found.at(-1);
		if (last?.[1] === line - 1) last[1] = line;
		else found.push([line, line]);
	}
	return found.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

function quoted(title: string): string {
	const line = title.replace(/\s+/g, ' ');
	if (!line.includes('"')) return `"${line}"`;
	return line.includes("'") ? `"${line.replaceAll('"', '”')}"` : `'${line}'`;
}

/** `+ `, `- ` or two spaces before each line. */
function withSigns({ text, lines = {} }: CodeData): string {
	const [ins, del] = [new Set(lines.ins), new Set(lines.del)];
	const sign = (line: number): string => (del.has(line) ? '-' : ins.has(line) ? '+' : ' ');
	return text
		.split('\n')
		.map((line, index) => `${sign(index + 1)} ${line}`)
		.join('\n');
}
