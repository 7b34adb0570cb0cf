import { addCopyButtons, enableCopyLink } from './copy.ts';
import { followHeadings } from './scroll-spy.ts';
import { rememberTheme } from './theme.ts';

rememberTheme();
addCopyButtons();
enableCopyLink();
followHeadings();
