import { addCopyButtons, enableCopyLink } from './copy.ts';
import { followHeadings } from './scroll-spy.ts';
import { rememberTheme } from './theme.ts';

rememberTheme();
// Browsers lend the clipboard to secure pages only.
if (isSecureContext) {
	addCopyButtons();
	enableCopyLink();
}
followHeadings();
