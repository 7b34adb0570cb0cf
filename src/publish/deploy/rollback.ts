import type { PagesProject } from './pages-api.ts';

interface Published {
	project: string;
	/** The deployment that was live before. */
	before: PagesProject['live'];
	isProduction: boolean;
}

/**
 * How to go back to what readers saw before. Any production deployment that came to its end can be
 * gone back to, also by the API: `POST …/deployments/:id/rollback`. Values of the account stay out.
 */
export function rollbackLines({ project, before, isProduction }: Published): string[] {
	if (!isProduction) return ['A preview: what readers see has not changed.'];
	if (!before) return ['This is the first deployment: there is none to go back to.'];
	return [
		'To go back to what readers saw before, within seconds:',
		`  in the dashboard: Workers & Pages › ${project} › Deployments › All deployments › ${before.url.replace('https://', '')} › ⋯ › Rollback to this deployment`,
		'  or by the API:',
		'  curl --fail -X POST -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \\',
		`    "https://api.cloudflare.com/client/v4/accounts/$CLOUDFLARE_ACCOUNT_ID/pages/projects/${project}/deployments/${before.id}/rollback"`,
	];
}
