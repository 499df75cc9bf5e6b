/**
 * The locales of dates, numbers and orders in a language, for `Intl`: British English where it does not know the language,
 * such as Latin. It would take the locale of the computer there, and the same content would make another site elsewhere.
 */
export function localesOf(language: string): string[] {
  return [language, 'en-GB'];
}
