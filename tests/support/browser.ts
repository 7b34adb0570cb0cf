import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** There is no Chromium: the message says how to get one. */
export class NoBrowserError extends Error {
	override name = 'NoBrowserError';
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const appleApps = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const isRoot = (): boolean => process.getuid?.() === 0;

/** The sandbox needs a user that is not root, and is often missing in containers of CI. */
const withoutSandbox = (): boolean => isRoot() || Boolean(process.env['CI']);

/**
 * What every Chromium of the tests is started with: no background traffic, and no name but
 * 127.0.0.1 resolves, so a page cannot reach another origin whatever it asks for.
 */
export function browserFlags(): string[] {
	return [
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		// The list below the address bar, two pages that nobody sees and each new context renders:
		// two thirds of what opening one costs. Chromium adds this to Playwright's own list.
		'--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
		'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
		...(withoutSandbox() ? ['--no-sandbox'] : []),
	];
}

/** Path of a Chromium on this machine, or nothing. */
export function findChromium(): string | undefined {
	const wanted = process.env['CHROMIUM_PATH'];
	if (wanted) {
		if (existsSync(wanted)) return wanted;
		throw new NoBrowserError(`Unexpected CHROMIUM_PATH "${wanted}", expected a file that exists`);
	}
	const own = chromium.executablePath();
	if (own && existsSync(own)) return own;
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...onPath, ...appleApps].find((path) => existsSync(path));
}

/** Like `findChromium`, and on Debian as root it installs one. Throws when there is none. */
export function requireChromium(say: (line: string) => void = console.error): string {
	const found = findChromium() ?? installOnDebian(say);
	if (found) return found;
	throw new NoBrowserError(
		'Unexpected lack of a Chromium, expected one: run `npx playwright-core install chromium`, ' +
			'or set CHROMIUM_PATH to a Chrome or Chromium that you have',
	);
}

function installOnDebian(say: (line: string) => void): string | undefined {
	if (!isRoot() || !existsSync('/usr/bin/apt-get')) return undefined;
	const apt = (...args: string[]): void => {
		execFileSync('apt-get', args, {
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			stdio: ['ignore', 'ignore', 'inherit'],
		});
	};
	say('No Chromium here: installing Debian packages chromium and fonts-noto-cjk …');
	try {
		apt('update', '-qq');
		apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
	} catch (error) {
		say(`apt-get failed: ${error instanceof Error ? error.message : String(error)}`);
	}
	return findChromium();
}

/** Starts Chromium with a fresh profile. The caller closes it. */
export function launchBrowser(executablePath = requireChromium()): Promise<Browser> {
	return chromium.launch({
		executablePath,
		chromiumSandbox: !withoutSandbox(),
		args: browserFlags(),
	});
}
