import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
	darwin: ['open'],
	// `start` takes its first word in quotes for a title.
	win32: ['cmd', '/c', 'start', ''],
};

/** Opens a file with what the system opens such files with; false: there is nothing that does. */
export function openFile(file: string): Promise<boolean> {
	const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
	return new Promise((resolve) => {
		const child = spawn(command, [...args, file], { stdio: 'ignore', detached: true });
		child.once('error', () => {
			resolve(false);
		});
		child.once('spawn', () => {
			child.unref();
			resolve(true);
		});
	});
}
