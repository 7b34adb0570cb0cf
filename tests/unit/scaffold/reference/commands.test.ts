import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../src/scaffold/reference/commands/command.ts';
import {
	type CommandName,
	commands,
} from '../../../../src/scaffold/reference/commands/commands.ts';
import { helpText } from '../../../../src/scaffold/reference/commands/help-text.ts';
import { variables } from '../../../../src/scaffold/reference/commands/variables.ts';
import { projectRoot } from '../../../support/run-script.ts';

const read = (...names: string[]): string => readFileSync(path.join(projectRoot, ...names), 'utf8');

/** The keys that the file says them with. */
const names = Object.keys(commands) as CommandName[];

/** The program that reads the arguments of a command. */
function programOf(name: CommandName): string {
	if (name === 'bench' || name === 'budget') return read('tests', name, 'options.ts');
	if (name === 'search:eval') return read('tests', 'search-eval', 'options.ts');
	if (name === 'import') return read('scripts', 'support', 'import-arguments.ts');
	if (name === 'landscape') return read('scripts', 'support', 'landscape-arguments.ts');
	if (name === 'lock') return read('scripts', 'lock.mjs');
	return read('scripts', `${name.replace(':', '-')}.ts`);
}

/** Names of the options that a program gives to `parseArgs`. */
function parsedOptions(program: string): string[] {
	const options = program.matchAll(/'?([a-z][a-z-]*)'?: \{ type: '(string|boolean)'/g);
	return [...options].flatMap(([, name]) => (name && name !== 'help' ? name : [])).sort();
}

test('every script of npm is described, and nothing else', () => {
	const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
	expect([...names].sort()).toEqual(Object.keys(scripts).sort());
});

test.each(names)('the options of %s are those that it takes', (name) => {
	const { options }: Command = commands[name];
	const described = options.map(({ flag }) => flag.slice(2)).sort();
	expect(described).toEqual(parsedOptions(programOf(name)));
});

test('every variable that the code reads is described', () => {
	// The system's own, what the program sets for itself, and what only tests set.
	const others = new Set(['PATH', 'BIMO_BENCH', 'BIMO_TEST_RUN']);
	const files = ['src', 'scripts'].flatMap((folder) =>
		readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => path.join(folder, name)),
	);
	const found = files.flatMap((file) =>
		[...read(file).matchAll(/\benv\['([A-Z_]+)'\]/g)].flatMap(([, name]) => name ?? []),
	);
	const wanted = [...new Set(found)].filter((name) => !others.has(name)).sort();
	expect(wanted.length).toBeGreaterThan(6);
	expect(Object.keys(variables).sort()).toEqual(wanted);
});

describe('help', () => {
	test.each(names)('of %s fits a terminal, without marks of Markdown', (name) => {
		const text = helpText(name);
		expect(text).not.toContain('`');
		for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
	});

	test('says what a command does, how it is called, what it takes and how it ends', () => {
		expect(helpText('build'))
			.toBe(`Builds the site. The new one takes the place of the old one when it is whole; until then the old one
stays.

  npm run build [-- --verbose]

  --verbose   show what Astro says
  --help      print this

  BIMO_CONTENT   content folder (default: content)
  BIMO_OUT       output folder: new, empty, or made by an earlier build (default: dist)
  BIMO_SITE      origin of the site, such as https://example.com (default: origin in src/site.ts)
  BIMO_CACHE     what is made once and kept; may be deleted at any time (default: .cache)

Exit code: 0 done, 1 the content has errors, and nothing was built, 2 wrong usage.
`);
	});
});
