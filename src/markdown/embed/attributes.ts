import { toString } from 'hast-util-to-string';
import { type Ratio, ratios } from '../../domain/embed.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { parseTime } from '../../domain/text/parse-time.ts';
import type { DirectiveCall, DirectivePlace } from '../annotate/directives.ts';
import { isLocalImage } from '../annotate/local-image.ts';
import { report } from '../annotate/report.ts';

/** Reads the attributes of one directive, and reports what is wrong with them. */
export class EmbedAttributes {
	readonly #call: DirectiveCall;
	readonly #place: DirectivePlace;

	/** `known`: every attribute that the directive has beside `poster` and `ratio`. */
	constructor(call: DirectiveCall, place: DirectivePlace, known: readonly string[]) {
		this.#call = call;
		this.#place = place;
		this.#checkNames([...known, 'poster', 'ratio']);
	}

	/** The value as it stands; undefined: absent. */
	text(name: string): string | undefined {
		const value = this.#call.attributes[name]?.trim();
		return value === '' ? undefined : value;
	}

	/** What a film is called where it cannot be seen; one without a title is reported. */
	title(): string {
		const title = (this.#call.label ?? []).map((node) => toString(node)).join('');
		if (title.trim()) return title.trim();
		this.warn({
			code: 'embed/title',
			message: `Unexpected \`::${this.#call.name}\` without a title, expected \`::${this.#call.name}[What it shows]{…}\``,
			hint: 'Readers see the title before they start the film; screen readers say it.',
		});
		return '';
	}

	/** Where to start, in seconds. */
	start(): number | undefined {
		const text = this.text('start');
		if (text === undefined) return undefined;
		const seconds = parseTime(text);
		if (seconds === undefined) this.wrong('start', 'a time such as `90`, `1m30s` or `1:30`');
		return seconds;
	}

	/** The still, a picture beside the text. */
	poster(): string | undefined {
		const poster = this.text('poster');
		if (poster === undefined || isLocalImage(poster)) return poster;
		this.wrong('poster', 'a picture beside the text');
		return undefined;
	}

	/** The shape. */
	ratio(): Ratio {
		const text = this.text('ratio');
		const found = ratios.find((ratio) => ratio === text);
		if (text !== undefined && !found) this.wrong('ratio', `one of ${ratios.join(', ')}`);
		return found ?? '16:9';
	}

	/** Reports a value that is none. */
	wrong(name: string, expected: string): void {
		this.warn({
			code: 'embed/attribute',
			message: `Unexpected \`${name}="${this.#call.attributes[name] ?? ''}"\` of \`::${this.#call.name}\`, expected ${expected}`,
		});
	}

	/** Reports anything else about the directive. */
	warn(problem: Parameters<typeof report>[2]): void {
		report(this.#place.file, this.#call.node, problem);
	}

	#checkNames(known: readonly string[]): void {
		const { name, attributes } = this.#call;
		for (const attribute of Object.keys(attributes)) {
			if (known.includes(attribute)) continue;
			const meant = nearest(attribute, known);
			this.warn({
				code: 'embed/attribute',
				message: `Unexpected attribute \`${attribute}\` of \`::${name}\`, expected ${known.join(', ')}`,
				hint: meant ? `Did you mean \`${meant}\`?` : 'It has no effect.',
			});
		}
	}
}
