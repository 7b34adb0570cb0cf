import type { Gate, GateIssue } from './built-site.ts';
import { type Finding, issueIn } from './finding.ts';

/** Browsers read over line breaks and tabs, as `URL` does. */
function isCode(url: string): boolean {
	// Most addresses are looked at no closer.
	if (!/^[\s\p{Cc}]*[jv]/iu.test(url)) return false;
	return /^(?:javascript|vbscript):$/.test(URL.parse(url)?.protocol ?? '');
}

/** No attribute holds a script, styles or a page: the policy of the site makes browsers ignore them. */
export const inlineCode: Gate = (site) =>
	site.pages.flatMap((page) => {
		const attributes = page.inlineCode.map((attribute): Finding => ({
			code: 'code/attribute',
			message: `Unexpected attribute \`${attribute.value}\`, expected a class or a file of the site`,
			hint: 'The content security policy forbids it, so it has no effect.',
			at: attribute,
		}));
		const addresses = page.links
			.filter(({ url }) => isCode(url))
			.map((link): Finding => ({
				code: 'code/address',
				message: `Unexpected \`${link.url}\` in ${link.attribute} of <${link.element}>, expected an address`,
				hint: 'The content security policy forbids it, so it has no effect.',
				at: link,
			}));
		return [...attributes, ...addresses].map((finding): GateIssue => {
			return issueIn(site, page.file, finding);
		});
	});
