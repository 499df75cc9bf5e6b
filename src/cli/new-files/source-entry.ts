import type { PartialDate } from '../../model/dates/partial-date.ts';
import { isSourceKey, keyRule, sameKey } from '../../load/sources/source-keys.ts';
import { placeholderTitle } from '../../load/sources/placeholder-title.ts';
import type { Source } from '../../model/sources/source.ts';
import { commentedKey } from './commented-keys.ts';
import { RefusalError } from './refusal-error.ts';
import { yamlText } from './yaml-text.ts';

/** @throws RefusalError if texts cannot cite the key, or a source has it. */
export function refuseKey(key: string, sources: readonly Source[]): void {
  if (!isSourceKey(key)) {
    throw new RefusalError(`The key \`${key}\` cannot be cited. ${keyRule}`);
  }
  const holder = sources.find((each) => sameKey(each.key) === sameKey(key));
  if (!holder) return;
  const { file, line } = holder.at;
  throw new RefusalError(
    `\`${file}\` already has the key \`${holder.key}\`, in line ${line}. Edit it, or choose another key.`,
  );
}

/** A new source as an item of a list in CSL-YAML. */
export function sourceEntry(key: string, title: string | undefined, today: PartialDate): string {
  return `- id: ${yamlText(key)}
  type: webpage # or article-newspaper, article-journal, book, report, legislation, legal_case, dataset ...
  title: ${yamlText(title ?? placeholderTitle)}
${[
  commentedKey('author', '[{family: Lund, given: Mira}, {literal: Port Office}]'),
  commentedKey('container-title', 'The Harbour Post', 'Newspaper, journal, site or book it is in.'),
  commentedKey('publisher', 'Port Office'),
  commentedKey('issued', '2021-07-26', 'Day, month or year of publication.'),
  commentedKey('URL', 'https://example.org/page'),
  commentedKey('accessed', today, 'Day on which you read it.'),
  commentedKey('archive', 'https://archive.example/page', 'Address of a copy.'),
  commentedKey('archived', today, 'Day of the copy.'),
  commentedKey('language', 'en'),
  commentedKey('note', 'What a reader must know about it.'),
]
  .map((line) => `  ${line}`)
  .join('')}`;
}
