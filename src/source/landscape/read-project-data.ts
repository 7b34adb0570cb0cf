import { projectSchema } from '../../schema/landscape.ts';
import { readText } from '../read-text.ts';
import { parseYaml } from '../yaml.ts';
import type { ReadProject } from './placed-project.ts';
import { toProject } from './to-project.ts';

interface DataFile {
	id: string;
	/** Absolute. */
	data: string;
}

/** Reads `projects/<id>.yaml`, a project without a text. */
export function readProjectData(
	{ id, data: file }: DataFile,
	nameOf: (file: string) => string,
): ReadProject {
	const name = nameOf(file);
	const read = readText(file, name);
	if ('issue' in read) return { issues: [read.issue] };
	const parsed = parseYaml({ text: read.text, file: name, schema: projectSchema, firstLine: 1 });
	if (!parsed.data) return { issues: parsed.issues };
	const { name: called, description, ...shared } = parsed.data;
	const path = `landscape/projects/${id}.yaml`;
	const project = toProject({
		id,
		path: { en: path, zh: path },
		name: typeof called === 'string' ? { en: called, zh: called } : called,
		...{ description, shared, texts: [] },
	});
	return {
		placed: { project, at: (place) => ({ file: name, ...parsed.placeOf(place) }) },
		issues: [],
	};
}
