/** Not yet in TypeScript: https://w3c.github.io/gpc/. */
interface PrivacyControl {
	globalPrivacyControl?: boolean;
}

// As the browser has it, where it has it.
const { doNotTrack, globalPrivacyControl } = navigator as Navigator & PrivacyControl;

// Whoever tells sites not to track or sell is not counted either: nothing is fetched for them.
if (doNotTrack !== '1' && !globalPrivacyControl) {
	const counter = document.querySelector<HTMLTemplateElement>('template[data-counter]');
	counter?.replaceWith(document.importNode(counter.content, true));
}
