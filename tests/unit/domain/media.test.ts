import { expect, test } from 'vitest';
import { mediaFormat } from '../../../src/domain/media.ts';
import { securityHeaders } from '../../../src/domain/security-headers.ts';

test.each([
	['./a.mp4', 'mp4'],
	['a.b.WebM', 'webm'],
	['a.en.vtt', 'vtt'],
	['a.mov', undefined],
	['mp4', undefined],
	['a.constructor', undefined],
])('%s is %s', (name, format) => {
	expect(mediaFormat(name)).toBe(format);
});

test('pages may frame the two players and nothing else', () => {
	const headers = securityHeaders([], { origin: 'https://site.example' });
	expect(/frame-src ([^;]+)/.exec(headers)?.[1]).toBe(
		'https://www.youtube-nocookie.com https://player.bilibili.com',
	);
	expect(/media-src ([^;]+)/.exec(headers)?.[1]).toBe("'self' https:");
});
