/**
 * The preview's only script. It puts the light article on the clipboard: without what the preview added
 * to it, and with addresses of pictures that lead somewhere from WeChat's editor. The same bytes on
 * every page; what differs stands in attributes.
 */
export const pageScript = `
const button = document.querySelector('.copy button');
const status = document.querySelector('.copy [role=status]');
const shown = (mode) => document.querySelector('[data-mode=' + mode + ']')?.shadowRoot;

for (const picture of shown('dark')?.querySelectorAll('img') ?? []) {
	const twins = shown('light').querySelectorAll('img');
	const index = [...shown('dark').querySelectorAll('img')].indexOf(picture);
	const mend = () => { if (twins[index]) picture.src = twins[index].src; };
	if (picture.complete && picture.naturalWidth === 0) mend();
	else picture.addEventListener('error', mend, { once: true });
}

const asData = async (address) => {
	const blob = await (await fetch(address)).blob();
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result);
		reader.onerror = reject;
		reader.readAsDataURL(blob);
	});
};

const addressOf = async (picture) => {
	if (picture.dataset.copy) return picture.dataset.copy;
	if (/^(data|https):/.test(picture.getAttribute('src'))) return picture.getAttribute('src');
	return asData(picture.src).catch(() => picture.src);
};

const copied = async () => {
	const article = shown('light').getElementById('article');
	const copy = article.cloneNode(true);
	for (const scroller of copy.querySelectorAll('[tabindex]')) scroller.removeAttribute('tabindex');
	for (const picture of copy.querySelectorAll('img')) {
		picture.setAttribute('src', await addressOf(picture));
		picture.removeAttribute('data-copy');
	}
	return { 'text/html': copy.innerHTML, 'text/plain': article.innerText };
};

const byEvent = (formats) => {
	const fill = (event) => {
		for (const type in formats) event.clipboardData.setData(type, formats[type]);
		event.preventDefault();
	};
	document.addEventListener('copy', fill, { once: true });
	getSelection().selectAllChildren(button);
	const done = document.execCommand('copy');
	getSelection().removeAllRanges();
	document.removeEventListener('copy', fill);
	if (!done) throw new Error('refused');
};

const write = async (formats) => {
	const entries = Object.entries(formats).map(([type, text]) => [type, new Blob([text], { type })]);
	await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(entries))]);
};

button?.addEventListener('click', async () => {
	status.textContent = button.dataset.copying;
	try {
		const formats = await copied();
		await write(formats).catch(() => byEvent(formats));
		status.textContent = button.dataset.copied;
	} catch {
		status.textContent = button.dataset.refused;
	}
});
if (button) button.disabled = false;

const live = document.documentElement.dataset.live;
if (live) new EventSource(live).addEventListener('message', () => location.reload());
`.trim();
