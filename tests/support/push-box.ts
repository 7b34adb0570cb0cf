import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { ArticleBundle } from '../../src/domain/wechat/article.ts';
import { createClient } from '../../src/publish/wechat/client.ts';
import { openLock } from '../../src/publish/wechat/lock-file.ts';
import { pushArticle, type PushResult } from '../../src/publish/wechat/push.ts';
import { fakeBox } from './fake-wechat/fake-box.ts';
import type { FakeOptions, FakeWechat } from './fake-wechat/fake-wechat.ts';
import { tempFolder } from './temp-folder.ts';

export interface PushRun {
	/** Instead of the secret of the account. */
	secret?: string;
	fetch?: typeof globalThis.fetch;
	dryRun?: boolean;
}

/** A push and all that it said. */
export interface Pushed extends PushResult {
	lines: string[];
	/** How long it would have waited, in milliseconds. */
	waits: number[];
	/** Calls of this push, `draft/add`, in order. */
	calls: string[];
}

/** A fake WeChat, a folder with the lock file, and pushes from the one to the other. */
export async function pushBox(options?: FakeOptions) {
	const { fake } = await fakeBox(options);
	const folder = tempFolder({ 'content/': '' });
	const file = path.join(folder, 'content/wechat-lock.json');
	const lockText = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
	const push = async (bundle: ArticleBundle, run: PushRun = {}): Promise<Pushed> => {
		const before = fake.calls.length;
		const { appId } = fake;
		const { dryRun = false } = run;
		const [lines, waits]: [string[], number[]] = [[], []];
		const report = (line: string) => void lines.push(line);
		const lock = await openLock({
			file,
			name: 'content/wechat-lock.json',
			appId,
			readOnly: dryRun,
		});
		if ('issue' in lock) throw new Error(lock.issue.message);
		const client = createClient({
			appId,
			secret: run.secret ?? fake.secret,
			fetch: run.fetch ?? fetch,
			baseUrl: fake.url,
			sleep: (ms) => {
				waits.push(ms);
				fake.advance(ms / 1000);
				return Promise.resolve();
			},
			onWait: report,
		});
		const common = { lock, hasErrors: false, report };
		try {
			const result = await pushArticle(
				bundle,
				dryRun ? { ...common, dryRun } : { ...common, dryRun, client },
			);
			const calls = fake.calls.slice(before).map((call) => call.path.replace('/cgi-bin/', ''));
			const pushed = { ...result, lines, waits, calls };
			expectDecent(fake, [JSON.stringify(pushed), lockText(), run.secret ?? '']);
			return pushed;
		} finally {
			await lock.close();
		}
	};
	return { fake, push, folder, file, lockText };
}

/** What holds of every push: no secret in any words, nothing published, nothing filtered. */
export function expectDecent(fake: FakeWechat, [said = '', kept = '', guess = '']: string[]): void {
	for (const secret of [...fake.secrets, ...(guess ? [guess] : [])]) {
		expect(said).not.toContain(secret);
		expect(kept).not.toContain(secret);
	}
	expect(fake.callsOf('freepublish/submit')).toEqual([]);
	expect(fake.callsOf('draft/delete')).toEqual([]);
	expect(fake.complaints).toEqual([]);
	expect(fake.filtered).toEqual([]);
}

/** A fetch that does something before calls of a path below /cgi-bin/; `times` counts them from 1. */
export function fetchWith(
	path: string,
	before: (times: number, stop: AbortController) => void,
): typeof fetch {
	const stop = new AbortController();
	let times = 0;
	return (input, init) => {
		const address = input instanceof Request ? input.url : input.toString();
		if (address.includes(`/cgi-bin/${path}`)) before((times += 1), stop);
		return fetch(input, { ...init, signal: stop.signal });
	};
}
