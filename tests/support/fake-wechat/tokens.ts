import { Refusal } from './errors.ts';
import { postedObject, type Endpoint, type WechatRequest } from './request.ts';
import { newName, type State, type Token } from './state.ts';

const lifetime = 7200;
/** In its last five minutes a token gives way to the next one, and both are good. */
const handOver = 300;

/** POST /cgi-bin/stable_token */
export const stableToken: Endpoint = (state, request) => {
	const { grant_type, appid, secret, force_refresh } = postedObject(request);
	if (!appid) throw new Refusal(41002);
	if (!secret) throw new Refusal(41004);
	if (grant_type !== 'client_credential') throw new Refusal(40002);
	if (appid !== state.account.appId) throw new Refusal(40013);
	if (secret !== state.account.secret) throw new Refusal(40125);
	checkAddress(state);
	const token = force_refresh === true ? renewed(state) : current(state);
	return { access_token: token.value, expires_in: token.expires - state.now };
};

/** Throws 40164 with the address, as WeChat names it. */
function checkAddress({ account, ip }: State): void {
	if (account.whitelist === undefined || account.whitelist.includes(ip)) return;
	const ipv6 = ip.includes(':') ? ip : `::ffff:${ip}`;
	throw new Refusal(40164, `invalid ip ${ip} ipv6 ${ipv6}, not in whitelist`);
}

function current(state: State): Token {
	const last = state.tokens.at(-1);
	const good = last && !last.ended && state.now < last.expires - handOver;
	return good ? last : issue(state);
}

/** By force at most 20 times a day; within 30 seconds of the last time nothing is renewed. */
function renewed(state: State): Token {
	const today = state.forced.filter((time) => time > state.now - 86_400);
	if (today.length >= 20) throw new Refusal(45009);
	if (state.now - (today.at(-1) ?? -Infinity) < 30) return current(state);
	state.forced.push(state.now);
	for (const token of state.tokens) token.ended ??= 40001;
	return issue(state);
}

function issue(state: State): Token {
	const value = `98_${newName(state, 80)}-${newName(state, 80)}`;
	const token = { value, expires: state.now + lifetime };
	state.tokens.push(token);
	return token;
}

/** Throws 41001, 40014, 40001 or 42001. */
export function checkToken(state: State, { query }: WechatRequest): void {
	const value = query.get('access_token');
	if (!value) throw new Refusal(41001);
	if (!/^\d+_[\w-]{100,}$/.test(value)) throw new Refusal(40014);
	const token = state.tokens.find((known) => known.value === value);
	if (!token) throw new Refusal(40001);
	if (token.ended) throw new Refusal(token.ended);
	if (state.now >= token.expires) throw new Refusal(42001);
}
