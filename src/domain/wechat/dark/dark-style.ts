import { formatColour, laidOn, colourPattern, parseColour, type Colour } from './colour.ts';
import { darkGround } from './dark-ground.ts';
import { darkText } from './dark-text.ts';
import type { Declarations } from './declarations.ts';
import { gradientColour } from './gradient.ts';
import { bases, limits } from './limits.ts';

/** What an element has from the ones around it. */
export interface Surroundings {
	/** The text's colour as it was written. */
	text: Colour;
	/** The ground as the dark reader shows it, and as it is by light. */
	ground: Colour;
	lightGround: Colour;
	/** Below is a picture: texts keep their colours. */
	onPicture: boolean;
}

/** Around the first element of an article. */
export const outside: Surroundings = {
	text: bases.light.text,
	ground: bases.dark.ground,
	lightGround: bases.light.ground,
	onPicture: false,
};

const isGround = (property: string): boolean => /^background(-color|-image)?$/.test(property);
const isText = (property: string): boolean =>
	/^(color|text-(decoration|emphasis)(-color)?|-webkit-text-.*)$/.test(property);
const isLine = (property: string): boolean =>
	/^(border(-(top|right|bottom|left))?(-color)?|border-(block|inline).*-color|outline(-color)?|box-shadow|column-rule(-color)?)$/.test(
		property,
	);

/** An element's style as the dark reader shows it, and what the elements in it have from it. */
export function darkStyle(
	declarations: Declarations,
	around: Surroundings,
): { declarations: Declarations; within: Surroundings } {
	// Grounds come first, whatever their order: what is on them depends on them.
	const within = surroundingsWithin(declarations, around);
	const shown = declarations.map(([property, value]): [string, string] => {
		if (isGround(property)) return [property, groundValue(value, around)];
		if (property === 'text-shadow') return [property, shadowValue(value, within)];
		if (isText(property)) return [property, inkValue(value, within.ground, within)];
		// Lines are judged by the page's ground, not by the one that they stand on.
		return isLine(property)
			? [property, inkValue(value, bases.dark.ground, within)]
			: [property, value];
	});
	const hasGround = within.ground !== around.ground || within.onPicture !== around.onPicture;
	if (!hasGround || declarations.some(([property]) => property === 'color')) {
		return { declarations: shown, within };
	}
	// A ground of its own under a colour from outside: the reader gives it the colour that suits both.
	const colour = within.onPicture ? within.text : darkText(within.text, within.ground);
	return { declarations: [...shown, ['color', formatColour(colour)]], within };
}

function surroundingsWithin(declarations: Declarations, around: Surroundings): Surroundings {
	return declarations.reduce<Surroundings>((sum, [property, value]) => {
		if (property === 'color') return { ...sum, text: parseColour(value) ?? sum.text };
		if (!isGround(property)) return sum;
		const onPicture = sum.onPicture || /url\(/i.test(value);
		const colour = groundColour(value);
		if (!colour || colour.a < limits.leastAlpha) return { ...sum, onPicture };
		return {
			...sum,
			onPicture: /url\(/i.test(value),
			ground: laidOn(sum.ground, darkGround(colour, sum.ground)),
			lightGround: laidOn(sum.lightGround, colour),
		};
	}, around);
}

function groundColour(value: string): Colour | undefined {
	if (value.includes('gradient')) return gradientColour(value);
	const [first] = value.match(colourPattern) ?? [];
	return first === undefined ? undefined : parseColour(first);
}

function groundValue(value: string, around: Surroundings): string {
	const mixed = value.includes('gradient') ? gradientColour(value) : undefined;
	const shown = recoloured(value, (colour) => darkGround(mixed ?? colour, around.ground));
	// A picture keeps the light ground that it was made for.
	const light = formatColour(around.lightGround);
	return /url\(/i.test(value) ? `${value},linear-gradient(${light},${light})` : shown;
}

const shadowValue = (value: string, { ground, onPicture }: Surroundings): string =>
	onPicture ? value : recoloured(value, (colour) => darkGround(colour, ground));

const inkValue = (value: string, ground: Colour, { onPicture }: Surroundings): string =>
	onPicture ? value : recoloured(value, (colour) => darkText(colour, ground));

function recoloured(value: string, change: (colour: Colour) => Colour): string {
	return value.replace(colourPattern, (text) => {
		const colour = parseColour(text);
		return !colour || colour.a < limits.leastAlpha ? text : formatColour(change(colour));
	});
}
