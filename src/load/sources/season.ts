import { textOfKey, type YamlNode } from '../yaml/yaml-node.ts';

/** The season that a date names, from 1, spring: `1992-21` in EDTF, or CSL's `season` beside a year. */
export function seasonOf(date: YamlNode, written: string): number | undefined {
  const [, digit] = /^\d{4}-2([1-4])[~?%]?$/.exec(written) ?? [];
  return digit ? Number(digit) : seasonNamed(seasonField(date));
}

/** The number of a season in English, or of one that is a number. */
export function seasonNamed(text: string): number | undefined {
  const at = seasons.findIndex((names) => names.test(text.trim()));
  return at === -1 ? undefined : at + 1;
}

const seasons = [
  /^(?:0?1|spring)$/i,
  /^(?:0?2|summer)$/i,
  /^(?:0?3|autumn|fall)$/i,
  /^(?:0?4|winter)$/i,
];

/** Whether a date has the word for one that is about right where Zotero has words that stand before a year. */
export function hasCircaAsSeason(date: YamlNode): boolean {
  return /^c(?:a|irca)?\.?$/i.test(seasonField(date).trim());
}

function seasonField(date: YamlNode): string {
  return date.type === 'map' ? textOfKey(date, 'season') : '';
}
