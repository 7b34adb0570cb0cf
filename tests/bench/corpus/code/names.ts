import type { Random } from '../random.ts';

/** What a template of code is given. */
export interface CodeSource {
	random: Random;
	/** A short phrase for a comment or a message, in the page's language or in English. */
	say: () => string;
	/** `cart-gateway`. */
	service: () => string;
	/** `retryLimit`. */
	field: () => string;
	/** `Drain`. */
	verb: () => string;
	/** `Lease`. */
	noun: () => string;
}

/** One block of code, without its fence. */
export type CodeTemplate = (source: CodeSource) => string;

const domains =
	'cart invoice search profile media ledger pricing catalog audit token geo mail embed quota'.split(
		' ',
	);
const roles = 'gateway worker api indexer proxy store runner relay cache router'.split(' ');
const fields =
	'retryLimit poolSize maxIdle batchSize leaseSeconds queueDepth sampleRate shardCount warmup flushEvery tokenBudget burst'.split(
		' ',
	);
const verbs = 'Drain Load Renew Merge Probe Flush Resolve Replay Sample Evict Split Collect'.split(
	' ',
);
const nouns =
	'Lease Batch Shard Span Token Bucket Record Window Segment Replica Snapshot Route'.split(' ');

/** Names drawn from one stream; `say` decides the language. */
export function codeSourceOf(random: Random, say: () => string): CodeSource {
	return {
		random,
		say,
		service: () => `${random.pick(domains)}-${random.pick(roles)}`,
		field: () => random.pick(fields),
		verb: () => random.pick(verbs),
		noun: () => random.pick(nouns),
	};
}

/** `retryLimit` → `retry_limit`. */
export function snake(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, '');
}
