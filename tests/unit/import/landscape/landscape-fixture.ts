import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	type LandscapeImportOptions,
	runLandscapeImport,
} from '../../../../src/import/landscape/run-landscape-import.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

export const fixtures = fileURLToPath(
	new URL('../../../fixtures/import-landscape/', import.meta.url),
);

/** A content folder with the categories of the fixtures and one project of an author. */
export function landscapeContent(): string {
	const folder = tempFolder();
	cpSync(path.join(fixtures, 'content'), folder, { recursive: true });
	return folder;
}

/** Imports a list into a content folder that goes with the test; paths in its text are short. */
export async function importList(source: string, more: Partial<LandscapeImportOptions> = {}) {
	const contentDir = more.contentDir ?? landscapeContent();
	const result = await runLandscapeImport({
		source,
		from: undefined,
		contentDir,
		added: undefined,
		map: undefined,
		categories: false,
		dryRun: false,
		force: false,
		nameOf: (file) => path.join('content', path.relative(contentDir, file)),
		onProgress: () => undefined,
		...more,
	});
	const text = result.text.replaceAll(source, 'list');
	return { ...result, text, contentDir };
}

/** Imports the text of a list under a name. */
export async function importText(
	name: string,
	text: string | Uint8Array,
	more: Partial<LandscapeImportOptions> = {},
) {
	const folder = tempFolder({ [name]: text });
	const result = await importList(path.join(folder, name), more);
	return { ...result, text: result.text.replaceAll(folder, 'lists') };
}
