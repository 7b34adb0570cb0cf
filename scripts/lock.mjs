// Rewrites package-lock.json, then completes it with the optional packages of other platforms.
//
// A registry that mirrors one platform only makes npm leave the others out of the lock, and
// `npm ci` then refuses it ("Missing: … from lock file"). Each optional dependency without an
// entry gets one, with the `os`, `cpu` and `libc` that its name states, so that npm skips it on
// machines it is not for.
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
const systems = [
	'android',
	'darwin',
	'freebsd',
	'linux',
	'netbsd',
	'openbsd',
	'openharmony',
	'sunos',
	'win32',
	'aix',
	'windows',
];
const processors = [
	'arm64',
	'arm',
	'ia32',
	'x64',
	'loong64',
	'mips64el',
	'mips64',
	'mipsel',
	'ppc64',
	'ppc',
	'riscv64',
	's390x',
	'wasm32',
	'386',
];
const nodeName = { windows: 'win32', openharmony: 'openharmony', 386: 'ia32', 64: 'x64' };

/** `@esbuild/darwin-arm64` → `{os: ['darwin'], cpu: ['arm64']}`. */
export function platformOf(name) {
	const words = name.replace(/^@[^/]+\//, (scope) => scope).split(/[-/@]/);
	const os = words.findLast((word) => systems.includes(word));
	const cpu = words.findLast((word) => processors.includes(word) || word === '64');
	const libc =
		words.includes('musl') || words.includes('linuxmusl')
			? 'musl'
			: words.includes('gnu')
				? 'glibc'
				: undefined;
	const platform = {};
	if (words.includes('linuxmusl')) platform.os = ['linux'];
	else if (os) platform.os = [nodeName[os] ?? os];
	if (cpu) platform.cpu = [nodeName[cpu] ?? cpu];
	if (libc && (platform.os?.[0] ?? 'linux') === 'linux') platform.libc = [libc];
	return platform;
}

/** Path of the entry that npm finds for `name` from the package at `from`, or undefined. */
function resolve(packages, from, name) {
	const folders = from.split('/node_modules/');
	for (let depth = folders.length; depth >= 0; depth--) {
		const base = folders.slice(0, depth).join('/node_modules/');
		const path = `${base ? `${base}/` : ''}node_modules/${name}`;
		if (packages[path]?.version) return path;
	}
	return undefined;
}

/** An exact version must be that one; for a range, npm's own choice is trusted. */
function satisfies(version, range) {
	return !/^\d/.test(range) || version === range;
}

/** Every optional dependency that has no entry of its version, as `{name, range, from, at}`. */
export function missingOptionals(lock) {
	const missing = [];
	for (const [from, entry] of Object.entries(lock.packages)) {
		for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
			const found = resolve(lock.packages, from, name);
			if (found && satisfies(lock.packages[found].version, range)) continue;
			// Another version has the place at the top: this one stands below its dependant.
			const at = found ? `${from}/node_modules/${name}` : `node_modules/${name}`;
			missing.push({ name, range, from, at });
		}
	}
	return missing;
}

/** Adds the missing entries; returns how many. */
export function completeLock(lock) {
	const missing = missingOptionals(lock);
	for (const { name, range, from, at } of missing) {
		lock.packages[at] = {
			version: range.replace(/^[\^~>=<\s]+/, ''),
			...(lock.packages[from].dev ? { dev: true } : {}),
			optional: true,
			...platformOf(name),
		};
	}
	lock.packages = Object.fromEntries(
		Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
	);
	return missing.length;
}

if (process.argv[1]?.endsWith('lock.mjs')) {
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const done = spawnSync(npm, ['install', '--package-lock-only', '--no-audit', '--no-fund'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (done.status) process.exit(1);
	const lock = JSON.parse(readFileSync(file, 'utf8'));
	const added = completeLock(lock);
	writeFileSync(`${file}.tmp`, `${JSON.stringify(lock, null, '\t')}\n`);
	renameSync(`${file}.tmp`, file);
	console.log(
		`package-lock.json is complete: ${Object.keys(lock.packages).length} packages, ${added} added for other platforms`,
	);
}
