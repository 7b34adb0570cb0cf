import { spawn, type ChildProcess } from 'node:child_process';
import { watchMemory } from './memory.ts';
import { parseTimes } from './times.ts';

export interface Command {
	command: string;
	args: readonly string[];
	env?: Readonly<Record<string, string>>;
	cwd?: string;
	/** Kills the command and all it started. */
	signal?: AbortSignal;
}

/** What a command cost. */
export interface Measurement {
	/** User and system time of the command and of every process below it that was waited for. */
	cpuSeconds: number;
	wallSeconds: number;
	/** The most that the whole tree held at once. */
	peakBytes: number;
}

/** A command that failed, with all that it printed. */
export class CommandError extends Error {
	readonly output: string;

	constructor(message: string, output: string) {
		super(message);
		this.name = 'CommandError';
		this.output = output;
	}
}

/** Node tells nobody what its children cost; every POSIX shell does, exactly. */
const wrapper = '"$@" 3>&-; code=$?; times >&3; exit $code';

/** A measurement with all that was printed. */
export interface Measured extends Measurement {
	output: string;
}

/** Runs a command in a shell that counts, and looks at its memory meanwhile. */
export async function measure(options: Command): Promise<Measured> {
	options.signal?.throwIfAborted();
	const started = performance.now();
	const child = spawn('sh', ['-c', wrapper, 'sh', options.command, ...options.args], {
		cwd: options.cwd,
		env: { ...process.env, ...options.env },
		// A group of its own, so that one signal ends the tree.
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
	});
	const [output, times] = [textOf(child, [1, 2]), textOf(child, [3])];
	const memory = child.pid === undefined ? undefined : watchMemory(child.pid);
	const stop = (): void => endGroup(child);
	options.signal?.addEventListener('abort', stop, { once: true });
	const ending = await endOf(child);
	options.signal?.removeEventListener('abort', stop);
	const wallSeconds = (performance.now() - started) / 1000;
	const peakBytes = (await memory?.stop()) ?? 0;
	options.signal?.throwIfAborted();
	const cpu = parseTimes(times());
	if (ending !== 'exit code 0' || !cpu) {
		const name = [options.command, ...options.args].join(' ');
		throw new CommandError(`Unexpected ${ending} of \`${name}\`, expected exit code 0`, output());
	}
	return { cpuSeconds: cpu.user + cpu.system, wallSeconds, peakBytes, output: output() };
}

/** Gathers what comes out of some of a child's pipes. */
function textOf(child: ChildProcess, pipes: readonly number[]): () => string {
	const chunks: Buffer[] = [];
	for (const pipe of pipes) {
		child.stdio[pipe]?.on('data', (chunk: Buffer) => chunks.push(chunk));
	}
	return () => Buffer.concat(chunks).toString();
}

/** In words, after all pipes are read to their end. */
async function endOf(child: ChildProcess): Promise<string> {
	return new Promise((resolve) => {
		child.once('error', (error) => resolve(`failure to start (${error.message})`));
		child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
	});
}

/** How long a build may take to give back its lock. */
const grace = 2000;

/** Asks all processes of a command to end, and then ends them. */
function endGroup(child: ChildProcess): void {
	const send = (signal: NodeJS.Signals): void => {
		try {
			if (child.pid !== undefined) process.kill(-child.pid, signal);
		} catch {
			// They ended by themselves meanwhile.
		}
	};
	send('SIGTERM');
	const timer = setTimeout(send, grace, 'SIGKILL');
	child.once('close', () => clearTimeout(timer));
}
