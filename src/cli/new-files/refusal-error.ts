/** Nothing can be made as asked; the message says why, and what to do. */
export class RefusalError extends Error {}
