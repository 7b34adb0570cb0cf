import { z } from 'zod';
import { callApi, type Line } from './call-api.ts';
import type { Redactor } from '../redact.ts';
import type { WechatSecrets } from './secrets.ts';

/** The access token of one run: asked for once, kept in memory only. */
export interface AccessToken {
	get: () => Promise<string>;
	/** A token other than this one, which WeChat refused. */
	renew: (refused: string) => Promise<string>;
}

const answer = z.object({ access_token: z.string().min(1) });

/**
 * Tokens by `stable_token`: all who ask get the same one until it nears its end, so that a program
 * elsewhere with the same account is not thrown out.
 */
export function createAccessToken(
	secrets: WechatSecrets,
	line: Line,
	{ add }: Redactor,
): AccessToken {
	const ask = async (force: boolean): Promise<string> => {
		const { access_token } = await callApi(
			{
				name: 'stable_token',
				expected: 'an access token',
				answer,
				query: {},
				body: JSON.stringify({
					grant_type: 'client_credential',
					appid: secrets.appId,
					secret: secrets.secret,
					// WeChat allows this 20 times a day, and it ends the token of everybody else.
					...(force && { force_refresh: true }),
				}),
				repeatable: true,
			},
			line,
		);
		add(access_token);
		return access_token;
	};
	let current: Promise<string> | undefined;
	const keep = (asked: Promise<string>): Promise<string> => {
		current = asked;
		// What failed once, such as for want of a network, may be asked for again.
		asked.catch(() => (current = undefined));
		return asked;
	};
	const get = (): Promise<string> => current ?? keep(ask(false));
	const renew = async (refused: string): Promise<string> => {
		const before = current;
		// Of several calls that were refused at once, only the first one asks.
		if ((await before) !== refused || current !== before) return get();
		return keep(ask(false).then((token) => (token === refused ? ask(true) : token)));
	};
	return { get, renew };
}
