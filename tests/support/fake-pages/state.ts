import type { Faults } from './faults.ts';

/** A file that was uploaded. */
export interface Asset {
	body: Buffer;
	type: string;
}

/** A deployment as its form said. */
export interface FakeDeployment {
	id: string;
	branch: string;
	environment: 'production' | 'preview';
	/** Hashes by path: `/index.html`. */
	manifest: Readonly<Record<string, string>>;
	/** `_headers`, `commit_hash`, …: all fields that are text, files among them. */
	fields: ReadonlyMap<string, string>;
}

/** How far a deployment is when it is asked for. */
export interface FakeStage {
	name: string;
	status: string;
}

/** One call, in short. */
export interface FakeCall {
	/** `POST upload`. */
	name: string;
	/** How many files or hashes it was about. */
	count: number;
}

/** All that a fake account holds. */
export interface State {
	account: string;
	token: string;
	/** Project by name: its branch of production. */
	projects: Map<string, string>;
	assets: Map<string, Asset>;
	deployments: FakeDeployment[];
	/** Answers to the next questions after a deployment; the last one holds. */
	stages: FakeStage[];
	/** All web tokens given out; those that are no longer good. */
	webTokens: string[];
	spent: Set<string>;
	calls: FakeCall[];
	faults: Faults;
	/** Address of the server of what was deployed. */
	siteUrl: string;
	/** Statuses that the deployed site answers with instead, by path. */
	broken: Map<string, number>;
}
