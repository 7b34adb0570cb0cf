const ownNames = /(?:^|\.)(?:localhost|local|internal|localdomain|lan|home\.arpa)$/;

/** Loopback, link-local, unique local, groups; and forms that hold an IPv4 address. */
const ownV6 =
	/^(?:::1?|::[\da-f]{1,4}:[\da-f]{1,4}|f[cd][\da-f]{2}:.*|fe[89a-f][\da-f]:.*|ff[\da-f]{2}:.*|::ffff:.*|64:ff9b:.*|2002:.*|2001:0?:.*)$/;

/** The ranges that IANA reserves for one's own network, for tests and for groups. */
const ownV4 =
	/^(?:0|10|127|169\.254|192\.168|192\.0\.0|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|198\.1[89]|(?:22[4-9]|2[3-5]\d)(?=\.\d+\.\d+\.\d+\.$))\./;

/** True for addresses inside one's own network, which a text from elsewhere has no business to send us to. */
export function isPrivateHost(hostname: string): boolean {
	const host = hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
	return ownNames.test(host) || ownV6.test(host) || ownV4.test(`${host}.`);
}
