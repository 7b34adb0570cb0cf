import { z } from 'zod';
import { ask, backOff, mostTries, waitForLimit } from './ask.ts';
import { isUp } from './is-up.ts';
import { GithubStop, type Line } from './line.ts';

/** A part of a query that asks for one repository, and how its answer is read. */
export interface Question<T> {
	/** Of what asks: `vllm`. */
	key: string;
	owner: string;
	name: string;
	/** GraphQL: fields of `Repository`. */
	fields: string;
	/** GraphQL: fields beside the repository, under an alias made of `alias`. */
	beside?: (alias: string) => string;
	answer: z.ZodType<T>;
}

/**
 * What a question came to. `missing`: GitHub knows no such repository, or shows none. `server-error`:
 * GitHub failed on this one alone, time and again. `unreached`: no answer came through.
 */
export type Result<T> = { value: T } | { problem: 'missing' | 'server-error' | 'unreached' };

/**
 * After so many that failed one by one, without a success between them, it may be GitHub that is
 * down: that is asked. After four times as many it is not the repositories, whatever it says.
 */
const askedFailures = 3;
const mostFailures = 12;

const envelope = z.object({
	data: z.record(z.string(), z.unknown()).nullish(),
	errors: z
		.array(
			z.object({
				type: z.string().optional(),
				message: z.string().optional(),
				path: z.array(z.union([z.string(), z.number()])).optional(),
			}),
		)
		.nullish(),
	/** Of an answer that is an error as a whole. */
	message: z.string().optional(),
});
const rateLimit = z.object({ cost: z.number(), remaining: z.number(), resetAt: z.string() });

type Envelope = z.infer<typeof envelope>;
interface Batch<T> {
	questions: Question<T>[];
	tries: number;
}

/**
 * Asks many questions, at most `size` in one call. A call that breaks (5xx, a timeout, an answer cut off) is
 * halved, and down to one repository tried five times; one repository's error never spoils the
 * others. Answers are whole or none: an error within a repository's answer asks again, but for
 * fields that the token may not see, which are `null`.
 */
export async function askBatches<T>(
	questions: readonly Question<T>[],
	size: number,
	line: Line,
): Promise<Map<string, Result<T>>> {
	const results = new Map<string, Result<T>>();
	const queue: Batch<T>[] = [];
	const width = Math.min(size, line.widest);
	for (let start = 0; start < questions.length; start += width) {
		queue.push({ questions: questions.slice(start, start + width), tries: 0 });
	}
	let failures = 0;
	for (let batch = queue.shift(); batch; batch = queue.shift()) {
		const { again, fault, reason } = await askOnce(batch.questions, line, results);
		if (again.length < batch.questions.length) {
			failures = 0;
			line.hasAnswered = true;
			line.widest++;
		} else line.widest = Math.max(1, Math.ceil(batch.questions.length / 2));
		const [only, ...others] = again;
		if (!only) continue;
		if (others.length > 0) queue.unshift(...split(again, again.length < batch.questions.length));
		else if (batch.questions.length > 1) queue.unshift({ questions: [only], tries: 1 });
		else if (batch.tries + 1 < mostTries) queue.unshift({ ...batch, tries: batch.tries + 1 });
		else {
			results.set(only.key, { problem: fault });
			failures++;
			if (isLast(queue, line) || (await isDown(failures, line))) throw stopped(reason);
			continue;
		}
		await backOff(batch.tries, line);
	}
	return results;
}

async function isDown(failures: number, line: Line): Promise<boolean> {
	if (failures >= mostFailures) return true;
	return failures % askedFailures === 0 && !(await isUp(line));
}

/** True where all that was asked of GitHub in this run has failed: that says nothing of one project. */
function isLast(queue: readonly unknown[], { hasAnswered }: Line): boolean {
	return queue.length === 0 && !hasAnswered;
}

/** One by one where the others of the call were answered, else halves. */
function split<T>(questions: Question<T>[], alone: boolean): Batch<T>[] {
	if (alone) return questions.map((each) => ({ questions: [each], tries: 0 }));
	const middle = Math.ceil(questions.length / 2);
	return [questions.slice(0, middle), questions.slice(middle)].map((half) => ({
		questions: half,
		tries: 0,
	}));
}

