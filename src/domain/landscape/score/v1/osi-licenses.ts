/**
 * SPDX ids, in lower case, that OSI approved, as SPDX's list of licences says in its version 3.28;
 * the short forms that SPDX deprecated among them, since hosts still report these.
 */
const approved: ReadonlySet<string> = new Set(
	`
	0bsd aal afl-1.1 afl-1.2 afl-2.0 afl-2.1 afl-3.0 agpl-3.0 agpl-3.0-only
	agpl-3.0-or-later alglib-documentation apache-1.1 apache-2.0 apl-1.0 apsl-1.0 apsl-1.1
	apsl-1.2 apsl-2.0 artistic-1.0 artistic-1.0-cl8 artistic-1.0-perl artistic-2.0
	blueoak-1.0.0 bsd-1-clause bsd-2-clause bsd-2-clause-patent bsd-3-clause
	bsd-3-clause-lbnl bsd-3-clause-open-mpi bsl-1.0 cal-1.0 cal-1.0-combined-work-exception
	catosl-1.1 cddl-1.0 cecill-2.1 cern-ohl-p-2.0 cern-ohl-s-2.0 cern-ohl-w-2.0 cnri-python
	cpal-1.0 cpl-1.0 cua-opl-1.0 ecl-1.0 ecl-2.0 efl-1.0 efl-2.0 entessa epl-1.0 epl-2.0
	eudatagrid eupl-1.1 eupl-1.2 fair frameworx-1.0 gpl-2.0 gpl-2.0-only gpl-2.0-or-later
	gpl-3.0 gpl-3.0-only gpl-3.0-or-later gpl-3.0-with-gcc-exception hpnd icu intel ipa
	ipl-1.0 isc jam lgpl-2.0 lgpl-2.0-only lgpl-2.0-or-later lgpl-2.1 lgpl-2.1-only
	lgpl-2.1-or-later lgpl-3.0 lgpl-3.0-only lgpl-3.0-or-later liliq-p-1.1 liliq-r-1.1
	liliq-rplus-1.1 lpl-1.0 lpl-1.02 lppl-1.3c miros mit mit-0 mit-modern-variant motosoto
	mpl-1.0 mpl-1.1 mpl-2.0 mpl-2.0-no-copyleft-exception ms-pl ms-rl mulanpsl-2.0 multics
	nasa-1.3 naumen ncsa ngpl nokia nposl-3.0 ntp oclc-2.0 ofl-1.1 ofl-1.1-no-rfn
	ofl-1.1-rfn ogtsl oldap-2.8 olfl-1.3 osc-1.0 oset-pl-2.1 osl-1.0 osl-2.0 osl-2.1 osl-3.0
	php-3.0 php-3.01 postgresql python-2.0 qpl-1.0 rpl-1.1 rpl-1.5 rpsl-1.0 rscpl simpl-2.0
	sissl sleepycat spl-1.0 ucl-1.0 unicode-3.0 unicode-dfs-2016 unlicense upl-1.0 vsl-1.0
	w3c w3c-20150513 watcom-1.0 wordnet wxwindows xnet zlib zpl-2.0 zpl-2.1
	`
		.trim()
		.split(/\s+/),
);

/** SPDX's `+` is "or any later version". */
const isApprovedId = (id: string): boolean =>
	approved.has(id) || approved.has(id.replace(/\+$/, ''));

/**
 * Whether OSI approved a licence: of `A OR B` one is enough, of `A AND B` both have to be, and all
 * of them where there are parentheses. What `WITH` adds is left out: exceptions only allow more.
 */
export function isOsiApproved(expression: string): boolean {
	const plain = expression.toLowerCase().replace(/\s+with\s+[\w.-]+/g, '');
	const choices = plain.includes('(') ? [plain] : plain.split(/\s+or\s+/);
	return choices.some((choice) => {
		const ids = choice.split(/[\s()]+/).filter((word) => !/^(?:and|or)?$/.test(word));
		return ids.length > 0 && ids.every(isApprovedId);
	});
}
