import { primaryLanguage, scriptOf } from '../text/language.ts';

/** The prefix of an approximate date, with its space: `c. ` 1822, `ca. ` 1822, `约`1822年. */
export function circaBefore(language: string): string {
  const primary = primaryLanguage(language);
  return words.get(`${primary}-${scriptOf(language)}`) ?? words.get(primary) ?? 'c.\u00a0';
}

const words: ReadonlyMap<string, string> = new Map([
  ['da', 'ca.\u00a0'],
  ['de', 'ca.\u00a0'],
  ['es', 'ca.\u00a0'],
  ['fi', 'n.\u00a0'],
  ['fr', 'vers\u00a0'],
  ['it', 'ca.\u00a0'],
  ['ja', '約'],
  ['ko', '약\u00a0'],
  ['nb', 'ca.\u00a0'],
  ['nl', 'ca.\u00a0'],
  ['nn', 'ca.\u00a0'],
  ['pl', 'ok.\u00a0'],
  ['ru', 'ок.\u00a0'],
  ['sv', 'ca\u00a0'],
  ['zh', '约'],
  ['zh-Hant', '約'],
]);
