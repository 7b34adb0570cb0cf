import { z } from 'zod';
import { badges, lifecycles } from '../domain/landscape/assessment.ts';
import { type Metric, metrics } from '../domain/landscape/metric.ts';
import { caps } from '../domain/landscape/score/score.ts';

const both = z.object({ en: z.string(), zh: z.string() });
const day = z.iso.date();
const percent = z.number().min(0).max(100);
const known = percent.nullable();

const value = z
	.object({
		value: z.union([z.number(), z.string(), z.boolean()]).nullable(),
		as_of: day
			.nullable()
			.describe('The day that it describes; null: its source is the project’s own file.'),
		source: z
			.string()
			.describe(
				'`github`; `owner/repo` of a published file; `backfill:…`; `project`: stated in its own file.',
			),
		counts: z.boolean().describe('False where it is too old, or not known, to count in the score.'),
	})
	.describe('A reading. A value of null was asked for and is not known; 0 and false are facts.');

const score = z
	.object({
		version: z.int().describe('Of the formula: its numbers are at `method`.'),
		health: known.describe('0 to 100; null: see `reason`.'),
		reason: z.enum(['insufficient data', 'unavailable']).nullable(),
		uncapped: known.describe('What it would be without caps.'),
		caps: z.array(z.enum(caps)).describe('Facts above which it cannot rise.'),
		confidence: z.number().min(0).max(1).describe('Which share of all points is known.'),
		provisional: z.boolean().describe('True below 0.6: shown, not ranked.'),
		activity: known,
		community: known,
		quality: known,
		sustainability: known,
	})
	.describe('Of the day `as_of`. A dimension is null where less than half of it is known.');

/** Readings that lists show; all others are in the file of the project. */
export const listedMetrics = [
	'stars',
	'forks',
	'contributors',
	'last_commit',
	'created',
] as const satisfies readonly Metric[];

const place = z.string().describe('`category/subcategory`, by ids.');

/** A project as `projects.json` lists it. */
export const projectSummarySchema = z.object({
	id: z.string().describe('Never changes and is never used again.'),
	name: both,
	description: both,
	page: both.describe('Addresses of its page.'),
	data: z.url().describe('All that is known of it: every reading, signal and past score.'),
	repository: z.url(),
	homepage: z.url().nullable(),
	license: z.string().nullable().describe('SPDX id; null: none that SPDX knows, or not known.'),
	license_stated: z.string().nullable().describe('What is stated where `license` is null.'),
	language: z.string().nullable().describe('Programming language.'),
	place: place.describe('Its primary place, `category/subcategory`.'),
	also: z.array(place).describe('At most two other places.'),
	tags: z.array(z.string()),
	added: day.describe('When it came into the list.'),
	archived: z
		.object({ date: day, reason: both, successor: z.string().nullable() })
		.nullable()
		.describe('When and why it was moved to the archive.'),
	lifecycle: z.enum(lifecycles).nullable(),
	badges: z.array(z.enum(badges)).max(2),
	as_of: day.nullable().describe('The day of its newest reading; null: never read.'),
	score: score.nullable().describe('null: never read.'),
	percentile: percent
		.nullable()
		.describe('Among the scored projects of its primary category: 8 is the best 8 %. A label.'),
	readings: z
		.partialRecord(z.enum(listedMetrics), value)
		.describe('The newest of each; absent: nobody ever asked.'),
});

/** `projects.json`. */
export const projectsSchema = z.object({
	$schema: z.url(),
	as_of: day.nullable().describe('The newest day of any reading.'),
	method: both.describe('Addresses of the page that explains the score.'),
	categories: z.array(
		z.object({
			id: z.string(),
			title: both,
			description: both,
			subcategories: z.array(z.object({ id: z.string(), title: both })),
		}),
	),
	tags: z.record(z.string(), both).describe('What tags are called, by id.'),
	projects: z.array(projectSummarySchema).describe('By id, those in the archive among them.'),
});

const metricNames = z.enum(
	// The keys of `metrics` are metrics, and there are some.
	Object.keys(metrics) as [Metric, ...Metric[]],
);

const signal = z.object({
	id: z.string(),
	points: z.number().describe('What it is worth at most, of the 100 of its dimension.'),
	part: known.describe('0 to 100 of these points; null: not known.'),
	metrics: z.array(metricNames).describe('The readings that it comes from.'),
});

/** `/landscape/<id>/project.json`. */
export const projectRecordSchema = projectSummarySchema.extend({
	$schema: z.url(),
	aliases: z.array(z.string()).describe('Ids that it had.'),
	backing: z.object({ kind: z.enum(['foundation', 'funding']), name: z.string() }).nullable(),
	judgement: z
		.object({ is: z.literal('stable'), reason: both, date: day })
		.nullable()
		.describe('A judgement that takes the place of the computed lifecycle.'),
	moved_to: z.string().nullable().describe('The name that its repository has by now.'),
	stale_since: day.nullable().describe('Since when the newest attempts to read it failed.'),
	readings: z.partialRecord(metricNames, value),
	dimensions: z
		.array(
			z.object({
				id: z.string(),
				weight: z.number().describe('Percent of health.'),
				score: known,
				coverage: z.number().min(0).max(1).describe('Which share of its points is known.'),
				signals: z.array(signal),
			}),
		)
		.describe('In the order of the formula; empty where it was never read.'),
	history: z
		.array(
			z.object({
				as_of: day,
				health: known,
				version: z.int(),
				stars: z.number().nullable(),
			}),
		)
		.describe('Scores by the formula of their day, oldest first.'),
});

export type ProjectSummary = z.output<typeof projectSummarySchema>;
export type ProjectsFile = z.output<typeof projectsSchema>;
export type ProjectRecord = z.output<typeof projectRecordSchema>;
