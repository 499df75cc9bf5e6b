import { primaryLanguage, regionOf } from '../../model/text/language.ts';

/** A language as Open Graph has it, with the country where most speak it: `en_US` for `en`, `zh_TW` for `zh-Hant`. */
export function openGraphLocale(lang: string): string {
  const region = regionOf(lang);
  return region ? `${primaryLanguage(lang)}_${region}` : primaryLanguage(lang);
}
