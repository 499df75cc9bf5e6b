import { escapeAttributes } from '../../model/markdown/escape-attributes.ts';
import { primaryLanguage } from '../../model/text/language.ts';

/** Elements whose text stays as it is, for readers copy it (formulas have theirs in `annotation`), then tags, then texts. */
const parts =
  /<(script|style|pre|code|kbd|samp|textarea|annotation)[\s>].*?<\/\1>|<[^<>]*>|[^<>]+/gis;

/**
 * The spaces that French has before `: ; ! ? »`, behind `«`, between thousands, and before `€` and `%`. Authors type them as
 * others.
 */
const spaces =
  / (?=[:;!?»])|(?<=«) |(?<=(?<![\d.,])\d{1,3}) (?=\d{3}(?!\d))|(?<=\d) (?=(?:[kM]|Md)?€|[%‰°$£])/gu;

/** The HTML of a page: of one in French, no line begins with `;` or ends with `«`. */
export function keepFrenchSpaces(html: string, language: string): string {
  if (primaryLanguage(language) !== 'fr') return html;
  return escapeAttributes(html).replace(parts, (part) =>
    part.startsWith('<') ? part : part.replace(spaces, '\u00a0'),
  );
}
