import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../domain/issue.ts';
import { idField } from '../schema/fields.ts';

/** A file of the glossary. */
export interface GlossaryFileName {
	/** Id of its topic. */
	topic: string;
	/** Absolute. */
	file: string;
	/** Below the content folder, with `/`. */
	path: string;
}

/** Lists `content/glossary/*.yaml`; what does not belong there is reported. */
export function listGlossary(
	contentDir: string,
	nameOf: (file: string) => string,
): { files: GlossaryFileName[]; issues: Issue[] } {
	const folder = path.join(contentDir, 'glossary');
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { files: [], issues: [] };
	const names = readdirSync(folder)
		.filter((name) => !name.startsWith('.'))
		.sort();
	const right = names.filter(isTopic);
	return {
		files: right.map((name) => ({
			topic: path.parse(name).name,
			file: path.join(folder, name),
			path: `glossary/${name}`,
		})),
		issues: names
			.filter((name) => !isTopic(name))
			.map((name) => notATopic(nameOf(path.join(folder, name)), name)),
	};
}

function isTopic(name: string): boolean {
	const { name: stem, ext } = path.parse(name);
	return ext === '.yaml' && idField.safeParse(stem).success;
}

function notATopic(file: string, name: string): Issue {
	const stem = path.parse(name).name.toLowerCase();
	return {
		code: 'glossary/file',
		severity: 'error',
		message: `Unexpected \`${name}\` in the glossary, expected files named \`<topic>.yaml\``,
		hint: `Each topic is one file; its name is lower-case letters, digits and single hyphens, such as \`${
			stem.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'topic'
		}.yaml\`.`,
		file,
		line: 1,
		column: 1,
	};
}
