import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What the store keeps: every kind has its own way of being made, and its own key. */
export type StoreKind =
	| 'source'
	| 'document'
	| 'html'
	| 'tree'
	| 'parts'
	| 'whole'
	| 'code'
	| 'diagram'
	| 'image'
	| 'variant'
	| 'card'
	| 'math'
	| 'glossary'
	| 'words'
	| 'mentions'
	| 'uses'
	| 'wechat'
	| 'search';

/** Entries that no build has asked for in this long are dropped. */
const keepDays = 30;
const dayLength = 86_400_000;

/**
 * Everything that is costly to make, made once: kind and key → bytes, in one SQLite file.
 *
 * A key is the digest of all that went into the value, so an entry never goes stale. Several
 * processes may share the file: a writer waits for another one.
 */
export class Store {
	readonly #db: DatabaseSync;
	readonly #get;
	readonly #put;
	readonly #used;
	readonly #today: number;
	readonly #seen = new Map<string, [StoreKind, string]>();

	/** Opens or makes `<folder>/store.db`; `now` in milliseconds. */
	constructor(folder: string, now: number = Date.now()) {
		mkdirSync(folder, { recursive: true });
		this.#today = Math.floor(now / dayLength);
		this.#db = openDatabase(path.join(folder, 'store.db'));
		this.#get = this.#db.prepare('SELECT value, used FROM entry WHERE kind = ? AND key = ?');
		this.#used = this.#db.prepare('SELECT used FROM entry WHERE kind = ? AND key = ?');
		this.#put = this.#db.prepare(
			'INSERT OR REPLACE INTO entry (kind, key, used, value) VALUES (?, ?, ?, ?)',
		);
	}

	/** The bytes, or undefined when they were never made. */
	bytes(kind: StoreKind, key: string): Uint8Array | undefined {
		const value = this.#read(kind, key);
		return typeof value === 'string' ? Buffer.from(value) : value;
	}

	/** The text; `companions` of the same key, which others read, count as used with it. */
	text(kind: StoreKind, key: string, companions: readonly StoreKind[] = []): string | undefined {
		const value = this.#read(kind, key, companions);
		return value instanceof Uint8Array ? Buffer.from(value).toString() : value;
	}

	/** Whether there is an entry; that counts as no use. */
	has(kind: StoreKind, key: string): boolean {
		return this.#used.get(kind, key) !== undefined;
	}

	/** Counts an entry as used, which others read. */
	touch(kind: StoreKind, key: string): void {
		const used = this.#used.get(kind, key)?.['used'];
		if (used !== undefined && used !== this.#today) this.#seen.set(`${kind} ${key}`, [kind, key]);
	}

	put(kind: StoreKind, key: string, value: string | Uint8Array): void {
		this.#put.run(kind, key, this.#today, value);
	}

	/** Runs `work` in one transaction: thousands of small writes cost one. */
	batch<T>(work: () => T): T {
		this.#db.exec('BEGIN IMMEDIATE');
		try {
			const result = work();
			this.#db.exec('COMMIT');
			return result;
		} catch (error) {
			this.#db.exec('ROLLBACK');
			throw error;
		}
	}

	/** Notes what was used, drops what nobody wanted for a month, and closes the file. */
	close(): void {
		const touch = this.#db.prepare('UPDATE entry SET used = ? WHERE kind = ? AND key = ?');
		if (this.#seen.size > 0) {
			this.batch(() => {
				for (const [kind, key] of this.#seen.values()) touch.run(this.#today, kind, key);
			});
		}
		this.#prune();
		this.#db.close();
	}

	/** Once a day: it reads the whole file. */
	#prune(): void {
		const last = this.#db.prepare('PRAGMA user_version').get()?.['user_version'];
		if (last === this.#today) return;
		this.#db.prepare('DELETE FROM entry WHERE used < ?').run(this.#today - keepDays);
		this.#db.exec(`PRAGMA user_version = ${this.#today}`);
	}

	#read(
		kind: StoreKind,
		key: string,
		companions: readonly StoreKind[] = [],
	): string | Uint8Array | undefined {
		const row = this.#get.get(kind, key);
		if (!row) return undefined;
		if (row['used'] !== this.#today) {
			for (const each of [kind, ...companions]) this.#seen.set(`${each} ${key}`, [each, key]);
		}
		const { value } = row;
		return typeof value === 'string' || value instanceof Uint8Array ? value : undefined;
	}
}

/** Digest of everything that goes into an entry; parts may not be confused with each other. */
export function digest(...parts: (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) {
		const bytes = typeof part === 'string' ? Buffer.from(part) : part;
		hash.update(`${bytes.length}:`).update(bytes);
	}
	return hash.digest('hex').slice(0, 40);
}

/** Opens the file; one that is damaged, as after a power cut, is put aside: all can be made again. */
function openDatabase(file: string): DatabaseSync {
	try {
		return prepareDatabase(file);
	} catch (error) {
		if (!(error instanceof Error) || !/malformed|not a database/.test(error.message)) throw error;
		renameSync(file, `${file}.damaged`);
		for (const rest of ['-wal', '-shm']) rmSync(`${file}${rest}`, { force: true });
		return prepareDatabase(file);
	}
}

function prepareDatabase(file: string): DatabaseSync {
	const db = new DatabaseSync(file, { timeout: 20_000 });
	// Values are texts of several kilobytes: large pages take them with few reads.
	db.exec(
		'PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -32768;',
	);
	db.exec(
		'CREATE TABLE IF NOT EXISTS entry (kind TEXT, key TEXT, used INTEGER, value BLOB, PRIMARY KEY (kind, key));',
	);
	return db;
}
