/** A node of schema.org JSON-LD, with its context. */
export type JsonLd = Record<string, unknown>;

/** The `@context` of every node. */
export const context = 'https://schema.org';
