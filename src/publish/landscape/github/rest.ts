import { z } from 'zod';
import type { ObservationFault } from '../../../domain/landscape/observation.ts';
import { ask, backOff, mostTries } from './ask.ts';
import type { Line } from './line.ts';
import type { Reply, Request } from './send.ts';

type Answer = Extract<Reply, { kind: 'answer' }>;

const mostRedirects = 3;

/**
 * A GET of the REST API, tried five times; follows redirects within the same origin only, since the
 * token goes along. Undefined: no answer came through.
 */
async function get(request: Request, line: Line): Promise<Answer | 'server-error' | undefined> {
	let last: 'server-error' | undefined;
	let { address } = request;
	let redirects = 0;
	for (let attempt = 0; attempt < mostTries; attempt++) {
		line.used.calls++;
		const reply = await ask({ ...request, address }, line);
		if (reply.kind === 'broken') {
			last = reply.isServer ? 'server-error' : undefined;
			if (attempt + 1 < mostTries) await backOff(attempt, line);
			continue;
		}
		const next = [301, 302, 307, 308].includes(reply.status)
			? URL.parse(reply.headers.get('location') ?? '', address)
			: undefined;
		const isOwn = next?.origin === new URL(address).origin;
		if (!next || !isOwn || redirects++ >= mostRedirects) return reply;
		address = next.href;
		attempt--;
	}
	return last;
}

const repository = z.object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/) });

/**
 * Asks REST what became of a repository that GraphQL does not show: it tells absence (404) from a
 * block (451) and a refusal (403). `name`: it is there, perhaps under another name.
 */
export async function lookUp(
	owner: string,
	name: string,
	line: Line,
): Promise<{ name: string } | { fault: ObservationFault } | 'unreached'> {
	const answer = await get({ address: `${line.base}/repos/${owner}/${name}` }, line);
	if (answer === undefined) return 'unreached';
	if (answer === 'server-error') return { fault: 'server-error' };
	if (answer.status === 404) return { fault: 'not-found' };
	if (answer.status === 451) return { fault: 'blocked' };
	if (answer.status === 403) return { fault: 'forbidden' };
	const read = repository.safeParse(answer.body);
	return answer.status === 200 && read.success ? { name: read.data.full_name } : 'unreached';
}

/**
 * How many people have contributed, by the number of pages with one each; anonymous addresses count.
 * `null`: the history is too large for GitHub to say (403). Undefined: it could not be asked.
 */
export async function countContributors(
	repository: string,
	line: Line,
): Promise<number | null | undefined> {
	const address = `${line.base}/repos/${repository}/contributors?per_page=1&anon=true`;
	const answer = await get({ address }, line);
	if (answer === undefined || answer === 'server-error') return undefined;
	if (answer.status === 204) return 0;
	if (answer.status === 403) {
		return /too large/i.test(JSON.stringify(answer.body)) ? null : undefined;
	}
	// An empty list is no answer: without commits it is a 204, and with commits there is somebody.
	if (answer.status !== 200 || !Array.isArray(answer.body) || answer.body.length === 0) {
		return undefined;
	}
	const last = /<[^>]*[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(answer.headers.get('link') ?? '');
	return last ? Number(last[1]) : 1;
}

const scorecard = z.object({ score: z.number() });

/** The OpenSSF Scorecard of a repository, 0 to 10; `null`: there is none. Undefined: not asked well. */
export async function readScorecard(
	repository: string,
	line: Line,
): Promise<number | null | undefined> {
	const address = `${line.scorecardBase}/projects/github.com/${repository}`;
	const answer = await get({ address, signed: false }, line);
	if (answer === undefined || answer === 'server-error') return undefined;
	if (answer.status === 404) return null;
	const read = scorecard.safeParse(answer.body);
	if (answer.status !== 200 || !read.success) return undefined;
	// -1 stands for “could not be scored”.
	return read.data.score >= 0 && read.data.score <= 10 ? read.data.score : null;
}
