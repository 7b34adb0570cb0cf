import { expect, test } from 'vitest';
import { CommandError, measure } from '../../bench/measure/measure.ts';
import { statusBytes, treeBytes } from '../../bench/measure/memory.ts';
import { parseTimes } from '../../bench/measure/times.ts';

test('the second line of `times` is what children cost', () => {
	expect(parseTimes('0m0.001s 0m0.002s\n1m2.500s 0m0.250s\n')).toEqual({
		user: 62.5,
		system: 0.25,
	});
});

test('dash prints more digits, and some languages a comma', () => {
	expect(parseTimes('0m0.000000s 0m0.000000s\n0m1.250000s 0m0.5s')).toEqual({
		user: 1.25,
		system: 0.5,
	});
	expect(parseTimes('0m0,001s 0m0,002s\n0m2,500s 0m0,250s\n')).toEqual({ user: 2.5, system: 0.25 });
});

test('anything else is no time', () => {
	expect(parseTimes('')).toBeUndefined();
	expect(parseTimes('0m0.001s 0m0.002s\n')).toBeUndefined();
});

test('memory is read from the lines of a status file', () => {
	const status = 'Name:\tnode\nVmHWM:\t    4096 kB\nVmRSS:\t    2048 kB\n';
	expect(statusBytes(status, 'VmRSS')).toBe(2048 * 1024);
	expect(statusBytes(status, 'VmHWM')).toBe(4096 * 1024);
	expect(statusBytes('', 'VmHWM')).toBe(0);
});

test('a tree in the table of `ps` is found in any order', () => {
	const table = ' 30 20 4\n 10  1 1\n 20 10 2\n 40  1 8\n';
	expect(treeBytes(table, 10)).toBe(7 * 1024);
	expect(treeBytes(table, 40)).toBe(8 * 1024);
	expect(treeBytes('', 40)).toBe(0);
});

test('a command is measured with its children', async () => {
	const code = `require('child_process').execFileSync(process.execPath, ['-e', '0'])`;
	const cost = await measure({ command: process.execPath, args: ['-e', code] });
	expect(cost.cpuSeconds).toBeGreaterThan(0);
	expect(cost.wallSeconds).toBeGreaterThan(0);
});

test('a command that fails says so with what it printed', async () => {
	const code = `console.log('half done'); console.error('no such plugin'); process.exit(3)`;
	const error: unknown = await measure({ command: process.execPath, args: ['-e', code] }).catch(
		(reason: unknown) => reason,
	);
	if (!(error instanceof CommandError)) throw new Error('expected a CommandError');
	expect(error.message).toMatch(
		/^Unexpected exit code 3 of `.*node.* -e .*`, expected exit code 0$/s,
	);
	expect(error.output).toContain('half done');
	expect(error.output).toContain('no such plugin');
});

test('a command ends when it is aborted', async () => {
	const stop = new AbortController();
	const code = 'setInterval(() => {}, 1000)';
	const running = measure({ command: process.execPath, args: ['-e', code], signal: stop.signal });
	stop.abort();
	await expect(running).rejects.toThrow('aborted');
});
