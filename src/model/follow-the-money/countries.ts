const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

let codes: Map<string, string> | undefined;

/** The code of a country, given by its English name or code: `cn` for `China` and `CN`; `undefined` for other words. */
export function countryCode(text: string): string | undefined {
  codes ??= readCodes();
  return codes.get(text.trim().toLowerCase());
}

/** The English name of a country, given by its code: `China` for `cn`; `undefined` for codes that are no country's. */
export function countryName(code: string): string | undefined {
  return /^[a-z]{2}$/i.test(code) ? names.of(code.toUpperCase()) : undefined;
}

function readCodes(): Map<string, string> {
  const found = letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = names.of(code);
      return name ? [[name, code] as const, [code, code] as const] : [];
    });
  return new Map(found.map(([name, code]) => [name.toLowerCase(), code.toLowerCase()]));
}
