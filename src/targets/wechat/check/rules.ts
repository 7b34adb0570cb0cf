import type { Rule } from './rule.ts';
import { contentRules } from './rules/content-rules.ts';
import { elementRules } from './rules/element-rules.ts';
import { payloadRules } from './rules/payload-rules.ts';
import { structureRules } from './rules/structure-rules.ts';
import { styleRules } from './rules/style-rules.ts';

/** Every rule by its id; an issue's code is `wechat/<id>`. */
export const rules = {
	...payloadRules,
	...elementRules,
	...styleRules,
	...structureRules,
	...contentRules,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
