import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ImageAsset } from '../domain/image.ts';
import type { Issue } from '../domain/issue.ts';
import type { AssessedProject } from '../domain/landscape/assessment.ts';
import type { DocumentMaker } from './make-document.ts';
import { type ImagePlanner, planImages } from './plan-images.ts';

/** A project with its logo; without one, pages make do with its name. */
export type PicturedProject = AssessedProject & { picture?: ImageAsset };

/** Plans the logos that projects give. One that is not there was reported with its file. */
export async function pictureProjects(
	projects: readonly AssessedProject[],
	maker: ImagePlanner & Pick<DocumentMaker, 'nameOf'>,
): Promise<{ projects: PicturedProject[]; issues: Issue[] }> {
	const pictured: PicturedProject[] = [];
	const issues: Issue[] = [];
	for (const project of projects) {
		const { logo } = project;
		const file = path.join(maker.contentDir, project.path.en);
		const picture = logo ? (await planImages([logo], { file }, maker))[logo] : undefined;
		pictured.push(picture ? { ...project, picture } : project);
		const isThere = logo !== null && existsSync(path.resolve(path.dirname(file), logo));
		if (isThere && !picture) issues.push(noPicture(logo, maker.nameOf(file)));
	}
	return { projects: pictured, issues };
}

function noPicture(logo: string, file: string): Issue {
	return {
		code: 'landscape/logo',
		severity: 'error',
		message: `Unexpected content of \`${logo}\`, expected a picture, and a whole one`,
		hint: 'Open it, and save it anew.',
		...{ file, line: 1, column: 1 },
	};
}
