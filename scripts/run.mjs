// Starts every npm script: installs what it needs, then runs scripts/<name>.ts on the pinned Node.
// This file alone runs on the machine's own Node (18 or newer), before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const [name = '', ...args] = process.argv.slice(2);

// These need the packages of development; the others do with what a build needs.
const needDevelopment = new Set(['test', 'lint', 'bench', 'budget', 'search-eval', 'deploy']);

/** Digest of what decides the contents of node_modules. */
function lockDigest() {
	const hash = createHash('sha256');
	for (const file of ['package.json', 'package-lock.json'])
		hash.update(readFileSync(path.join(root, file)));
	return `${hash.digest('hex')} ${process.platform} ${process.arch}`;
}

const note = path.join(root, 'node_modules', '.bimo-installed.json');
const node = path.join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

function installed() {
	try {
		return JSON.parse(readFileSync(note, 'utf8'));
	} catch {
		return undefined;
	}
}

const lock = path.join(root, '.cache', 'install.lock');

/** True while the process lives; signal 0 only asks. */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}

/** Waits while another command installs: two at once take each other's packages away. */
function lockInstall() {
	mkdirSync(path.dirname(lock), { recursive: true });
	for (let told = false; ; told = true) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' });
			process.on('exit', () => rmSync(lock, { force: true }));
			return;
		} catch (error) {
			if (error.code !== 'EEXIST') throw error;
		}
		const holder = Number(readIfThere(lock));
		if (holder && !isAlive(holder)) rmSync(lock, { force: true });
		else if (!told) process.stderr.write('Waiting for another command that installs …\n');
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
	}
}

function readIfThere(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

/** True when what is wanted is there: the packages of this lock, and the pinned Node. */
function isInstalled(wanted) {
	const before = installed();
	return before?.digest === lockDigest() && (before.development || !wanted) && existsSync(node);
}

/** Runs `npm ci` when the lock is not the one noted, or when development is wanted and not there. */
function install(wanted) {
	if (isInstalled(wanted)) return;
	lockInstall();
	// The other command may have installed the same.
	if (isInstalled(wanted)) return rmSync(lock, { force: true });
	const digest = lockDigest();
	const before = installed();
	// Who had the packages of development keeps them.
	const development = wanted || before?.development === true;
	const what = development ? 'what tests need' : 'what the build needs';
	process.stderr.write(`Installing ${what} (once, and again when package-lock.json changes) …\n`);
	const started = Date.now();
	const npmArgs = [
		'ci',
		'--no-audit',
		'--no-fund',
		'--loglevel=error',
		...(development ? ['--include=dev'] : ['--omit=dev']),
	];
	const done = spawnSync('npm', npmArgs, {
		cwd: root,
		// Standard output is the command's own: `--json` prints one object alone there.
		stdio: ['ignore', 2, 'inherit'],
		shell: windows,
	});
	if (done.status !== 0 || !existsSync(node)) {
		process.stderr.write(
			'Unexpected failure of `npm ci`, expected it to install. Its words are above.\n',
		);
		process.exit(1);
	}
	mkdirSync(path.dirname(note), { recursive: true });
	writeFileSync(`${note}.tmp`, JSON.stringify({ digest, development }));
	renameSync(`${note}.tmp`, note);
	rmSync(lock, { force: true });
	process.stderr.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

const script = path.join(root, 'scripts', `${name}.ts`);
if (!/^[a-z]+(-[a-z]+)*$/.test(name) || !existsSync(script)) {
	process.stderr.write(
		`Unexpected command \`${name}\`, expected one of the scripts in package.json\n`,
	);
	process.exit(2);
}
install(needDevelopment.has(name));
const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
	cwd: root,
	stdio: 'inherit',
	env: {
		...process.env,
		PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}`,
		// Compiled code of Node, by content: a warm build starts a quarter of a second sooner.
		NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(root, '.cache', 'node'),
		// Alike for everybody: no telemetry, and servers stay in front.
		ASTRO_TELEMETRY_DISABLED: '1',
		ASTRO_DEV_BACKGROUND: '0',
		ASTRO_PREVIEW_BACKGROUND: '0',
	},
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
