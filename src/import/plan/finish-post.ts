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
	if (withoutFiles(before, post) !== withoutFiles(text, post)) return force ? 'replaced' : 'edited';
	// without a network an import knows fewer files than the one before it: it takes nothing back
	return localImages(text) > localImages(before) ? 'completed' : 'unchanged';
}

/** The text with one sign for every image: equal texts differ in nothing but where images lie. */
function withoutFiles(text: string, { imageNames }: PlannedPost): string {
	let result = text;
	for (const [url, name] of imageNames) {
		const local = new RegExp(`\\]\\(\\./${name}\\.(?:png|jpg|gif|webp|avif|svg)(?=[ )])`, 'gu');
		result = result.replace(local, '](image').replaceAll(`](${url}`, '](image');
	}
	return result;
}

function localImages(text: string): number {
	return text.match(/\]\(\.\/[^)\s]+\.(?:png|jpg|gif|webp|avif|svg)[ )]/g)?.length ?? 0;
}
