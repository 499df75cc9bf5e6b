type Direction = 'ltr' | 'rtl';

/** Scripts that are written from right to left. */
const rightToLeft = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Sogd Syrc Thaa Yezi'.split(' '),
);

const known = new Map<string, Direction>();

/** The direction in which a language is written: `rtl` for `ar`, `he` or `az-Arab`, `ltr` for what is no language tag. */
export function directionOf(language: string): Direction {
  const direction = known.get(language) ?? findDirection(language);
  known.set(language, direction);
  return direction;
}

/** Attributes that say the language of an element. */
export interface LanguageAttributes {
  lang?: string;
  dir?: Direction;
}

/** Attributes of an element in a language, with the direction if it is not that of the language around it. */
export function inLanguage(language: string | undefined, around = 'en'): LanguageAttributes {
  if (language === undefined) return {};
  const direction = directionOf(language);
  return { lang: language, ...(direction !== directionOf(around) && { dir: direction }) };
}

function findDirection(language: string): Direction {
  try {
    return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    // A bibliography may say `English`.
    return 'ltr';
  }
}
