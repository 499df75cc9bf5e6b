/** A work, as CSL-JSON. */
export type CslItem = Readonly<Record<string, unknown>>;

/** Finds a word of CSL in the language of references: `et-al`, `forthcoming`. */
export type FindTerm = (name: string) => string | undefined;
