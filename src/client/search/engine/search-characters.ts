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
