import type { Fake } from './answer.ts';
import { endpoints } from './endpoints.ts';
import type { FakeWechat } from './fake-wechat.ts';
import type { Fault, FaultOptions } from './faults.ts';

/** What a test does with a running fake. */
export function controls({
	state,
	faults,
	calls,
	listeners,
}: Fake): Omit<FakeWechat, 'url' | 'close'> {
	const { appId, secret } = state.account;
	const callsOf = (path: string) => calls.filter((call) => call.path === `/cgi-bin/${path}`);
	return {
		appId,
		secret,
		calls,
		callsOf,
		drafts: state.drafts,
		materials: state.materials,
		images: state.images,
		filtered: state.filtered,
		complaints: state.complaints,
		get secrets() {
			return [secret, ...state.tokens.map(({ value }) => value)];
		},
		fail(path: string, fault: Fault, options?: FaultOptions) {
			if (!endpoints.has(`/cgi-bin/${path}`)) throw new Error(`No such path: ${path}`);
			faults.add(`/cgi-bin/${path}`, fault, options);
		},
		expireTokens(errcode: 42001 | 40001 = 42001) {
			for (const token of state.tokens) token.ended = errcode;
		},
		advance: (seconds: number) => void (state.now += seconds),
		deleteDraft: (id: string) => void state.drafts.delete(id),
		deleteMaterial: (id: string) => void state.materials.delete(id),
		editDraft(id: string, edit: (content: string) => string) {
			const draft = state.drafts.get(id);
			if (!draft) throw new Error(`No such draft: ${id}`);
			draft.article.content = edit(draft.article.content);
		},
		setIp: (ip: string) => void (state.ip = ip),
		until: (path: string, times: number) =>
			new Promise<void>((done) => {
				const look = () => {
					if (callsOf(path).length < times) return;
					listeners.delete(look);
					done();
				};
				listeners.add(look);
				look();
			}),
	};
}
