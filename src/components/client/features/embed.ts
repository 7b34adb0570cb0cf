// What a player may do: play. It cannot lead the page elsewhere.
const permissions = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
const sandbox =
	'allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox';

/** Stills become players when a reader asks; until then nothing is fetched from elsewhere. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.embed > a')) {
	link.role = 'button';
	link.addEventListener('keydown', (event) => {
		if (event.key !== ' ') return;
		event.preventDefault();
		link.click();
	});
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		const player = link.dataset['player'] ? makeFrame(link) : makeFilm(link);
		link.replaceWith(player);
		player.focus();
	});
}

// Films of our own get the same sign in place of their controls, until they are started.
for (const film of document.querySelectorAll<HTMLVideoElement>('.own > video')) {
	const button = document.createElement('button');
	button.ariaLabel = film.ariaLabel;
	film.controls = false;
	film.after(button);
	button.addEventListener('click', () => {
		film.controls = true;
		film.tabIndex = 0;
		film.focus();
		button.remove();
		void film.play();
	});
}

function makeFrame({ dataset }: HTMLAnchorElement): HTMLIFrameElement {
	const frame = document.createElement('iframe');
	frame.title = dataset['title'] ?? '';
	frame.allow = permissions;
	frame.setAttribute('sandbox', sandbox);
	frame.src = dataset['player'] ?? '';
	return frame;
}

function makeFilm({ href, dataset }: HTMLAnchorElement): HTMLVideoElement {
	const film = document.createElement('video');
	film.ariaLabel = dataset['title'] ?? '';
	film.controls = true;
	film.autoplay = true;
	film.tabIndex = 0;
	film.src = href;
	return film;
}
