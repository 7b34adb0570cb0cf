import path from 'node:path';
import { parseArgs } from 'node:util';
import { astroCollections } from '../src/scaffold/astro-collections.ts';
import { jsonSchemas } from '../src/scaffold/json-schemas.ts';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { listDocuments } from '../src/source/list-documents.ts';
import { runCommand } from './support/usage.ts';
import { writeChanged } from './support/write-changed.ts';

type Folders = Pick<Settings, 'root' | 'contentDir'>;

/** Writes the JSON Schemas that stand in git; returns the paths. */
export async function writeSchemas(root: string): Promise<string[]> {
	return writeChanged(
		Object.entries(jsonSchemas()).map(([name, text]) => [
			path.join(root, '.vscode', 'schemas', `${name}.schema.json`),
			text,
		]),
	);
}

/** Writes what Astro's language server reads, for the project's own content and for `contentDir`. */
export async function writeAstroCollections({ root, contentDir }: Folders): Promise<string[]> {
	const folders = new Set([path.join(root, 'content'), contentDir]);
	const documents = [...folders].flatMap(
		(folder) => listDocuments(folder, (file) => file).documents,
	);
	const { post, page, projectText } = jsonSchemas();
	const at = (name: string): string => path.join(root, '.astro', 'collections', name);
	// The list comes last: the server reads all of it anew when the list changes.
	return writeChanged([
		[at('blog.schema.json'), post],
		[at('pages.schema.json'), page],
		[at('projects.schema.json'), projectText],
		[at('collections.json'), astroCollections(documents)],
	]);
}

if (import.meta.main) {
	await runCommand(async () => {
		const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
		if (values.help) {
			process.stdout.write(helpText('schemas'));
			return 0;
		}
		const settings = readSettings(process.env, process.cwd());
		const written = [
			...(await writeSchemas(settings.root)),
			...(await writeAstroCollections(settings)),
		];
		for (const file of written)
			process.stdout.write(`${path.relative(settings.root, file).split(path.sep).join('/')}\n`);
		return 0;
	});
}
