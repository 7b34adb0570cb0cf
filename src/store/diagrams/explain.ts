import { diagramWords, readDiagram } from '../../domain/diagram.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { originalLine } from './original-line.ts';
import type { DrawFailure } from './worker.ts';

/** Why a diagram cannot be drawn, in words for its author. */
export interface DiagramProblem {
	/** Permanent name, without the subject. */
	code: 'unknown-type' | 'picture' | 'syntax' | 'too-large' | 'broken-off';
	/** "Unexpected X, expected Y". */
	message: string;
	hint?: string;
	/** From 1, in the source of the diagram; absent: no line is to blame more than others. */
	line?: number;
}

/** How many things that could stand at a place are worth naming. */
const mostNamed = 4;

/** What mermaid says of a source → what an author can act upon. */
export function explain(source: string, failure: DrawFailure): DiagramProblem {
	if (failure.brokeOff) return brokenOff(failure);
	const { type, word } = readDiagram(source);
	if (/No diagram type detected|UnknownDiagram/.test(failure.message) || !type) {
		return unknownType(source, word);
	}
	if (/\bimg\.decode\b/.test(failure.message)) return picture(source);
	const line =
		failure.line === undefined ? lineOfText(source, failure) : originalLine(source, failure.line);
	return {
		code: 'syntax',
		message: messageOf(failure, source, line),
		hint: `Mermaid says: ${firstLine(failure.message)}`,
		...(line === undefined ? {} : { line }),
	};
}

function brokenOff({ message }: DrawFailure): DiagramProblem {
	return {
		code: 'broken-off',
		message: `Unexpected end of drawing (${message}), expected a picture`,
		hint: 'The next build tries again. If it ends the same way, make the diagram smaller.',
	};
}

/** A shape that shows a picture would load it when the diagram is drawn, or read. */
function picture(source: string): DiagramProblem {
	const at = source.split('\n').findIndex((line) => /\bimg\s*:/.test(line));
	return {
		code: 'picture',
		message: 'Unexpected `img` in a diagram, expected shapes, icons and text alone',
		hint: 'Put the picture beside the diagram, as an image of the text.',
		...(at >= 0 ? { line: at + 1 } : {}),
	};
}

function unknownType(source: string, word: string): DiagramProblem {
	const meant = nearest(word, diagramWords);
	const at = source.split('\n').findIndex((line) => line.trimStart().startsWith(word));
	return {
		code: 'unknown-type',
		message: word
			? `Unexpected \`${word}\` at the beginning of a diagram, expected its type`
			: 'Unexpected empty diagram, expected its type on the first line',
		hint: meant
			? `Did you mean \`${meant}\`?`
			: 'Such as `flowchart LR`, `sequenceDiagram`, `stateDiagram-v2`, `gantt` or `pie`.',
		...(word && at >= 0 ? { line: at + 1 } : {}),
	};
}

function messageOf(
	{ message, expected, found }: DrawFailure,
	source: string,
	line: number | undefined,
): string {
	const text = line === undefined ? undefined : source.split('\n')[line - 1]?.trim();
	const inLine = text ? ` in \`${text}\`` : ' in a diagram';
	const wanted = expected ? wordsOf(expected) : wantedIn(message);
	const sign =
		found ??
		/unexpected character: ->(.)<-/u.exec(message)?.[1] ??
		/but found:? ['`]([^'`]*)/.exec(message)?.[1];
	const thing = sign === undefined || /^\d+$/.test(sign) ? 'text' : nameOf(sign, true);
	if (!wanted) return `Unexpected text${inLine}, expected what this type of diagram allows`;
	return `Unexpected ${thing}${inLine}, expected ${wanted}`;
}

/** Langium names what it expects in its message. */
function wantedIn(message: string): string | undefined {
	const one = /Expecting token of type '([^']+)'/.exec(message)?.[1];
	if (one) return wordsOf([one]);
	const tokens = Array.from(message.matchAll(/^\s*\d+\. \[([^\],]+)/gm), ([, token = '']) => token);
	return tokens.length > 0 ? wordsOf(tokens) : undefined;
}

/** What has a plain name comes first, then signs; what has neither only when there is nothing else. */
function wordsOf(tokens: readonly string[]): string {
	const names = tokens.map((token) => nameOf(token.replace(/^'(.*)'$/, '$1'), false));
	const known = [...new Set(names)].filter((name) => /^(?:an? |the |`)/.test(name));
	const ordered = known.length > 0 ? known : [...new Set(names)];
	const signs = ordered.filter((name) => name.startsWith('`'));
	const all = [...ordered.filter((name) => !name.startsWith('`')), ...signs];
	const shown = all.slice(0, mostNamed);
	if (all.length > mostNamed) return `${shown.join(', ')} or the like`;
	return [shown.slice(0, -1).join(', '), shown.at(-1)].filter(Boolean).join(' or ');
}

const tokenNames: readonly [RegExp, string][] = [
	[/^(?:NEWLINE|NL|EOL|\n|\\n)$/, 'the end of the line'],
	[/^EOF/, 'the end of the diagram'],
	[/ARROW|LINK|EDGE|CROSS$|POINT$|^LINE$|DEPENDENCY|EXTENSION|COMPOSITION|AGGREGATION/, 'an arrow'],
	[/^(?:NODE_STRING|ID|ALPHA|ACTOR|NODE_ID|WORD|ENTITY_NAME|REFERENCE|ID_.*)$/, 'a name'],
	[/STRING|^STR$|TEXT$|^TXT$|QUOTED/, 'a text'],
	[/NUM|INT|FLOAT|^BRKT$/, 'a number'],
	[/^(?:SQE|SQUARE_BRACES_END)$/, '`]`'],
	[/^(?:SQS|SQUARE_BRACES_START)$/, '`[`'],
	[/^PE$/, '`)`'],
	[/^PS$/, '`(`'],
	[/^(?:DIAMOND_STOP|STRUCT_STOP|BLOCK_STOP)$/, '`}`'],
	[/^(?:DIAMOND_START|STRUCT_START|BLOCK_START)$/, '`{`'],
	[/^SEMI$/, '`;`'],
	[/^COMMA$/, '`,`'],
	[/^COLON$/, '`:`'],
	[/^AMP$/, '`&`'],
	[/^PIPE$/, '`|`'],
	[/^DQUOTE$/, '`"`'],
	[/END$|STOP$/, 'the end of its shape'],
	[/^[A-Z_]+$/, ''],
];

/** `SQE` → `` `]` ``; what has no name here is shown as it is. */
function nameOf(token: string, isFound: boolean): string {
	const known = tokenNames.find(([pattern]) => pattern.test(token))?.[1];
	if (known === '') return isFound ? 'text' : token.toLowerCase().replaceAll('_', ' ');
	if (known === undefined) return `\`${token}\``;
	return isFound ? known.replace(/^an? /, '').replace(/^the /, '') : known;
}

/** Where a message without a line quotes the source. */
function lineOfText(source: string, { message, found }: DrawFailure): number | undefined {
	const quoted = [
		found,
		/:\s*(\S[^:]*)$/.exec(message)?.[1],
		/["'`]([^"'`]+)["'`]/.exec(message)?.[1],
	];
	const lines = source.split('\n');
	for (const text of quoted) {
		const at = text ? lines.findIndex((line) => line.includes(text.trim())) : -1;
		if (at >= 0) return at + 1;
	}
	return undefined;
}

const firstLine = (text: string): string =>
	(text.split('\n')[0] ?? '').replace(/:$/, '.').slice(0, 160);
