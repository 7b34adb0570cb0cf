import { spawn } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addKitchenSink } from '../support/kitchen-sink.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Content that was written to be measured. */
export const budgetContent = fileURLToPath(new URL('../fixtures/budget-content/', import.meta.url));

/** Builds the measured content into a folder, as `npm run build` would. */
export async function buildFixture(out: string): Promise<void> {
	// Always the same folder: its path is part of what the store knows a text by.
	const content = `${root}.cache/budget/content`;
	await rm(content, { recursive: true, force: true });
	await cp(budgetContent, content, { recursive: true });
	await addKitchenSink(content);
	const { code, output } = await run(['scripts/build.ts'], {
		BIMO_CONTENT: content,
		BIMO_OUT: out,
		BIMO_CACHE: `${root}.cache/budget`,
		BIMO_SITE: 'https://bimo.example',
		ASTRO_TELEMETRY_DISABLED: '1',
	});
	if (code !== 0) {
		throw new Error(`Unexpected exit code ${code} of the build, expected 0:\n${output}`);
	}
}

interface Ended {
	code: number | null;
	output: string;
}

function run(args: readonly string[], env: Record<string, string>): Promise<Ended> {
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const keep = (chunk: Buffer): void => {
			output += chunk.toString();
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.once('error', fail).once('close', (code) => done({ code, output }));
	});
}
