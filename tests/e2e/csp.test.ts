import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWithHeaders } from '../support/headers-file.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';

let site: LiveSite;
beforeAll(async () => {
	site = await openLiveSite();
});
afterAll(() => site.close());

test('pages of every kind run under the policies of _headers, and nothing else does', async () => {
	const { page, close } = await site.open('/');
	const headersAt = await serveWithHeaders(page, site.origin);
	for (const path of ['/', '/zh/', '/blog/long/', '/zh/blog/nope', '/favicon.svg']) {
		const policy = headersAt(path).get('content-security-policy');
		expect(policy).toContain("script-src 'self' 'sha256-");
		expect(policy).not.toContain('unsafe-inline');
	}
	const violations: string[] = [];
	page.on('console', (message) => {
		if (/policy/i.test(message.text())) violations.push(message.text());
	});
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
	const refusals = await page.evaluate(() => {
		const attempts = [
			() => (document.body.innerHTML = '<b>taken</b>'),
			() => (document.createElement('script').textContent = 'document.title = "taken"'),
		];
		const script = document.createElement('script');
		script.append('document.title = "taken"');
		const sheet = document.createElement('style');
		sheet.textContent = 'body { display: none }';
		document.body.append(script, sheet);
		return attempts.map((attempt) => {
			try {
				attempt();
				return 'taken';
			} catch {
				return 'refused';
			}
		});
	});
	expect(refusals).toEqual(['refused', 'refused']);
	expect(await page.title()).not.toBe('taken');
	expect(violations.join('\n')).toContain('/blog/long/ style-src-elem inline');
	expect(violations.join('\n')).toContain('/blog/long/ require-trusted-types-for');
	// A picture may still be on its way.
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await close();
});
