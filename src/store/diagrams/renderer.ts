import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Drawing } from './draw.ts';
import type { DrawFailure, DrawReply, DrawRequest } from './worker.ts';

export type Drawn = { drawing: Drawing } | { failure: DrawFailure };

const workerFile = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** A drawing that takes longer than this never ends. */
const limitMs = 120_000;

/**
 * Draws in a process of its own, started when the first diagram comes: mermaid needs the globals of
 * a browser, days in one time zone, and may be left in a bad state by a bad diagram. After a failure
 * the next diagram gets a fresh process.
 */
export class DiagramRenderer {
	#child: ChildProcess | undefined;
	#count = 0;
	#queue: Promise<unknown> = Promise.resolve();

	/** One after the other: mermaid draws one diagram at a time. */
	draw(source: string): Promise<Drawn> {
		const drawn = this.#queue.then(() => this.#draw(source));
		this.#queue = drawn;
		return drawn;
	}

	/** Ends the process; another diagram starts a new one. */
	close(): void {
		this.#child?.kill();
		this.#child = undefined;
	}

	async #draw(source: string): Promise<Drawn> {
		// Between two drawings it may have been ended from outside, as where memory is short.
		if (!this.#child?.connected) this.#child = startWorker();
		const child = this.#child;
		const id = ++this.#count;
		const drawn = await ask(child, { id, source });
		if ('failure' in drawn) this.close();
		return drawn;
	}
}

function startWorker(): ChildProcess {
	const child = fork(workerFile, {
		// Nothing of the builder's environment is a diagram's business.
		env: { PATH: process.env['PATH'], TZ: 'UTC', LANG: 'en_US.UTF-8' },
		execArgv: ['--disable-warning=ExperimentalWarning'],
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
	// A build that is done does not wait for it.
	child.unref();
	child.channel?.unref();
	return child;
}

function ask(child: ChildProcess, request: DrawRequest): Promise<Drawn> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
		const done = (drawn: Drawn): void => {
			clearTimeout(timer);
			child.off('message', hear).off('exit', end);
			child.channel?.unref();
			resolve(drawn);
		};
		const hear = (reply: DrawReply): void => {
			const { id, ...drawn } = reply;
			if (id === request.id) done(drawn);
		};
		const end = (code: number | null): void => {
			const message = code === null ? 'it took too long' : 'its process ended';
			done({ failure: { message, brokeOff: true } });
		};
		child.on('message', hear).on('exit', end);
		child.channel?.ref();
		child.send(request);
	});
}
