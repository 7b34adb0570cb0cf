import sharp from 'sharp';
import { type DiagramAsset, readDiagram } from '../../domain/diagram.ts';
import { missingScripts } from '../outlines/missing-scripts.ts';
import { outlineText } from '../outlines/outline-text.ts';
import { digest, type Store } from '../store.ts';
import { type DiagramProblem, explain } from './explain.ts';
import { DiagramRenderer } from './renderer.ts';

/** What a diagram became: the names of its files, or what is wrong with it. */
export type DiagramResult = { asset: DiagramAsset } | { problem: DiagramProblem };

/** True when the machine is to blame, and not the source. */
export function isAccident(result: DiagramResult): boolean {
	return 'problem' in result && result.problem.code === 'broken-off';
}

/** Pixels of the PNG for one CSS pixel; fewer where it is so large that libvips would refuse it. */
const density = 2;
const most = { side: 16_384, pixels: 60_000_000 };

/** Draws each diagram once, and keeps its files in the store, where pages find them by name. */
export class DiagramStore {
	readonly #store: Store;
	readonly #salt: string;
	readonly #renderer = new DiagramRenderer();

	/** `salt` stands for the code that draws, mermaid's included. */
	constructor(store: Store, salt: string) {
		this.#store = store;
		this.#salt = salt;
	}

	/** Draws a diagram, or finds it. That drawing broke off is not kept: it may succeed next time. */
	async draw(source: string): Promise<DiagramResult> {
		const text = `${source.replace(/\r\n?/g, '\n').trimEnd()}\n`;
		const key = digest(this.#salt, text);
		const kept = this.#store.text('diagram', key);
		// Written below, under a key that names this code's version.
		const result = kept ? (JSON.parse(kept) as DiagramResult) : undefined;
		if (result && ('problem' in result || this.#holds(result.asset))) return result;
		const made = await this.#make(text, key);
		if (!isAccident(made)) this.#store.put('diagram', key, JSON.stringify(made));
		return made;
	}

	/** Ends what draws. */
	close(): void {
		this.#renderer.close();
	}

	#holds({ svg, png }: DiagramAsset): boolean {
		return [svg, png].every((name) => this.#store.bytes('variant', name));
	}

	async #make(source: string, key: string): Promise<DiagramResult> {
		const drawn = await this.#renderer.draw(source);
		if ('failure' in drawn) return { problem: explain(source, drawn.failure) };
		const { drawing } = drawn;
		const stem = `${readDiagram(source).type ?? 'diagram'}-${key.slice(0, 10)}`;
		const { svg, scripts } = await outlineText(drawing.flat, await missingScripts());
		const asset = {
			svg: `${stem}.svg`,
			// With letters of another face it is another picture.
			png: `${[stem, ...scripts.map((script) => script.toLowerCase())].join('-')}.png`,
			width: drawing.width,
			height: drawing.height,
		};
		const png = await toPng(svg, drawing).catch(() => undefined);
		if (!png) return { problem: tooLarge(drawing) };
		this.#store.batch(() => {
			this.#store.put('variant', asset.svg, drawing.svg);
			this.#store.put('variant', asset.png, png);
		});
		return { asset };
	}
}

function tooLarge({ width, height }: Size): DiagramProblem {
	return {
		code: 'too-large',
		message: `Unexpected drawing of ${width} × ${height} pixels, expected one that becomes a picture`,
		hint: 'Split the diagram: nobody can read it as a whole.',
	};
}

type Size = Pick<DiagramAsset, 'width' | 'height'>;

function toPng(svg: string, { width, height }: Size): Promise<Buffer> {
	const fitting = Math.min(
		density,
		most.side / Math.max(width, height),
		Math.sqrt(most.pixels / (width * height)),
	);
	return sharp(Buffer.from(svg), { density: Math.max(1, 72 * fitting) })
		.png({ palette: true, effort: 3 })
		.toBuffer();
}
