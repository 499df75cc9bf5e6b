import { creditOf, type Source } from '../../model/sources/source.ts';
import { hostOf } from '../../model/addresses/shown-address.ts';

/** The parts of a source as lists show it: `Credit. Title, date. host archive`. */
export interface SourceLine {
  /** With its full stop; absent where the title says it all. */
  credit?: string;
  title: string;
  /** Where the work is carried, when that is not its credit. */
  container?: string;
  link?: { href: string; text: string };
  archive?: string;
}

export function sourceLine(source: Source): SourceLine {
  const credit = creditOf(source);
  const { container, archive } = source;
  const href = webAddress(source.url) ?? (source.doi ? `https://doi.org/${source.doi}` : undefined);
  const archived = webAddress(archive);
  return {
    title: source.title,
    ...(credit &&
      credit !== source.title && { credit: /[.!?]$/.test(credit) ? credit : `${credit}.` }),
    ...(container && container !== credit && { container }),
    ...(href && { link: { href, text: hostOf(href) } }),
    ...(archived && { archive: archived }),
  };
}

/** A bibliography is content: only http and https addresses become links. */
function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}