function stopped(reason: string): GithubStop {
	const message = `Unexpected ${reason}, again and again, expected answers of GitHub. Run the same command again later: what was read is kept`;
	return new GithubStop('unreachable', message);
}

interface Turn<T> {
	/** What has to be asked again. */
	again: Question<T>[];
	fault: 'server-error' | 'unreached';
	reason: string;
}

async function askOnce<T>(
	questions: Question<T>[],
	line: Line,
	results: Map<string, Result<T>>,
): Promise<Turn<T>> {
	if (line.pausedUntil > line.now()) await waitForLimit(line.pausedUntil, line);
	line.used.queries++;
	const reply = await ask({ address: `${line.base}/graphql`, body: bodyOf(questions) }, line);
	if (reply.kind === 'broken') {
		const fault = reply.isServer ? 'server-error' : 'unreached';
		return { again: questions, fault, reason: reply.reason };
	}
	const read = envelope.safeParse(reply.body);
	const failed = { fault: 'server-error', reason: reasonOf(read.data) } as const;
	if (!read.success || !read.data.data) return { again: questions, ...failed };
	const again = questions.filter((question, index) => {
		const result = resultOf(question, `r${index}`, read.data);
		if (result) results.set(question.key, result);
		return !result;
	});
	noteLimit(read.data, line);
	return { again, ...failed };
}

const longestWords = 160;

/** What GitHub says is wrong: a field that it has no more, a token that may not ask. */
function reasonOf(read: Envelope | undefined): string {
	const said = read?.errors?.find(({ message }) => message)?.message ?? read?.message;
	return said === undefined
		? 'answer without data'
		: `answer “${said.replace(/\s+/g, ' ').slice(0, longestWords)}”`;
}

/** Undefined: to be asked again. */
function resultOf<T>(
	question: Question<T>,
	alias: string,
	{ data, errors }: Envelope,
): Result<T> | undefined {
	const own = (errors ?? []).filter(({ path }) => String(path?.[0] ?? '').split('_')[0] === alias);
	const value = data?.[alias];
	const isHidden = own.some(
		({ type, path }) => path?.length === 1 && /^(?:NOT_FOUND|FORBIDDEN)$/.test(type ?? ''),
	);
	if (value === null || value === undefined) return isHidden ? { problem: 'missing' } : undefined;
	if (own.some(({ type }) => type !== 'FORBIDDEN')) return undefined;
	const beside = Object.entries(data ?? {}).filter(([name]) => name.startsWith(`${alias}_`));
	const whole = Object.fromEntries(
		beside.map(([name, each]) => [name.slice(alias.length + 1), each]),
	);
	const read = question.answer.safeParse({ ...whole, ...Object(value) });
	return read.success ? { value: read.data } : undefined;
}

/** Names travel as variables, so that no name is ever part of a query. */
function bodyOf<T>(questions: readonly Question<T>[]): string {
	const declared = questions.map((_, index) => `$o${index}:String!,$n${index}:String!`).join(',');
	const asked = questions.map(
		({ fields, beside }, index) =>
			`r${index}:repository(owner:$o${index},name:$n${index}){${fields}}${beside?.(`r${index}_`) ?? ''}`,
	);
	const query = `query(${declared}){${asked.join('\n')}\nrateLimit{cost remaining resetAt}}`;
	const variables = Object.fromEntries(
		questions.flatMap(({ owner, name }, index) => [
			[`o${index}`, owner],
			[`n${index}`, name],
		]),
	);
	return JSON.stringify({ query, variables });
}

/** The next call waits where it would be one too many. */
function noteLimit({ data }: Envelope, line: Line): void {
	const read = rateLimit.safeParse(data?.['rateLimit']);
	if (!read.success) return;
	const { cost, remaining, resetAt } = read.data;
	line.used.points += cost;
	if (remaining < cost) line.pausedUntil = Date.parse(resetAt) || 0;
}
