import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../../domain/issue.ts';
import { nearest } from '../../domain/text/nearest.ts';
import type { PlacedProject } from './placed-project.ts';

const picture = /\.(?:svg|png|webp|avif|jpe?g|gif)$/i;

/** A logo that is not there. */
export function checkLogo({ project, at }: PlacedProject, contentDir: string): Issue[] {
	const { logo } = project;
	if (logo === undefined) return [];
	const folder = path.dirname(path.join(contentDir, project.path.en));
	const file = path.resolve(folder, logo);
	const isOutside = path.relative(contentDir, file).startsWith('..');
	if (!isOutside && picture.test(logo) && existsSync(file)) return [];
	const beside = readdirSync(folder).filter((name) => picture.test(name));
	const meant = nearest(
		logo,
		beside.map((name) => `./${name}`),
	);
	return [
		{
			code: 'landscape/no-logo',
			severity: 'error',
			message: `Unexpected \`logo: ${logo}\`, expected a picture at that path`,
			hint: meant
				? `Did you mean \`${meant}\`?`
				: 'The path starts at the folder of the file. Without a logo, the name makes a monogram.',
			...at(['logo']),
		},
	];
}
