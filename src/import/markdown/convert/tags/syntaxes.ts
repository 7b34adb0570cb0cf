import { readParams, type TagSyntax } from './scan-tags.ts';

const hugoTag = /^(\/?)\s*([\w][\w./-]*?)(?:\s([^]*?))?(\/?)$/;

/** Hugo's shortcodes, `{{< … >}}` and `{{% … %}}`. */
export const hugoSyntax: TagSyntax = {
	openings: /\{\{[<%]/,
	closings: { '{{<': '>}}', '{{%': '%}}' },
	quotes: '"`',
	read: (inside) => {
		const text = inside.trim();
		if (/^\/\*[^]*\*\/$/.test(text)) {
			return { role: 'literal', name: text.slice(2, -2).trim(), params: readParams('') };
		}
		const [, slash, name, params = '', self] = hugoTag.exec(text) ?? [];
		if (!name) return undefined;
		const role = slash ? 'close' : self ? 'self' : 'open';
		return { role, name: name.toLowerCase(), params: readParams(params) };
	},
};

/** Tags of GitBook and HonKit, `{% … %}`. */
export const gitbookSyntax: TagSyntax = {
	openings: /\{%-?/,
	closings: { '{%': '%}', '{%-': '%}' },
	quotes: '"\'',
	read: (inside) => {
		const text = inside.trim().replace(/-$/, '').trim();
		const [, name, params = ''] = /^([a-z][\w-]*)(?:\s([^]*))?$/i.exec(text) ?? [];
		if (!name) return undefined;
		const [, ended] = /^end([a-z][\w-]*)$/i.exec(name) ?? [];
		if (ended) return { role: 'close', name: ended.toLowerCase(), params: readParams('') };
		return { role: 'open', name: name.toLowerCase(), params: readParams(params) };
	},
};
