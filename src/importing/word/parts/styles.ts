import { allOf, child, isOn, valueOf, type XmlElement } from './xml.ts';

/** The list that paragraphs belong to, and at which level. */
interface StyleNumbering {
  numId?: string;
  level?: string;
}

interface Style {
  basedOn: string;
  isHidden: boolean;
  numbering: StyleNumbering;
}

/** Word allows fewer levels of styles that are based on others. */
const mostBases = 30;

/** The styles of a document, by their ids. */
export class Styles {
  private readonly styles: ReadonlyMap<string, Style>;

  constructor(root: XmlElement | undefined) {
    this.styles = new Map(
      allOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', styleOf(style)]),
    );
  }

  /** Whether words in the style are hidden. */
  hides(id: string | undefined): boolean {
    return this.lineage(id).some(({ isHidden }) => isHidden);
  }

  /** The list that paragraphs of the style belong to. */
  numberingOf(id: string | undefined): StyleNumbering {
    const found = this.lineage(id).find(({ numbering }) => numbering.numId !== undefined);
    return found?.numbering ?? {};
  }

  /** The style and those that it is based on, which may form a circle. */
  private lineage(id: string | undefined): Style[] {
    const found: Style[] = [];
    let style = this.styles.get(id ?? '');
    while (style && found.length < mostBases) {
      found.push(style);
      style = this.styles.get(style.basedOn);
    }
    return found;
  }
}

function styleOf(style: XmlElement): Style {
  const properties = child(style, 'w:pPr', 'w:numPr');
  const numId = valueOf(properties, 'w:numId');
  const level = valueOf(properties, 'w:ilvl');
  return {
    basedOn: valueOf(style, 'w:basedOn') ?? '',
    isHidden: isOn(style, 'w:rPr', 'w:vanish'),
    numbering: { ...(numId !== undefined && { numId }), ...(level !== undefined && { level }) },
  };
}
