import type { PlannedUpload, PushPlan } from './plan-push.ts';
import type { PushResult } from './push.ts';

const lookThere = 'Next: log in to mp.weixin.qq.com → 草稿箱, look at it, and publish it there.';

/** What a push came to, as lines for a person. Issues are not among them. */
export function describePush(result: PushResult): string[] {
	return [...result.remarks, ...outcomeLines(result)];
}

function outcomeLines(result: PushResult): string[] {
	const { title, outcome, plan, mediaId = '', uploaded, reused } = result;
	const pictures = `Pictures: ${uploaded} uploaded, ${reused} there already.`;
	switch (outcome) {
		case 'added':
			return [`Added “${title}” to the drafts: ${mediaId}`, pictures, lookThere];
		case 'updated':
			return [`Updated the draft of “${title}”: ${mediaId}`, pictures, lookThere];
		case 'unchanged':
			return [`“${title}” is as it was sent before: nothing to do. Draft: ${mediaId}`];
		case 'planned':
			return [`Plan for “${title}” (dry run, nothing was sent):`, ...planLines(plan)];
		case 'refused':
			return [`“${title}” was not sent.`];
		case 'failed':
			return [
				`“${title}” was not saved as a draft.`,
				`${pictures} They are kept for the next try.`,
			];
	}
}

function planLines({ action, mediaId, searchesFor, uploads, reused }: PushPlan): string[] {
	if (action === 'nothing') return ['- nothing: it is as it was sent before'];
	const last =
		action === 'add'
			? 'add a draft'
			: `update the draft ${mediaId ?? ''}, or add it again if it is gone`;
	return [
		...uploads.map(uploadLine),
		...(reused > 0 ? [`- use ${reused} ${plural(reused)} that WeChat has already`] : []),
		...(searchesFor === undefined ? [] : ['- look whether an interrupted push left a draft']),
		`- ${last}`,
		'- read the draft back and compare it with what was sent',
	];
}

function uploadLine({ image, use, by }: PlannedUpload): string {
	const size = `${Math.ceil(image.bytes / 1024)} KB`;
	return `- upload ${image.file} (${size}) by ${by}${use === 'cover' ? ', as the cover' : ''}`;
}

const plural = (count: number): string => (count === 1 ? 'picture' : 'pictures');
