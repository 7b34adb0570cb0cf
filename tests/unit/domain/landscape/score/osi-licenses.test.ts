import { expect, test } from 'vitest';
import { isOsiApproved } from '../../../../../src/domain/landscape/score/v1/osi-licenses.ts';

test.each([
	['Apache-2.0', true],
	['apache-2.0', true],
	['GPL-3.0', true],
	['GPL-2.0+', true],
	['AGPL-3.0-or-later', true],
	['BUSL-1.1', false],
	['SSPL-1.0', false],
	['Elastic-2.0', false],
	['CC0-1.0', false],
	['NOASSERTION', false],
	['LicenseRef-own', false],
	['', false],
	['MIT OR BUSL-1.1', true],
	['MIT AND Apache-2.0', true],
	['MIT AND BUSL-1.1', false],
	['Apache-2.0 WITH LLVM-exception', true],
	['MIT AND (Apache-2.0 OR BUSL-1.1)', false],
	['(MIT OR Apache-2.0) AND BSD-3-Clause', true],
])('%s: %s', (license, approved) => {
	expect(isOsiApproved(license)).toBe(approved);
});
