import { site } from '../../site.ts';
import type { Links } from '../../targets/landscape/links.ts';
import { origin } from '../origin.ts';

/** What addresses in exports are made with. */
export const exportLinks: Links = { origin, defaultLocale: site.defaultLocale };
