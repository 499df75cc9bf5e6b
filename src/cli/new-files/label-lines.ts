import { labelsFor } from '../../model/labels/labels.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';
import { yamlText } from './yaml-text.ts';

/**
 * Comments for the end of `site.yaml`, with each word of the interface that the site does not give itself, as it shows it
 * now; `undefined` if there are none.
 * @param text of the file, which may have some as comments.
 */
export function labelLines({ language, labels }: SiteSettings, text: string): string | undefined {
  const missing = Object.entries(labelsFor(language)).filter(
    ([key]) => !Object.hasOwn(labels, key) && !text.includes(`#   ${key}: `),
  );
  if (missing.length === 0) return undefined;
  const lines = missing.map(([key, words]) => `#   ${key}: ${yamlText(withoutMarks(words))}\n`);
  return `\n${headOf(text)}${lines.join('')}`;
}

/** What to do with the lines below. A second key `labels` would be no valid YAML, even beside an empty one. */
function headOf(text: string): string {
  const [key, value = ''] = /^["']?labels["']?[ \t]*:[ \t]*(.*)/m.exec(text) ?? [];
  if (key === undefined) return firstWords;
  return value.startsWith('{') ? moreWords + ofBraces : moreWords;
}

const firstWords = `# The words of the interface. Take the "# " away from \`labels:\`, and from each line that you translate. What is in
# braces, such as {count}, stays as it is.
# labels:
`;

const moreWords = `# Words of the interface that are not among the labels above. Put those that you translate below \`labels:\` there,
# without the "# ". What is in braces, such as {count}, stays as it is.
`;

const ofBraces = `# Take away the braces behind \`labels:\`, and write each label there into a line of its own.
`;

/** Without the marks that keep English words in one piece among others from right to left. */
function withoutMarks(text: string): string {
  return text.replace(/[\u2066\u2069]/g, '');
}
