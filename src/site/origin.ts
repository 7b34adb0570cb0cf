import { join } from 'node:path';
import { site } from '../site.ts';
import { readSettings } from '../settings.ts';

const settings = readSettings(process.env, process.cwd());

/** Public origin of this build; pages get it through their props. */
export const { origin } = settings;

/** Where a text can be edited; undefined for a content folder that is not this project's own. */
export function editUrlOf(path: string): string | undefined {
	const isOwn = settings.contentDir === join(settings.root, 'content');
	return site.editBase && isOwn ? `${site.editBase}/${path}` : undefined;
}
