import { authorSchema } from '../../src/markdown/html/html-schema.ts';
import { code } from './markdown-table.ts';

/** The HTML elements and attributes that authors may use. */
export function htmlList(): string {
  const { '*': everywhere = [], ...own } = authorSchema.attributes;
  const ofElements = Object.entries(own).map(
    ([element, attributes]) => `${words(attributes)} of ${code(element)}`,
  );
  return [
    `Elements: ${words(authorSchema.tagNames.toSorted())}.`,
    `Attributes: ${words(everywhere)} of all; ${ofElements.join('; ')}.`,
  ].join('\n\n');
}

/** The schema has attributes by their property names: `dateTime` for `datetime`. */
function words(names: readonly string[]): string {
  return names.map((name) => code(name.toLowerCase())).join(', ');
}
