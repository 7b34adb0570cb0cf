import { addresses } from '../../domain/addresses.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { site } from '../../site.ts';
import { badgeHeight, badgeWidth } from '../../targets/landscape/to-badge.ts';
import type { ProjectData } from '../content-data.ts';
import { origin } from '../origin.ts';

/** What somebody pastes into a readme to show a project's score there. */
export interface BadgeSnippets {
	/** The picture on this site. */
	src: string;
	/** In pixels. */
	size: { width: number; height: number };
	alt: string;
	markdown: string;
	html: string;
}

export function badgeSnippets(project: ProjectData, locale: Locale): BadgeSnippets {
	const { id, name } = project;
	const at = (path: string) => localePath(path, locale, site.defaultLocale);
	const src = at(addresses.projectBadge(id));
	const [image, page] = [origin + src, origin + at(addresses.project(id))];
	const alt = messages[locale].landscape.project.badgeAlt(name[locale]);
	// A name may hold what ends the text of a link.
	const plain = alt.replace(/[[\]\\]/g, '\\$&');
	const quoted = alt.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
	return {
		src,
		size: { width: badgeWidth(project, locale, site.name[locale]), height: badgeHeight },
		alt,
		markdown: `[![${plain}](${image})](${page})`,
		html: `<a href="${page}"><img src="${image}" alt="${quoted}"></a>`,
	};
}
