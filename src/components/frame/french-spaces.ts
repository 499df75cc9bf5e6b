import { escapeAttributes } from '../../model/markdown/escape-attributes.ts';

/** Elements whose text stays as it is, for readers copy it, then tags, then texts. */
const parts = /<(script|style|pre|code|kbd|samp|textarea)[\s>].*?<\/\1>|<[^<>]*>|[^<>]+/gis;

/**
 * The spaces that French has before `: ; ! ? »`, behind `«`, between thousands, and before `€` and `%`. Authors type them as
 * others.
 */
const spaces =
  / (?=[:;!?»])|(?<=«) |(?<=(?<![\d.,])\d{1,3}) (?=\d{3}(?!\d))|(?<=\d) (?=(?:[kM]|Md)?€|[%‰°$£])/gu;

/** The HTML of a page in French, in which no line begins with `;` or ends with `«`. */
export function keepFrenchSpaces(html: string): string {
  return escapeAttributes(html).replace(parts, (part) =>
    part.startsWith('<') ? part : part.replace(spaces, '\u00a0'),
  );
}
