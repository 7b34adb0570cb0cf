import type { Locale } from '../i18n/locale.ts';
import type { AssessedProject } from './assessment.ts';
import { daysBetween } from './days-between.ts';

/** Why a project should move to the archive, and what readers are told. */
export interface ArchiveProposal {
	why: 'archived' | 'unavailable' | 'idle';
	reason: Record<Locale, string>;
}

/** Without a commit for longer than this, a project counts as left alone. */
export const idleDays = 365;

/**
 * The one rule of the archive. A project that is not there yet is proposed when a reading says one
 * of these, the first that holds:
 *
 * 1. its owner has archived the repository;
 * 2. it is unavailable: not found three times in a row, over at least 7 days, and not seen since;
 * 3. the newest commit to its default branch was more than 365 days old on the day it was read,
 *    unless somebody has judged it stable.
 *
 * What was never read, or could not be, says nothing.
 */
export function proposeArchive(project: AssessedProject): ArchiveProposal | undefined {
	const { assessment, archived, lifecycle } = project;
	if (archived) return undefined;
	const { archived: byOwner, last_commit: commit } = assessment.readings;
	if (byOwner?.value === true) {
		return {
			why: 'archived',
			reason: {
				en: `Its owner archived the repository (read on ${byOwner.asOf}).`,
				zh: `仓库已被所有者归档（${byOwner.asOf}读到）。`,
			},
		};
	}
	if (assessment.lifecycle === 'unavailable') return unavailable(assessment.staleSince);
	if (lifecycle || typeof commit?.value !== 'string' || !commit.asOf) return undefined;
	if (!(daysBetween(commit.value, commit.asOf) > idleDays)) return undefined;
	return {
		why: 'idle',
		reason: {
			en: `No commit to its default branch since ${commit.value} (read on ${commit.asOf}).`,
			zh: `默认分支自${commit.value}以来没有新的提交（${commit.asOf}读到）。`,
		},
	};
}

function unavailable(since: string | undefined): ArchiveProposal {
	return {
		why: 'unavailable',
		reason: {
			en: `Its repository cannot be found${since === undefined ? '' : `, since ${since}`}.`,
			zh: `仓库${since === undefined ? '' : `自${since}起`}已找不到。`,
		},
	};
}
