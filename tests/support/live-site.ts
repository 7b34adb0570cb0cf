import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { buildOnce } from './build-once.ts';
import { copyProject } from './checkout.ts';
import { serve } from './serve.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** The small site, built and served, with a browser in front of it. */
export interface LiveSite {
	origin: string;
	browser: Browser;
	/** Opens an address in a context of its own; what goes wrong in the page is kept. */
	open: (address: string, options?: BrowserContextOptions) => Promise<Visit>;
	close: () => Promise<void>;
}

/** A page that was opened, and what it complained of. */
export interface Visit {
	page: Page;
	/** Messages of the console that are errors or warnings, uncaught errors, failed requests. */
	complaints: string[];
	close: () => Promise<void>;
}

const row = (cells: string): string => `| ${cells} | ${cells} | ${cells} | ${cells} |`;

/** A post with all that can be too wide, and sections that fill several screens. */
function longPost(title: string, section: string): string {
	const code = `const line = '${'wide '.repeat(60)}';`;
	const filler = 'Water wears the stone, drop after drop, and nobody hears it.\n\n'.repeat(30);
	const sections = [1, 2, 3, 4].map((n) => `## ${section} ${n}\n\n${filler}`).join('');
	return `---
title: ${title}
description: ${section} and what is too wide.
date: 2024-06-01
tags: [materials]
series: studio
---

${'averylongwordwithoutanyplacetobreak'.repeat(6)} and \`${'inline_code_'.repeat(12)}\`.

\`\`\`js title="wide.js"
${code}
\`\`\`

${row('A long heading of a column')}
${row('---')}
${row('something_that_cannot_break_at_all')}

${sections}`;
}

/** What scripts do in the first frames is done: on a busy machine these come after the page. */
function framesPassed(): Promise<unknown> {
	return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** A copy of the project that has these lines in `src/site.ts` besides. */
async function projectWith(settings: string, { dir }: Workshop): Promise<string> {
	const project = await copyProject(dir);
	await project.edit('src/site.ts', /^\};$/m, `${settings}};`);
	return project.dir;
}

/**
 * Builds the small site, with what `prepare` adds to it and with further `settings` of the site,
 * serves it and starts a browser. Files that ask for the same content share its build.
 */
export async function openLiveSite(
	prepare?: (workshop: Workshop) => Promise<void>,
	settings?: string,
): Promise<LiveSite> {
	const workshop = await openWorkshop('mini');
	await prepare?.(workshop);
	await workshop.write('blog/long/en.md', longPost('Long', 'Section'));
	await workshop.write('blog/long/zh.md', longPost('长文', '小节'));
	const dir = settings
		? await workshop.build({ cwd: await projectWith(settings, workshop) })
		: await buildOnce(workshop, { inCopy: true });
	const server = await serve(dir);
	const browser = await launchBrowser();
	return {
		origin: server.origin,
		browser,
		open: async (address, options = {}) => {
			const context = await browser.newContext(options);
			const page = await context.newPage();
			const complaints: string[] = [];
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
			});
			page.on('response', (response) => {
				if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
			});
			await page.goto(server.origin + address);
			if (options.javaScriptEnabled !== false) await page.evaluate(framesPassed);
			return { page, complaints, close: () => context.close() };
		},
		close: async () => {
			await browser.close();
			await server.close();
			await workshop.remove();
		},
	};
}
