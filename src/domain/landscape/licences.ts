import { nearest } from '../text/nearest.ts';

/** What a licence allows, as far as a score cares. */
export type LicenceKind = 'osi' | 'source-available' | 'none';

/**
 * Ids that the Open Source Initiative approved, by the SPDX list 3.28.0 of 2026-02-20. Those without
 * `-only` and `-or-later` are out of use there, and still what GitHub says.
 */
const approved = `
	0BSD AAL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later APL-1.0
	APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-1.0-Perl
	Artistic-1.0-cl8 Artistic-2.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause
	BSD-3-Clause-LBNL BSD-3-Clause-Open-MPI BSL-1.0 BlueOak-1.0.0 CAL-1.0
	CAL-1.0-Combined-Work-Exception CATOSL-1.1 CDDL-1.0 CECILL-2.1 CERN-OHL-P-2.0 CERN-OHL-S-2.0
	CERN-OHL-W-2.0 CNRI-Python CPAL-1.0 CPL-1.0 CUA-OPL-1.0 ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 EPL-1.0
	EPL-2.0 EUDatagrid EUPL-1.1 EUPL-1.2 Entessa Fair Frameworx-1.0 GPL-2.0 GPL-2.0-only
	GPL-2.0-or-later GPL-3.0 GPL-3.0-only GPL-3.0-or-later HPND ICU IPA IPL-1.0 ISC Intel Jam LGPL-2.0
	LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only
	LGPL-3.0-or-later LPL-1.0 LPL-1.02 LPPL-1.3c LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 MIT MIT-0
	MIT-Modern-Variant MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-PL MS-RL MirOS
	Motosoto MulanPSL-2.0 Multics NASA-1.3 NCSA NGPL NPOSL-3.0 NTP Naumen Nokia OCLC-2.0 OFL-1.1
	OFL-1.1-RFN OFL-1.1-no-RFN OGTSL OLDAP-2.8 OLFL-1.3 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-2.0 OSL-2.1
	OSL-3.0 PHP-3.0 PHP-3.01 PostgreSQL Python-2.0 QPL-1.0 RPL-1.1 RPL-1.5 RPSL-1.0 RSCPL SISSL
	SPL-1.0 SimPL-2.0 Sleepycat UCL-1.0 UPL-1.0 Unicode-3.0 Unicode-DFS-2016 Unlicense VSL-1.0 W3C
	W3C-20150513 Watcom-1.0 WordNet Xnet ZPL-2.0 ZPL-2.1 Zlib wxWindows
`;

/** Ids of the same list that software comes with, and that the initiative did not approve. */
const others = `
	BUSL-1.1 CC-BY-3.0 CC-BY-4.0 CC-BY-NC-3.0 CC-BY-NC-4.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-3.0
	CC-BY-NC-SA-4.0 CC-BY-ND-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC0-1.0 CDLA-Permissive-1.0
	CDLA-Permissive-2.0 CDLA-Sharing-1.0 Elastic-2.0 FSL-1.1-ALv2 FSL-1.1-MIT Hippocratic-2.1 JSON
	ODC-By-1.0 ODbL-1.0 PDDL-1.0 Parity-7.0.0 PolyForm-Noncommercial-1.0.0
	PolyForm-Small-Business-1.0.0 SSPL-1.0 WTFPL
`;

const idsOf = (text: string): string[] => text.trim().split(/\s+/);

const kinds: ReadonlyMap<string, LicenceKind> = new Map([
	...idsOf(others).map((id) => [id.toLowerCase(), 'source-available'] as const),
	...idsOf(approved).map((id) => [id.toLowerCase(), 'osi'] as const),
]);

/** Ids as SPDX spells them, by their letters. */
const spellings: ReadonlyMap<string, string> = new Map(
	[...idsOf(approved), ...idsOf(others)].map((id) => [id.toLowerCase(), id]),
);

/** An id as SPDX spells it, `apache-2.0` → `Apache-2.0`; undefined: this table does not know it. */
export function spelledLicence(id: string): string | undefined {
	return spellings.get(id.toLowerCase());
}

const order = ['none', 'source-available', 'osi'] as const satisfies LicenceKind[];
const rank = (kind: LicenceKind): number => order.indexOf(kind);

/**
 * What an SPDX id or expression stands for: of `A OR B` the freer one, of `A AND B` the other, an
 * exception changes nothing. `none`: this table does not know it, also `NOASSERTION`.
 */
export function licenceKind(id: string): LicenceKind {
	const any = id.replace(/[()]/g, ' ').split(/\sOR\s/i);
	const kindOf = (text: string) => kinds.get(bareId(text)) ?? 'none';
	const all = any.map((each) => lowest(each.split(/\sAND\s/i).map(kindOf)));
	return all.reduce((best, each) => (rank(each) > rank(best) ? each : best), 'none');
}

function lowest(found: readonly LicenceKind[]): LicenceKind {
	return found.reduce((least, each) => (rank(each) < rank(least) ? each : least), 'osi');
}

/** ` LGPL-2.1+ WITH GCC-exception ` → `lgpl-2.1`. */
function bareId(text: string): string {
	return text
		.replace(/\sWITH\s.*/is, '')
		.trim()
		.replace(/\+$/, '')
		.toLowerCase();
}

/** What people write for ids, without signs: versions and names that no distance finds. */
const spoken: Record<string, string> = {
	agpl: 'AGPL-3.0-only',
	agplv3: 'AGPL-3.0-only',
	apache: 'Apache-2.0',
	apache2: 'Apache-2.0',
	apachelicense20: 'Apache-2.0',
	apachev2: 'Apache-2.0',
	bsd: 'BSD-3-Clause',
	bsd2: 'BSD-2-Clause',
	bsd3: 'BSD-3-Clause',
	bsl: 'BUSL-1.1',
	bsl11: 'BUSL-1.1',
	businesssourcelicense: 'BUSL-1.1',
	elasticlicense: 'Elastic-2.0',
	elv2: 'Elastic-2.0',
	gpl: 'GPL-3.0-only',
	gplv2: 'GPL-2.0-only',
	gplv3: 'GPL-3.0-only',
	lgpl: 'LGPL-3.0-only',
	lgplv3: 'LGPL-3.0-only',
	mitlicense: 'MIT',
	mpl: 'MPL-2.0',
	mpl2: 'MPL-2.0',
	sspl: 'SSPL-1.0',
	themitlicense: 'MIT',
};

/** The id that was most likely meant: `AGPLv3` → `AGPL-3.0-only`. */
export function meantLicence(text: string): string | undefined {
	const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
	return (
		(Object.hasOwn(spoken, bare) ? spoken[bare] : undefined) ?? nearest(text, spellings.values())
	);
}
