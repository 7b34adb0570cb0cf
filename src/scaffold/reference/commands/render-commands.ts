import type { Locale } from '../../../domain/i18n/locale.ts';
import { markdownTable } from '../markdown-table.ts';
import type { Command } from './command.ts';
import type { CommandName } from './commands.ts';
import { variables } from './variables.ts';

const words = {
	en: {
		options: (name: string) => `Options of \`${name}\``,
		option: ['Option', 'What it does'],
		reads: (names: string) => `Reads ${names}.`,
		exit: (reason: string) => `Exit code 1: ${reason}.`,
		caption: 'Variables of the environment',
		variable: ['Variable', 'Meaning', 'When it is not set'],
		and: ', ',
		stop: ' ',
	},
	zh: {
		options: (name: string) => `\`${name}\`的选项`,
		option: ['选项', '用途'],
		reads: (names: string) => `读取${names}。`,
		exit: (reason: string) => `退出码为1：${reason}。`,
		caption: '环境变量',
		variable: ['变量', '含义', '不设时'],
		and: '、',
		stop: '',
	},
} as const satisfies Record<Locale, object>;

/** A section for each command. */
export function renderCommands(
	commands: Readonly<Partial<Record<CommandName, Command>>>,
	locale: Locale,
): string {
	return Object.entries(commands)
		.map(([name, command]) => renderCommand(name, command, locale))
		.join('\n\n');
}

function renderCommand(name: string, command: Command, locale: Locale): string {
	const { options, option, reads, exit, and, stop } = words[locale];
	const call = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
	const last = [
		command.reads.length > 0 && reads(command.reads.map((each) => `\`${each}\``).join(and)),
		command.fails && exit(command.fails[locale]),
	];
	const blocks = [
		`### ${call} {#npm-${name.replace(':', '-')}}`,
		`\`\`\`sh\n${command.usage.join('\n')}\n\`\`\``,
		...command.does.map((each) => each[locale]),
		command.options.length > 0 &&
			markdownTable(locale, {
				caption: options(call),
				head: option,
				rows: command.options.map(({ flag, value, does }) => [
					`\`${value ? `${flag} ${value}` : flag}\``,
					does[locale],
				]),
			}),
		last.filter(Boolean).join(stop),
	];
	return blocks.filter(Boolean).join('\n\n');
}

/** Every variable with what it means. */
export function renderVariables(locale: Locale): string {
	const { caption, variable } = words[locale];
	const rows = Object.entries(variables).map(([name, { means, unset }]) => [
		`\`${name}\``,
		means[locale],
		unset[locale],
	]);
	return markdownTable(locale, { caption, head: variable, rows });
}
