import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRepo, repoKey, repoUrl } from '../../../../src/domain/landscape/repo.ts';

const vllm = { host: 'github.com', owner: 'vllm-project', name: 'vllm' };

describe('a repository is read from', () => {
	test.each([
		'vllm-project/vllm',
		' vllm-project/vllm ',
		'vllm-project/vllm/',
		'vllm-project/vllm.git',
		'github.com/vllm-project/vllm',
		'https://github.com/vllm-project/vllm',
		'http://www.github.com/vllm-project/vllm',
		'HTTPS://GitHub.com/vllm-project/vllm.git',
		'https://github.com/vllm-project/vllm/tree/main/docs',
		'https://github.com/vllm-project/vllm/issues/1?q=is%3Aopen',
		'https://github.com/vllm-project/vllm#readme',
		'git@github.com:vllm-project/vllm.git',
		'ssh://git@github.com/vllm-project/vllm.git',
		'git://github.com/vllm-project/vllm.git',
	])('%s', (text) => {
		expect(parseRepo(text)).toEqual(vllm);
	});

	test.each([
		['https://gitlab.com/group/part/tool', { owner: 'group/part', name: 'tool' }],
		['https://gitlab.com/group/part/tool/-/tree/main', { owner: 'group/part', name: 'tool' }],
	])('groups within groups: %s', (text, expected) => {
		expect(parseRepo(text)).toEqual({ host: 'gitlab.com', ...expected });
	});

	test('another host', () => {
		expect(parseRepo('https://codeberg.org/forgejo/forgejo/src/branch/forgejo')).toEqual({
			...{ host: 'codeberg.org', owner: 'forgejo', name: 'forgejo' },
		});
	});
});

test.each([
	['nothing', ''],
	['a name alone', 'vllm'],
	['words', 'not a repository'],
	['an owner alone', 'https://github.com/vllm-project'],
	['a script', 'javascript:alert(1)'],
	['a way up', '../vllm'],
	['a name of dots', 'vllm-project/..'],
	['a name that is only an ending', 'vllm-project/.git'],
	['escapes', 'vllm-project/a%2Fb'],
])('%s is no repository', (_, text) => {
	expect(parseRepo(text)).toBeUndefined();
});

// What GitHub takes for names; no name ends in `.git`.
const owners = fc.stringMatching(/^[a-zA-Z\d](?:-?[a-zA-Z\d]){0,20}$/);
const names = fc
	.stringMatching(/^[\w.-]{1,30}$/)
	.filter((name) => !/\.git$/i.test(name) && !/^\.+$/.test(name));

test('all spellings of a repository have one key', () => {
	const cased = (text: string, upper: boolean) => (upper ? text.toUpperCase() : text);
	const prefixes = [
		'',
		'github.com/',
		'https://github.com/',
		'http://www.github.com/',
		'git@github.com:',
	];
	const endings = ['', '/', '.git', '/tree/main', '/tree/main/src/-/x', '?tab=readme', '#readme'];
	fc.assert(
		fc.property(
			fc.record({
				owner: owners,
				name: names,
				prefix: fc.constantFrom(...prefixes),
				ending: fc.constantFrom(...endings),
				upper: fc.boolean(),
			}),
			({ owner, name, prefix, ending, upper }) => {
				const repo = parseRepo(`${prefix}${cased(`${owner}/${name}`, upper)}${ending}`);
				expect(repo && repoKey(repo)).toBe(`github.com/${owner}/${name}`.toLowerCase());
			},
		),
	);
});

test('what is read is read again from its address', () => {
	fc.assert(
		fc.property(owners, names, (owner, name) => {
			const repo = { host: 'github.com', owner, name };
			expect(parseRepo(repoUrl(repo))).toEqual(repo);
		}),
	);
});
