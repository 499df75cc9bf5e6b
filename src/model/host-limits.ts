/** Limits of GitHub Pages in bytes, for a site and for a file in its repository, whose 100 MB are in fact 5 % more. */
export const largestHostedSite = 1e9;
export const largestHostedFile = 100e6;
