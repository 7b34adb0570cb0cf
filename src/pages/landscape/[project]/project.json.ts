import type { APIRoute } from 'astro';
import { exportLinks } from '../../../site/landscape/export-links.ts';
import {
	projectFilePaths,
	type ProjectFileProps,
} from '../../../site/paths/landscape/export-paths.ts';
import { projectRecord } from '../../../targets/landscape/project-record.ts';
import { toJson } from '../../../targets/landscape/projects-json.ts';

export const getStaticPaths = projectFilePaths;

export const GET: APIRoute<ProjectFileProps> = ({ props: { project } }) =>
	new Response(toJson(projectRecord(project, exportLinks)), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
