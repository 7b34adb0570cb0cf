/** What pages say of the landscape's map, in English. */
export const map = {
	title: 'Landscape',
};
