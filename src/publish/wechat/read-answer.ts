import { z } from 'zod';
import { explainError } from './errors.ts';
import { WechatFault } from './fault.ts';

/** How soon a call may be made again: in seconds, or when WeChat counts the next minute. */
export type Again = 'soon' | 'nextMinute';

/** What a call came to. */
export type Outcome<T> = { value: T } | { fault: WechatFault; again?: Again | undefined };

/** What is known of a call when its answer is read. */
export interface Asked<T> {
	/** `draft/add`. */
	name: string;
	/** What the answer should hold, in words: `a media id`. */
	expected: string;
	answer: z.ZodType<T>;
}

const envelope = z.looseObject({
	errcode: z.coerce.number().optional(),
	errmsg: z.string().optional(),
});

// WeChat says what is wrong in a line; whatever else answers may send a book.
const longestWords = 400;

const again: Readonly<Record<number, Again>> = { [-1]: 'soon', 45011: 'nextMinute' };

/**
 * Reads the body of an answer: JSON whatever its `Content-Type`, since WeChat sends it as text, too.
 * Errors come with status 200.
 */
export function readAnswer<T>(
	asked: Asked<T>,
	body: string,
	hide: (text: string) => string,
): Outcome<T> {
	const json = parse(body);
	const head = envelope.safeParse(json);
	if (!head.success) return { fault: unreadable(asked, `\`${excerpt(hide(body))}\``) };
	const { errcode = 0, errmsg = '' } = head.data;
	if (errcode !== 0)
		return {
			fault: refused(asked, errcode, hide(errmsg).slice(0, longestWords)),
			again: again[errcode],
		};
	const answer = asked.answer.safeParse(json);
	if (answer.success) return { value: answer.data };
	const found = answer.error.issues.map(({ path }) => path.join('.')).join(', ');
	return { fault: unreadable(asked, `answer without a good \`${found}\``) };
}

function parse(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

/** The beginning of a page that is no answer, on one line. */
function excerpt(body: string): string {
	const line = body.replace(/[\s`\p{C}]+/gu, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 60)}…` : line || 'nothing';
}

function refused({ name, expected }: Asked<unknown>, code: number, said: string): WechatFault {
	const { means, todo, stops = false } = explainError(code, said);
	return new WechatFault({
		code,
		name: `api-${code}`,
		message: `Unexpected answer ${code} of ${name} (${means}), expected ${expected}. WeChat says: ${said || 'nothing'}`,
		hint: todo,
		stops,
		maybeDone: false,
	});
}

function unreadable({ name, expected }: Asked<unknown>, found: string): WechatFault {
	return new WechatFault({
		name: 'unreadable-answer',
		message: `Unexpected ${found} from ${name}, expected JSON with ${expected}`,
		hint: 'Something between this computer and WeChat may have answered, such as a proxy or a login page of the network.',
		stops: true,
		maybeDone: true,
	});
}
