import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tempFolder } from '../../support/temp-folder.ts';

const runner = fileURLToPath(new URL('../../../scripts/run.mjs', import.meta.url));

// Notes that it came and went, and leaves the Node that runs this in place of the pinned one.
const npm = `#!/bin/sh
echo begin >> installs
sleep 0.3
mkdir -p node_modules/node/bin && ln -sf "${process.execPath}" node_modules/node/bin/node
echo end >> installs
echo added 520 packages
`;

/** A project with nothing installed, and an `npm` that says when it was run. */
function project(): string {
	const root = tempFolder({
		'package.json': '{}',
		'package-lock.json': '{}',
		'scripts/hello.ts': 'console.log("hello");',
		'scripts/hello-all.ts': 'console.log("hello all");',
		'bin/npm': npm,
	});
	chmodSync(path.join(root, 'bin', 'npm'), 0o755);
	copyFileSync(runner, path.join(root, 'scripts', 'run.mjs'));
	return root;
}

function run(
	root: string,
	name = 'hello',
): Promise<{ code: number | null; out: string; err: string }> {
	const child = spawn(process.execPath, ['scripts/run.mjs', name], {
		cwd: root,
		env: { ...process.env, PATH: `${path.join(root, 'bin')}:${process.env['PATH'] ?? ''}` },
	});
	const said = { out: '', err: '' };
	child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
	return new Promise((done) => child.once('close', (code) => done({ code, ...said })));
}

test('three commands at once install once, and all run', async () => {
	const root = project();
	const ends = await Promise.all([run(root), run(root), run(root)]);
	expect(ends.map(({ code, out }) => [code, out])).toEqual([
		[0, 'hello\n'],
		[0, 'hello\n'],
		[0, 'hello\n'],
	]);
	expect(readFileSync(path.join(root, 'installs'), 'utf8')).toBe('begin\nend\n');
	// What npm says stands apart from what the command prints.
	expect(ends.map(({ err }) => err).join('')).toContain('added 520 packages');
	expect(await run(root)).toEqual({ code: 0, out: 'hello\n', err: '' });
	expect(await run(root, 'hello-all')).toEqual({ code: 0, out: 'hello all\n', err: '' });
});

test('names of scripts are words with hyphens between them, never paths', async () => {
	const root = tempFolder({
		'scripts/run.mjs': readFileSync(runner, 'utf8'),
		'package.json': '{}',
		'hello.ts': '',
		'scripts/a-.ts': '',
	});
	for (const name of ['../hello', 'a-', '-a', 'A', '', 'a.ts']) {
		expect(await run(root, name)).toEqual({
			code: 2,
			out: '',
			err: `Unexpected command \`${name}\`, expected one of the scripts in package.json\n`,
		});
	}
});
