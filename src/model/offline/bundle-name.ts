/** An offline bundle: the app in the browser, or the folder in `offline.zip`. */
export type BundleName = 'app' | 'folder';

export const bundleNames: readonly BundleName[] = ['app', 'folder'];
