import { addCopyButtons, enableCopyLink } from './copy.ts';
import './dialogs.ts';
import { rememberTheme } from './theme.ts';

rememberTheme();
// Browsers lend the clipboard to secure pages only.
if (isSecureContext) {
	addCopyButtons();
	enableCopyLink();
}
// Where CSS marks the current section, nothing is fetched for it.
if (!CSS.supports('scroll-target-group: auto')) {
	void import('./scroll-spy.ts');
}
