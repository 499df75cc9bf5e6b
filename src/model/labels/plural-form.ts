import { localesOf } from '../text/locales.ts';

/** `{count, plural-ar, one {كيان واحد} few {# كيانات} other {# كيانًا}}`, as translators of interfaces write it. */
const plural = /\{(\w+), plural-([\w-]+),\s*((?:[\w=]+\s*\{[^{}]*\}\s*)+)\}/g;

const place = /\{(\w+)\}/g;

const form = /([\w=]+)\s*\{([^{}]*)\}/g;

/** A number with the text that stands for it, as `countIn` makes it. */
export interface Count {
  readonly text: string;
  valueOf(): number;
  toString(): string;
}

/** The values that fill the placeholders of a label; numbers as the language writes them. */
export type LabelValues = Record<string, string | Count>;

/** A label of the site whose plurals know the language that counts in them. */
export function inLanguageOfPlurals(label: string, language: string): string {
  return label.replace(/\{(\w+),\s*plural,/g, `{$1, plural-${language},`);
}

/** Names of the values that a label asks for: `count` and `query` in `{count} results for “{query}”`, `count` in a plural. */
export function placesOf(label: string): string[] {
  const written = inLanguageOfPlurals(label, 'en');
  const places = [...written.matchAll(plural), ...written.replace(plural, '').matchAll(place)];
  return places.map(([, name = '']) => name);
}

/** A label with each plural replaced by the form for its number, where `#` is the number. */
export function fillPlurals(label: string, values: LabelValues): string {
  if (!label.includes(', plural-')) return label;
  return label.replace(plural, (whole, name: string, language: string, written: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const forms = new Map([...written.matchAll(form)].map(([, key, text]) => [key, text]));
    const category = new Intl.PluralRules(localesOf(language)).select(Number(value));
    const chosen = forms.get(`=${value}`) ?? forms.get(category) ?? forms.get('other') ?? whole;
    return chosen.replaceAll('#', String(value));
  });
}
