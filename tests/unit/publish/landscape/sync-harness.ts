import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
	runSync,
	type SyncOptions,
	type SyncWorld,
} from '../../../../src/publish/landscape/sync/run-sync.ts';
import type { SyncReport } from '../../../../src/publish/landscape/sync/sync-report.ts';
import type { FakeGithub } from '../../../support/fake-github/fake-github.ts';

/** Noon of the day on which the tests happen. */
export const noon = Date.parse('2026-11-21T12:00:00Z');

const categories = `categories:
  inference:
    title: { en: Inference, zh: 推理 }
    description: { en: Serves models., zh: 运行模型。 }
    subcategories:
      engines: { title: { en: Engines, zh: 引擎 } }
`;

/** Writes a landscape of projects, by id and repository. */
export function writeProjects(contentDir: string, repos: Readonly<Record<string, string>>): void {
	const folder = path.join(contentDir, 'landscape');
	mkdirSync(path.join(folder, 'projects'), { recursive: true });
	writeFileSync(path.join(folder, 'categories.yaml'), categories);
	for (const [id, repo] of Object.entries(repos)) {
		const yaml = `name: ${id}\ndescription: { en: Serves models., zh: 运行模型。 }\nrepo: ${repo}\nlicense: Apache-2.0\ncategory: inference/engines\nadded: 2026-01-01\n`;
		writeFileSync(path.join(folder, 'projects', `${id}.yaml`), yaml);
	}
}

/** Adds lines to a month, as they are. */
export function writeObservations(contentDir: string, month: string, text: string): void {
	const folder = path.join(contentDir, 'landscape', 'observations');
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, `${month}.ndjson`), text);
}

/** The files of observations, by name; hidden ones too, since none may be left behind. */
export function observationFiles(contentDir: string): Record<string, string> {
	const folder = path.join(contentDir, 'landscape', 'observations');
	const names = readdirSync(folder, { withFileTypes: true }).map(({ name }) => name);
	return Object.fromEntries(
		names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
	);
}

/** The lines of a month as objects. */
export function linesOf(contentDir: string, month = '2026-11'): Record<string, unknown>[] {
	const text = observationFiles(contentDir)[`${month}.ndjson`] ?? '';
	// Lines are objects: that is what is tested.
	return text.split('\n').flatMap((line) => (line ? (JSON.parse(line) as object as never) : []));
}

/** A clock that moves only when somebody sleeps. */
export interface FakeClock {
	now: () => number;
	sleep: (ms: number) => Promise<void>;
	slept: number[];
}

export function fakeClock(start = noon): FakeClock {
	let time = start;
	const slept: number[] = [];
	return {
		now: () => time,
		sleep: (ms) => {
			slept.push(ms);
			time += ms;
			return Promise.resolve();
		},
		slept,
	};
}

const options: SyncOptions = {
	...{ only: [], category: undefined, force: false, accept: [] },
	...{ dryRun: false, scorecard: false, waitMinutes: 15 },
};

/** A run against the fake; nothing is waited for. */
export async function syncWith(
	fake: FakeGithub,
	contentDir: string,
	changes: { options?: Partial<SyncOptions>; world?: Partial<SyncWorld> } = {},
): Promise<SyncReport> {
	const clock = fakeClock();
	return runSync(
		{ ...options, ...changes.options },
		{
			...{ contentDir, nameOf: (file) => path.relative(contentDir, file) },
			env: { GITHUB_TOKEN: fake.token, BIMO_GITHUB_API: fake.url },
			...{ fetch: globalThis.fetch, now: clock.now, sleep: clock.sleep },
			...{ random: () => 0.5, onProgress: () => undefined },
			...changes.world,
		},
	);
}
