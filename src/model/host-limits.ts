/** Limits of GitHub Pages in bytes, for a site and for a file in its repository. */
export const largestHostedSite = 1e9;
export const largestHostedFile = 100 * 1024 * 1024;
