import type * as ChildProcesses from 'node:child_process';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DiagramRenderer } from '../../../../src/store/diagrams/renderer.ts';

vi.mock('node:child_process', async (original) => {
	const real = await original<typeof ChildProcesses>();
	return { ...real, fork: vi.fn(real.fork) };
});

const started = (): ChildProcess[] =>
	vi.mocked(fork).mock.results.map(({ value }) => value as ChildProcess); // what fork returns

test('a process that was ended between two drawings is replaced', { timeout: 60_000 }, async () => {
	const renderer = new DiagramRenderer();
	onTestFinished(() => renderer.close());
	expect(await renderer.draw('flowchart LR\n  a --> b\n')).toHaveProperty('drawing');
	for (const child of started()) {
		const ended = once(child, 'exit');
		child.kill('SIGKILL');
		await ended;
	}
	expect(await renderer.draw('flowchart LR\n  b --> c\n')).toHaveProperty('drawing');
	expect(started()).toHaveLength(2);
});
