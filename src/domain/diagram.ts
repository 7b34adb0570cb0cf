/** Kinds of diagrams, by the word that each begins with. */
const openings = {
	flowchart: /^(?:flowchart|graph)\b/,
	sequence: /^sequenceDiagram\b/,
	class: /^classDiagram\b/,
	state: /^stateDiagram\b/,
	er: /^erDiagram\b/,
	gantt: /^gantt\b/,
	pie: /^pie\b/,
	git: /^gitGraph\b/,
	mindmap: /^mindmap\b/,
	timeline: /^timeline\b/,
	journey: /^journey\b/,
	quadrant: /^quadrantChart\b/,
	xy: /^xychart\b/,
	sankey: /^sankey\b/,
	requirement: /^requirement/,
	c4: /^C4(?:Context|Container|Component|Dynamic|Deployment)\b/,
	block: /^block\b/,
	architecture: /^architecture\b/,
	kanban: /^kanban\b/,
	packet: /^packet\b/,
	radar: /^radar-beta\b/,
	treemap: /^treemap\b/,
	venn: /^venn-beta\b/,
	ishikawa: /^ishikawa\b/i,
	tree: /^treeView-beta\b/,
	wardley: /^wardley-beta\b/i,
	useCase: /^usecase-beta\b/,
	railroad: /^railroad-/i,
	cynefin: /^cynefin-beta\b/,
	eventModel: /^eventmodeling\b/,
	swimlane: /^swimlane-beta\b/,
} as const;

export type DiagramType = keyof typeof openings;

/** Words that a diagram may begin with, to find the one that was meant. */
export const diagramWords: readonly string[] = [
	...['flowchart', 'graph', 'sequenceDiagram', 'classDiagram', 'stateDiagram-v2', 'erDiagram'],
	...[
		'gantt',
		'pie',
		'gitGraph',
		'mindmap',
		'timeline',
		'journey',
		'quadrantChart',
		'xychart-beta',
	],
	...['sankey-beta', 'requirementDiagram', 'C4Context', 'C4Container', 'C4Component', 'C4Dynamic'],
	...['C4Deployment', 'block-beta', 'architecture-beta', 'kanban', 'packet-beta', 'radar-beta'],
	...[
		'treemap-beta',
		'venn-beta',
		'ishikawa-beta',
		'treeView-beta',
		'wardley-beta',
		'usecase-beta',
	],
	...['railroad-beta', 'cynefin-beta', 'eventmodeling', 'swimlane-beta'],
];

/** A drawing as it is published: two files under `/_img/`, named by content. */
export interface DiagramAsset {
	/** Light and dark in one. */
	svg: string;
	/** Twice as large, on light paper: for where no SVG is shown. */
	png: string;
	/** In CSS pixels. */
	width: number;
	height: number;
}

/** What the source of a diagram says of itself. */
export interface DiagramFacts {
	/** Undefined: it begins with no word that we know. */
	type: DiagramType | undefined;
	/** The word it begins with. */
	word: string;
	/** For readers who do not see it: `accTitle`. */
	name: string | undefined;
	/** For readers who do not see it: `accDescr`. */
	description: string | undefined;
	/** Drawn with it. */
	title: string | undefined;
}

const frontMatter = /^\s*---[^\S\n]*\n(?:([\s\S]*?)\n)?[^\S\n]*---[^\S\n]*(?:\n|$)/;
const directive = /%%\{[\s\S]*?\}%%/g;
const comment = /^[^\S\n]*%%.*$/gm;

/** Reads what a diagram says of itself, without reading the diagram. */
export function readDiagram(source: string): DiagramFacts {
	const head = frontMatter.exec(source);
	const body = source
		.slice(head?.[0].length ?? 0)
		.replace(directive, '')
		.replace(comment, '')
		.trim();
	const types = Object.keys(openings) as DiagramType[]; // The keys are the type.
	const line = (name: string): string | undefined => lineOf(body, name);
	return {
		type: types.find((each) => openings[each].test(body)),
		word: /^\S*/.exec(body)?.[0] ?? '',
		name: line('accTitle\\s*:'),
		description: line('accDescr\\s*:') ?? blockOf(body),
		title: lineOf(head?.[1] ?? '', 'title\\s*:') ?? line('title\\s'),
	};
}

function lineOf(text: string, opening: string): string | undefined {
	const match = new RegExp(`^[^\\S\\n]*(?:pie\\s+(?:showData\\s+)?)?${opening}(.*)$`, 'm').exec(
		text,
	);
	return clean(match?.[1]);
}

/** `accDescr { … }`, which may run over lines. */
function blockOf(text: string): string | undefined {
	return clean(/^[^\S\n]*accDescr\s*\{([^}]*)\}/m.exec(text)?.[1]);
}

function clean(text: string | undefined): string | undefined {
	const plain = text
		?.replace(/\s+/g, ' ')
		.trim()
		.replace(/^(["'])(.*)\1$/, '$2');
	return plain || undefined;
}
