import { expect, test } from 'vitest';
import { licenceKind, meantLicence } from '../../../../src/domain/landscape/licences.ts';

test.each([
	['MIT', 'osi'],
	['apache-2.0', 'osi'],
	['AGPL-3.0', 'osi'],
	['LGPL-2.1+', 'osi'],
	['Apache-2.0 WITH LLVM-exception', 'osi'],
	['MIT OR Apache-2.0', 'osi'],
	['SSPL-1.0 OR AGPL-3.0-only', 'osi'],
	['MIT AND SSPL-1.0', 'source-available'],
	['(MIT AND Elastic-2.0)', 'source-available'],
	['BUSL-1.1', 'source-available'],
	['CC-BY-NC-4.0', 'source-available'],
	['MIT AND Example', 'none'],
	['NOASSERTION', 'none'],
	['NONE', 'none'],
	['', 'none'],
	['constructor', 'none'],
])('`%s` is %s', (id, kind) => {
	expect(licenceKind(id)).toBe(kind);
});

test.each([
	['AGPLv3', 'AGPL-3.0-only'],
	['apache 2', 'Apache-2.0'],
	['Apache License 2.0', 'Apache-2.0'],
	['MTI', 'MIT'],
	['BSD', 'BSD-3-Clause'],
	['The MIT License', 'MIT'],
	['GPL-3.0-onyl', 'GPL-3.0-only'],
	['constructor', undefined],
	['Llama Community License', undefined],
])('`%s` was meant to be %s', (text, id) => {
	expect(meantLicence(text)).toBe(id);
});
