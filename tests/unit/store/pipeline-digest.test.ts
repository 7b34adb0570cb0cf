import { expect, test } from 'vitest';
import { searchDigest } from '../../../src/store/pipeline-digest.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const files = {
	'src/domain/search/tokenise.ts': 'How words are cut.',
	'src/targets/search/index-page.ts': 'What is kept.',
	'src/publish/search/page-record.ts': 'How it is kept.',
	'package-lock.json': '{}',
};

test.each(Object.keys(files))('pages are read again for search after a change of %s', (name) => {
	const before = searchDigest(tempFolder(files));
	expect(searchDigest(tempFolder(files))).toBe(before);
	expect(searchDigest(tempFolder({ ...files, [name]: 'Changed.' }))).not.toBe(before);
});
