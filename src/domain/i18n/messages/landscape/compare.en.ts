/** What the page that compares projects says, in English. */
export const compare = {
	title: 'Compare projects',
	description:
		'Two to four projects side by side: every signal with its value, its day and its points.',
	choose: 'Choose two to four projects.',
	nth: (n: string) => `Project ${n}`,
	none: 'none',
	submit: 'Compare',
	loading: 'Fetching …',
	loaded: (names: string) => `Compared: ${names}`,
	unknown: (ids: string) => `There is no project called ${ids} here.`,
	one: 'One project is here. Choose another one to compare it with.',
	failed: 'The figures could not be fetched. Are you offline?',
	retry: 'Try again',
	signal: 'Signal',
	best: 'best',
	caption: (names: string) => `${names}, signal by signal`,
	health: 'Health',
	asOf: 'As of',
	licence: 'Licence',
	language: 'Language',
	lifecycle: 'Lifecycle',
	notScored: 'not scored',
	notKnown: 'not known',
	withoutScript:
		'The comparison is put together in your browser and needs JavaScript. Without it, the table of each category has its projects side by side:',
	note: 'Best says which value earns the most points. It does not say which project suits you.',
};
