import type { ArticleBundle } from '../../domain/wechat/article.ts';
import type { Issue } from '../../domain/issue.ts';
import type { WechatClient } from './client.ts';
import { compareDraft } from './compare-draft.ts';
import { issueOfFault, WechatFault } from './fault.ts';
import type { WechatLock } from './lock-file.ts';
import { makeDraft } from './make-draft.ts';
import { planPush, type PushPlan } from './plan-push.ts';
import { refusalsOf } from './push-refusals.ts';
import { saveDraft, type SavedDraft } from './save-draft.ts';
import { surplusDrafts } from './surplus-drafts.ts';
import { type PushTask, uploadPicture, uploadPictures } from './upload-pictures.ts';

interface SharedOptions {
	lock: WechatLock;
	/** The validator found errors: nothing is sent. */
	hasErrors: boolean;
	/** Sends it also when nothing has changed, such as after the draft was deleted by hand. */
	again?: boolean;
	/** Hears of each step. */
	report?: (line: string) => void;
}

/** A dry run needs no client, and so no secret. */
export type PushOptions = SharedOptions &
	({ dryRun: true; client?: undefined } | { dryRun: false; client: WechatClient });

/** What a push came to; what `--json` prints. */
export interface PushResult {
	id: string;
	title: string;
	/** `planned`: a dry run; `refused`: not tried; `failed`: WeChat or the network said no. */
	outcome: 'added' | 'updated' | 'unchanged' | 'planned' | 'refused' | 'failed';
	plan: PushPlan;
	/** Of the draft, where there is one. */
	mediaId?: string | undefined;
	uploaded: number;
	reused: number;
	/** What went otherwise than planned, in words: the draft was gone, an answer was lost. */
	remarks: string[];
	issues: Issue[];
	/** No other article will fare better in this run. */
	stops: boolean;
}

/**
 * Puts an article into the draft box: a new draft, or the one it has. Never publishes. What goes
 * wrong with WeChat is in `issues`; it throws only where the bundle is not whole.
 */
export async function pushArticle(
	bundle: ArticleBundle,
	options: PushOptions,
): Promise<PushResult> {
	const { lock, again = false, dryRun, report = () => undefined } = options;
	const { id, title } = bundle.meta;
	const plan = planPush(bundle, lock, again);
	const remarks: string[] = [];
	const base = {
		...{ id, title, plan, mediaId: plan.mediaId },
		...{ uploaded: 0, reused: plan.reused, remarks },
	};
	const refusals = refusalsOf(bundle, options.hasErrors);
	if (refusals.length > 0) return { ...base, outcome: 'refused', issues: refusals, stops: false };
	const surplus = surplusDrafts(bundle.meta, lock);
	if (dryRun) return { ...base, outcome: 'planned', issues: surplus, stops: false };
	if (plan.action === 'nothing')
		return { ...base, outcome: 'unchanged', issues: surplus, stops: false };
	const task: PushTask = {
		...{ bundle, client: options.client, lock, report },
		...{ uploaded: 0, remarks },
	};
	try {
		const { mediaId, outcome, article } = await send(task, plan);
		await lock.keepDraft(id, { mediaId, digest: plan.digest });
		const issues = [...surplus, ...(await readBack({ mediaId, outcome, article }, task))];
		return { ...base, outcome, mediaId, uploaded: task.uploaded, issues, stops: false };
	} catch (error) {
		if (!(error instanceof WechatFault)) throw error;
		const issues = [issueOfFault(error, bundle.meta.source)];
		const { stops } = error.parts;
		return { ...base, outcome: 'failed', uploaded: task.uploaded, issues, stops };
	}
}

async function send(task: PushTask, plan: PushPlan): Promise<SavedDraft> {
	const { bundle, lock } = task;
	await uploadPictures(plan.uploads, task);
	const cover = bundle.meta.cover?.image;
	const coverId = (): string => (cover && lock.image(cover.sha256)?.mediaId) ?? '';
	const article = makeDraft(bundle, {
		addressOf: ({ sha256 }) => lock.image(sha256)?.url ?? '',
		cover: coverId(),
	});
	const renewCover = async (): Promise<string> => {
		if (cover) await uploadPicture({ image: cover, use: 'cover', by: 'add_material' }, task);
		return coverId();
	};
	return saveDraft({ task, plan, article, renewCover });
}

/** Compares the draft with what was sent. The draft is there, so nothing here is an error. */
async function readBack({ mediaId, article }: SavedDraft, task: PushTask): Promise<Issue[]> {
	const { meta } = task.bundle;
	try {
		const [kept] = await task.client.getDraft(mediaId);
		return compareDraft(article, kept ?? { content: '' }, meta);
	} catch (error) {
		if (!(error instanceof WechatFault)) throw error;
		const issue = issueOfFault(error, meta.source);
		return [{ ...issue, code: 'wechat/not-read-back', severity: 'warning' }];
	}
}
