import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const workerFile = fileURLToPath(new URL('./svg-worker.ts', import.meta.url));

/** A drawing that takes longer is an attack, or a mistake. */
const patienceMs = 20_000;

/** Larger than any drawing of the pixels that are asked for. */
const largestPng = 256 * 1024 * 1024;

/** What finds programs and fonts; nothing else of the environment is a drawing's business. */
const variables = ['PATH', 'HOME', 'FONTCONFIG_FILE', 'FONTCONFIG_PATH', 'XDG_DATA_HOME'];

/**
 * True for a drawing whose cost cannot be told from its length: it filters, repeats, is huge, or has
 * much text, for which librsvg takes as long as the square of a line's length.
 */
export function isCostly(svg: string): boolean {
	const count = (sign: string): number => svg.split(sign).length - 1;
	const words = svg.replace(/<[^<>]*>/g, '').length;
	return /<fe[A-Z]/.test(svg) || count('<use') > 20 || count('<') > 3000 || words > 4000;
}

/**
 * Draws an SVG in a process of its own, as librsvg cannot be interrupted: the process is ended when
 * it takes too long. Rejects with “timeout”, or with what libvips says.
 */
export function drawApart(svg: string, timeout = patienceMs): Promise<Buffer> {
	const options = {
		encoding: 'buffer',
		env: Object.fromEntries(
			variables.map((name): [string, string | undefined] => [name, process.env[name]]),
		),
		killSignal: 'SIGKILL',
		maxBuffer: largestPng,
		timeout,
	} as const;
	return new Promise((resolve, reject) => {
		const child = execFile(process.execPath, [workerFile], options, (error, stdout, stderr) => {
			if (!error) resolve(stdout);
			else reject(new Error(error.killed ? 'timeout' : lastWords(stderr)));
		});
		// It may end before it has read everything.
		child.stdin?.on('error', () => undefined).end(svg);
	});
}

/** Node prints the place of an error before its message. */
function lastWords(stderr: Buffer): string {
	return /^\w*Error: (.*)$/m.exec(stderr.toString())?.[1] ?? 'its process ended';
}
