import { readBundled } from './bundled-file.ts';

/** Languages whose words come with the style library. */
const ofLibrary = ['en-US', 'de-DE', 'es-ES', 'fr-FR', 'nl-NL'];
/** Languages whose words are bundled. */
const bundled = `
  ca-AD cs-CZ da-DK el-GR en-GB fi-FI it-IT ja-JP ko-KR nb-NO pl-PL pt-BR pt-PT ro-RO ru-RU sv-SE uk-UA
  zh-CN zh-TW`
  .trim()
  .split(/\s+/);

/** The words for references in a language. A language without words uses the English ones. */
export function styleLocale(language: string): { locale: string; localeXml?: string } {
  const locale = localeOf(language);
  if (!bundled.includes(locale)) return { locale };
  return { locale, localeXml: readBundled(`locales-${locale}.xml`) };
}

function localeOf(language: string): string {
  const { language: base, region, script } = new Intl.Locale(language);
  if (base === 'zh') {
    const isTraditional = script === 'Hant' || (!script && /^(TW|HK|MO)$/.test(region ?? ''));
    return isTraditional ? 'zh-TW' : 'zh-CN';
  }
  if (base === 'en') return !region || region === 'US' ? 'en-US' : 'en-GB';
  if (base === 'pt') return !region || region === 'BR' ? 'pt-BR' : 'pt-PT';
  // Norwegian of either form reads Bokmål.
  const known = base === 'no' || base === 'nn' ? 'nb' : base;
  return [...ofLibrary, ...bundled].find((each) => each.startsWith(`${known}-`)) ?? 'en-US';
}
