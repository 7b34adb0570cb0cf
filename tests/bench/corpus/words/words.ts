import type { Random } from '../random.ts';

/** What a sentence is made from. Each call gives another one. */
export interface Slots {
	subject(): string;
	predicate(): string;
	moment(): string;
	goal(): string;
	metric(): string;
	/** The post's topic. */
	topic: string;
	/** The name of a setting, as code. */
	setting(): string;
	number(): number;
}

/** All that pages say in one language. */
export interface Words {
	subjects: readonly string[];
	predicates: readonly string[];
	moments: readonly string[];
	goals: readonly string[];
	metrics: readonly string[];
	sentences: readonly ((slots: Slots) => string)[];
	/** Between two sentences. */
	space: string;
	headings: readonly ((topic: string) => string)[];
	subheadings: readonly string[];
	/** The first one heads the settings themselves. */
	columns: readonly string[];
	verdicts: readonly string[];
	/** Before a code block. */
	leads: readonly string[];
	caption(topic: string): string;
	tableCaption(topic: string): string;
	link(text: string): string;
	/** A remark in brackets. */
	aside(text: string): string;
	details: string;
	keys: string;
	footnote: string;
}

const settings = [
	'maxIdleTime',
	'poolSize',
	'retryLimit',
	'drainSeconds',
	'batchSize',
	'queueDepth',
	'leaseTTL',
	'sampleRate',
	'burstFactor',
	'warmupPeriod',
	'shardCount',
	'flushInterval',
	'keepAlive',
	'readTimeout',
	'hedgeDelay',
	'cacheBytes',
	'replicaFloor',
	'tokenBudget',
	'probePeriod',
	'evictAfter',
] as const;

/** Fills slots from one stream. */
export function slotsOf(words: Words, random: Random, topic: string): Slots {
	return {
		subject: () => random.pick(words.subjects),
		predicate: () => random.pick(words.predicates),
		moment: () => random.pick(words.moments),
		goal: () => random.pick(words.goals),
		metric: () => random.pick(words.metrics),
		topic,
		setting: () => `\`${random.pick(settings)}\``,
		number: () => random.int(2, 480),
	};
}
