import type { DraftArticle } from './draft-article.ts';
import { hasCode, WechatFault } from './fault.ts';
import { plainText } from './plain-text.ts';
import type { PushPlan } from './plan-push.ts';
import type { PushTask } from './upload-pictures.ts';

/** A draft on its way. */
export interface DraftJob {
	task: PushTask;
	plan: PushPlan;
	article: DraftArticle;
	/** Uploads the cover again and gives its media id: the library may have lost it. */
	renewCover: () => Promise<string>;
}

/** A draft in the box; `article` is what was sent last. */
export interface SavedDraft {
	mediaId: string;
	outcome: 'added' | 'updated';
	article: DraftArticle;
}

// Answers that get lost one after another: then the network is at fault.
const mostAdds = 3;

/** Updates the draft that is there, or adds one; of an article there is never a second one. */
export async function saveDraft(job: DraftJob): Promise<SavedDraft> {
	const { mediaId, searchesFor } = job.plan;
	if (mediaId !== undefined) {
		const updated = await update(mediaId, job);
		if (updated) return updated;
		remark(
			job.task,
			'The draft is not in the box any more: published or deleted. Adding a new one.',
		);
	}
	if (searchesFor !== undefined) {
		const found = await adopt(searchesFor, job);
		if (found) return found;
	}
	return add(job);
}

/** What an author should know of afterwards, too. */
function remark(task: PushTask, words: string): void {
	task.remarks.push(words);
	task.report(words);
}

/** Undefined: the draft is gone. WeChat says the same, 40007, when the cover is. */
async function update(mediaId: string, job: DraftJob): Promise<SavedDraft | undefined> {
	const { client } = job.task;
	try {
		await client.updateDraft(mediaId, job.article);
		return { mediaId, outcome: 'updated', article: job.article };
	} catch (error) {
		if (!hasCode(error, 40007)) throw error;
	}
	if (!(await isThere(mediaId, job))) return undefined;
	const article = await withNewCover(job);
	await client.updateDraft(mediaId, article);
	return { mediaId, outcome: 'updated', article };
}

async function isThere(mediaId: string, { task }: DraftJob): Promise<boolean> {
	try {
		await task.client.getDraft(mediaId);
		return true;
	} catch (error) {
		if (hasCode(error, 40007)) return false;
		throw error;
	}
}

async function withNewCover({ article, renewCover, task }: DraftJob): Promise<DraftArticle> {
	remark(task, 'The cover is not in the library any more. Uploading it again.');
	return { ...article, thumb_media_id: await renewCover() };
}

/** Adds a draft, and first writes down that it will: a crash or a lost answer leaves a trace. */
async function add(job: DraftJob): Promise<SavedDraft> {
	const { bundle, lock } = job.task;
	const { title } = job.article;
	await lock.keepDraft(bundle.meta.id, { adding: title });
	for (let attempt = 1; ; attempt++) {
		try {
			return await addOnce(job);
		} catch (error) {
			if (!(error instanceof WechatFault)) throw error;
			// WeChat said no: nothing to look for next time.
			if (!error.parts.maybeDone) await lock.keepDraft(bundle.meta.id, undefined);
			if (!error.parts.maybeDone || attempt === mostAdds) throw error;
			remark(job.task, `${error.message}. Looking whether the draft is in the box.`);
		}
		await job.task.client.settle();
		const found = await adopt(title, job);
		if (found) return { ...found, outcome: 'added' };
	}
}

async function addOnce(job: DraftJob): Promise<SavedDraft> {
	const { client } = job.task;
	const send = async (article: DraftArticle): Promise<SavedDraft> => {
		return { mediaId: await client.addDraft(article), outcome: 'added', article };
	};
	try {
		return await send(job.article);
	} catch (error) {
		if (!hasCode(error, 40007)) throw error;
		return send(await withNewCover(job));
	}
}

/** The draft that an `add` without an answer left, brought up to date: same title, same original. */
async function adopt(title: string, job: DraftJob): Promise<SavedDraft | undefined> {
	const { client, lock } = job.task;
	const others = lock.draftIds();
	const found = (await client.listDrafts()).find(({ mediaId, articles: [first] }) => {
		if (others.has(mediaId) || first?.content_source_url !== job.article.content_source_url)
			return false;
		return plainText(first.title ?? '') === plainText(title);
	});
	return found && update(found.mediaId, job);
}
