import type { Clock } from '../poll-deployment.ts';
import type { SmokeCheck, SmokeResult } from './smoke-check.ts';

interface SmokeWorld {
	fetch: typeof globalThis.fetch;
	clock: Clock;
	/** Where it is deployed, without a slash at the end. */
	origin: string;
	/** Milliseconds for one answer. */
	timeoutMs: number;
}

// A deployment reaches all places of Cloudflare's within seconds. Milliseconds before the next try.
const pauses = [2_000, 4_000, 8_000, 16_000];

/** Asks all addresses; those that answer wrongly again, after pauses, a few times. */
export async function runSmoke(
	checks: readonly SmokeCheck[],
	world: SmokeWorld,
): Promise<SmokeResult[]> {
	let results = await Promise.all(checks.map((check) => ask(check, world, 1)));
	for (const [turn, pause] of pauses.entries()) {
		if (results.every(isGood)) break;
		await world.clock.sleep(pause);
		const again = checks.map((check, index) => {
			const before = results[index];
			return before && isGood(before) ? Promise.resolve(before) : ask(check, world, turn + 2);
		});
		results = await Promise.all(again);
	}
	return results;
}

const isGood = ({ problems }: SmokeResult): boolean => problems.length === 0;

async function ask(check: SmokeCheck, world: SmokeWorld, tries: number): Promise<SmokeResult> {
	const { name, path } = check;
	try {
		const response = await world.fetch(`${world.origin}${path}`, {
			redirect: 'manual',
			headers: { 'accept-language': check.language ?? '*', 'cache-control': 'no-cache' },
			signal: AbortSignal.timeout(world.timeoutMs),
		});
		const problems = problemsOf(check, response, await response.text());
		return { name, path, status: response.status, problems, tries };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const problems = [`Unexpected failure (${reason}), expected an answer`];
		return { name, path, status: undefined, problems, tries };
	}
}

function problemsOf(check: SmokeCheck, { status, headers }: Response, body: string): string[] {
	if (status !== check.status) {
		const to = headers.get('location');
		return [`Unexpected status ${status}${to ? ` to ${to}` : ''}, expected ${check.status}`];
	}
	const type = headers.get('content-type') ?? 'none';
	return [
		...(type.startsWith(check.type ?? '')
			? []
			: [`Unexpected type ${type}, expected ${check.type}`]),
		...(body.includes(check.holds ?? '')
			? []
			: [`Unexpected page, expected one that holds “${check.holds}”`]),
		...headerProblems(check, headers),
	];
}

function headerProblems({ headers: promised, isFresh }: SmokeCheck, headers: Headers): string[] {
	const caching = headers.get('cache-control');
	const stale = isFresh && !/\b(?:max-age=0|no-cache|no-store)\b/.test(caching ?? '');
	const differing = [...promised].flatMap(([name, value]) => {
		// A function may say it in words of its own.
		if (isFresh && name === 'cache-control') return [];
		const found = headers.get(name);
		return isSame(found, value) ? [] : [differs(name, found, value)];
	});
	return stale ? [differs('cache-control', caching, 'max-age=0'), ...differing] : differing;
}

/** Spaces and the order of what stands between commas are the server's business. */
function isSame(found: string | null, value: string): boolean {
	const parts = (text: string): string =>
		text
			.split(',')
			.map((part) => part.trim())
			.sort()
			.join();
	return found !== null && parts(found) === parts(value);
}

// A policy has two thousand letters.
const widest = 80;

function differs(name: string, found: string | null, value: string): string {
	const cut = (text: string): string => (text.length > widest ? `${text.slice(0, widest)}…` : text);
	return found === null
		? `Unexpected absence of ${name}, expected \`${cut(value)}\``
		: `Unexpected ${name} \`${cut(found)}\`, expected \`${cut(value)}\``;
}
