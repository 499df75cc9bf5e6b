import { allOf, child, isOn, valueOf, type XmlElement } from './xml.ts';

/** What the styles of a document say, by their ids. */
export class Styles {
  private readonly styles: ReadonlyMap<string, XmlElement>;

  constructor(root: XmlElement | undefined) {
    this.styles = new Map(
      allOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
    );
  }

  /** Whether words in the style are hidden. */
  hides(id: string | undefined): boolean {
    return this.lineage(id).some((style) => isOn(style, 'w:rPr', 'w:vanish'));
  }

  /** The list that paragraphs of the style belong to. */
  numberingOf(id: string | undefined): { numId?: string; level?: string } {
    for (const style of this.lineage(id)) {
      const properties = child(style, 'w:pPr', 'w:numPr');
      const numId = valueOf(properties, 'w:numId');
      const level = valueOf(properties, 'w:ilvl');
      if (numId !== undefined) return { numId, ...(level !== undefined && { level }) };
    }
    return {};
  }

  /** The style and those that it is based on. */
  private lineage(id: string | undefined): XmlElement[] {
    const found = new Set<XmlElement>();
    let style = this.styles.get(id ?? '');
    while (style && !found.has(style)) {
      found.add(style);
      style = this.styles.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return [...found];
  }
}
