/** Thrown when the content folder has errors, after they are printed. */
export class ContentError extends Error {}
