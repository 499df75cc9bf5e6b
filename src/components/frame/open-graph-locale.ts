/** A language as Open Graph has it, with the country where most speak it: `en_US` for `en`, `zh_TW` for `zh-Hant`. */
export function openGraphLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region ? `${language}_${region}` : language;
}
