import type { Position } from '../../model/problems/problem.ts';
import type { WrittenLink } from './written-link.ts';

/** A wikilink as it stands in a text. */
export interface WikilinkText {
  /** True for `![[embed]]`. */
  isEmbed: boolean;
  /** The text between its brackets. */
  inside: string;
  at: Position;
}

/** A wikilink by its parts: `[[target#heading|label]]`. */
export interface Wikilink extends WrittenLink {
  isEmbed: boolean;
  /** True in a heading, whose fragment comes from what is written. */
  isInHeading: boolean;
  /** All before the bar, which may be the name of a file. */
  file: string;
  label?: string;
}

/** The parts of a wikilink. */
export function readWikilink(
  { isEmbed, inside, at }: WikilinkText,
  isInHeading: boolean,
): Wikilink {
  const bar = inside.indexOf('|');
  const whole = bar < 0 ? inside : inside.slice(0, bar);
  const hash = whole.indexOf('#');
  const heading = hash < 0 ? undefined : oneLine(whole.slice(whole.lastIndexOf('#') + 1));
  const label = bar < 0 ? undefined : oneLine(inside.slice(bar + 1));
  return {
    written: `${isEmbed ? '!' : ''}[[${inside}]]`,
    isEmbed,
    isInHeading,
    file: oneLine(whole),
    target: oneLine(hash < 0 ? whole : whole.slice(0, hash)),
    at,
    ...(heading !== undefined && { heading }),
    ...(label && { label }),
  };
}

/** What a wikilink shows: its label, else what it names. */
export function labelOf({ label, target, heading, written }: Wikilink): string {
  return label ?? (target || heading || written);
}

function oneLine(text: string): string {
  return text.replace(/\\$/, '').replace(/\s+/g, ' ').trim();
}
