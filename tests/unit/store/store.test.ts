import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest, Store } from '../../../src/store/store.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);

/** Opens the store of a folder on the n-th day, works with it, and closes it. */
function onDay<T>(folder: string, n: number, work: (store: Store) => T): T {
	const store = new Store(folder, start + n * day);
	try {
		return work(store);
	} finally {
		store.close();
	}
}

test('what was put is there, as text and as bytes, in the next run too', () => {
	const folder = tempFolder();
	onDay(folder, 0, (store) => {
		expect(store.text('html', 'k')).toBeUndefined();
		expect(store.bytes('html', 'k')).toBeUndefined();
		store.put('html', 'k', '<p>笔墨</p>');
		store.put('variant', 'k', Uint8Array.of(0, 255, 10));
		store.put('image', 'empty', '');
		expect(store.text('html', 'k')).toBe('<p>笔墨</p>');
	});
	onDay(folder, 0, (store) => {
		expect(store.text('html', 'k')).toBe('<p>笔墨</p>');
		expect(Buffer.from(store.bytes('html', 'k') ?? []).toString()).toBe('<p>笔墨</p>');
		expect([...(store.bytes('variant', 'k') ?? [])]).toEqual([0, 255, 10]);
		expect(store.text('image', 'empty')).toBe('');
		expect(store.text('tree', 'k')).toBeUndefined();
	});
});

test('the last value put is the value', () => {
	onDay(tempFolder(), 0, (store) => {
		store.put('code', 'k', 'a');
		store.put('code', 'k', 'b');
		expect(store.text('code', 'k')).toBe('b');
	});
});

test('a batch keeps all it wrote, and gives back what its work gave', () => {
	onDay(tempFolder(), 0, (store) => {
		const result = store.batch(() => {
			for (let n = 0; n < 100; n++) store.put('code', String(n), String(n));
			return 'done';
		});
		expect(result).toBe('done');
		expect(store.text('code', '99')).toBe('99');
	});
});

test('a batch that fails passes the failure on, and the store stays usable', () => {
	onDay(tempFolder(), 0, (store) => {
		expect(() =>
			store.batch(() => {
				throw new Error('no');
			}),
		).toThrow('no');
		store.put('code', 'k', 'after');
		expect(store.text('code', 'k')).toBe('after');
	});
});

test('what nobody asked for in a month is dropped, what was asked for stays', () => {
	const folder = tempFolder();
	onDay(folder, 0, (store) => {
		for (const key of ['read', 'forgotten']) store.put('html', key, key);
		store.put('document', 'read', 'record');
		store.put('tree', 'read', 'tree');
	});
	// A record is read, and what belongs to it counts as used: pages read that elsewhere.
	onDay(folder, 20, (store) => store.text('document', 'read', ['html', 'tree']));
	onDay(folder, 30, () => undefined);
	onDay(folder, 31, (store) => expect(store.text('html', 'forgotten-too')).toBeUndefined());
	onDay(folder, 50, (store) => {
		expect(store.bytes('html', 'forgotten')).toBeUndefined();
		const kept = (['document', 'html', 'tree'] as const).map((kind) => store.text(kind, 'read'));
		expect(kept).toEqual(['record', 'read', 'tree']);
	});
	onDay(folder, 81, () => undefined);
	onDay(folder, 81, (store) => expect(store.text('document', 'read')).toBeUndefined());
});

test('what was used thirty days ago is still there', () => {
	const folder = tempFolder();
	onDay(folder, 0, (store) => store.put('html', 'k', 'v'));
	onDay(folder, 30, () => undefined);
	onDay(folder, 30, (store) => expect(store.text('html', 'k')).toBe('v'));
});

test('a clock that went back drops nothing', () => {
	const folder = tempFolder();
	onDay(folder, 100, (store) => store.put('html', 'k', 'v'));
	onDay(folder, 0, () => undefined);
	onDay(folder, 0, (store) => expect(store.text('html', 'k')).toBe('v'));
});

test('two stores on one file see each other', () => {
	const folder = tempFolder();
	const one = new Store(folder, start);
	const two = new Store(folder, start);
	one.put('html', 'a', '1');
	expect(two.text('html', 'a')).toBe('1');
	two.batch(() => two.put('html', 'b', '2'));
	expect(one.text('html', 'b')).toBe('2');
	one.close();
	expect(two.text('html', 'a')).toBe('1');
	two.close();
});

const parts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 8 })), {
	maxLength: 5,
});
const plain = (list: readonly (string | Uint8Array)[]): string =>
	JSON.stringify(list.map((part) => [...Buffer.from(part)]));

test('different parts have different digests', () => {
	fc.assert(
		fc.property(parts, parts, (a, b) => {
			expect(digest(...a) === digest(...b)).toBe(plain(a) === plain(b));
		}),
	);
});

test.each([
	[
		['ab', 'c'],
		['a', 'bc'],
	],
	[['a'], ['a', '']],
	[['1:a'], ['1', 'a']],
	// A length in characters would let this one run into the next.
	[
		['é5', 'abc', 'X'.repeat(47)],
		[Buffer.from('é'), `abc47:${'X'.repeat(47)}`],
	],
])('%j is not %j', (a, b) => {
	expect(digest(...a)).not.toBe(digest(...b));
});

test('a digest is forty characters, the same in every run', () => {
	expect(digest('a', Uint8Array.of(98))).toBe(digest('a', 'b'));
	expect(digest('a')).toMatch(/^[0-9a-f]{40}$/);
});

test('what others read stays when it is touched', () => {
	const folder = tempFolder();
	onDay(folder, 0, (store) => store.put('variant', 'k', Uint8Array.of(1)));
	for (const n of [20, 40, 60]) onDay(folder, n, (store) => store.touch('variant', 'k'));
	onDay(folder, 61, (store) => expect(store.bytes('variant', 'k')).toBeDefined());
});

test('a damaged file is put aside, and all is made again', () => {
	const folder = tempFolder({
		'store.db': 'this is no database, but long enough to be read as one '.repeat(40),
	});
	onDay(folder, 0, (store) => {
		store.put('html', 'k', 'new');
		expect(store.text('html', 'k')).toBe('new');
	});
	expect(existsSync(path.join(folder, 'store.db.damaged'))).toBe(true);
});
