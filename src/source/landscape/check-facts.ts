import { isInFuture } from '../../domain/i18n/format-date.ts';
import type { Issue } from '../../domain/issue.ts';
import { licenceKind, meantLicence, spelledLicence } from '../../domain/landscape/licences.ts';
import { parseRepo, repoKey } from '../../domain/landscape/repo.ts';
import type { PlacedProject } from './placed-project.ts';

/** What is well-formed in a project's file, and cannot be true. `now` is in milliseconds. */
export function checkFacts(placed: PlacedProject, now: number): Issue[] {
	return [...future(placed, now), ...licence(placed), ...homepage(placed)];
}

function future({ project, at }: PlacedProject, now: number): Issue[] {
	const days: [path: string[], day: string | undefined][] = [
		[['added'], project.added],
		[['archived', 'date'], project.archived?.date],
		[['lifecycle', 'date'], project.lifecycle?.date],
	];
	return days.flatMap(([path, day]): Issue[] => {
		if (day === undefined || !isInFuture(day, now)) return [];
		return [
			{
				code: 'landscape/future',
				severity: 'error',
				message: `Unexpected \`${path.join('.')}: ${day}\`, expected a day that has come`,
				hint: 'It is the day on which somebody did it.',
				...at(path),
			},
		];
	});
}

function licence({ project: { license = null, licenseStated }, at }: PlacedProject): Issue[] {
	const base = { code: 'landscape/license', ...at(['license']) };
	if (license === null) {
		if (!licenseStated || licenceKind(licenseStated) === 'none') return [];
		return [
			{
				...base,
				severity: 'warning',
				message: `Unexpected \`licenseStated: ${licenseStated}\`, expected it as \`license\`: SPDX has it`,
				hint: `Write \`license: ${licenseStated}\`, and leave \`licenseStated\` out.`,
				...at(['licenseStated']),
			},
		];
	}
	const spelled = spelledLicence(license);
	if (licenceKind(license) !== 'none' && (spelled ?? license) === license) return [];
	const meant = spelled ?? meantLicence(license);
	return [
		{
			...base,
			severity: 'error',
			message: `Unexpected licence \`${license}\`, expected the id of one that SPDX lists`,
			hint: meant
				? `Did you mean \`${meant}\`?`
				: `Where SPDX has none: \`license: null\` and \`licenseStated: ${license}\`.`,
		},
	];
}

/** A link to the repository stands there anyway. */
function homepage({ project, at }: PlacedProject): Issue[] {
	const { repo } = project;
	const named = project.homepage ? parseRepo(project.homepage) : undefined;
	if (!named || !repo || repoKey(named) !== repoKey(repo)) return [];
	return [
		{
			code: 'landscape/homepage',
			severity: 'warning',
			message: `Unexpected \`homepage: ${project.homepage}\`, expected a site beside the repository`,
			hint: 'Leave it out: the page links to the repository.',
			...at(['homepage']),
		},
	];
}
