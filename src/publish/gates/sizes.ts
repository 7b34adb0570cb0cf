import type { BuiltSite, Gate, GateIssue } from './built-site.ts';
import { issueIn } from './finding.ts';
import { hostLimits, isUploaded } from './sizes/host-limits.ts';

/** What comes near a limit is told before it is reached. */
const nearFiles = 0.9;
const nearFileBytes = 20 * 1024 * 1024;

/** Files that the host takes: not too many, none too large, and with names that it can serve. */
export const sizes: Gate = (site) => {
	const files = [...site.files].filter(([file]) => isUploaded(file));
	return [
		...checkCount(files.length, site),
		...files.flatMap(([file, bytes]) => checkBytes(file, bytes, site)),
		...files.flatMap(([file]) => checkName(file, site)),
		...checkCases(files, site),
	];
};

function checkCount(count: number, site: BuiltSite): GateIssue[] {
	const limit = site.mostFiles ?? hostLimits.files;
	if (count <= limit * nearFiles) return [];
	const isOver = count > limit;
	const message = isOver
		? `Unexpected ${count} files, expected at most ${limit}: the host takes no more`
		: `Unexpected ${count} files, expected at most ${limit * nearFiles}: ${limit} is the end`;
	const hint = 'A paid plan takes 100,000: then say so in `host.files` of src/site.ts.';
	const code = 'size/count';
	return [issueIn(site, '', { code, severity: isOver ? 'error' : 'warning', message, hint })];
}

function checkBytes(file: string, bytes: number, site: BuiltSite): GateIssue[] {
	if (bytes <= nearFileBytes) return [];
	const isOver = bytes > hostLimits.fileBytes;
	const most = isOver ? hostLimits.fileBytes : nearFileBytes;
	const message = `Unexpected file of ${bytes} B, expected at most ${most} (${most / 1024 / 1024} MiB)`;
	const hint = isOver
		? 'The host refuses it. Cut or compress it, or host it elsewhere.'
		: `The host refuses files above ${hostLimits.fileBytes / 1024 / 1024} MiB.`;
	const code = 'size/file';
	return [issueIn(site, file, { code, severity: isOver ? 'error' : 'warning', message, hint })];
}

/** In addresses these mean something else, or nothing arrives under such a name. */
const unservable = /[\p{Cc}\\?#%*]|[ .](?:\/|$)/u;
/** Hosts serve these, but nobody can build such a site on Windows. */
const notOnWindows = /[:"<>|]/u;

function checkName(file: string, site: BuiltSite): GateIssue[] {
	const sign = unservable.exec(file)?.[0].replace(/\/$/, '');
	if (sign !== undefined) {
		const message = `Unexpected ${JSON.stringify(sign)} in the name of a file, expected letters, digits, - and _`;
		return [issueIn(site, file, { code: 'size/name', message })];
	}
	const odd = notOnWindows.exec(file)?.[0];
	if (odd !== undefined) {
		const message = `Unexpected ${JSON.stringify(odd)} in the name of a file, expected a name that Windows can write too`;
		return [issueIn(site, file, { code: 'size/name', severity: 'warning', message })];
	}
	if (file.normalize() === file) return [];
	const message = 'Unexpected name with decomposed letters, expected them composed (NFC)';
	return [issueIn(site, file, { code: 'size/name', message })];
}

/** A checkout on a Mac or on Windows holds only one of them. */
function checkCases(files: readonly [string, number][], site: BuiltSite): GateIssue[] {
	const byName = Map.groupBy(files, ([file]) => file.toLowerCase());
	return [...byName.values()].flatMap(([first, ...others]) =>
		others.map(([file]) => {
			const message = `Unexpected name that differs from ${first?.[0]} in case only, expected another one`;
			return issueIn(site, file, { code: 'size/case', severity: 'warning', message });
		}),
	);
}
