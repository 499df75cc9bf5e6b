import type { Tally } from '../../plan/tally.ts';
import type { Citations } from './citations.ts';
import { countLost } from './count-lost.ts';
import { linkFields } from './link-fields.ts';
import { markLists } from './mark-lists.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';
import { takeHidden } from './take-hidden.ts';
import { takeFormulas, type Formula } from './take-formulas.ts';
import { tidyXml } from './tidy-xml.ts';
import type { WordParts } from './word-parts.ts';
import { readXml, writeXml } from './xml.ts';

/** The parts with text. */
const stories = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/**
 * The parts of a document with what mammoth passes over in forms that it reads: links to bookmarks, the numbers of lists,
 * words in elements that it does not know, and formulas and citations as links to their places in a list. A damaged part stays as it is,
 * and mammoth says what is wrong with it.
 */
export function readyParts(
  parts: WordParts,
  citations: Citations,
  lost: Tally,
): { parts: WordParts; formulas: readonly Formula[] } {
  const formulas: Formula[] = [];
  const styles = new Styles(readXml(parts.textOf('word/styles.xml')));
  const numbering = new Numbering(readXml(parts.textOf('word/numbering.xml')), styles);
  const ready = stories.flatMap((name): [string, string][] => {
    const root = readXml(parts.textOf(name));
    if (!root) return [];
    tidyXml(root, lost);
    takeHidden(root, styles, lost);
    countLost(root, lost);
    takeFormulas(root, formulas);
    linkFields(root, citations, lost);
    markLists(root, numbering, styles);
    return [[name, writeXml(root)]];
  });
  return { parts: parts.with(Object.fromEntries(ready)), formulas };
}
