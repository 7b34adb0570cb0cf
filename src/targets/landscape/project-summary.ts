import { addresses } from '../../domain/addresses.ts';
import type { AssessedProject, Assessment, Reading } from '../../domain/landscape/assessment.ts';
import type { ProjectPlace } from '../../domain/landscape/project.ts';
import { repoUrl } from '../../domain/landscape/repo.ts';
import { listedMetrics, type ProjectSummary } from '../../schema/landscape-export.ts';
import { inBoth, type Links, onceAt } from './links.ts';

/** A project as lists have it; what is not known is null, never 0. */
export function projectSummary(project: AssessedProject, links: Links): ProjectSummary {
	const { id, assessment, places } = project;
	const [place, ...also] = places;
	const { language } = assessment.readings;
	return {
		id,
		name: project.name,
		description: project.description,
		page: inBoth(addresses.project(id), links),
		data: onceAt(addresses.projectData(id), links),
		repository: repoUrl(project.repo),
		homepage: project.homepage,
		license: licenseOf(project),
		license_stated: project.licenseStated,
		language: project.language ?? textOf(language),
		place: placeText(place),
		also: also.map(placeText),
		tags: project.tags,
		added: project.added,
		archived: project.archived,
		lifecycle: assessment.lifecycle ?? null,
		badges: assessment.badges,
		as_of: assessment.asOf ?? null,
		score: scoreOf(assessment),
		percentile: assessment.percentile ?? null,
		readings: Object.fromEntries(
			listedMetrics.flatMap((metric) => {
				const reading = assessment.readings[metric];
				return reading ? [[metric, readingRecord(reading)]] : [];
			}),
		),
	};
}

/** A reading as exports write it. */
export function readingRecord({ value, asOf, source, counts }: Reading) {
	return { value, as_of: asOf ?? null, source, counts };
}

/** What people state comes first; what a host could not read is no licence. */
function licenseOf({ license, licenseStated, assessment }: AssessedProject): string | null {
	if (license !== null || licenseStated !== null) return license;
	const observed = textOf(assessment.readings.license);
	return observed === 'NONE' || observed === 'NOASSERTION' ? null : observed;
}

function textOf(reading: Reading | undefined): string | null {
	return typeof reading?.value === 'string' ? reading.value : null;
}

function placeText({ category, subcategory }: ProjectPlace): string {
	return `${category}/${subcategory}`;
}

function scoreOf({ score }: Assessment): ProjectSummary['score'] {
	if (!score) return null;
	const { version, health, reason, uncapped, caps, confidence, provisional, dimensions } = score;
	return {
		version,
		health,
		reason: reason ?? null,
		uncapped,
		caps,
		confidence,
		provisional,
		activity: dimensions.activity.score,
		community: dimensions.community.score,
		quality: dimensions.quality.score,
		sustainability: dimensions.sustainability.score,
	};
}
