import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../support/run-script.ts';

// What starts the others, and what only a new font asks for.
const others = new Set(['run', 'advances']);

test('every command has a script of npm, which is called as it is', () => {
	const file = path.join(projectRoot, 'package.json');
	const { scripts } = JSON.parse(readFileSync(file, 'utf8')) as { scripts: Record<string, string> };
	const commands = readdirSync(path.join(projectRoot, 'scripts'))
		.filter((name) => path.extname(name) !== '')
		.map((name) => path.parse(name).name)
		.filter((name) => !others.has(name));
	const names = Object.keys(scripts).map((name) => name.replace(':', '-'));
	expect(names.sort()).toEqual(commands.sort());
	for (const [name, line] of Object.entries(scripts)) {
		expect(line).toMatch(new RegExp(`(?: |/)${name.replace(':', '-')}(?:\\.mjs)?$`));
	}
});
