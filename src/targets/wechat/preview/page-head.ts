import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { messages } from '../../../domain/i18n/messages.ts';
import { element } from './element.ts';
import { pageScript } from './page-script.ts';
import { pageSheet } from './page-sheet.ts';
import type { PreviewInput } from './preview-input.ts';

const digest = createHash('sha256').update(pageScript).digest('base64');
/** Whatever an article or a title holds: no other script runs, and nothing is asked of a stranger. */
const policy = [
	"default-src 'none'",
	`script-src 'sha256-${digest}'`,
	"style-src 'unsafe-inline'",
	"img-src 'self' data: file:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join(';');

/** What stands before the body. */
export function pageHead({ meta, locale }: PreviewInput): Element {
	return element(
		'head',
		{},
		element('meta', { charSet: 'utf-8' }),
		element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
		element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		element('meta', { name: 'robots', content: 'noindex' }),
		element('meta', { name: 'referrer', content: 'no-referrer' }),
		element('title', {}, messages[locale].wechatPreview.title(meta.title)),
		element('link', { rel: ['icon'], href: 'data:,' }),
		element('style', {}, pageSheet),
	);
}
