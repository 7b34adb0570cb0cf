import { deployCommands } from './deploy.ts';
import { landscapeCommands } from './landscape-commands.ts';
import { projectCommands } from './project-commands.ts';
import { wechatCommands } from './wechat-commands.ts';
import { writingCommands } from './writing-commands.ts';

/** Every script in `package.json`, by its name there. */
export const commands = {
	...writingCommands,
	...wechatCommands,
	...landscapeCommands,
	...deployCommands,
	...projectCommands,
} as const;

export type CommandName = keyof typeof commands;
