import { doiAddress } from '../../model/sources/doi-address.ts';
import { creditOf, type Work } from '../../model/sources/source.ts';
import { sentenceEnd } from '../../model/text/sentence-end.ts';
import { hostOf } from '../../model/addresses/shown-address.ts';
import { webAddress } from '../../model/addresses/web-address.ts';
import { issuedText } from '../../views/source/issued-text.ts';

/** The parts of a source as lists show it: `Credit. Title, date. host archive`. */
export interface SourceLine {
  /** Ends in a full stop; absent if the title already says it. */
  credit?: string;
  title: string;
  /** Publication that contains the work, if it differs from the credit, or the archive that holds it. */
  container?: string;
  /** When it came out: `28 Jul 2021`. */
  issued?: string;
  /** The full stop after these; empty if they end with one, as dates do in Russian: `май 2021 г.`. */
  stop: string;
  link?: { href: string; text: string };
  archive?: string;
}

/** Builds the line of a source for lists. */
export function sourceLine(source: Work, language: string): SourceLine {
  const credit = creditOf(source);
  const { archive, heldAt } = source;
  const held = source.container ?? heldAt;
  const container = held === credit ? undefined : held;
  const issued = issuedText(source, language, 'short');
  const href = webAddress(source.url) ?? (source.doi ? doiAddress(source.doi) : undefined);
  const archived = webAddress(archive);
  return {
    title: source.title,
    ...(credit && credit !== source.title && { credit: credit + sentenceEnd(credit, language) }),
    ...(container && { container }),
    ...(issued && { issued }),
    stop: sentenceEnd(issued ?? (container || source.title), language),
    ...(href && { link: { href, text: hostOf(href) } }),
    ...(archived && { archive: archived }),
  };
}
