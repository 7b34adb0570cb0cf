/** What pages say of the landscape's project, in English. */
export const project = {
	source: 'Source',
};
