/** What whoever finds a hole has to know. */
interface SecurityFacts {
	/** `mailto:` or `https:`. */
	contact: string;
	/** The first moment that it no longer holds. */
	expires: Date;
	/** BCP 47, as people read here. */
	languages: readonly string[];
	/** Absolute address of the file. */
	canonical: string;
}

/** `/.well-known/security.txt`, RFC 9116. */
export function toSecurityText({ contact, expires, languages, canonical }: SecurityFacts): string {
	const seconds = expires.toISOString().replace(/\.\d+Z$/, 'Z');
	return `Contact: ${contact}
Expires: ${seconds}
Preferred-Languages: ${languages.join(', ')}
Canonical: ${canonical}
`;
}

/**
 * When a file made on this day runs out: RFC 9116 advises less than a year. The same for all days of a
 * month, so that no build of the next day differs.
 */
export function expiryFrom(day: Date): Date {
	return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 11, 1));
}
