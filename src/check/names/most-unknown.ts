/** Limits the search for similar names, since a table may hold a million unknown ones. */
export const mostUnknown = 1000;
