import {
	listedMetrics,
	type ProjectsFile,
	type ProjectSummary,
} from '../../schema/landscape-export.ts';
import { type Cell, toCsv } from './csv.ts';

type Column = (project: ProjectSummary) => Cell;

/** Lists within a cell are parted by spaces: no id holds one. */
const list = (ids: readonly string[]): string => ids.join(' ');

const columns: Record<string, Column> = {
	id: ({ id }) => id,
	name_en: ({ name }) => name.en,
	name_zh: ({ name }) => name.zh,
	description_en: ({ description }) => description.en,
	description_zh: ({ description }) => description.zh,
	place: ({ place }) => place,
	also: ({ also }) => list(also),
	tags: ({ tags }) => list(tags),
	repository: ({ repository }) => repository,
	homepage: ({ homepage }) => homepage,
	license: ({ license }) => license,
	license_stated: (project) => project.license_stated,
	language: ({ language }) => language,
	added: ({ added }) => added,
	archived: ({ archived }) => archived?.date,
	lifecycle: ({ lifecycle }) => lifecycle,
	badges: ({ badges }) => list(badges),
	as_of: (project) => project.as_of,
	formula: ({ score }) => score?.version,
	health: ({ score }) => score?.health,
	reason: ({ score }) => score?.reason,
	activity: ({ score }) => score?.activity,
	community: ({ score }) => score?.community,
	quality: ({ score }) => score?.quality,
	sustainability: ({ score }) => score?.sustainability,
	uncapped: ({ score }) => score?.uncapped,
	caps: ({ score }) => list(score?.caps ?? []),
	confidence: ({ score }) => score?.confidence,
	provisional: ({ score }) => score?.provisional,
	percentile: ({ percentile }) => percentile,
	...Object.fromEntries(
		listedMetrics.flatMap((metric): [string, Column][] => [
			[metric, ({ readings }) => readings[metric]?.value],
			[`${metric}_as_of`, ({ readings }) => readings[metric]?.as_of],
			[`${metric}_source`, ({ readings }) => readings[metric]?.source],
		]),
	),
};

/** `projects.csv`: the projects of `projects.json`, one to a line. */
export function projectsCsv({ projects }: Pick<ProjectsFile, 'projects'>): string {
	const makers = Object.values(columns);
	return toCsv([
		Object.keys(columns),
		...projects.map((project) => makers.map((make) => make(project))),
	]);
}
