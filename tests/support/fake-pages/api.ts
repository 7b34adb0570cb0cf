import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse, spoil, unauthorized } from './faults.ts';
import type { FakeDeployment, State } from './state.ts';

interface Exchange {
	state: State;
	/** `/accounts/<id>/pages/projects`, without the base. */
	path: string;
	body: Buffer;
	message: IncomingMessage;
	response: ServerResponse;
	/** What the pattern of the path captured. */
	parts: readonly string[];
}

type Answer = (exchange: Exchange) => unknown;

/** Ends an exchange with an error of Cloudflare's. */
class Refusal extends Error {
	readonly status: number;
	readonly code: number;
	constructor(status: number, code: number, message: string) {
		super(message);
		this.status = status;
		this.code = code;
	}
}

const account = String.raw`/accounts/[^/]+/pages/projects`;

/** What wrangler asks for in a deploy, by method and name; which token it has to bring. */
const endpoints: readonly {
	name: string;
	pattern: RegExp;
	token: 'account' | 'web';
	answer: Answer;
}[] = [
	{
		name: 'POST project',
		pattern: new RegExp(`^${account}$`),
		token: 'account',
		answer: createProject,
	},
	{
		name: 'GET project',
		pattern: new RegExp(`^${account}/([^/]+)$`),
		token: 'account',
		answer: ({ state, parts: [name = ''] }) => describeProject(state, name),
	},
	{
		name: 'GET token',
		pattern: new RegExp(`^${account}/([^/]+)/upload-token$`),
		token: 'account',
		answer: giveToken,
	},
	{
		name: 'POST deployment',
		pattern: new RegExp(`^${account}/([^/]+)/deployments$`),
		token: 'account',
		answer: deploy,
	},
	{
		name: 'GET deployment',
		pattern: new RegExp(`^${account}/([^/]+)/deployments/([^/]+)$`),
		token: 'account',
		answer: describeDeployment,
	},
	{
		name: 'GET logs',
		pattern: new RegExp(`^${account}/[^/]+/deployments/[^/]+/history/logs$`),
		token: 'account',
		answer: () => ({ total: 1, data: [{ line: 'Error: Your Functions could not be published.' }] }),
	},
	{
		name: 'POST missing',
		pattern: /^\/pages\/assets\/check-missing$/,
		token: 'web',
		answer: missing,
	},
	{ name: 'POST upload', pattern: /^\/pages\/assets\/upload$/, token: 'web', answer: upload },
	{
		name: 'POST hashes',
		pattern: /^\/pages\/assets\/upsert-hashes$/,
		token: 'web',
		answer: () => null,
	},
];

