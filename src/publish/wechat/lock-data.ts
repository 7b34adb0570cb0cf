import { z } from 'zod';
import type { Issue } from '../../domain/issue.ts';
import { placeAt } from '../../domain/text/place-at.ts';
import { mediaId, pictureUrl } from './given-names.ts';

const image = z.strictObject({
	/** Address for texts. */
	url: pictureUrl.startsWith('https:').optional(),
	/** In the account's library: covers and GIFs have one. */
	mediaId: mediaId.optional(),
});

const draft = z.union([
	z.strictObject({
		mediaId,
		/** Of all that the draft was made from: while it is the same, nothing is sent. */
		digest: z.string().regex(/^[\da-f]{64}$/),
	}),
	z.strictObject({
		/** Title of a draft that WeChat was asked to add, and whose media id never came back. */
		adding: z.string(),
	}),
]);

const account = z.strictObject({
	/** By SHA-256 of the bytes. */
	images: z.record(z.string().regex(/^[\da-f]{64}$/), image),
	/** By id of the article, `blog/first-post/zh`; of a later part `blog/first-post/zh#2`. */
	drafts: z.record(z.string(), draft),
});

const lock = z.strictObject({
	version: z.literal(1),
	/** By AppID, which is public: every page of an account with a script names it. */
	accounts: z.record(z.string(), account),
});

export type ImageEntry = z.infer<typeof image>;
export type DraftEntry = z.infer<typeof draft>;
export type AccountData = z.infer<typeof account>;
export type LockData = z.infer<typeof lock>;

const hint =
	'It says what WeChat has already. Take it back from Git; without it, the next push uploads all pictures and adds all drafts again.';

/** The text of a lock file → its data, or what is wrong with it; `file` as the author knows it. */
export function parseLock(text: string, file: string): LockData | { issue: Issue } {
	const fail = (message: string, place: Partial<Issue> = {}): { issue: Issue } => ({
		issue: { code: 'wechat/lock-file', severity: 'error', message, hint, file, ...place },
	});
	const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
	if (conflict)
		return fail(
			'Unexpected mark of a merge conflict, expected JSON',
			placeAt(text, conflict.index),
		);
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		const said = error instanceof Error ? error.message : '';
		return fail('Unexpected text that is no JSON, expected a lock file', placeIn(said, text));
	}
	const checked = lock.safeParse(json);
	if (checked.success) return checked.data;
	const found = checked.error.issues[0];
	const where = found?.path.map(String).join(' → ') || 'the whole file';
	return fail(`Unexpected value of ${where}, expected a lock file of version 1`);
}

/** Where the engine's message, or the end of the text, says that the JSON breaks. */
function placeIn(message: string, text: string): Partial<Issue> {
	const place = /\(line (\d+) column (\d+)\)/.exec(message);
	if (place) return { line: Number(place[1]), column: Number(place[2]) };
	return message.includes('end of JSON') ? placeAt(text, text.length) : {};
}

/** Sorted, one value a line: two branches that push different articles merge. */
export function formatLock(data: LockData): string {
	return `${JSON.stringify(sorted(data), undefined, '\t')}\n`;
}

function sorted(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
