/** Whether a BCP 47 tag names Chinese: `zh`, `zh-Hans`. */
export function isChinese(language: string): boolean {
  return /^zh\b/i.test(language);
}

/** Whether a language is set with full-width punctuation, and without spaces after it: Chinese and Japanese. */
export function hasFullWidthPunctuation(language: string): boolean {
  return /^(zh|ja)\b/i.test(language);
}