/** Answers one call of Cloudflare's API. */
export async function answerApi(
	state: State,
	message: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const path = (message.url ?? '').replace(/^\/client\/v4/, '').replace(/\?.*$/, '');
	const body = await readBody(message);
	const found = endpoints.find(
		({ name, pattern }) => name.startsWith(`${message.method} `) && pattern.test(path),
	);
	if (!found)
		return refuse(response, { status: 403, code: 10000, message: 'Authentication error' });
	const { name, pattern, token, answer } = found;
	state.calls.push({ name, count: countOf(body) });
	const fault = state.faults.next(name);
	if (fault === 'expired') state.webTokens.forEach((given) => state.spent.add(given));
	if (fault !== undefined)
		return spoil(fault, response, [state.token, state.account, ...state.webTokens]);
	try {
		checkToken(state, token, message.headers.authorization ?? '');
		const parts = (pattern.exec(path) ?? []).slice(1);
		const result = await answer({ state, path, body, message, response, parts });
		const said = { success: true, errors: [], messages: [], result };
		response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const { status, code } = error;
		refuse(response, { status, code, message: error.message });
	}
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	// A body without an encoding comes in buffers.
	for await (const chunk of message) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

function countOf(body: Buffer): number {
	if (body[0] !== 0x5b && body[0] !== 0x7b) return 0;
	const json = parse(body);
	if (Array.isArray(json)) return json.length;
	return hashesOf(json).length;
}

function parse(body: Buffer): unknown {
	return JSON.parse(body.toString());
}

function hashesOf(json: unknown): string[] {
	if (typeof json !== 'object' || json === null || !('hashes' in json)) return [];
	return Array.isArray(json.hashes) ? json.hashes.map(String) : [];
}

function checkToken(state: State, kind: 'account' | 'web', authorization: string): void {
	const token = authorization.replace(/^Bearer /, '');
	if (kind === 'account') {
		if (token !== state.token) throw new Refusal(403, 10000, 'Authentication error');
	} else if (!state.webTokens.includes(token) || state.spent.has(token)) {
		throw new Refusal(unauthorized.status, unauthorized.code, unauthorized.message);
	}
}

function branchOf(state: State, name: string): string {
	const branch = state.projects.get(name);
	if (branch !== undefined) return branch;
	throw new Refusal(404, 8000007, 'Project not found. The specified project name does not match.');
}

function describeProject(state: State, name: string) {
	const production_branch = branchOf(state, name);
	const settings = { compatibility_date: '2026-11-17', compatibility_flags: [] };
	const live = state.deployments.findLast(({ environment }) => environment === 'production');
	return {
		...{ name, production_branch, subdomain: `${name}.pages.dev`, domains: [] },
		deployment_configs: { production: settings, preview: settings },
		canonical_deployment: live
			? { id: live.id, url: `https://${live.id}.${name}.pages.dev` }
			: null,
	};
}

function createProject({ state, body }: Exchange) {
	// What wrangler sends.
	const { name, production_branch } = parse(body) as { name: string; production_branch: string };
	state.projects.set(name, production_branch);
	return describeProject(state, name);
}

/** A web token as wrangler reads it: it looks at the end of its time, and at how many files it allows. */
function giveToken({ state, parts: [name = ''] }: Exchange) {
	branchOf(state, name);
	const part = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url');
	const exp = Math.floor(Date.now() / 1_000) + 3_600;
	const claims = { exp, max_file_count_allowed: 20_000, number: state.webTokens.length };
	const jwt = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`;
	state.webTokens.push(jwt);
	return { jwt };
}

function missing({ state, body }: Exchange): string[] {
	return hashesOf(parse(body)).filter((hash) => !state.assets.has(hash));
}

function upload({ state, body }: Exchange): null {
	// What wrangler sends.
	const files = parse(body) as { key: string; value: string; metadata: { contentType: string } }[];
	for (const { key, value, metadata } of files)
		state.assets.set(key, { body: Buffer.from(value, 'base64'), type: metadata.contentType });
	return null;
}

async function deploy({ state, message, body, parts: [name = ''] }: Exchange) {
	const production = branchOf(state, name);
	const headers = { 'content-type': message.headers['content-type'] ?? '' };
	// Bytes of a request of Node's, which lie in memory of their own.
	const form = await new Request('http://fake', {
		method: 'POST',
		headers,
		body: new Uint8Array(body),
	}).formData();
	const fields = new Map<string, string>();
	for (const [key, value] of form)
		fields.set(key, typeof value === 'string' ? value : await value.text());
	const branch = fields.get('branch') ?? '';
	const deployment: FakeDeployment = {
		id: `00000000-0000-4000-8000-${String(state.deployments.length + 1).padStart(12, '0')}`,
		branch,
		environment: branch === production ? 'production' : 'preview',
		// What wrangler sends.
		manifest: JSON.parse(fields.get('manifest') ?? '{}') as Record<string, string>,
		fields,
	};
	const lost = Object.values(deployment.manifest).filter((hash) => !state.assets.has(hash));
	if (lost.length > 0) throw new Refusal(400, 8000031, `Missing files: ${lost.length}`);
	state.deployments.push(deployment);
	return describe(state, name, deployment);
}

function describeDeployment({ state, parts: [name = '', id = ''] }: Exchange) {
	const found = state.deployments.find((each) => each.id === id);
	if (!found) throw new Refusal(404, 8000009, 'The deployment ID does not exist.');
	const [stage] = state.stages;
	if (state.stages.length > 1) state.stages.shift();
	return { ...describe(state, name, found), latest_stage: stage };
}

function describe(state: State, name: string, { id, environment, branch, fields }: FakeDeployment) {
	return {
		...{ id, environment, url: state.siteUrl, project_name: name },
		production_branch: branchOf(state, name),
		aliases: environment === 'preview' ? [`https://${branch}.${name}.pages.dev`] : [],
		latest_stage: { name: 'queued', status: 'active' },
		deployment_trigger: { metadata: { branch, commit_hash: fields.get('commit_hash') ?? '' } },
	};
}
