const maxDepth = 500;

/** Drawing programs write some twenty. */
const maxAttributes = 1000;

/** The parser looks for the namespace of each element and attribute in all ancestors, so depth multiplies the time. */
const maxLookups = 20_000_000;

/** Counts what makes an SVG slow to read. */
export class SvgLimits {
  #depth = 0;
  #attributes = 0;
  #lookups = 0;

  /** Notes the start of an element. */
  open(): void {
    this.#depth += 1;
    this.#attributes = 0;
    this.#lookups += this.#depth;
  }

  /** Notes an attribute of the element that has just begun. */
  addAttribute(hasPrefix: boolean): void {
    this.#attributes += 1;
    if (hasPrefix) this.#lookups += this.#depth;
  }

  /** Notes the end of an element. */
  close(): void {
    this.#depth -= 1;
  }

  /** Whether the element that is open is the outermost one. */
  get isAtRoot(): boolean {
    return this.#depth === 1;
  }

  /** The limit that is exceeded, as a sentence. */
  fault(): string | undefined {
    if (this.#attributes > maxAttributes)
      return `An element has more than ${maxAttributes} attributes.`;
    if (this.#depth > maxDepth) return `Elements are nested more than ${maxDepth} levels deep.`;
    if (this.#lookups > maxLookups)
      return 'The picture has too many elements that are nested too deeply.';
    return undefined;
  }
}
