import { didYouMean, nearest } from '../../model/problems/nearest.ts';
import {
  dateVariables,
  itemTypes,
  nameVariables,
  textVariables,
} from '../../model/sources/csl-variables.ts';
import { findEntry, readText, reportWarning, shorten, type Reading } from '../yaml/field-reader.ts';
import type { YamlMap } from '../yaml/yaml-node.ts';

/** What other tools call fields of CSL. */
const otherKeys: ReadonlyMap<string, string> = new Map([
  ['date', 'issued'],
  ['year', 'issued'],
  ['published', 'issued'],
  ['authors', 'author'],
  ['editors', 'editor'],
  ['translators', 'translator'],
  ['journal', 'container-title'],
  ['newspaper', 'container-title'],
  ['website', 'container-title'],
  ['container', 'container-title'],
  ['publication', 'container-title'],
  ['booktitle', 'container-title'],
  ['containerTitle', 'container-title'],
  ['pages', 'page'],
  ['publishers', 'publisher'],
  ['institution', 'publisher'],
  ['school', 'publisher'],
  ['link', 'URL'],
  ['urldate', 'accessed'],
  ['accessDate', 'accessed'],
  ['lang', 'language'],
  ['archivedate', 'archived'],
  ['archiveurl', 'archive'],
]);

/** What other tools and readers call types of CSL. */
const otherTypes: ReadonlyMap<string, string> = new Map([
  ['newspaper', 'article-newspaper'],
  ['newspaper-article', 'article-newspaper'],
  ['newspaperarticle', 'article-newspaper'],
  ['news', 'article-newspaper'],
  ['journal', 'article-journal'],
  ['journal-article', 'article-journal'],
  ['journalarticle', 'article-journal'],
  ['magazine', 'article-magazine'],
  ['magazine-article', 'article-magazine'],
  ['magazinearticle', 'article-magazine'],
  ['web', 'webpage'],
  ['website', 'webpage'],
  ['online', 'webpage'],
  ['blog', 'post-weblog'],
  ['blogpost', 'post-weblog'],
  ['law', 'legislation'],
  ['statute', 'legislation'],
  ['case', 'legal_case'],
  ['legal-case', 'legal_case'],
  ['film', 'motion_picture'],
  ['video', 'motion_picture'],
  ['podcast', 'broadcast'],
  ['conference', 'paper-conference'],
  ['conference-paper', 'paper-conference'],
  ['incollection', 'chapter'],
  ['phdthesis', 'thesis'],
  ['data', 'dataset'],
]);

const known: ReadonlySet<string> = new Set([
  ...['id', 'type', 'url', 'doi', 'archived', 'reprintOf', 'custom'],
  ...nameVariables,
  ...dateVariables,
  ...textVariables,
]);

/** Shorter keys are near to too many others. */
const shortestSlip = 5;

/** Warns of keys and types of a source that CSL calls otherwise. Other keys that CSL does not know are an author's own. */
export function warnCslSlips(map: YamlMap, reading: Reading): void {
  for (const { key, keyAt } of map.entries.values()) {
    const meant = known.has(key) ? undefined : (otherKeys.get(key) ?? misspelt(key));
    if (meant === undefined || findEntry(map, meant)) continue;
    const message = `The key \`${shorten(key)}\` has no effect here. Did you mean \`${meant}\`?`;
    const fix = `Sources are written in CSL: write \`${meant}\`, or remove the key.`;
    reportWarning(reading, keyAt, 'unknown-field', message, fix);
  }
  const entry = findEntry(map, 'type');
  const type = readText(entry, { ...reading, problems: [] });
  if (!entry || !type || itemTypes.has(type)) return;
  const other = otherTypes.get(type.toLowerCase());
  const hint = other ? ` Did you mean \`${other}\`?` : didYouMean(type, itemTypes);
  const message = `\`type: ${shorten(type)}\` is not a type of CSL.${hint}`;
  const fix = 'Write a type of CSL, such as book, report, webpage or article-newspaper.';
  reportWarning(reading, entry.value.at, 'invalid-value', message, fix);
}

function misspelt(key: string): string | undefined {
  return key.length < shortestSlip ? undefined : nearest(key, known);
}
