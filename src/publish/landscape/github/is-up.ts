import { z } from 'zod';
import { ask } from './ask.ts';
import type { Line } from './line.ts';

const answer = z.object({ data: z.object({ rateLimit: z.object({ remaining: z.number() }) }) });

/** True where GitHub answers what is about no repository: what fails then is theirs. */
export async function isUp(line: Line): Promise<boolean> {
	line.used.queries++;
	const body = JSON.stringify({ query: 'query{rateLimit{cost remaining resetAt}}' });
	const reply = await ask({ address: `${line.base}/graphql`, body }, line);
	return reply.kind === 'answer' && answer.safeParse(reply.body).success;
}
