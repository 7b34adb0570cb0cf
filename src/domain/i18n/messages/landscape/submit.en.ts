/** What the page says that explains how projects come into the landscape, in English. */
export const submit = {
	title: 'Submit a project',
	description: 'What belongs in the landscape, what we need to know, and two ways to tell us.',
	criteria: 'What belongs here',
	criteriaList: [
		'It is software for building, running or checking AI systems, and people other than its authors can use it today.',
		'Its source is public. A licence that is not open source is no obstacle; it is shown as what it is.',
		'It is something of its own: no mirror, no fork without a direction of its own, no list of links.',
		'One sentence says what it does, and no adjective in it has to be believed.',
	],
	notCriteria:
		'Stars, funding and age do not decide. A new project is welcome; what is not known yet is shown as missing.',
	fields: 'What we need to know',
	fieldsCaption: 'Fields of a project',
	field: 'Field',
	meaning: 'Meaning',
	required: 'needed',
	optional: 'where there is one',
	need: 'Needed?',
	fieldList: {
		id: 'A short name in small letters, part of its address for good.',
		name: 'Its name, as its authors write it.',
		description: 'What it does, in one sentence, in English and in Chinese.',
		repo: 'Where its source lives.',
		homepage: 'A site of its own beside the repository.',
		license: 'The SPDX id of its licence.',
		category: 'The category and subcategory where readers would look first.',
		also: 'At most two other places where they would look.',
		tags: 'Words from the list in categories.yaml.',
	},
	byIssue: 'With a form',
	byIssueText: 'You need an account at GitHub. The form asks for the same fields.',
	openForm: 'Open the form',
	prefill: 'Or begin with its category, which is filled in already:',
	byFile: 'With a file',
	byFileText:
		'In a copy of this site, this command asks for the fields and writes the file; a pull request brings it here:',
	thenCheck: 'This one says whether anything is wrong:',
	after: 'What happens then',
	afterText:
		'Somebody reads it, checks the category and the sentence, and adds the file. Its figures come with the next sync; its score follows from them alone, and nobody can set it.',
};
