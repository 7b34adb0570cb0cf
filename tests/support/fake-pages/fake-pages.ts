import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerApi } from './api.ts';
import { type Fault, Faults } from './faults.ts';
import { serveDeployed } from './serve-deployed.ts';
import type { FakeCall, FakeDeployment, FakeStage, State } from './state.ts';

/** A Cloudflare of one's own: it speaks wrangler's sequence, serves what was deployed, and fails on demand. */
export interface FakePages {
	/** `http://127.0.0.1:<port>/client/v4`, in place of https://api.cloudflare.com/client/v4. */
	readonly base: string;
	/** Where the last deployment is served. */
	readonly siteUrl: string;
	/** What the environment of a deploy holds. */
	readonly env: Record<string, string>;
	/** The token, the account and all web tokens given out: what no output may hold. */
	readonly secrets: readonly string[];
	readonly calls: readonly FakeCall[];
	readonly deployments: readonly FakeDeployment[];
	readonly projects: ReadonlyMap<string, string>;
	/** How many files were uploaded by calls so far. */
	uploaded(): number;
	/** Plans a fault of a call such as `POST upload`. */
	fail(call: string, fault: Fault, times?: number): void;
	/** What comes of deployments: a stage for each question; the last one holds. */
	setStages(...stages: FakeStage[]): void;
	/** Makes the deployed site answer wrongly at a path. */
	breakSite(path: string, status: number): void;
	/** Ends that. */
	mendSite(): void;
	close(): Promise<void>;
}

/** Listens on two free ports of 127.0.0.1 until `close()`; it keeps no process alive. */
export async function startFakePages(projects: Record<string, string> = {}): Promise<FakePages> {
	const state: State = {
		account: '0123456789abcdef0123456789abcdef',
		token: 'fake-token_5xQ2mW8vR3nT7yK1pL9sD4fG6hJ0zXcV',
		projects: new Map(Object.entries(projects)),
		...{ assets: new Map(), deployments: [], webTokens: [], spent: new Set(), calls: [] },
		stages: [{ name: 'deploy', status: 'success' }],
		...{ faults: new Faults(), siteUrl: '', broken: new Map() },
	};
	const api = await listen((message, response) => {
		// A client that goes while it sends is one of the faults.
		answerApi(state, message, response).catch(() => response.destroy());
	});
	const deployed = await listen((message, response) => serveDeployed(state, message, response));
	state.siteUrl = originOf(deployed);
	const base = `${originOf(api)}/client/v4`;
	return {
		...controls(state),
		...{ base, siteUrl: state.siteUrl },
		env: {
			CLOUDFLARE_API_TOKEN: state.token,
			CLOUDFLARE_ACCOUNT_ID: state.account,
			CLOUDFLARE_API_BASE_URL: base,
		},
		get secrets() {
			return [state.token, state.account, ...state.webTokens];
		},
		close: async () => {
			await Promise.all([api, deployed].map(close));
		},
	};
}

function controls(state: State) {
	return {
		calls: state.calls,
		deployments: state.deployments,
		projects: state.projects,
		uploaded: () =>
			state.calls
				.filter(({ name }) => name === 'POST upload')
				.reduce((sum, { count }) => sum + count, 0),
		fail: (call: string, fault: Fault, times = 1) => state.faults.add(call, fault, times),
		setStages: (...stages: FakeStage[]) => void state.stages.splice(0, Infinity, ...stages),
		breakSite: (path: string, status: number) => void state.broken.set(path, status),
		mendSite: () => state.broken.clear(),
	};
}

async function listen(listener: RequestListener): Promise<Server> {
	const server = createServer(listener);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	server.unref();
	return server;
}

function originOf(server: Server): string {
	// A server that listens on a port has an address with a port.
	const { port } = server.address() as AddressInfo;
	return `http://127.0.0.1:${port}`;
}

function close(server: Server): Promise<void> {
	return new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
}
