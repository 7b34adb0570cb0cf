import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { readText } from '../../../src/source/read-text.ts';
import { tempFolder } from '../../support/temp-folder.ts';

function read(content: Uint8Array): unknown {
	const result = readText(path.join(tempFolder({ 'a.md': content }), 'a.md'), 'a.md');
	return 'text' in result ? result.text : formatIssue(result.issue);
}

test('UTF-8 is read as it is, the byte order mark included', () => {
	expect(read(Buffer.from('笔墨 😀\r\n'))).toBe('笔墨 😀\r\n');
	expect(read(Buffer.from('\uFEFFa'))).toBe('\uFEFFa');
	expect(read(Buffer.alloc(0))).toBe('');
});

test.each([
	['GBK', Buffer.from([0xb1, 0xca, 0xc4, 0xab])],
	['UTF-16', Buffer.from('\uFEFF笔墨', 'utf16le')],
	['a character cut in two', Buffer.from('笔').subarray(0, 2)],
])('%s is not UTF-8', (_, bytes) => {
	expect(read(bytes)).toBe(
		'a.md:1:1 error Unexpected bytes, expected text in UTF-8 [content/encoding]\n    Save the file as UTF-8.',
	);
});

test('a file that is not there, or is a folder, is a problem with its name', () => {
	const folder = tempFolder({ 'sub/': '' });
	execFileSync('mkfifo', [path.join(folder, 'pipe')]);
	for (const [name, reason] of [
		['gone.md', 'ENOENT'],
		['sub', 'it is a folder or a device'],
		['pipe', 'it is a folder or a device'],
	] as const) {
		const result = readText(path.join(folder, name), name);
		expect('issue' in result && formatIssue(result.issue)).toMatch(
			new RegExp(
				`^${name}:1:1 error Unexpected failure, expected to read the file: ${reason}.* \\[content/unreadable\\]\\n {4}Is it a file, and may you read it\\?$`,
			),
		);
	}
});
