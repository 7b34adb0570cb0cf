import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What git says of a checkout. */
export interface GitState {
	/** Undefined: HEAD is detached. */
	branch: string | undefined;
	hash: string;
	/** First line of the message. */
	subject: string;
	/** There is something that no commit has. */
	dirty: boolean;
}

const run = promisify(execFile);

/** Asks git; undefined where there is no git, no repository or no commit yet. */
export async function readGit(root: string): Promise<GitState | undefined> {
	const git = async (...args: string[]): Promise<string | undefined> => {
		try {
			const { stdout } = await run('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
			return stdout.trim();
		} catch {
			return undefined;
		}
	};
	const hash = await git('rev-parse', '--verify', '--quiet', 'HEAD');
	if (!hash) return undefined;
	const [branch, subject = '', changes = ''] = await Promise.all([
		git('symbolic-ref', '--quiet', '--short', 'HEAD'),
		git('log', '-1', '--format=%s'),
		git('status', '--porcelain'),
	]);
	return { branch, hash, subject, dirty: changes !== '' };
}
