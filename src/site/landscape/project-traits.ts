import type { AssessedProject } from '../../domain/landscape/assessment.ts';

/** Its licence: what its people state, else what was observed; undefined where nothing says. */
export function licenceOf({
	license,
	licenseStated,
	assessment,
}: AssessedProject): string | undefined {
	const observed = assessment.readings.license?.value;
	// Words of the source that name none.
	const isNamed = typeof observed === 'string' && !['NONE', 'NOASSERTION'].includes(observed);
	return license ?? licenseStated ?? (isNamed ? observed : undefined);
}

/** The programming language that most of it is written in. */
export function programmingLanguageOf({
	language,
	assessment,
}: AssessedProject): string | undefined {
	const observed = assessment.readings.language?.value;
	return language ?? (typeof observed === 'string' ? observed : undefined);
}
