/** True for a BCP 47 tag of Chinese: `zh`, `zh-Hans`. */
export function isChinese(language: string): boolean {
  return /^zh\b/i.test(language);
}

/** True for languages with full-width punctuation and no spaces after it: Chinese and Japanese. */
export function hasFullWidthPunctuation(language: string): boolean {
  return /^(zh|ja)\b/i.test(language);
}
