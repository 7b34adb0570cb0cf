/** A point of the picture, 0 to 1 on each axis. */
interface Point {
	x: number;
	y: number;
}

/** Where a picture is seen whole, or closer; then it is moved by scrolling, touch or dragging. */
export interface Stage {
	element: HTMLElement;
	/** Changes between the two; true: closer. `at` stays in view. */
	toggle: (at?: Point) => boolean;
}

/** Makes the stage of a picture; `small` is the one in the text, which knows its size. */
export function makeStage(
	picture: HTMLImageElement,
	small: HTMLImageElement,
	onOutside: () => void,
): Stage {
	const element = document.createElement('div');
	element.className = 'zoom-stage';
	element.tabIndex = 0;
	element.append(picture);
	const [width, height] = [
		Number(small.getAttribute('width')),
		Number(small.getAttribute('height')),
	];
	let isCloser = false;
	const draw = (): void => {
		const fit = Math.min(element.clientWidth / width, element.clientHeight / height);
		// A drawing has no size of its own; a photograph is not blown up to be seen whole.
		const whole = picture.src.endsWith('.svg') ? fit : Math.min(fit, 1);
		picture.width = width * (isCloser ? Math.max(1, whole * 2.5) : whole);
		element.classList.toggle('closer', isCloser);
	};
	const toggle = ({ x, y }: Point = { x: 0.5, y: 0.5 }): boolean => {
		isCloser = !isCloser;
		draw();
		element.scrollTo(
			x * picture.offsetWidth - element.clientWidth / 2,
			y * picture.offsetHeight - element.clientHeight / 2,
		);
		return isCloser;
	};
	new ResizeObserver(draw).observe(element);
	letDrag(element);
	element.addEventListener('click', ({ target }) => {
		if (target === element) onOutside();
	});
	return { element, toggle };
}

/** A mouse moves the picture as a finger does; a click that ends a drag is none. */
function letDrag(element: HTMLElement): void {
	let moved = 0;
	element.addEventListener('pointerdown', ({ pointerType, button }) => {
		moved = 0;
		element.toggleAttribute('data-held', pointerType === 'mouse' && button === 0);
	});
	element.addEventListener('pointermove', ({ movementX, movementY, buttons }) => {
		if (!(buttons & 1) || !element.hasAttribute('data-held')) return;
		moved += Math.abs(movementX) + Math.abs(movementY);
		element.scrollBy(-movementX, -movementY);
	});
	element.addEventListener(
		'click',
		(event) => {
			element.removeAttribute('data-held');
			if (moved > 6) event.stopPropagation();
		},
		{ capture: true },
	);
}
