import { spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** One run of wrangler. */
export interface WranglerRun {
	/** The project's folder: wrangler finds `wrangler.toml` and `functions/` there. */
	root: string;
	args: readonly string[];
	env: Record<string, string>;
	/** Milliseconds, after which it is ended with all that it started. */
	limitMs: number;
	/** Hears each line that wrangler writes, without secrets. */
	onLine: (line: string) => void;
	hide: (text: string) => string;
}

export interface WranglerEnd {
	/** `late`: the limit ended it; `stopped`: somebody did, with Ctrl-C. */
	code: number | 'late' | 'stopped';
	/** All lines, without secrets. */
	lines: string[];
}

/** Wrangler's own program in a project's packages. */
export function wranglerProgram(root: string): string {
	return path.join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
}

// Ctrl-C, an end from outside, a terminal that was closed.
const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// Between asking it to end and ending it.
const graceMs = 2_000;

/** Runs wrangler until it ends, or the limit ends it. */
export function runWrangler(run: WranglerRun): Promise<WranglerEnd> {
	const windows = process.platform === 'win32';
	const child = spawn(process.execPath, [wranglerProgram(run.root), ...run.args], {
		cwd: run.root,
		env: run.env,
		stdio: ['ignore', 'pipe', 'pipe'],
		// A group of its own, so that it can be ended whole: wrangler starts processes of its own.
		detached: !windows,
	});
	const end = (signal: NodeJS.Signals): void => endGroup(child.pid, signal, windows);
	const lines: string[] = [];
	const take = (line: string): void => {
		// A secret never spans lines, so a whole line can be judged.
		const words = run.hide(stripVTControlCharacters(line)).trimEnd();
		lines.push(words);
		if (words !== '') run.onLine(words);
	};
	for (const stream of [child.stdout, child.stderr]) splitLines(stream, take);
	return new Promise((resolve, reject) => {
		let why: 'late' | 'stopped' | undefined;
		const timer = setTimeout(() => {
			why = 'late';
			end('SIGTERM');
			setTimeout(end, graceMs, 'SIGKILL').unref();
		}, run.limitMs);
		// Its group hears nothing of Ctrl-C on this terminal; pressed twice, it ends nothing else.
		const stop = (): void => {
			why = 'stopped';
			end('SIGKILL');
			child.stdout.destroy();
			child.stderr.destroy();
		};
		for (const signal of stops) process.on(signal, stop);
		const clear = (): void => {
			clearTimeout(timer);
			for (const signal of stops) process.off(signal, stop);
			// What outlived its parent ends here.
			if (why) end('SIGKILL');
		};
		child.once('error', (error) => (clear(), reject(error)));
		child.once('close', (code) => {
			clear();
			resolve({ code: why ?? code ?? 1, lines });
		});
	});
}

function endGroup(pid: number | undefined, signal: NodeJS.Signals, windows: boolean): void {
	if (pid === undefined) return;
	try {
		if (windows) spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
		else process.kill(-pid, signal);
	} catch {
		// It has ended by itself.
	}
}

function splitLines(stream: NodeJS.ReadableStream, take: (line: string) => void): void {
	let rest = '';
	stream.setEncoding('utf8');
	stream.on('data', (chunk: string) => {
		const parts = (rest + chunk).split(/\r?\n/);
		rest = parts.pop() ?? '';
		parts.forEach(take);
	});
	stream.on('end', () => {
		if (rest !== '') take(rest);
	});
}
