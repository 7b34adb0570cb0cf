import { asFence } from './write.ts';

/** Code between two tags: without the line ends beside the tags, and as far to the left as it goes. */
export function codeBlock(inner: string, language: string, options = ''): string {
	const code = inner.replace(/^[ \t]*\r?\n/, '').replace(/\r?\n[ \t>]*$/, '');
	return asFence(code, [language.toLowerCase(), options].filter(Boolean).join(' '));
}

/** `linenos=table,hl_lines=3 5-7,linenostart=42` of Hugo → what stands behind the language here. */
export function highlightOptions(options: string): string {
	const found = new Map<string, string>();
	const pattern = /(\w+)\s*=\s*(\[[^\]]*\]|"[^"]*"|'[^']*'|[^,"'[\]]+)/g;
	for (const [, name = '', value = ''] of options.matchAll(pattern)) {
		found.set(name.toLowerCase(), value.replace(/["'[\]]/g, ' ').trim());
	}
	const lines = found.get('hl_lines')?.match(/\d+(?:-\d+)?/g) ?? [];
	const start = /^\d+$/.exec(found.get('linenostart') ?? '')?.[0];
	const hasNumbers = /^(?:true|table|inline|1)$/.test(found.get('linenos') ?? '');
	return [
		...(lines.length > 0 ? [`{${lines.join(',')}}`] : []),
		...(start && start !== '1' ? [`startLineNumber=${start}`] : []),
		...(hasNumbers && (!start || start === '1') ? ['showLineNumbers'] : []),
	].join(' ');
}
