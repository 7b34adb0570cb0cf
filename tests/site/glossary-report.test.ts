import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ended, runScript } from '../support/run-script.ts';
import { fixtureDir, openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
beforeAll(async () => {
	workshop = await openWorkshop();
});
afterAll(() => workshop.remove());

function check(...args: string[]): Promise<Ended> {
	return runScript('check', {
		args: ['--content', ...args],
		env: { BIMO_CONTENT: fixtureDir('report'), BIMO_CACHE: workshop.cache },
	});
}

const folder = 'tests/fixtures/site/report';

test('a report on the glossary follows the issues, and fails nothing', async () => {
	const { code, stdout, stderr } = await check();
	expect(stdout).toBe(`\
${folder}/blog/one/zh.md:7:3 note Unexpected \`服务网络\` for \`service mesh\`, expected \`服务网格\` [glossary/other-translation]
    The glossary calls it so. If both are right, make the other one an alias there.

Glossary: 1 of 3 terms is in no text
  sidecar  边车  ${folder}/glossary/network.yaml:10

Often in the texts, not in the glossary: English
  Envoy       4 times in 2 texts  ${folder}/blog/one/en.md:9
  Kubernetes  4 times in 2 texts  ${folder}/blog/one/en.md:7

Often in the texts, not in the glossary: Chinese
  代理池  4 times in 2 texts  ${folder}/blog/one/zh.md:9

Used in English, under no name of the glossary in the Chinese text
  尾部延迟  tail latency, 2 times in English  ${folder}/blog/one/zh.md

4 texts checked, 0 problems found
`);
	expect(stderr).toBe('');
	expect(code).toBe(0);
});

test('the report is part of the JSON for machines, whole and with its places', async () => {
	const { code, stdout } = await check('--json');
	expect(code).toBe(0);
	expect(JSON.parse(stdout)).toMatchObject({
		issues: [{ code: 'glossary/other-translation', severity: 'note', line: 7, column: 3 }],
		glossary: {
			terms: 3,
			unused: [{ term: 'sidecar', line: 10, column: 3 }],
			candidates: [
				{ locale: 'en', text: 'Envoy', line: 9, column: 10 },
				{ locale: 'en', text: 'Kubernetes', count: 4, texts: 2, line: 7, column: 24 },
				{ locale: 'zh', text: '代理池', line: 9, column: 10 },
			],
			otherTranslations: [
				{ term: 'service-mesh', found: '服务网络', expected: '服务网格', line: 7, column: 3 },
				{
					term: 'tail-latency',
					file: `${folder}/blog/one/zh.md`,
					expected: '尾部延迟',
					source: `${folder}/blog/one/en.md`,
					uses: 2,
				},
			],
		},
	});
});
