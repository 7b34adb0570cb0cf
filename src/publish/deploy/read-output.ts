import { z } from 'zod';
import { isPagesAddress } from './pages-address.ts';

/** What wrangler says that it made. */
export interface Uploaded {
	id: string;
	/** Address of this very deployment. */
	url: string;
	/** Address of the branch, for previews. */
	alias: string | undefined;
}

/** Safe in a path and in a shell. */
export const deploymentId = /^[\w-]+$/;

const entry = z.looseObject({
	type: z.literal('pages-deploy-detailed'),
	deployment_id: z.string().regex(deploymentId),
	url: z.string().refine(isPagesAddress),
	alias: z.string().refine(isPagesAddress).nullish().catch(undefined),
});

/** Reads the lines of JSON that wrangler wrote; undefined: no deployment is among them. */
export function readOutput(text: string): Uploaded | undefined {
	for (const line of text.split('\n').toReversed()) {
		const { data } = entry.safeParse(parse(line));
		if (!data) continue;
		return {
			id: data.deployment_id,
			url: data.url.replace(/\/$/, ''),
			alias: data.alias ?? undefined,
		};
	}
	return undefined;
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

/** How many files were sent, and how many Cloudflare had; undefined: wrangler did not say. */
export function readCounts(lines: readonly string[]): { sent: number; known: number } | undefined {
	for (const line of lines) {
		const found = /Uploaded (\d+) files?(?: \((\d+) already uploaded\))?/.exec(line);
		if (found) return { sent: Number(found[1]), known: Number(found[2] ?? 0) };
	}
	return undefined;
}

// Wrangler's frame around an error, its signs, and words that help nobody here.
const noise = /^(?:\W*$|🪵|If you think this is a bug|To learn more|Getting User settings|\W*👋)/u;

/** What wrangler gave as its reason, on one line; empty: it gave none. */
export function readReason(lines: readonly string[]): string {
	const start = lines.findIndex((line) => line.includes('[ERROR]'));
	const said = start < 0 ? lines.slice(-5) : lines.slice(start, start + 6);
	return said
		.map((line) => line.replace(/^.*\[ERROR\]\s*/, '').trim())
		.filter((line) => line !== '' && !noise.test(line))
		.join(' ')
		.slice(0, 600);
}
