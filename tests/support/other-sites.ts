import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = [status: number, headers?: Record<string, string>];

interface Asked {
	method: string;
	/** Host and path, as the link says. */
	url: string;
	agent: string;
}

/** All sites of the world as one server on this machine; nothing leaves it. */
export class OtherSites {
	log: Asked[] = [];
	/** By `host/path`, or by method before it; else 200. Status 0 drops the connection. */
	answers: Record<string, Answer> = {};
	/** How many questions were open at once, at most. */
	most = 0;
	#open = 0;

	readonly #server = createServer((request, response) => {
		const url = `${request.headers['x-host']?.toString()}${request.url}`;
		const method = request.method ?? '';
		this.log.push({ method, url, agent: request.headers['user-agent'] ?? '' });
		const [status, headers] = this.answers[`${method} ${url}`] ?? this.answers[url] ?? [200];
		if (status === 0) request.socket.destroy();
		else response.writeHead(status, headers).end();
	});

	start(): Promise<void> {
		return new Promise((done) => this.#server.listen(0, '127.0.0.1', done));
	}

	stop(): void {
		this.#server.close();
	}

	reset(): void {
		[this.log, this.answers, this.most] = [[], {}, 0];
	}

	/** `HEAD a.org/x`, in the order of the questions. */
	get questions(): string[] {
		return this.log.map(({ method, url }) => `${method} ${url}`);
	}

	readonly fetch: typeof globalThis.fetch = async (input, init) => {
		const url = new URL(input instanceof Request ? input.url : input);
		const { port } = this.#server.address() as AddressInfo; // it listens on TCP
		this.most = Math.max(this.most, ++this.#open);
		const headers = new Headers(init?.headers);
		headers.set('x-host', url.host);
		try {
			const local = `http://127.0.0.1:${port}${url.pathname}${url.search}`;
			return await fetch(local, { ...init, headers });
		} finally {
			this.#open--;
		}
	};
}
