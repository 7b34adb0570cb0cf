import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLock, missingOptionals, platformOf } from '../../../scripts/lock.mjs';

interface Entry {
	version?: string;
	resolved?: string;
	dev?: boolean;
	optionalDependencies?: Record<string, string>;
}
interface Lock {
	packages: Record<string, Entry>;
}

// Written by npm; only the fields above are read.
const lock = JSON.parse(
	readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
) as Lock;

test('the lock holds the optional packages of every platform', () => {
	expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
	expect(missingOptionals(lock)).toEqual([]);
});

test('the lock names no address that packages came from', () => {
	const resolved = Object.entries(lock.packages).filter(([, entry]) => 'resolved' in entry);
	expect(resolved.map(([name]) => name)).toEqual([]);
});

test.each([
	['@esbuild/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
	['@esbuild/win32-ia32', { os: ['win32'], cpu: ['ia32'] }],
	['@esbuild/openharmony-arm64', { os: ['openharmony'], cpu: ['arm64'] }],
	['@rollup/rollup-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
	['@rollup/rollup-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
	['@rollup/rollup-win32-x64-gnu', { os: ['win32'], cpu: ['x64'] }],
	['@img/sharp-linuxmusl-x64', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
	['@img/sharp-libvips-darwin-x64', { os: ['darwin'], cpu: ['x64'] }],
	['@img/sharp-wasm32', { cpu: ['wasm32'] }],
	['fsevents', {}],
])('%s is for %j', (name, platform) => {
	expect(platformOf(name)).toEqual(platform);
});

test('a lock is completed with what is missing, and then nothing is', () => {
	const partial: Lock = {
		packages: {
			'': {},
			'node_modules/tool': {
				version: '1.0.0',
				dev: true,
				optionalDependencies: { '@tool/darwin-arm64': '1.0.0', '@tool/linux-x64': '^1.0.0' },
			},
			'node_modules/@tool/linux-x64': { version: '1.2.0' },
			'node_modules/@tool/darwin-arm64': { version: '0.9.0' },
		},
	};
	expect(completeLock(partial)).toBe(1);
	expect(partial.packages['node_modules/tool/node_modules/@tool/darwin-arm64']).toEqual({
		version: '1.0.0',
		dev: true,
		optional: true,
		os: ['darwin'],
		cpu: ['arm64'],
	});
	expect(missingOptionals(partial)).toEqual([]);
	expect(Object.keys(partial.packages)).toEqual(Object.keys(partial.packages).toSorted());
});
