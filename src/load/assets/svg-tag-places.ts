/** The places of the current tag, and of its attributes, in the text of an SVG. */
export class TagPlaces {
  /** Where the tag starts. */
  start = 0;
  readonly #text: string;
  readonly #attributes = new Map<string, number>();
  /** Where the next attribute may start. */
  #next = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Notes the start of a tag. Its name has been read up to an offset. */
  open(start: number, end: number): void {
    this.start = start;
    this.#next = end;
    this.#attributes.clear();
  }

  /** Notes an attribute, which has been read up to an offset. */
  addAttribute(name: string, end: number): void {
    this.#attributes.set(name, this.#text.indexOf(name, this.#next));
    this.#next = end;
  }

  /** Where an attribute starts; the start of the tag for one that it does not have. */
  ofAttribute(name = ''): number {
    return this.#attributes.get(name) ?? this.start;
  }
}
