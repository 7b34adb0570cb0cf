/** The engine that the form of the search page asks where there is no script. */
export const publicSearch = 'https://duckduckgo.com/';
