import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Outcome } from './outcome.ts';

/** What is worth keeping: what was asked and answered. */
const kept = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('good'), movedTo: z.string().optional() }),
	z.object({ kind: z.literal('gone'), status: z.number() }),
	z.object({ kind: z.literal('unsure'), why: z.string() }),
]);
const shape = z.object({
	version: z.literal(1),
	links: z.record(z.string(), z.object({ day: z.number(), outcome: kept })),
});

/** For how many days an answer holds: what is there stays, what is not may be mended today. */
const days: Readonly<Record<z.infer<typeof kept>['kind'], number>> = {
	good: 14,
	gone: 1,
	unsure: 1,
};

const dayLength = 86_400_000;

/** Answers of earlier runs, in a JSON file. */
export interface LinkCache {
	/** What an earlier run learned and still holds. */
	get: (url: string) => Outcome | undefined;
	put: (url: string, outcome: Outcome) => void;
	/** Writes the file, whole; what no longer holds is dropped. */
	save: () => Promise<void>;
}

/** Opens the cache; a file that makes no sense is none. `now` in milliseconds. */
export async function openLinkCache(file: string, now: number): Promise<LinkCache> {
	const today = Math.floor(now / dayLength);
	const links = new Map(Object.entries(await readLinks(file)));
	for (const [url, { day, outcome }] of links) {
		// A day to come is that of a clock that was wrong.
		if (day > today || today - day >= days[outcome.kind]) links.delete(url);
	}
	return {
		get: (url) => toOutcome(links.get(url)?.outcome),
		put: (url, outcome) => {
			if (outcome.kind === 'later' || outcome.kind === 'not-asked') return;
			links.set(url, { day: today, outcome });
		},
		save: async () => {
			const sorted = [...links].toSorted(([a], [b]) => (a < b ? -1 : 1));
			const text = JSON.stringify(
				{ version: 1, links: Object.fromEntries(sorted) },
				undefined,
				'\t',
			);
			await mkdir(path.dirname(file), { recursive: true });
			await writeFile(`${file}.tmp`, `${text}\n`);
			await rename(`${file}.tmp`, file);
		},
	};
}

type Kept = z.infer<typeof kept>;

async function readLinks(file: string): Promise<z.infer<typeof shape>['links']> {
	const text = await readFile(file, 'utf8').catch(() => '');
	try {
		return shape.parse(JSON.parse(text)).links;
	} catch {
		return {};
	}
}

function toOutcome(outcome: Kept | undefined): Outcome | undefined {
	if (outcome?.kind !== 'good') return outcome;
	const { movedTo } = outcome;
	return movedTo === undefined ? { kind: 'good' } : { kind: 'good', movedTo };
}
