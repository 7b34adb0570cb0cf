import type { WechatTheme } from '../../../domain/wechat/theme.ts';
import type { ThemeName } from '../../../domain/wechat/theme-names.ts';
import { code } from './code.ts';
import { ink } from './ink.ts';
import { plain } from './plain.ts';

/** The looks of an article, by the name that `--theme` takes. */
export const themes: Record<ThemeName, WechatTheme> = { ink, plain, code };
