import { readSettings } from '../settings.ts';

/** Public origin of this build; pages get it through their props. */
export const { origin } = readSettings(process.env, process.cwd());
