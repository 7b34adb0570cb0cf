import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatIssue, sortIssues } from '../../../../src/domain/issue.ts';
import { readLandscape } from '../../../../src/source/landscape/read-landscape.ts';
import { listDocuments } from '../../../../src/source/list-documents.ts';
import { expectGolden } from '../../../support/golden.ts';

const fixture = new URL('../../../fixtures/landscape-bad/', import.meta.url);
const contentDir = fileURLToPath(new URL('content', fixture));
const nameOf = (file: string): string => file.slice(contentDir.length - 'content'.length);
const now = Date.parse('2026-11-21T12:00:00Z');

test('all that is wrong is told at once, with its place and a hint', () => {
	const landscape = readLandscape({ contentDir, nameOf, now });
	const { issues } = listDocuments(contentDir, nameOf);
	const report = sortIssues([...landscape.issues, ...issues])
		.map(formatIssue)
		.join('\n');
	expectGolden(`${report}\n`, new URL('report.txt', fixture));
	for (const { message, line, code } of landscape.issues) {
		expect(message).toMatch(/^Unexpected .*, expected /);
		if (!/empty|unknown-file/.test(code)) expect(line, message).toBeGreaterThan(0);
	}
});

test('what is right is read all the same', () => {
	const { projects, ids, observations } = readLandscape({ contentDir, nameOf, now });
	expect(projects.map(({ id }) => id)).toEqual([
		...['both', 'licence-stated', 'own-page', 'pictures', 'same-place', 'serving', 'vllm', 'wordy'],
	]);
	expect(ids).toContain('pair-differs');
	expect(observations.filter(({ as_of }) => as_of === '2026-11-02')).toEqual([
		{ id: 'vllm', as_of: '2026-11-02', source: 'github', values: { stars: 1 } },
	]);
});
