import { languageTag } from '../../src/domain/i18n/locale.ts';
import type { BuiltSite, Gate } from '../../src/publish/gates/built-site.ts';
import { readBuiltSite } from '../../src/publish/gates/read-built-site.ts';
import { tempFolder } from './temp-folder.ts';

export const origin = 'https://site.example';

/** A built site of these files, read from a folder that goes when the test ends. */
export function builtSite(files: Record<string, string | Uint8Array>): Promise<BuiltSite> {
	return readBuiltSite({ folder: tempFolder(files), name: 'dist', origin });
}

interface PageParts {
	/** `/zh/a/`; decides the language and what the head says. */
	path: string;
	main?: string;
	/** Beside what every sound page has. */
	head?: string;
	/** Languages that the head names; the page is in both. */
	alternates?: boolean;
}

/** A page without a mistake; its parts stand on lines of their own, `main` from the fourth on. */
export function soundPage({ path, main = '', head = '', alternates = true }: PageParts): string {
	const isChinese = path.startsWith('/zh/');
	const bare = isChinese ? path.slice('/zh'.length) : path;
	const lang = languageTag[isChinese ? 'zh' : 'en'];
	const languages = [
		['en', bare],
		['zh-CN', `/zh${bare}`],
		['x-default', bare],
	]
		.map(([tag, to]) => `<link rel="alternate" hreflang="${tag}" href="${origin}${to}">`)
		.join('');
	return `<!DOCTYPE html><html lang="${lang}"><head><title>${path}</title><meta name="description" content="About ${path}.">
<link rel="canonical" href="${origin}${path}">${alternates ? languages : ''}${head}
</head><body><main id="main"><h1>${path}</h1>
${main}
</main></body></html>
`;
}

/** Sound pages by their paths, as files, with these texts in `main`. */
export function soundPages(mains: Record<string, string>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(mains).map(([path, main]) => [
			`${path.slice(1)}index.html`,
			soundPage({ path, main }),
		]),
	);
}

/** What a gate says of these files: `a/index.html:4:1 error [code] message | hint`. */
export async function findings(
	gate: Gate,
	files: Record<string, string | Uint8Array>,
): Promise<string[]> {
	const issues = await gate(await builtSite(files));
	return issues.map(({ file, line, column, severity, code, message, hint }) => {
		const place = [file.replace('dist/', ''), line, column].filter(Boolean).join(':');
		return `${place} ${severity} [${code}] ${message}${hint === undefined ? '' : ` | ${hint}`}`;
	});
}
