import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ended, runScript } from '../support/run-script.ts';
import { fixtureDir, openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
beforeAll(async () => {
	workshop = await openWorkshop();
});
afterAll(() => workshop.remove());

function check(fixture: string, ...args: string[]): Promise<Ended> {
	return runScript('check', {
		args: ['--content', ...args],
		env: { BIMO_CONTENT: fixtureDir(fixture), BIMO_CACHE: workshop.cache },
	});
}

/** Place, code, and a piece of what is said and advised. */
const problems = [
	[
		'blog/aliases/en.md:5:11',
		'content/duplicate-address',
		'alias `/blog/pair/`',
		'blog/pair/en.md has it too',
	],
	[
		'blog/aliases/zh.md:5:11',
		'content/duplicate-address',
		'alias `/old`',
		'blog/aliases/en.md has it too',
	],
	[
		'blog/bare/en.md:1:1',
		'front-matter/missing',
		'expected front matter',
		'Start the file with ---',
	],
	[
		'blog/dates/en.md:4:7',
		'front-matter/value',
		'`2024-02-30` for `date`',
		'When the post is published',
	],
	['blog/escape/en.md:5:11', 'content/alias', '`/a/../../b/`', 'Browsers resolve them'],
	['blog/escape/en.md:5:26', 'content/alias', '`/%E0%A4%A`', '`%25`'],
	['blog/escape/en.md:5:39', 'content/duplicate-address', '`/404.html`', 'The site itself'],
	[
		'blog/keys/en.md:5:1',
		'front-matter/unknown-key',
		'Unexpected key `tgas`',
		'Did you mean `tags`?',
	],
	[
		'blog/langs/cn.md:1:1',
		'content/unknown-language',
		'`cn.md`, expected en.md or zh.md',
		'Did you mean `zh.md`?',
	],
	['blog/links/en.md:7:1', 'image/missing', '`./gone.png`', 'starts at the folder of the text'],
	['blog/links/en.md:9:3', 'link/broken', '`/blog/linsk/`', 'Did you mean `/blog/links/`?'],
	['blog/links/en.md:10:3', 'link/fragment', '`#no-such-place`', 'Ids of headings'],
	['blog/links/en.md:12:1', 'code/unknown-language', '`pyhton`', 'Did you mean `python`?'],
	['blog/pair/zh.md:5:1', 'content/pair-differs', '`tags: two`', 'blog/pair/en.md says `one`'],
	['blog/types/en.md:5:7', 'front-matter/value', 'text `one` for `tags`', 'What it is about'],
	[
		'blog/types/en.md:6:8',
		'front-matter/value',
		'text `no` for `draft`',
		'keeps the post out of builds',
	],
	['blog/yaml/en.md:2:8', 'front-matter/syntax', 'Unexpected YAML', 'needs quotes'],
	['blog/ｋeys:1:1', 'content/duplicate-slug', 'second spelling of `keys`', 'Rename one of them'],
	['pages/blog/en.md:1:1', 'content/duplicate-address', 'page `blog`', '`/blog/` is taken'],
	['taxonomy.yaml:3:8', 'front-matter/missing-key', '`tags.two.zh`', 'The name in Chinese'],
] as const;

describe('content with a mistake of each kind', () => {
	test('is reported whole in one run: place, what is wrong, what to do', async () => {
		const { code, stdout } = await check('broken');
		expect(code).toBe(1);
		const lines = stdout.split('\n').filter(Boolean);
		expect(lines.pop()).toMatch(
			new RegExp(`^\\d+ texts checked, ${problems.length} problems found$`),
		);
		for (const [index, [place, id, message, hint]] of problems.entries()) {
			const [head = '', advice = ''] = lines.slice(index * 2);
			expect(head).toContain(`tests/fixtures/site/broken/${place} error Unexpected `);
			expect(head).toContain(message);
			expect(head).toContain('expected ');
			expect(head).toContain(`[${id}]`);
			expect(advice).toMatch(/^ {4}\S/);
			expect(advice).toContain(hint);
		}
		expect(lines).toHaveLength(problems.length * 2);
	});

	test('is reported the same again, when everything comes from the store', async () => {
		const [first, second] = [await check('broken'), await check('broken')];
		expect(second).toEqual(first);
	});

	test('is reported as JSON for machines', async () => {
		const { code, stdout } = await check('broken', '--json');
		expect(code).toBe(1);
		// The shape is what the next lines look at.
		const { issues } = JSON.parse(stdout) as { issues: Record<string, unknown>[] };
		expect(issues.map(({ code: id }) => id)).toEqual(problems.map(([, id]) => id));
		for (const issue of issues) {
			expect(issue).toMatchObject({
				severity: 'error',
				file: expect.stringMatching(/^tests\/fixtures\/site\/broken\//) as unknown,
				message: expect.stringMatching(/^Unexpected .*, expected /s) as unknown,
				hint: expect.stringMatching(/./) as unknown,
			});
		}
	});
});

test('content without a mistake passes', async () => {
	const { code, stdout, stderr } = await check('mini');
	expect(stdout).toMatch(/^\d+ texts checked, 0 problems found\n$/);
	expect(stderr).toBe('');
	expect(code).toBe(0);
});

test('an unknown option is refused', async () => {
	const { code, stderr } = await check('mini', '--jsno');
	expect(code).toBe(2);
	expect(stderr).toContain('--jsno');
});
