import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { errorCode } from '../src/domain/error-code.ts';
import type { Locale } from '../src/domain/i18n/locale.ts';
import { formatIssue, type Issue } from '../src/domain/issue.ts';
import { writeBundle } from '../src/import/effects/write-bundle.ts';
import { localDay } from '../src/domain/i18n/local-day.ts';
import { plan, type Present } from '../src/scaffold/plan.ts';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { planBook } from '../src/scaffold/book/plan-book.ts';
import { type Request, sectionOf } from '../src/scaffold/request.ts';
import { toAsked } from '../src/scaffold/to-asked.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { localeOfName } from '../src/source/document-name.ts';
import { readText } from '../src/source/read-text.ts';
import { writeAstroCollections } from './schemas.ts';
import { beginProject } from './support/new-project.ts';
import { runCommand, UsageError } from './support/usage.ts';

/** What stands where the new text goes. */
async function readPresent(
	{ section, slug }: { section: string; slug: string },
	contentDir: string,
	nameOf: (file: string) => string,
): Promise<{ present: Present; issues: Issue[] }> {
	const folder = path.join(contentDir, section, slug);
	// A slug that is none is never looked up: it may lead out of the folder.
	const inside =
		path.dirname(folder) === path.join(contentDir, section) ? await namesIn(folder) : [];
	const texts = new Map<Locale, string>();
	const issues: Issue[] = [];
	for (const name of inside) {
		// Some disks take `EN.md` for `en.md`.
		const locale = localeOfName(name.toLowerCase());
		if (!locale) continue;
		const read = readText(path.join(folder, name), nameOf(path.join(folder, name)));
		if ('issue' in read) issues.push(read.issue);
		else texts.set(locale, read.text);
	}
	const names = await namesIn(path.dirname(folder));
	return { present: { names, texts, folder: nameOf(folder) }, issues };
}

/** Names in a folder; none when it is not there. */
async function namesIn(folder: string): Promise<string[]> {
	try {
		return await readdir(folder);
	} catch (error) {
		const code = errorCode(error);
		if (code === 'ENOENT') return [];
		if (code !== 'ENOTDIR') throw error;
		throw new Error(`Unexpected file ${folder}, expected a folder or nothing`);
	}
}

/** Begins a text; returns the paths that were written, or why none was. */
async function begin(
	request: Request,
	{ root, contentDir }: Pick<Settings, 'root' | 'contentDir'>,
): Promise<{ files: string[]; issues: Issue[] }> {
	const nameOf = (file: string): string => {
		const relative = path.relative(root, file);
		return relative.startsWith('..') ? file : relative.split(path.sep).join('/');
	};
	const book = await bookOf(request, contentDir, nameOf);
	if (book && 'issue' in book) return { files: [], issues: [book.issue] };
	const section = sectionOf(request);
	const { present, issues } = await readPresent(
		{ section, slug: request.slug },
		contentDir,
		nameOf,
	);
	const planned = issues.length > 0 ? { issues } : plan(request, present);
	if ('issues' in planned) return { files: [], issues: planned.issues };
	const folder = path.join(contentDir, section, request.slug);
	await writeBundle(folder, planned.files);
	const files = [...planned.files.keys()].map((name) => path.join(folder, name));
	if (book?.isChanged) {
		await writeBundle(path.dirname(book.file), new Map([['book.yaml', book.text]]));
		files.push(book.file);
	}
	return { files: files.map(nameOf), issues: [] };
}

/** What the book of a new chapter is to say; undefined: the text is no chapter. */
async function bookOf(
	request: Request,
	contentDir: string,
	nameOf: (file: string) => string,
): Promise<{ file: string; text: string; isChanged: boolean } | { issue: Issue } | undefined> {
	if (!request.book) return undefined;
	const ids = await namesIn(path.join(contentDir, 'handbooks'));
	const file = path.join(contentDir, sectionOf(request), 'book.yaml');
	const read = ids.includes(request.book.id) ? readText(file, nameOf(file)) : { text: undefined };
	const text = 'text' in read ? read.text : undefined;
	const planned = planBook(request, { ids, text, file: nameOf(file) });
	return 'issue' in planned ? planned : { file, ...planned, isChanged: planned.text !== text };
}

if (import.meta.main) {
	await runCommand(async () => {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				zh: { type: 'string' },
				slug: { type: 'string' },
				lang: { type: 'string' },
				tags: { type: 'string' },
				book: { type: 'string' },
				part: { type: 'string' },
				text: { type: 'boolean' },
				repo: { type: 'string' },
				category: { type: 'string' },
				content: { type: 'string' },
				json: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' },
			},
		});
		if (values.help) {
			process.stdout.write(helpText('new'));
			return 0;
		}
		const asked = toAsked({ ...values, positionals }, localDay(new Date()));
		if ('problem' in asked) throw new UsageError(`${asked.problem}\n\n${helpText('new')}`);
		const env = values.content ? { ...process.env, BIMO_CONTENT: values.content } : process.env;
		const settings = readSettings(env, process.cwd());
		const { files, issues } = await (asked.kind === 'project'
			? beginProject(asked.request, settings)
			: begin(asked.request, settings));
		if (values.json) process.stdout.write(`${JSON.stringify({ files, issues }, null, '\t')}\n`);
		else {
			for (const file of files) process.stdout.write(`${file}\n`);
			for (const issue of issues) process.stderr.write(`${formatIssue(issue)}\n`);
		}
		if (files.length > 0) await writeAstroCollections(settings);
		return issues.length > 0 ? 1 : 0;
	});
}
