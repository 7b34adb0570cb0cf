import { isRepoAddress } from '../fields/read-homepage.ts';
import { shown } from '../ledger.ts';
import { type Candidate, factOf } from './candidate.ts';
import { fieldIssue } from './settle-issues.ts';

/** What can only be said once all fields are read: of homepages, licences and names. */
export function tidyCandidate(candidate: Candidate): void {
	tidyHomepage(candidate);
	tidyLicense(candidate);
	tidyNames(candidate);
}

function tidyHomepage(candidate: Candidate): void {
	const fact = candidate.facts.get('homepage');
	if (!fact || !isRepoAddress(fact.value, factOf(candidate, 'repo'))) return;
	candidate.facts.delete('homepage');
	fact.line.outcome = 'converted';
	fact.line.note = `${shown(fact.value)} is the repository: there is no other`;
}

/** An id beside other words: the id counts, and somebody should look. */
function tidyLicense(candidate: Candidate): void {
	const spdx = candidate.facts.get('license');
	const stated = candidate.facts.get('licenseStated');
	if (!spdx || !stated) return;
	candidate.facts.delete('licenseStated');
	stated.line.outcome = 'lost';
	stated.line.note = `${shown(stated.value)}, where ${spdx.value} stands already`;
	candidate.issues.push(fieldIssue.contradiction(stated.line, shown(stated.value), spdx.value));
}

/** A name without a language is that of both; a name that both languages have is one. */
function tidyNames({ facts }: Candidate): void {
	const [en, zh, any] = [facts.get('name.en'), facts.get('name.zh'), facts.get('name.any')];
	const only = any ?? en ?? zh;
	if (!only) return;
	if (!en) facts.set('name.en', only);
	if (!zh) facts.set('name.zh', only);
}
