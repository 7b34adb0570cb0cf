import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '../src/domain/i18n/locale.ts';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { fillReference, referenceChapters } from '../src/scaffold/reference/reference.ts';
import { runCommand } from './support/usage.ts';
import { writeChanged } from './support/write-changed.ts';

await runCommand(async () => {
	const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
	if (values.help) {
		process.stdout.write(helpText('reference'));
		return 0;
	}
	const names = referenceChapters.flatMap((chapter) =>
		locales.map((locale) => [path.join('content', chapter, `${locale}.md`), locale] as const),
	);
	const files = names.map(
		async ([file, locale]) => [file, fillReference(await readFile(file, 'utf8'), locale)] as const,
	);
	for (const file of await writeChanged(await Promise.all(files)))
		process.stdout.write(`${file}\n`);
	return 0;
});
