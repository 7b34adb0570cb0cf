import { expect, test } from 'vitest';
import { runWrangler, type WranglerRun } from '../../../../src/publish/deploy/run-wrangler.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

// A program in wrangler's place.

function start(program: string, run: Partial<WranglerRun> = {}) {
	const root = tempFolder({ 'node_modules/wrangler/bin/wrangler.js': program });
	return runWrangler({
		...{ root, args: ['a b', '--c'], limitMs: 20_000, onLine: () => undefined },
		env: { PATH: process.env['PATH'] ?? '' },
		hide: (text) => text.replaceAll('secret', '[hidden]'),
		...run,
	});
}

test('gives back the code and whole lines, without secrets and colours', async () => {
	const heard: string[] = [];
	const program = `process.stdout.write(process.argv.slice(2).join('|') + '\\n\\u001b[31mse');
		setTimeout(() => process.stdout.write('cret\\u001b[0m\\r\\nlast'), 50);
		process.on('exit', () => (process.exitCode = 3));`;
	const end = await start(program, { onLine: (line) => heard.push(line) });
	expect(end).toEqual({ code: 3, lines: ['a b|--c', '[hidden]', 'last'] });
	expect(heard).toEqual(end.lines);
});

test('ends at the limit, with all that it started', async () => {
	const program = `const { spawn } = require('node:child_process');
		process.on('SIGTERM', () => process.exit());
		spawn(process.execPath, ['-e', 'setTimeout(() => 0, 60_000)'], { stdio: 'inherit' });
		setTimeout(() => 0, 60_000);`;
	// It would not come back while something held its output: neither the program nor its child.
	expect(await start(program, { limitMs: 700 })).toEqual({ code: 'late', lines: [] });
}, 20_000);

test('ends when somebody stops it', async () => {
	const program = `console.log('on'); setTimeout(() => 0, 60_000);`;
	const count = () => process.listenerCount('SIGINT');
	const before = count();
	const listening: number[] = [];
	const { code } = await start(program, {
		// The runner of this test listens, too, as any process with a handler of its own.
		onLine: () => process.emit('SIGINT') && process.emit('SIGINT') && listening.push(count()),
	});
	expect(code).toBe('stopped');
	// What is left behind goes first, however often somebody presses Ctrl-C.
	expect(listening).toEqual([before + 1]);
	expect(count()).toBe(before);
});
