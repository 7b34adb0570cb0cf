import type { Issue } from '../../domain/issue.ts';
import type { DeployReport } from './deploy-report.ts';
import type { DeployOrder, DeployWorld } from './deploy-world.ts';
import { hasErrors } from './issue-of.ts';

/** A deploy under way. */
export interface DeployRun {
	order: DeployOrder;
	world: DeployWorld;
	/** Grows with each step. */
	report: DeployReport;
	/** Does a step, says so, and notes how long it took. */
	step: <T>(name: string, work: () => Promise<T>) => Promise<T>;
	/** Notes issues; true: none of them is an error. */
	note: (issues: readonly Issue[]) => boolean;
}

export function beginRun(order: DeployOrder, world: DeployWorld): DeployRun {
	const { project } = world.site.host;
	const report: DeployReport = { outcome: 'refused', project, issues: [], facts: [], steps: [] };
	return {
		order,
		world,
		report,
		step: async (name, work) => {
			const start = world.clock.now();
			world.say(name);
			try {
				return await work();
			} finally {
				report.steps.push({ name, ms: Math.round(world.clock.now() - start) });
			}
		},
		note: (issues) => {
			report.issues.push(...issues);
			return !hasErrors(issues);
		},
	};
}
