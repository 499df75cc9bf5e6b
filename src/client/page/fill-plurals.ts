/** A plural of a label, as `src/model/labels/plural-form.ts` reads it. */
const plural = /\{(\w+), plural-([\w-]+),\s*((?:[\w=]+\s*\{[^{}]*\}\s*)+)\}/g;

const form = /([\w=]+)\s*\{([^{}]*)\}/g;

/** A label with each plural replaced by the form for its number, where `#` is the number. */
export function fillPlurals(label: string, values: Record<string, string | number>): string {
  if (!label.includes(', plural-')) return label;
  return label.replace(plural, (whole, name: string, language: string, written: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const forms = new Map([...written.matchAll(form)].map(([, key, text]) => [key, text]));
    const category = new Intl.PluralRules(language).select(Number(value));
    const chosen = forms.get(`=${value}`) ?? forms.get(category) ?? forms.get('other') ?? whole;
    return chosen.replaceAll('#', String(value));
  });
}
