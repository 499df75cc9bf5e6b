import { fold } from '../text/fold.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const shortNames = new Intl.DisplayNames('en', {
  type: 'region',
  fallback: 'none',
  style: 'short',
});

/** Codes with a name that is no country's: of currencies, of tests, and of nothing known. */
const noCountries: ReadonlySet<string> = new Set(['EZ', 'QO', 'XA', 'XB', 'ZZ']);

let codes: Map<string, string> | undefined;

/**
 * The code of a country, given by its English name or code: `cn` for `China` and `CN`, `gb` for `UK`; `undefined` for
 * other words.
 */
export function countryCode(text: string): string | undefined {
  codes ??= readCodes();
  return codes.get(plain(text));
}

/** The English name of a country, given by its code: `China` for `cn`; `undefined` for codes that are no country's. */
export function countryName(code: string): string | undefined {
  return /^[a-z]{2}$/i.test(code) ? names.of(code.toUpperCase()) : undefined;
}

function readCodes(): Map<string, string> {
  const found = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((region) => !noCountries.has(region))
    .flatMap((region) => {
      const known = [names.of(region), shortNames.of(region)].flatMap((name) => name ?? []);
      return known.length > 0 ? [...known, region].map((word) => [word, region] as const) : [];
    });
  return new Map(found.map(([word, region]) => [plain(word), inUse(region)]));
}

/** The code in use for one that is not, as names have both: `gb` for `UK`, `ru` for `SU`. */
function inUse(region: string): string {
  return (new Intl.Locale('und', { region }).region ?? region).toLowerCase();
}

/** A name as it is found: `Bosnia and Herzegovina` and `Bosnia & Herzegovina`, `St. Lucia` and `Saint Lucia` are one. */
function plain(text: string): string {
  return fold(text.trim())
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .replace(/^st\.? /, 'saint ');
}
