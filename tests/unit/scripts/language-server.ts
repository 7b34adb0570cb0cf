import { type ChildProcessByStdio, spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../support/run-script.ts';

interface Message {
	id?: number;
	method?: string;
	params?: unknown;
	result?: unknown;
	error?: { message: string };
}

// The servers inside the VS Code extensions that .vscode/extensions.json names.
const programs = {
	astro: '@astrojs/language-server/bin/nodeServer.js',
	yaml: 'yaml-language-server/bin/yaml-language-server',
};

/** A language server, as VS Code's extension starts it: JSON-RPC over standard streams. */
export class LanguageServer {
	readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
	readonly #settings: Readonly<Record<string, unknown>>;
	readonly #waiting = new Map<number, (message: Message) => void>();
	readonly #listeners = new Map<string, (diagnostics: unknown) => void>();
	#buffer = Buffer.alloc(0);
	#id = 0;
	/** What it wrote to standard error. */
	stderr = '';

	/** `settings` is what the person's editor is set to, by section. */
	constructor(program: keyof typeof programs, settings: Readonly<Record<string, unknown>> = {}) {
		this.#settings = settings;
		const file = path.join(projectRoot, 'node_modules', programs[program]);
		this.#child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
		this.#child.stderr.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
		this.#child.stdout.on('data', (chunk: Buffer) => {
			this.#buffer = Buffer.concat([this.#buffer, chunk]);
			this.#read();
		});
	}

	/** Opens a folder with content IntelliSense, as `astro.content-intellisense` does. */
	async open(folder: string): Promise<void> {
		const uri = pathToFileURL(folder).href;
		await this.request('initialize', {
			processId: process.pid,
			rootUri: uri,
			workspaceFolders: [{ uri, name: 'site' }],
			initializationOptions: {
				typescript: { tsdk: path.join(projectRoot, 'node_modules/typescript/lib') },
				contentIntellisense: true,
			},
			capabilities: {
				workspace: {
					workspaceFolders: true,
					configuration: true,
					didChangeWatchedFiles: { dynamicRegistration: true },
				},
				textDocument: {
					diagnostic: {},
					hover: { contentFormat: ['markdown'] },
					completion: { completionItem: { documentationFormat: ['markdown'] } },
				},
			},
		});
		this.notify('initialized', {});
	}

	/** Shows it a file with this text; returns the file's address. */
	show(file: string, text: string): string {
		const uri = pathToFileURL(file).href;
		const languageId = file.endsWith('.md') ? 'markdown' : 'yaml';
		this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
		return uri;
	}

	/** The next problems that it tells of by itself, for a file. */
	published(uri: string): Promise<unknown> {
		return new Promise((resolve) => this.#listeners.set(uri, resolve));
	}

	notify(method: string, params: unknown): void {
		this.#send({ method, params });
	}

	async request(method: string, params: unknown): Promise<unknown> {
		const id = ++this.#id;
		const answer = new Promise<Message>((resolve, reject) => {
			this.#waiting.set(id, resolve);
			this.#child.once('exit', (code) =>
				reject(new Error(`The language server ended (${code}): ${this.stderr}`)),
			);
		});
		this.#send({ id, method, params });
		const { result, error } = await answer;
		if (error) throw new Error(error.message);
		return result;
	}

	/** Ends the process. */
	async stop(): Promise<void> {
		if (this.#child.exitCode !== null) return;
		const ended = new Promise((resolve) => this.#child.once('exit', resolve));
		this.#child.kill('SIGKILL');
		await ended;
	}

	#send(message: Message): void {
		const body = JSON.stringify({ jsonrpc: '2.0', ...message });
		this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
	}

	#read(): void {
		for (;;) {
			const end = this.#buffer.indexOf('\r\n\r\n');
			const length = /Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, end))?.[1];
			const next = end + 4 + Number(length);
			if (end < 0 || !length || this.#buffer.length < next) return;
			// What the server writes; only its known parts are read.
			const message = JSON.parse(this.#buffer.toString('utf8', end + 4, next)) as Message;
			this.#buffer = this.#buffer.subarray(next);
			this.#take(message);
		}
	}

	#take(message: Message): void {
		if (message.method === 'textDocument/publishDiagnostics') {
			// As the protocol has it.
			const { uri, diagnostics } = message.params as { uri: string; diagnostics: unknown };
			this.#listeners.get(uri)?.(diagnostics);
		}
		if (message.id === undefined) return;
		if (message.method === undefined) {
			this.#waiting.get(message.id)?.(message);
			this.#waiting.delete(message.id);
			return;
		}
		// It asks the editor: sections of settings are answered, the rest is agreed to.
		const asked = message.params as { items?: { section?: string }[] } | undefined;
		const answer = asked?.items?.map(({ section = '' }) => this.#settings[section] ?? null);
		this.#send({ id: message.id, result: answer ?? null });
	}
}
