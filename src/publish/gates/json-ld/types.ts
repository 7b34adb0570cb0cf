/** What a type of schema.org has to say here. */
export interface TypeRule {
	/** Without these it is of no use, or refused. */
	required: readonly string[];
	/** What readers of structured data want besides. */
	recommended?: readonly string[];
	/** Nested in another node a name suffices: it only points there. */
	whenNested?: readonly string[];
	/** Where that is said. */
	source: string;
}

const google = (name: string): string =>
	`https://developers.google.com/search/docs/appearance/structured-data/${name}`;
const schema = (type: string): string => `https://schema.org/${type}`;

const article = {
	// Google requires nothing of articles: without these four they are none.
	required: ['headline', 'datePublished', 'author', 'url'],
	recommended: ['dateModified', 'inLanguage', 'image'],
	source: google('article'),
} as const satisfies TypeRule;

const page = {
	required: ['name', 'url'],
	recommended: ['inLanguage'],
	whenNested: [],
	source: schema('WebPage'),
} as const satisfies TypeRule;

const pointer = (type: string): TypeRule => ({ required: ['name'], source: schema(type) });

/** The types that pages of this site may use. Another one is a slip, or belongs here. */
export const typeRules: Readonly<Record<string, TypeRule>> = {
	AboutPage: page,
	Article: article,
	Blog: page,
	BlogPosting: article,
	Book: {
		required: ['name', 'author', 'url'],
		recommended: ['inLanguage', 'publisher'],
		whenNested: ['name'],
		source: schema('Book'),
	},
	BreadcrumbList: { required: ['itemListElement'], source: google('breadcrumb') },
	Chapter: {
		required: ['headline', 'isPartOf', 'url'],
		recommended: ['position', 'inLanguage'],
		whenNested: ['name'],
		source: schema('Chapter'),
	},
	CollectionPage: page,
	ComputerLanguage: pointer('ComputerLanguage'),
	ContactPage: page,
	CreativeWork: pointer('CreativeWork'),
	CreativeWorkSeries: pointer('CreativeWorkSeries'),
	DataCatalog: pointer('DataCatalog'),
	DataDownload: {
		required: ['contentUrl', 'encodingFormat'],
		source: google('dataset'),
	},
	Dataset: {
		required: ['name', 'description'],
		recommended: ['license', 'creator', 'distribution'],
		whenNested: ['name'],
		source: google('dataset'),
	},
	DefinedTerm: {
		required: ['name', 'description', 'inDefinedTermSet'],
		recommended: ['url', 'inLanguage'],
		whenNested: ['name'],
		source: schema('DefinedTerm'),
	},
	DefinedTermSet: {
		required: ['name', 'url'],
		recommended: ['inLanguage'],
		whenNested: ['name'],
		source: schema('DefinedTermSet'),
	},
	EntryPoint: { required: ['urlTemplate'], source: schema('EntryPoint') },
	ImageObject: { required: ['url'], source: schema('ImageObject') },
	ItemList: { required: ['itemListElement'], source: google('carousel') },
	ListItem: { required: ['position'], source: google('breadcrumb') },
	Organization: pointer('Organization'),
	Person: pointer('Person'),
	ProfilePage: page,
	SearchAction: { required: ['target', 'query-input'], source: schema('SearchAction') },
	SoftwareApplication: pointer('SoftwareApplication'),
	SoftwareSourceCode: {
		required: ['name', 'url', 'codeRepository'],
		recommended: ['description'],
		whenNested: ['name'],
		source: schema('SoftwareSourceCode'),
	},
	SpeakableSpecification: { required: [], source: schema('SpeakableSpecification') },
	TechArticle: article,
	Thing: pointer('Thing'),
	WebPage: page,
	WebSite: {
		required: ['name', 'url'],
		recommended: ['inLanguage'],
		whenNested: [],
		source: google('../site-names'),
	},
};

/** Properties whose values are addresses, or nodes that have one. */
export const addressProperties: ReadonlySet<string> = new Set([
	'@id',
	'codeRepository',
	'contentUrl',
	'downloadUrl',
	'image',
	'item',
	'license',
	'logo',
	'mainEntityOfPage',
	'sameAs',
	'thumbnailUrl',
	'url',
]);

/** Properties whose values are ISO 8601 days or times. */
export const dateProperties: ReadonlySet<string> = new Set([
	'dateCreated',
	'dateModified',
	'datePublished',
	'uploadDate',
]);
