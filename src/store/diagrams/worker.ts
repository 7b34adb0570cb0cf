import { openDocument } from './browser.ts';
import { draw, type Drawing } from './draw.ts';
import { makeRepeatable } from './repeatable.ts';

/** What the parent asks. */
export interface DrawRequest {
	id: number;
	source: string;
}

/** What mermaid says of a source that it cannot draw. */
export interface DrawFailure {
	message: string;
	/** From 1, in the text that mermaid parsed: without front matter and comments. */
	line?: number;
	expected?: string[];
	found?: string;
	/** The process ended before it could say anything. */
	brokeOff?: boolean;
}

export type DrawReply = { id: number } & ({ drawing: Drawing } | { failure: DrawFailure });

// Before mermaid is read: it looks around at once.
makeRepeatable();
openDocument();
const { default: mermaid } = await import('mermaid');

process.on('message', (request: DrawRequest) => void reply(request));
process.on('disconnect', () => process.exit());

async function reply({ id, source }: DrawRequest): Promise<void> {
	const result = await draw(source, mermaid).then(
		(drawing) => ({ drawing }),
		(error: unknown) => ({ failure: failureOf(error) }),
	);
	process.send?.({ id, ...result } satisfies DrawReply);
}

/** Parsers of two families throw errors of two shapes, and mermaid itself a third. */
function failureOf(error: unknown): DrawFailure {
	const message = error instanceof Error ? error.message : String(error);
	const hash = typeof error === 'object' && error && 'hash' in error ? error.hash : undefined;
	if (typeof hash !== 'object' || !hash) return { message, ...lineIn(message) };
	// Jison's own shape; anything else leaves the fields out.
	const { loc, line, expected, token } = hash as Record<string, unknown>;
	const first = typeof loc === 'object' && loc && 'first_line' in loc ? loc.first_line : undefined;
	const at = typeof first === 'number' ? first : typeof line === 'number' ? line + 1 : undefined;
	return {
		message,
		...lineIn(message),
		...(at === undefined ? {} : { line: at }),
		...(Array.isArray(expected) ? { expected: expected.map(String) } : {}),
		...(typeof token === 'string' ? { found: token } : {}),
	};
}

function lineIn(message: string): { line?: number } {
	const match = /\bline:? (\d+)/i.exec(message);
	return match ? { line: Number(match[1]) } : {};
}
