import type { Command } from './command.ts';
import { type CommandName, commands } from './commands.ts';
import { type VariableName, variables } from './variables.ts';

const widest = 100;

/** What `--help` of a command prints. */
export function helpText(name: CommandName): string {
	const command: Command = commands[name];
	const blocks = [
		...command.does.map(({ en }) => wrap(en, '')),
		command.usage.map((line) => `  ${line}`).join('\n'),
		rows(optionRows(command)),
		rows(command.reads.map(variableRow)),
		command.fails && wrap(`Exit code: 0 done, 1 ${command.fails.en}, 2 wrong usage.`, ''),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

type Row = readonly [name: string, text: string];

function optionRows({ options }: Command): Row[] {
	const own = options.map(({ flag, value, does }): Row => [
		value ? `${flag} ${value}` : flag,
		does.en,
	]);
	return [...own, ['--help', 'print this']];
}

function variableRow(name: VariableName): Row {
	const { means, unset } = variables[name];
	return [name, unset.en ? `${means.en} (default: ${unset.en})` : means.en];
}

/** Two columns, the second wrapped. */
function rows(all: readonly Row[]): string {
	const width = Math.max(...all.map(([name]) => name.length));
	return all
		.map(([name, text]) =>
			`  ${name.padEnd(width)}   `.concat(wrap(text, ' '.repeat(width + 5)).trimStart()),
		)
		.join('\n');
}

/** Lines of at most `widest` signs, each behind `indent`, without Markdown’s marks of code. */
function wrap(text: string, indent: string): string {
	const lines: string[] = [];
	let line = '';
	for (const word of text.replaceAll('`', '').split(' ')) {
		const longer = line ? `${line} ${word}` : word;
		const fits = indent.length + longer.length <= widest;
		if (!fits) lines.push(line);
		line = fits ? longer : word;
	}
	return [...lines, line].map((each) => indent + each).join('\n');
}
