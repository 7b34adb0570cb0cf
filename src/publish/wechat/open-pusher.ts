import path from 'node:path';
import type { Issue } from '../../domain/issue.ts';
import type { ArticleBundle } from '../../domain/wechat/article.ts';
import { displayName } from '../../store/display-name.ts';
import { readApiBase } from './api-base.ts';
import { createClient } from './client.ts';
import { openLock, type WechatLock } from './lock-file.ts';
import { pushArticle, type PushResult } from './push.ts';
import type { WechatOrder, WechatWorld } from './run-wechat.ts';
import { readSecrets } from './secrets.ts';

/** What pushes the articles of one run. */
export interface Pusher {
	push: (bundle: ArticleBundle, hasErrors: boolean) => Promise<PushResult>;
	/** Addresses on WeChat of an article's pictures, by `file`. */
	addresses: (bundle: ArticleBundle) => Map<string, string>;
	close: () => Promise<void>;
}

/** Opens the account and the lock file; a plan alone needs no account. */
export async function openPusher(
	order: Pick<WechatOrder, 'push' | 'again'>,
	{ settings, env, fetch, progress }: WechatWorld,
): Promise<Pusher | { issue: Issue }> {
	const dryRun = order.push === 'plan';
	const secrets = readSecrets(env);
	if ('issue' in secrets && !dryRun) return secrets;
	const base = readApiBase(env);
	if ('issue' in base) return base;
	// A plan needs to know the account, and not its secret.
	const appId = 'appId' in secrets ? secrets.appId : (env['WECHAT_APP_ID']?.trim() ?? '');
	const file = path.join(settings.contentDir, 'wechat-lock.json');
	const lock = await openLock({
		...{ file, name: displayName(file, settings.root), appId, readOnly: dryRun },
		waiting: (pid) => {
			progress(`waiting for another push (process ${pid})`);
		},
	});
	if ('issue' in lock) return lock;
	const client =
		'issue' in secrets || dryRun
			? undefined
			: createClient({ ...secrets, fetch, baseUrl: base.base, onWait: progress });
	const mode = client ? { dryRun: false as const, client } : { dryRun: true as const };
	const shared = { lock, again: order.again, report: progress };
	return {
		push: (bundle, hasErrors) => pushArticle(bundle, { ...shared, hasErrors, ...mode }),
		addresses: (bundle) => addressesIn(lock, bundle),
		close: lock.close,
	};
}

function addressesIn(lock: WechatLock, { meta }: ArticleBundle): Map<string, string> {
	const urls = meta.images.map(({ file, sha256 }) => [file, lock.image(sha256)?.url] as const);
	return new Map(urls.flatMap(([file, url]) => (url === undefined ? [] : [[file, url]])));
}
