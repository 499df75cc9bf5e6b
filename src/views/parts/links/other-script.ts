interface Script {
  pattern: RegExp;
  /** BCP 47 tag of the language that the script suggests. */
  lang: string;
}

const scripts: readonly Script[] = [
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, lang: 'ja' },
  { pattern: /\p{Script=Hangul}/u, lang: 'ko' },
  { pattern: /\p{Script=Han}/u, lang: 'zh' },
  { pattern: /\p{Script=Arabic}/u, lang: 'ar' },
  { pattern: /\p{Script=Hebrew}/u, lang: 'he' },
  { pattern: /\p{Script=Cyrillic}/u, lang: 'und-Cyrl' },
  { pattern: /\p{Script=Greek}/u, lang: 'el' },
  { pattern: /\p{Script=Thai}/u, lang: 'th' },
  { pattern: /\p{Script=Devanagari}/u, lang: 'und-Deva' },
  { pattern: /\p{Script=Latin}/u, lang: 'und-Latn' },
];

/** The first alias in another script than the title, with its language: 腾讯 (`zh`) for Tencent. */
export function otherScriptName(
  title: string,
  aliases: readonly string[],
): { text: string; lang: string } | undefined {
  const own = languageOfScript(title);
  for (const text of aliases) {
    const lang = languageOfScript(text);
    // A ticker such as 0700 has no script.
    if (lang && lang !== own && !/^[\d\p{P}\p{Script=Latin}\s]*\d/u.test(text))
      return { text, lang };
  }
  return undefined;
}

/** The language that a name's script suggests; `undefined` for digits and signs. */
export function languageOfScript(text: string): string | undefined {
  return scripts.find((script) => script.pattern.test(text))?.lang;
}
