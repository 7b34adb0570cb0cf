import type { FakeWechat } from './fake-wechat.ts';

type Answer = Record<string, unknown>;

/** Asks a fake without any client of ours in between. */
export function plainClient(fake: FakeWechat) {
	const address = (path: string, token: unknown, query = '') =>
		`${fake.url}/cgi-bin/${path}?access_token=${String(token)}${query}`;
	const post = async (url: string, body: BodyInit): Promise<Answer> => {
		const response = await fetch(url, { method: 'POST', body });
		// Each answer of the fake is an object.
		return JSON.parse(await response.text()) as Answer;
	};
	const token = async (more: Answer = {}): Promise<Answer> => {
		const { appId: appid, secret } = fake;
		const sent = { grant_type: 'client_credential', appid, secret, ...more };
		return post(`${fake.url}/cgi-bin/stable_token`, JSON.stringify(sent));
	};
	/** Calls with a token of its own. */
	const call = async (path: string, body: unknown): Promise<Answer> => {
		const { access_token } = await token();
		const text = typeof body === 'string' ? body : JSON.stringify(body);
		return post(address(path, access_token), text);
	};
	const upload = async (path: string, bytes: Uint8Array, filename: string): Promise<Answer> => {
		const { access_token } = await token();
		const form = new FormData();
		// Bytes of a file are no shared memory.
		form.append('media', new Blob([bytes as Uint8Array<ArrayBuffer>]), filename);
		return post(address(path, access_token, '&type=image'), form);
	};
	return { address, post, token, call, upload };
}
