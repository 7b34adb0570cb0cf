import { spawn, type StdioOptions } from 'node:child_process';

/** How a program ended. */
export interface ProgramEnd {
	status: number | null;
	/** What it wrote, unless it wrote to our own output. */
	output: string;
}

/** Runs a program of node_modules until it ends; `inherit`: it writes to our own output. */
export function runProgram(
	program: string,
	args: readonly string[],
	output: 'inherit' | 'keep',
): Promise<ProgramEnd> {
	const kept: Buffer[] = [];
	const stdio: StdioOptions = ['ignore', ...(output === 'keep' ? pipes : [output, output])];
	const child = spawn(program, args, { stdio, shell: process.platform === 'win32' });
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (chunk: Buffer) => kept.push(chunk));
	}
	return new Promise((resolve, reject) => {
		child.once('error', reject).once('close', (status) => {
			resolve({ status, output: Buffer.concat(kept).toString() });
		});
	});
}

const pipes = ['pipe', 'pipe'] as const;
