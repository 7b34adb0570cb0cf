import type { Place } from './built-site.ts';

/** Attributes of an element, entities decoded. */
export type Attributes = Readonly<Record<string, string>>;

/** What the elements around an element make of it. */
export interface Around {
	inMain: boolean;
	/** Within `aria-hidden`. */
	isHidden: boolean;
	/** Within `<template>`: not part of the page yet. */
	inTemplate: boolean;
	/** Within `<svg>`, whose `<title>` is not the page's. */
	inDrawing: boolean;
}

/** An element of a page, while it is read. */
export interface BuiltElement {
	name: string;
	attributes: Attributes;
	place: Place;
	around: Around;
}

/** What is around the root. */
export const outside: Around = {
	inMain: false,
	isHidden: false,
	inTemplate: false,
	inDrawing: false,
};

/** What is around the content of an element; the same object where that changes nothing. */
export function within(around: Around, name: string, attributes: Attributes): Around {
	const isHidden = attributes['aria-hidden'] === 'true';
	if (!isHidden && name !== 'main' && name !== 'template' && name !== 'svg') return around;
	return {
		inMain: around.inMain || name === 'main',
		isHidden: around.isHidden || isHidden,
		inTemplate: around.inTemplate || name === 'template',
		inDrawing: around.inDrawing || name === 'svg',
	};
}
