import { licenceKind, meantLicence } from '../../../domain/landscape/licences.ts';

/** What a list says of a licence: an SPDX expression, or what it states instead. */
export type ReadLicense = { spdx: string } | { stated: string } | 'nothing';

/** Names that mean one licence and no other, in lower case and without signs. */
const spoken: Readonly<Record<string, string>> = {
	agplv3: 'AGPL-3.0-only',
	agpl3: 'AGPL-3.0-only',
	gnuagplv3: 'AGPL-3.0-only',
	gnuaffergeneralpubliclicensev30: 'AGPL-3.0-only',
	gnuafferogeneralpubliclicensev30: 'AGPL-3.0-only',
	apache2: 'Apache-2.0',
	apachev2: 'Apache-2.0',
	apachev20: 'Apache-2.0',
	apachelicense20: 'Apache-2.0',
	apachelicensev20: 'Apache-2.0',
	apachelicenseversion20: 'Apache-2.0',
	apachesoftwarelicense20: 'Apache-2.0',
	asl20: 'Apache-2.0',
	bsd2clauselicense: 'BSD-2-Clause',
	bsd2clausesimplifiedlicense: 'BSD-2-Clause',
	bsd3clauselicense: 'BSD-3-Clause',
	bsd3clauseneworrevisedlicense: 'BSD-3-Clause',
	newbsd: 'BSD-3-Clause',
	businesssourcelicense11: 'BUSL-1.1',
	bsl11: 'BUSL-1.1',
	elasticlicense20: 'Elastic-2.0',
	elv2: 'Elastic-2.0',
	gplv2: 'GPL-2.0-only',
	gpl2: 'GPL-2.0-only',
	gnugeneralpubliclicensev20: 'GPL-2.0-only',
	gplv3: 'GPL-3.0-only',
	gpl3: 'GPL-3.0-only',
	gnugplv3: 'GPL-3.0-only',
	gnugeneralpubliclicensev30: 'GPL-3.0-only',
	lgplv3: 'LGPL-3.0-only',
	gnulessergeneralpubliclicensev30: 'LGPL-3.0-only',
	mitlicense: 'MIT',
	themitlicense: 'MIT',
	expat: 'MIT',
	mozillapubliclicense20: 'MPL-2.0',
	mplv2: 'MPL-2.0',
	mpl2: 'MPL-2.0',
	isclicense: 'ISC',
	theunlicense: 'Unlicense',
	sspl: 'SSPL-1.0',
	ssplv1: 'SSPL-1.0',
	serversidepubliclicensev1: 'SSPL-1.0',
};

const unsaid = new Set(['', 'unknown', 'na', 'tbd', 'null', 'undefined', '未知']);

/**
 * Reads a licence in the words of a list: `AGPLv3` and `MIT License` are one SPDX id each; `GNU`,
 * `Other` and `NOASSERTION` are none, so they stay as what is stated. Guesses nothing.
 */
export function readLicense(text: string): ReadLicense {
	const line = text.replace(/\s+/g, ' ').trim();
	const bare = line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
	if (unsaid.has(bare)) return 'nothing';
	const known = Object.hasOwn(spoken, bare) ? spoken[bare] : expression(line);
	return known === undefined ? { stated: line } : { spdx: known };
}

/** Ids joined by `AND` and `OR`, each in the case that SPDX gives it. */
function expression(line: string): string | undefined {
	const parts = line.split(/(\s(?:AND|OR)\s|[()])/);
	const ids = parts.map((part, index) => (index % 2 === 0 ? canonical(part) : part));
	return ids.every((id) => id !== undefined) ? ids.join('') : undefined;
}

function canonical(part: string): string | undefined {
	const id = part.trim();
	if (id === '') return part;
	if (licenceKind(id) === 'none' || /\s/.test(id)) return undefined;
	const near = meantLicence(id);
	return near?.toLowerCase() === id.toLowerCase() ? near : id;
}
