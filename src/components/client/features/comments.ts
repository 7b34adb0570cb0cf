import { followTheme } from '../comments/giscus-theme.ts';
import { loadGiscus } from '../comments/load-giscus.ts';

// All in one file, not fetched at the press: a module that did not arrive cannot be asked for again.
const section = document.querySelector<HTMLElement>('.comments');
const button = section?.querySelector('button');
const status = section?.querySelector<HTMLElement>('[role=status]');

/** The comments take the place of the offer, and the focus with them where it was there. */
function arrive(frame: HTMLIFrameElement): void {
	frame.title = section?.ariaLabel ?? '';
	const { activeElement } = document;
	const follows = activeElement === button || activeElement === document.body;
	section?.classList.add('open');
	if (follows) frame.focus();
	followTheme(frame);
}

/** Only a reader's press gets here, or the way back from GitHub, where a press had led. */
async function show(): Promise<void> {
	if (!section || !button || !status || section.classList.contains('waits')) return;
	section.classList.add('waits');
	// It keeps the focus, so it is not disabled.
	button.ariaDisabled = 'true';
	status.textContent = status.dataset['loading'] ?? '';
	try {
		arrive(await loadGiscus(section));
		status.textContent = '';
	} catch {
		status.textContent = status.dataset['failed'] ?? '';
		button.textContent = button.dataset['again'] ?? '';
	}
	button.ariaDisabled = null;
	section.classList.remove('waits');
}

if (section && button) {
	button.hidden = false;
	button.addEventListener('click', () => void show());
	// Who has just signed in with GitHub comes back with a token that giscus takes from the address.
	if (new URLSearchParams(location.search).has('giscus')) {
		section.scrollIntoView();
		void show();
	}
}
