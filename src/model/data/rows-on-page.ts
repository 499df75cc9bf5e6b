/** Rows of a table on a page at most: more are slow to open, and its file holds all. */
export const mostRowsOnPage = 5000;
