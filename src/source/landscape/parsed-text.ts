import type { Locale } from '../../domain/i18n/locale.ts';
import type { ProjectText } from '../../schema/landscape.ts';
import type { Parsed } from '../yaml.ts';

/** The front matter of a project in one language. */
export interface ParsedText extends Pick<Parsed<ProjectText>, 'placeOf' | 'places'> {
	locale: Locale;
	/** Path as the author knows it. */
	file: string;
	/** The fields that are right, each by itself. */
	data: Partial<ProjectText>;
	/** What it says, if all of it is right. */
	whole: ProjectText | undefined;
}
