import type { Issue } from '../../domain/issue.ts';

interface FaultParts {
	/** WeChat's error code, where it gave one. */
	code?: number;
	/** `api-45003`, `unreachable`: what the issue is called. */
	name: string;
	/** “Unexpected X, expected Y”, without secrets. */
	message: string;
	hint: string;
	/** Nothing else will fare better in this run. */
	stops: boolean;
	/** WeChat may have done what it was asked, since its answer was lost. */
	maybeDone: boolean;
}

/**
 * A call of WeChat's API that failed. Holds words only, and neither the request nor the error of
 * `fetch`: both hold the token.
 */
export class WechatFault extends Error {
	readonly parts: Readonly<FaultParts>;

	constructor(parts: FaultParts) {
		super(parts.message);
		this.name = 'WechatFault';
		this.parts = parts;
	}
}

/** True for an answer with this error code. */
export function hasCode(error: unknown, ...codes: readonly number[]): error is WechatFault {
	if (!(error instanceof WechatFault)) return false;
	const { code } = error.parts;
	return code !== undefined && codes.includes(code);
}

/** The fault among the other issues of an article; `file` is its source. */
export function issueOfFault({ parts }: WechatFault, file: string): Issue {
	const { name, message, hint } = parts;
	return { code: `wechat/${name}`, severity: 'error', message, hint, file };
}
