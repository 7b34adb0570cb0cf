import type { Gate, GateIssue } from './built-site.ts';
import { issueIn } from './finding.ts';

/** Every picture has an `alt`; an empty one says that it is decoration. */
export const altTexts: Gate = (site) =>
	site.pages.flatMap((page) =>
		page.images
			.filter(({ alt, hidden }) => alt === undefined && !hidden)
			.map((image): GateIssue => {
				return issueIn(site, page.file, {
					code: 'image/alt',
					message: `Unexpected picture \`${image.src}\` without alt, expected what it shows`,
					hint: 'An empty alt says that it is only decoration.',
					at: image,
				});
			}),
	);
