/** What GitHub Pages takes, in bytes: a site, and a file in its repository. */
export const largestHostedSite = 1e9;
export const largestHostedFile = 100 * 1024 * 1024;
