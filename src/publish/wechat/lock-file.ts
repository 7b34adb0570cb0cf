import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../../domain/error-code.ts';
import type { Issue } from '../../domain/issue.ts';
import { lockProcess } from '../process-lock.ts';
import {
	type AccountData,
	type DraftEntry,
	formatLock,
	type ImageEntry,
	type LockData,
	parseLock,
} from './lock-data.ts';

/** What an account has already. Each change is on disk when its promise is fulfilled. */
export interface WechatLock {
	image: (sha256: string) => ImageEntry | undefined;
	keepImage: (sha256: string, entry: ImageEntry) => Promise<void>;
	draft: (id: string) => DraftEntry | undefined;
	/** Names of all articles that have a draft, or were about to have one. */
	draftNames: () => string[];
	/** Media ids of the drafts of all articles. */
	draftIds: () => Set<string>;
	/** Undefined: there is none any more. */
	keepDraft: (id: string, entry: DraftEntry | undefined) => Promise<void>;
	/** Lets the next process in. */
	close: () => Promise<void>;
}

export interface LockOptions {
	/** Absolute: `content/wechat-lock.json`. Need not exist. */
	file: string;
	/** The same as the author knows it. */
	name: string;
	/** The account: media ids and addresses of one are nothing to another. */
	appId: string;
	/** To look only, for a dry run: takes no lock and never writes. */
	readOnly?: boolean;
	/** Another process is pushing: told once. */
	waiting?: (pid: number) => void;
}

/** Opens the lock file for one process at a time; waits for the one that has it. */
export async function openLock(options: LockOptions): Promise<WechatLock | { issue: Issue }> {
	const { file, name, appId, readOnly = false, waiting = () => undefined } = options;
	const release = readOnly ? () => Promise.resolve() : await lockProcess(busyFile(file), waiting);
	const data = await readLock(file, name);
	if ('issue' in data) {
		await release();
		return data;
	}
	const account: AccountData = ownOf(data.accounts, appId) ?? { images: {}, drafts: {} };
	const save = async (): Promise<void> => {
		if (readOnly) throw new Error('A lock that was opened to look only is never written');
		data.accounts[appId] = account;
		await writeWhole(file, formatLock(data));
	};
	return {
		image: (sha256) => account.images[sha256],
		keepImage: (sha256, entry) => {
			account.images[sha256] = { ...account.images[sha256], ...entry };
			return save();
		},
		draft: (id) => ownOf(account.drafts, id),
		draftNames: () => Object.keys(account.drafts),
		draftIds: () =>
			new Set(
				Object.values(account.drafts).flatMap((each) => ('mediaId' in each ? each.mediaId : [])),
			),
		keepDraft: (id, entry) => {
			if (entry) account.drafts[id] = entry;
			else delete account.drafts[id];
			return save();
		},
		close: release,
	};
}

/** Names are anybody's, `constructor` too. */
function ownOf<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
	return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Beside the lock file, so that all who write it meet here; hidden, and not for Git. */
function busyFile(file: string): string {
	return path.join(path.dirname(file), `.${path.basename(file)}.busy.tmp`);
}

async function readLock(file: string, name: string): Promise<LockData | { issue: Issue }> {
	try {
		return parseLock(await readFile(file, 'utf8'), name);
	} catch (error) {
		const code = errorCode(error) ?? '';
		if (code === 'ENOENT') return { version: 1, accounts: {} };
		const message = `Unexpected error ${code}, expected a lock file that can be read`;
		return { issue: { code: 'wechat/lock-file', severity: 'error', message, file: name } };
	}
}

/** The old text or the new one, whatever happens meanwhile: to the process or to the machine. */
async function writeWhole(file: string, text: string): Promise<void> {
	const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
	await mkdir(path.dirname(file), { recursive: true });
	try {
		const handle = await open(temporary, 'w');
		try {
			await handle.writeFile(text);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
