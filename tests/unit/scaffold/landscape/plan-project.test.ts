import { expect, test } from 'vitest';
import { formatIssue } from '../../../../src/domain/issue.ts';
import { planProject } from '../../../../src/scaffold/landscape/plan-project.ts';
import { type Asked, toAsked } from '../../../../src/scaffold/to-asked.ts';
import { readLandscape } from '../../../../src/source/landscape/read-landscape.ts';
import { tempFolder, writeFiles } from '../../../support/temp-folder.ts';

const today = '2026-11-21';
const now = Date.parse('2026-11-21T12:00:00Z');
const categories = `categories:
  inference:
    title: { en: I, zh: 一 }
    description: { en: I., zh: 一。 }
    aliases: [serving]
    subcategories: { engines: { title: { en: E, zh: 二 } } }
`;
const vllm = `name: vLLM
description: { en: Fast., zh: 快。 }
repo: vllm-project/vllm
category: inference/engines
added: 2026-11-01
aliases: [v-llm]
`;

function request(...words: string[]) {
	const values = Object.fromEntries(
		words.filter((each) => each.includes('=')).map((each) => each.split('=')),
	) as Record<string, string>; // of pairs
	const positionals = ['project', ...words.filter((each) => !each.includes('='))];
	const asked: Asked | { problem: string } = toAsked({ ...values, positionals }, today);
	if (!('kind' in asked) || asked.kind !== 'project') throw new Error(JSON.stringify(asked));
	return asked.request;
}

/** What is planned beside one project, and what is wrong with the content afterwards. */
function plan(wish: ReturnType<typeof request>) {
	const contentDir = tempFolder({
		'landscape/categories.yaml': categories,
		'landscape/projects/vllm.yaml': vllm,
	});
	const nameOf = (file: string): string => file.slice(contentDir.length + 1);
	const landscape = readLandscape({ contentDir, nameOf, now });
	const planned = planProject(wish, { ...landscape, names: ['vllm.yaml'], folder: 'projects' });
	const files = 'files' in planned ? Object.fromEntries(planned.files) : {};
	const written = Object.entries(files).map(([name, text]) => [`landscape/projects/${name}`, text]);
	writeFiles(contentDir, Object.fromEntries(written) as Record<string, string>); // of pairs above
	return {
		files,
		issues: 'issues' in planned ? planned.issues.map(formatIssue) : [],
		missing: readLandscape({ contentDir, nameOf, now }).issues.map(formatIssue),
	};
}

test('a file of data asks for what only its author knows', () => {
	const { files, missing } = plan(request('sglang', 'SGLang', 'repo=sgl-project/sglang'));
	expect(files).toEqual({
		'sglang.yaml': `name: SGLang
description:
  en: # what it does, in one sentence of at most 120 characters
  zh: # 一句话说清它做什么，最多60字
repo: sgl-project/sglang
license: null # its SPDX id, such as Apache-2.0; where it has none, \`licenseStated\` says what it states
category: # one of categories.yaml, as inference/engines
tags: []
added: 2026-11-21
`,
	});
	expect(missing.map((each) => each.split('\n')[0])).toEqual([
		'landscape/projects/sglang.yaml:3:7 error Unexpected empty value for `description.en`, expected text [front-matter/value]',
		'landscape/projects/sglang.yaml:4:7 error Unexpected empty value for `description.zh`, expected text [front-matter/value]',
		'landscape/projects/sglang.yaml:7:11 error Unexpected empty value for `category`, expected a category and a subcategory as `inference/engines` [front-matter/value]',
	]);
});

test('a pair of texts has a name in each language', () => {
	const asked = {
		...request('ray', 'Ray: a', 'zh=射线', 'category=inference/engines'),
		hasText: true,
	};
	const { files, missing } = plan(asked);
	expect(files['ray/en.md']).toBe(`---
name: "Ray: a"
description: # what it does, in one sentence of at most 120 characters
repo: owner/ray # where its source lives
license: null # its SPDX id, such as Apache-2.0; where it has none, \`licenseStated\` says what it states
category: inference/engines
tags: []
added: 2026-11-21
---

Write here what it is good for, and when something else is better.
`);
	expect(files['ray/zh.md']).toContain('name: 射线\ndescription: #');
	expect(missing).toHaveLength(2);
});

test.each([
	[['Bad'], 'Unexpected id `Bad`, expected lower-case letters'],
	[['../x'], 'Unexpected id `../x`, expected lower-case letters'],
	[['vllm'], 'It belongs to a project that is there'],
	[['v-llm'], 'It belongs to a project that had it once'],
	[['serving'], 'It belongs to a category'],
	[['compare'], 'It belongs to a page about the landscape'],
	[['x', 'repo=nothing'], 'Unexpected repository `nothing`'],
	[['x', 'repo=https://github.com/VLLM-project/vllm.git'], 'landscape/projects/vllm.yaml has it'],
	[['x', 'category=inference/engine'], 'Did you mean `inference/engines`?'],
])('%j is refused', (words, expected) => {
	const { files, issues } = plan(request(...words));
	expect(files).toEqual({});
	expect(issues.join('\n')).toContain(expected);
});

test.each([
	[{ positionals: ['project'] }, 'Unexpected absence of an id, expected one such as `vllm`'],
	[
		{ positionals: ['project', 'a', 'b', 'c'] },
		'Unexpected `c`, expected one name: put it in quotes',
	],
	[
		{ positionals: ['project', 'a'], tags: 'b' },
		'Unexpected --tags for a project, expected it for texts only',
	],
	[
		{ positionals: ['post', 'A'], repo: 'a/b' },
		'Unexpected --repo for a post, expected it for projects only',
	],
])('%j makes no request', (wish, problem) => {
	expect(toAsked(wish, today)).toEqual({ problem });
});
