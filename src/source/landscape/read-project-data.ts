import type { Locale } from '../../domain/i18n/locale.ts';
import { projectSchema } from '../../schema/landscape.ts';
import { readText } from '../read-text.ts';
import { soundFields } from '../sound-fields.ts';
import { parseYaml } from '../yaml.ts';
import type { PlacedProject, ReadProject } from './placed-project.ts';
import { toDraft, toProject } from './to-project.ts';

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
	const path = both(`landscape/projects/${id}.yaml`);
	const fields = parsed.data ?? soundFields(projectSchema, parsed.value);
	const { name: _name, description: described = {}, ...stated } = fields;
	const placed: PlacedProject = {
		project: toDraft({ id, path, description: described }, stated),
		at: (place) => ({ file: name, ...parsed.placeOf(place) }),
	};
	if (!parsed.data) return { placed, issues: parsed.issues };
	const { name: called, description, ...shared } = parsed.data;
	const names = typeof called === 'string' ? both(called) : called;
	const project = toProject({ id, path, name: names, description, shared, texts: [] });
	return { project, placed, issues: [] };
}

function both(text: string): Record<Locale, string> {
	return { en: text, zh: text };
}
