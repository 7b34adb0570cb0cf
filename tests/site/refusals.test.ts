import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyProject } from '../support/checkout.ts';
import { differences, readFiles } from '../support/files.ts';
import { runScript } from '../support/run-script.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
beforeEach(async () => {
	workshop = await openWorkshop();
	await workshop.write('blog/first/en.md', post('First'));
});
afterEach(() => workshop.remove());

const post = (title: string): string =>
	`---\ntitle: ${title}\ndescription: About ${title}.\ndate: 2024-01-01\n---\n\nText.\n`;

describe('content with errors', () => {
	test('makes poorer pages, or stops the build with every place', async () => {
		await workshop.write(
			'blog/first/en.md',
			`${post('First')}\n![Alt text](./gone.png)\n\n[x](/no/)\n`,
		);
		const poorer = await workshop.tryBuild();
		expect(poorer.code).toBe(0);
		expect(poorer.stdout + poorer.stderr).toContain('image/missing');
		expect(poorer.stdout + poorer.stderr).toContain('link/broken');
		const before = await readFiles(workshop.out);
		expect(before.get('blog/first/index.html')?.toString()).toContain('alt="Alt text"');

		await workshop.write(
			'blog/first/en.md',
			post('First').replace('date: 2024-01-01', 'date: soon'),
		);
		await workshop.write('blog/second/zh.md', post('二').replace('title', 'titel'));
		const { code, stderr } = await workshop.tryBuild();
		expect(code).toBe(1);
		expect(stderr).toMatch(
			/blog\/first\/en\.md:4:7 error Unexpected text `soon` for `date`, expected/,
		);
		expect(stderr).toMatch(/blog\/second\/zh\.md:2:1 error Unexpected key `titel`/);
		expect(stderr).toContain('Did you mean `title`?');
		expect(stderr).not.toMatch(/^\s+at /m);
		// The site that is there stays as it is.
		expect(differences(await readFiles(workshop.out), before)).toEqual([]);
		expect(
			[...(await readFiles(workshop.dir)).keys()].filter((name) => name.includes('.tmp')),
		).toEqual([]);
	});
});

describe('an output folder is refused, and nothing is touched, when it', () => {
	async function refused(out: string, env: Record<string, string> = {}): Promise<string> {
		const before = await readFiles(workshop.dir);
		const { code, stderr } = await runScript('build', {
			env: { BIMO_CONTENT: workshop.content, BIMO_CACHE: workshop.cache, BIMO_OUT: out, ...env },
		});
		expect(code, stderr).toBe(2);
		expect(stderr).toContain('Unexpected output folder');
		expect(stderr).toContain('expected one that is new, empty or made by an earlier build');
		expect(differences(await readFiles(workshop.dir), before)).toEqual([]);
		return stderr;
	}

	test('is the content, or holds it, or lies in it', async () => {
		expect(await refused(workshop.content)).toContain('it holds the content');
		expect(await refused(workshop.dir)).toContain('it holds the content');
		expect(await refused(path.join(workshop.content, 'out'))).toContain('it lies in the content');
	});

	test('holds the project', async () => {
		expect(await refused('.')).toContain('it holds the project');
		expect(await refused('/')).toContain('it holds the project');
	});

	test('holds the source of the project', async () => {
		await refused('src');
		await refused('public');
	});

	test('holds files that no build made', async () => {
		await mkdir(path.join(workshop.dir, 'mine'));
		await writeFile(path.join(workshop.dir, 'mine/letter.txt'), 'Dear');
		expect(await refused(path.join(workshop.dir, 'mine'))).toContain('letter.txt');
	});

	test('is a file', async () => {
		await writeFile(path.join(workshop.dir, 'file'), 'Dear');
		await refused(path.join(workshop.dir, 'file'));
	});
});

test.each([
	['BIMO_SITE', 'bimo.example'],
	['BIMO_SITE', 'https://bimo.example/sub/'],
])('%s=%s is refused in words', async (name, value) => {
	const { code, stderr } = await workshop.tryBuild({ env: { [name]: value } });
	expect(code).not.toBe(0);
	expect(stderr).toContain(`Unexpected BIMO_SITE \`${value}\`, expected an origin`);
	expect(stderr).not.toMatch(/^\s+at /m);
});

test('two builds of one checkout at once wait for each other, and do not mix', async () => {
	const project = await copyProject(workshop.dir);
	await workshop.write('blog/only-one/en.md', post('One'));
	const other = await openWorkshop();
	try {
		await other.write('blog/only-two/en.md', post('Two'));
		const ended = await Promise.all([
			workshop.tryBuild({ cwd: project.dir }),
			other.tryBuild({ cwd: project.dir, env: { BIMO_CACHE: workshop.cache } }),
		]);
		expect(ended.map(({ code }) => code)).toEqual([0, 0]);
		expect(ended.map(({ stderr }) => stderr).join('')).toContain('Another build of this checkout');
		const [one, two] = [await readFiles(workshop.out), await readFiles(other.out)];
		expect(one.has('blog/only-one/index.html')).toBe(true);
		expect(
			[...one].filter(([name, text]) => `${name}${text.toString()}`.includes('only-two')),
		).toEqual([]);
		expect(two.has('blog/only-two/index.html')).toBe(true);
		expect(
			[...two].filter(([name, text]) => `${name}${text.toString()}`.includes('only-one')),
		).toEqual([]);
	} finally {
		await other.remove();
	}
});

test('of what lies beside the output folder, a build removes only what a killed one left', async () => {
	const project = await copyProject(workshop.dir);
	// More than any system gives out: nobody has this number.
	await mkdir(path.join(project.dir, '.cache'));
	await writeFile(path.join(project.dir, '.cache/build.lock'), '2147483646');
	await mkdir(path.join(workshop.dir, '.out.bimo-new.tmp'));
	await writeFile(path.join(workshop.dir, '.out.bimo-new.tmp/half.html'), 'half');
	const others = ['out.tmp', 'out.old.tmp', 'out.old', 'out.new'];
	for (const name of others) await workshop.write(`../${name}/letter.txt`, 'Dear');
	const out = await workshop.build({ cwd: project.dir });
	const files = await readFiles(out);
	expect(files.has('blog/first/index.html')).toBe(true);
	expect(files.has('half.html')).toBe(false);
	// The second one has an output folder to replace.
	await workshop.build({ cwd: project.dir });
	const names = [...(await readFiles(workshop.dir)).keys()];
	const letters = names.filter((name) => name.endsWith('letter.txt'));
	expect(letters).toEqual(others.map((name) => `${name}/letter.txt`).sort());
	expect(names.filter((name) => /\.tmp|lock$/.test(name) && !letters.includes(name))).toEqual([]);
});
