import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { metrics } from '../../../../src/domain/landscape/metric.ts';
import { type FakeGithub, startFakeGithub } from '../../../support/fake-github/fake-github.ts';
import type { CallKind, Fault } from '../../../support/fake-github/faults.ts';
import { fakeRepo } from '../../../support/fake-github/repo.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import {
	fakeClock,
	linesOf,
	noon,
	observationFiles,
	syncWith,
	writeProjects,
} from './sync-harness.ts';

const kinds: readonly CallKind[] = ['graphql', 'rest'];
const faults: readonly Fault[] = [
	{ status: 502 },
	{ status: 500, body: '<html>' },
	{ status: 403, headers: { 'retry-after': '5' } },
	{ status: 403, headers: { 'x-ratelimit-remaining': '0' } },
	{ status: 429 },
	{ status: 401 },
	{ status: 200, body: '{"data":{}}' },
	{ status: 200, body: '[]' },
	{ status: 200, body: '' },
	{ spent: 20 },
	...(['drop', 'cut', 'html', 'resources'] as const),
];
const states = ['there', 'broken', 'not-found', 'blocked', 'forbidden', 'hidden', 'half'] as const;

const day = fc.record({
	faults: fc.array(
		fc.record({
			kind: fc.constantFrom(...kinds),
			fault: fc.constantFrom(...faults),
			times: fc.constantFrom(1, 2, 7, Infinity),
			after: fc.nat(3),
		}),
		{ maxLength: 3 },
	),
	state: fc.constantFrom(...states),
});

type Day = typeof day extends fc.Arbitrary<infer T> ? T : never;

// None of them is 0 or `false` for a repository that is well: a 0 would be a fault that was counted.
const full = {
	...{ funding: true, codeOfConduct: true, archived: true },
	issues: [{ at: '2026-11-10T00:00:00Z', author: 'cy' }, ...fakeRepo('x/y').issues],
};

let fake: FakeGithub;
beforeAll(async () => {
	fake = await startFakeGithub([]);
});
afterAll(() => fake.close());

it('changes no earlier byte and turns no metric to 0, whatever fails in whatever order', async () => {
	const check = async (days: readonly Day[]) => {
		const dir = tempFolder();
		writeProjects(dir, { a: 'acme/a', b: 'acme/b', c: 'acme/c' });
		let before: Record<string, string> = {};
		for (const [index, { faults: planned, state }] of days.entries()) {
			fake.repos.splice(0, Infinity, ...['a', 'b', 'c'].map((id) => fakeRepo(`acme/${id}`, full)));
			fake.repos.splice(1, 1, fakeRepo('acme/b', { ...full, state }));
			fake.heal();
			for (const { kind, fault, times, after } of planned) fake.fail(kind, fault, { times, after });
			const clock = fakeClock(noon + index * 86_400_000);
			await syncWith(fake, dir, { world: clock, options: { force: index % 2 === 0 } });
			const now = observationFiles(dir);
			for (const [name, text] of Object.entries(before)) {
				expect(now[name]?.startsWith(text), `${name} begins as before`).toBe(true);
			}
			before = now;
		}
		for (const line of linesOf(dir)) {
			const values = Object.entries(line).filter(([key]) => key in metrics);
			expect(values.filter(([, value]) => value === 0 || value === false)).toEqual([]);
			expect(values.length > 0).toBe(!('fault' in line));
		}
	};
	await fc.assert(fc.asyncProperty(fc.array(day, { minLength: 1, maxLength: 3 }), check), {
		numRuns: 25,
	});
});
