import { addresses } from '../../domain/addresses.ts';
import { locales } from '../../domain/i18n/locale.ts';
import { site } from '../../site.ts';
import { expiryFrom, toSecurityText } from '../../targets/text/to-security-text.ts';
import { origin } from '../origin.ts';

export interface SecurityProps {
	text: string;
}

/** `/.well-known/security.txt`, where the site says whom to write to. */
export function securityPaths() {
	const { contact } = site;
	if (!contact) return [];
	const text = toSecurityText({
		contact,
		expires: expiryFrom(new Date()),
		languages: locales,
		canonical: origin + addresses.securityText,
	});
	return [{ params: { wellKnown: '.well-known' }, props: { text } satisfies SecurityProps }];
}
