import type { Issue } from '../../domain/issue.ts';
import type { Site } from '../../domain/site.ts';
import type { Settings } from '../../settings.ts';
import type { BuiltSite, GateReport } from '../gates/built-site.ts';
import type { Environment } from './environment.ts';
import type { GitState } from './git-state.ts';
import type { Clock } from './poll-deployment.ts';

/** What somebody asked for on the command line. */
export interface DeployOrder {
	branch: string | undefined;
	/** Make the project when it is not there. */
	create: boolean;
	/** All but the network. */
	dryRun: boolean;
}

/** How long things may take, in milliseconds. */
export interface DeployLimits {
	/** A run of wrangler, from start to end. */
	wrangler: number;
	/** From the upload to the end of the deployment. */
	deployment: number;
	/** One answer of Cloudflare's, or of the site. */
	answer: number;
}

/** The world around a deploy. */
export interface DeployWorld {
	settings: Settings;
	site: Site;
	env: Environment;
	fetch: typeof globalThis.fetch;
	clock: Clock;
	limits: DeployLimits;
	readGit: (root: string) => Promise<GitState | undefined>;
	/** Checks the content. */
	check: () => Promise<Issue[]>;
	/** Builds the site into its output folder; false: it could not be built, and it said why. */
	build: () => Promise<boolean>;
	/** Keeps builds of this checkout from changing what is there; returns what lets them go on. */
	hold: () => Promise<() => Promise<void>>;
	/** Reads the built site and asks the gates. */
	gates: () => Promise<{ built: BuiltSite; report: GateReport }>;
	/** Hears what is being done. */
	say: (words: string) => void;
	/** Takes the token and the account out of words. */
	hide: (text: string) => string;
	/** Hears each line of wrangler's. */
	chatter: (line: string) => void;
}

/** Wrangler uploads 25 MB over a slow line within this time, and else waits 43 minutes for a 502. */
export const usualLimits: DeployLimits = {
	wrangler: 15 * 60_000,
	deployment: 5 * 60_000,
	answer: 30_000,
};
