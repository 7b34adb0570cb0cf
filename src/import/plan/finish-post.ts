import { writeMarkdown } from '../write-markdown.ts';
import { settle, type PostLedger } from '../ledger/settle.ts';
import type { PlannedPost } from './plan-import.ts';

/**
 * What becomes of a post: `created`; `unchanged` (the same bytes); `completed` (only images that
 * were missing came in); `edited` (it differs from the feed, so it is the author's and stays);
 * `replaced` (it differed, and `--force` was given).
 */
export type Outcome = 'created' | 'unchanged' | 'completed' | 'edited' | 'replaced';

export interface FinishedPost {
	post: PlannedPost;
	text: string;
	outcome: Outcome;
	ledger: PostLedger;
}

/** Puts the images in, settles the account, and decides what happens to the file. Pure. */
export function finishPost(
	post: PlannedPost,
	files: ReadonlyMap<string, string>,
	force: boolean,
): FinishedPost {
	const markdown = writeMarkdown(post.conversion.tree, files);
	const text = `${post.yaml}\n${markdown}`;
	return {
		post,
		text,
		outcome: outcomeOf(post, text, force),
		ledger: settle(post.conversion, markdown),
	};
}

function outcomeOf(post: PlannedPost, text: string, force: boolean): Outcome {
	const before = post.existing?.text;
	if (before === undefined) return 'created';
	if (before === text) return 'unchanged';
	if (withoutFiles(before, post) === withoutFiles(text, post)) return 'completed';
	return force ? 'replaced' : 'edited';
}

/** The text with every image at its old address: equal texts differ in nothing but images. */
function withoutFiles(text: string, { imageNames }: PlannedPost): string {
	let result = text;
	for (const [url, name] of imageNames) {
		const local = new RegExp(`\\]\\(\\./${name}\\.(?:png|jpg|gif|webp|avif|svg)(?=[ )])`, 'gu');
		result = result.replace(local, () => `](${url}`);
	}
	return result;
}
