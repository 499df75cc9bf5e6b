/**
 * The locales of dates, numbers and orders in a language, for `Intl`: British English where it does not know the language,
 * such as Latin. It would take the locale of the computer there, and the same content would make another site elsewhere.
 */
export function localesOf(language: string): string[] {
  return [language, 'en-GB'];
}

/**
 * The language of dates and numbers on a page: its own, if `Intl` knows that. Else that of the site, as the words of the
 * interface are: a Latin text on a German site is of `3. Mai 2021`.
 */
export function formatLanguage(own: string | undefined, ofSite: string): string {
  return own !== undefined && Intl.DateTimeFormat.supportedLocalesOf(own).length > 0 ? own : ofSite;
}

/** Compares names as lists of a language have them; numbers in them by their size, so that `Phase 9` is before `Phase 10`. */
export function nameOrder(language: string): (a: string, b: string) => number {
  return new Intl.Collator(localesOf(language), { numeric: true }).compare;
}
