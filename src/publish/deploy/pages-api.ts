import { z } from 'zod';
import { askCloudflare, type CloudflareAnswer, type CloudflareLine } from './cloudflare.ts';
import { deploymentId } from './read-output.ts';

/** A project of Cloudflare Pages. */
export interface PagesProject {
	name: string;
	productionBranch: string;
	/** The deployment that readers see now; undefined: there is none yet. */
	live: { id: string; url: string } | undefined;
}

/** How far a deployment is. */
export interface Stage {
	/** `queued`, `initialize`, `clone_repo`, `build` or `deploy`. */
	name: string;
	/** `idle`, `active`, `success`, `failure`, `canceled` or `skipped`. */
	status: string;
}

const project = z
	.looseObject({
		name: z.string(),
		production_branch: z.string(),
		// Both become part of commands that a person runs.
		canonical_deployment: z
			.looseObject({ id: z.string().regex(deploymentId), url: z.string() })
			.nullish(),
	})
	.transform(({ name, production_branch, canonical_deployment }): PagesProject => {
		const live = canonical_deployment ?? undefined;
		return {
			name,
			productionBranch: production_branch,
			live: live && { id: live.id, url: live.url },
		};
	});

const deployment = z
	.looseObject({
		latest_stage: z.looseObject({ name: z.string(), status: z.string() }),
		aliases: z.array(z.string()).nullish(),
	})
	.transform(({ latest_stage: { name, status }, aliases }) => ({
		stage: { name, status },
		aliases: aliases ?? [],
	}));

/** Asks for a project by its name. */
export function getProject(
	name: string,
	line: CloudflareLine,
): Promise<CloudflareAnswer<PagesProject>> {
	const path = `/pages/projects/${encodeURIComponent(name)}`;
	return askCloudflare({ path, expected: 'a project of Pages', result: project }, line);
}

/** Asks how far a deployment is, and by which other addresses it is found. */
export function getDeployment(
	{ project: name, id }: { project: string; id: string },
	line: CloudflareLine,
): Promise<CloudflareAnswer<{ stage: Stage; aliases: string[] }>> {
	const path = `/pages/projects/${encodeURIComponent(name)}/deployments/${encodeURIComponent(id)}`;
	return askCloudflare({ path, expected: 'a deployment', result: deployment }, line);
}
