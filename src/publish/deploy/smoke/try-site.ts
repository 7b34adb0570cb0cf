import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltSite } from '../../gates/built-site.ts';
import type { DeployWorld } from '../deploy-world.ts';
import { chooseChecks } from './choose-checks.ts';
import { parseHeaderRules } from '../../../domain/edge/promised-headers.ts';
import { runSmoke } from './run-smoke.ts';
import type { SmokeResult } from './smoke-check.ts';

interface Deployed {
	built: BuiltSite;
	/** Where it is deployed, without a slash at the end. */
	url: string;
	world: Pick<DeployWorld, 'fetch' | 'clock' | 'limits' | 'site'>;
}

/** Asks a sample of a deployed site whether it is what was built. */
export async function trySite({ built, url, world }: Deployed): Promise<SmokeResult[]> {
	const headers = await readFile(path.join(built.folder, '_headers'), 'utf8').catch(() => '');
	const rules = parseHeaderRules(headers);
	const { defaultLocale } = world.site;
	const checks = chooseChecks({ site: built, defaultLocale, rules, origin: url });
	const { fetch, clock, limits } = world;
	return runSmoke(checks, { fetch, clock, origin: url, timeoutMs: limits.answer });
}
