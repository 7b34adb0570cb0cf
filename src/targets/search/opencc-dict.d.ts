/** `from to|from to …`, without types of their own. */
declare module 'opencc-js/dict/*' {
	const pairs: string;
	export default pairs;
}
