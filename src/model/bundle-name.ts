/** What holds the site for reading without a network: the app in a browser, or the folder in `offline.zip`. */
export type BundleName = 'app' | 'folder';

/** All of them. */
export const bundleNames: readonly BundleName[] = ['app', 'folder'];
