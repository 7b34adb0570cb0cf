import { z } from 'zod';
import type { Gate } from './built-site.ts';
import { type Finding, issueIn } from './finding.ts';
import { readText } from './read-text.ts';
import { hostLimits } from './sizes/host-limits.ts';

const routesFile = '_routes.json';

/** https://developers.cloudflare.com/pages/functions/routing/#create-a-_routesjson-file */
const route = z
	.string()
	.max(hostLimits.route, { error: `expected at most ${hostLimits.route} characters` })
	.regex(/^\/[^*]*\*?$/, { error: 'expected a path, with an asterisk at its end at most' });
const routes = z
	.strictObject({
		version: z.literal(1),
		description: z.string().optional(),
		include: z.array(route).min(1),
		exclude: z.array(route),
	})
	.refine(({ include, exclude }) => include.length + exclude.length <= hostLimits.routes, {
		error: `expected at most ${hostLimits.routes} rules`,
	});

/** `_routes.json`, where there is one, says which addresses run code, in the host's own terms. */
export const hostRoutes: Gate = async (site) => {
	const text = await readText(site, routesFile);
	return text === undefined
		? []
		: checkRoutes(text).map((finding) => issueIn(site, routesFile, finding));
};

function checkRoutes(text: string): Finding[] {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return [{ code: 'routes/syntax', message: 'Unexpected text, expected JSON' }];
	}
	const issues = routes.safeParse(data).error?.issues ?? [];
	return issues.map(({ path, message }) => ({
		code: 'routes/syntax',
		message: `Unexpected ${path.join('.') || 'rules'}, ${message.replace('Invalid input: ', '')}`,
	}));
}
