/** What pages say of the landscape's score, in English. */
export const score = {
	health: 'Health',
};
