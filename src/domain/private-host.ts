/** True for addresses inside one's own network, which a text from elsewhere has no business to send us to. */
export function isPrivateHost(hostname: string): boolean {
	const host = hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
	if (host === 'localhost' || /\.(?:localhost|local|internal)$/.test(host)) return true;
	if (/^(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*|::ffff:.*|64:ff9b:.*)$/.test(host))
		return true;
	return /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
		`${host}.`,
	);
}
