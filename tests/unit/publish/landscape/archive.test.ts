import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addArchived } from '../../../../src/publish/landscape/archive/add-archived.ts';
import {
	describeArchive,
	runArchive,
} from '../../../../src/publish/landscape/archive/run-archive.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { noon, writeObservations, writeProjects } from './sync-harness.ts';

const archived = { date: '2026-11-21', reason: { en: 'Over: “done”.', zh: '结束了。' } };

function landscape(): string {
	const dir = tempFolder();
	const ids = ['asleep', 'awake', 'frozen', 'gone', 'quiet', 'stable', 'unknown'];
	writeProjects(dir, Object.fromEntries(ids.map((id) => [id, `acme/${id}`])));
	const stable = path.join(dir, 'landscape/projects/stable.yaml');
	const judged =
		'lifecycle:\n  is: stable\n  reason: { en: Complete., zh: 已完成。 }\n  date: 2026-01-01\n';
	writeFileSync(stable, readFileSync(stable, 'utf8') + judged);
	const line = (id: string, as_of: string, rest: object): string =>
		JSON.stringify({ id, as_of, source: 'github', ...rest });
	writeObservations(
		dir,
		'2026-10',
		[
			line('asleep', '2026-10-01', { last_commit: '2025-09-30' }),
			line('awake', '2026-10-01', { last_commit: '2025-10-01' }),
			line('frozen', '2026-10-01', { archived: true, last_commit: '2024-01-01' }),
			line('gone', '2026-10-01', { fault: 'not-found' }),
			line('gone', '2026-10-04', { fault: 'not-found' }),
			line('gone', '2026-10-08', { fault: 'not-found' }),
			line('quiet', '2026-10-01', { last_commit: null, archived: null, stars: 0 }),
			line('stable', '2026-10-01', { last_commit: '2020-01-01' }),
		].join('\n'),
	);
	return dir;
}

const run = (dir: string, write: boolean) =>
	runArchive({
		...{ contentDir: dir, nameOf: (file) => path.relative(dir, file), now: noon, write },
	});

describe('archive', () => {
	it('proposes by what readings say, and never by what is missing', async () => {
		const report = await run(landscape(), false);
		expect(describeArchive(report)).toBe(`asleep (idle): add to landscape/projects/asleep.yaml

    archived:
      date: 2026-11-21
      reason:
        en: No commit to its default branch since 2025-09-30 (read on 2026-10-01).
        zh: 默认分支自2025-09-30以来没有新的提交（2026-10-01读到）。

frozen (archived): add to landscape/projects/frozen.yaml

    archived:
      date: 2026-11-21
      reason:
        en: Its owner archived the repository (read on 2026-10-01).
        zh: 仓库已被所有者归档（2026-10-01读到）。

gone (unavailable): add to landscape/projects/gone.yaml

    archived:
      date: 2026-11-21
      reason:
        en: Its repository cannot be found, since 2026-10-01.
        zh: 仓库自2026-10-01起已找不到。

3 projects for the archive.
`);
	});

	it('writes into the files, which are in the archive then', async () => {
		const dir = landscape();
		const file = path.join(dir, 'landscape/projects/asleep.yaml');
		const before = readFileSync(file, 'utf8');
		expect(describeArchive(await run(dir, true))).toContain('asleep (idle): written to');
		expect(readFileSync(file, 'utf8').startsWith(before)).toBe(true);
		expect(await run(dir, true)).toEqual({ proposals: [], issues: [] });
	});

	it('keeps every other byte: comments, ends of lines, the text below', () => {
		const yaml = '# Ours\r\nname: Queue  # so called\r\ntags: [a,   b]';
		const block =
			'archived:\r\n  date: 2026-11-21\r\n  reason:\r\n    en: "Over: “done”."\r\n    zh: 结束了。\r\n';
		expect(addArchived(yaml, archived, false)).toBe(`${yaml}\r\n${block}`);
		const text = '---\nname: Queue # so\n---\n\nText\n\n---\n\nMore\n';
		expect(addArchived(text, archived, true)).toBe(
			`---\nname: Queue # so\n${block.replaceAll('\r', '')}---\n\nText\n\n---\n\nMore\n`,
		);
	});

	it.each([
		['{name: Queue}', false],
		['name: Queue\narchived:\n  date: 2020-01-01\n', false],
		['name: Queue\n...\n', false],
		['No front matter\n', true],
		['---\nname: Queue\n', true],
	])('leaves alone what cannot be added to: %j', (text, isText) => {
		expect(addArchived(text, archived, isText)).toBeUndefined();
	});
});
