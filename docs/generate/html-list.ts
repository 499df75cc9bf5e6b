import { authorSchema } from '../../src/markdown/html/html-schema.ts';
import { code } from './markdown-table.ts';

/** What authors' HTML may hold: elements, and the attributes of each. */
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

/** Attributes stand in the schema as properties: `dateTime` is written `datetime`. */
function words(names: readonly string[]): string {
  return names.map((name) => code(name.toLowerCase())).join(', ');
}
