// Rewrites package-lock.json, then completes it with the optional packages of other platforms.
//
// A registry that mirrors one platform only makes npm leave the others out of the lock, and
// `npm ci` then refuses it ("Missing: … from lock file"). Each optional dependency without an
// entry gets one, with the `os`, `cpu` and `libc` that its name states, so that npm skips it on
// machines it is not for.
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix', 'windows'];
const processors = ['arm64', 'arm', 'ia32', 'x64', 'loong64', 'mips64el', 'mips64', 'mipsel', 'ppc64', 'ppc', 'riscv64', 's390x', 'wasm32', '386'];
const nodeName = { windows: 'win32', openharmony: 'openharmony', 386: 'ia32', 64: 'x64' };

/** `@esbuild/darwin-arm64` → `{os: ['darwin'], cpu: ['arm64']}`. */
export function platformOf(name) {
	const words = name.replace(/^@[^/]+\//, (scope) => scope).split(/[-/@]/);
	const os = words.findLast((word) => systems.includes(word));
	const cpu = words.findLast((word) => processors.includes(word) || word === '64');
	const libc = words.includes('musl') || words.includes('linuxmusl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
	const platform = {};
	if (words.includes('linuxmusl')) platform.os = ['linux'];
	else if (os) platform.os = [nodeName[os] ?? os];
	if (cpu) platform.cpu = [nodeName[cpu] ?? cpu];
	if (libc && (platform.os?.[0] ?? 'linux') === 'linux') platform.libc = [libc];
	return platform;
}

/** Where npm would look `name` up from the package at `from`, or undefined. */
function resolve(packages, from, name) {
	for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
		const path = `${at ? `${at}/` : ''}node_modules/${name}`;
		if (packages[path]) return path;
		if (!at || !at.includes('node_modules')) return undefined;
		if (!at.includes('/node_modules/')) {
			return packages[`node_modules/${name}`] ? `node_modules/${name}` : undefined;
		}
	}
}

/** Every optional dependency that has no entry, as `[name, range, dependant]`. */
export function missingOptionals(lock) {
	const missing = [];
	for (const [from, entry] of Object.entries(lock.packages)) {
		for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
			if (!resolve(lock.packages, from, name)) missing.push([name, range, from]);
		}
	}
	return missing;
}

/** Adds the missing entries; returns how many. */
export function completeLock(lock) {
	const missing = missingOptionals(lock);
	for (const [name, range, from] of missing) {
		lock.packages[`node_modules/${name}`] = {
			version: range.replace(/^[\^~>=<\s]+/, ''),
			...(lock.packages[from].dev ? { dev: true } : {}),
			optional: true,
			...platformOf(name),
		};
	}
	lock.packages = Object.fromEntries(
		Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
	);
	return missing.length;
}

if (process.argv[1]?.endsWith('lock.mjs')) {
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const done = spawnSync(npm, ['install', '--package-lock-only', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
	if (done.status) process.exit(1);
	const lock = JSON.parse(readFileSync(file, 'utf8'));
	const added = completeLock(lock);
	writeFileSync(`${file}.tmp`, `${JSON.stringify(lock, null, '\t')}\n`);
	renameSync(`${file}.tmp`, file);
	console.log(`package-lock.json is complete: ${Object.keys(lock.packages).length} packages, ${added} added for other platforms`);
}
