import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite();
});
afterAll(() => site.close());

/** The policy for all pages, as the host would send it. */
function policyOf(headers: string): string {
	const line = /^ {2}Content-Security-Policy: (.+)$/m.exec(headers)?.[1];
	return line ?? '';
}

test('pages of every kind run under the policy of _headers, and nothing else does', async () => {
	const { page, close } = await site.open('/');
	const headers = await (await page.request.get(`${site.origin}/_headers`)).text();
	const policy = policyOf(headers);
	expect(policy).toContain("script-src 'self'");
	expect(policy).not.toContain('unsafe-inline');
	expect(Math.max(...headers.split('\n').map(({ length }) => length))).toBeLessThan(2_000);

	await page.route('**/*', async (route) => {
		const response = await route.fetch();
		const sent = { ...response.headers(), 'content-security-policy': policy };
		await route.fulfill({ response, headers: sent });
	});
	const violations: string[] = [];
	await page.exposeFunction('violated', (what: string) => violations.push(what));
	await page.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
		violated(location.pathname + ' ' + event.violatedDirective + ' ' + event.blockedURI))`);
	for (const address of [
		'/',
		'/blog/',
		'/blog/long/',
		'/blog/paper/',
		'/tags/',
		'/archive/',
		'/about/',
		'/not-here/',
	]) {
		for (const prefix of ['', '/zh']) await page.goto(site.origin + prefix + address);
	}
	expect(violations).toEqual([]);

	await page.goto(`${site.origin}/blog/long/`);
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.title = "taken"';
		document.body.append(script);
	});
	expect(await page.title()).not.toBe('taken');
	expect(violations).toEqual(['/blog/long/ script-src-elem inline']);
	// A picture may still be on its way.
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await close();
});
