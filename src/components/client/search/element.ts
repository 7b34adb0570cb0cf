type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element; texts become text, never HTML. `true`: an attribute without a value. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Attributes = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value === true) made.setAttribute(key, '');
		else if (value !== undefined && value !== false) made.setAttribute(key, value);
	}
	made.append(...children);
	return made;
}

/** A button that does something at once. */
export function button(text: string, onClick: () => void): HTMLButtonElement {
	const made = element('button', { type: 'button' }, text);
	made.addEventListener('click', onClick);
	return made;
}
