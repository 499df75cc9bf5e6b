import type { HanCharacters } from '../../../outputs/search/han-characters.ts';

/** A query in simplified and in traditional characters, unless it is so already: `腾讯` for `騰訊`, and the reverse. */
export function inOtherCharacters(
  query: string,
  { simplified, traditional }: HanCharacters,
): string[] {
  const others = [
    replaced(query, traditional, simplified),
    replaced(query, simplified, traditional),
  ];
  return others.filter((other) => other !== query);
}

function replaced(query: string, from: string, to: string): string {
  return query.replace(/\p{Script=Han}/gu, (character) => {
    const place = from.indexOf(character);
    return place === -1 ? character : to.charAt(place);
  });
}

/**
 * A query with plain letters in place of those that keyboards without `ä`, `ö`, `ü`, `å` and `ø` have for them, as the index
 * ignores their marks: `Kolner` for `Koelner`, `Arhus` for `Aarhus`; `undefined` if it has none. After a vowel or `q`, `ue` is
 * none: `neue`, `quer`.
 */
export function withoutDigraphs(query: string): string | undefined {
  const plain = query.replace(/([ao])e|(?<![aeq])(u)e|(a)a/gi, '$1$2$3');
  return plain === query || plain.trim().length < fewestLetters ? undefined : plain;
}

/** Fewer begin too many words. */
const fewestLetters = 3;
