/** A link as `[[name#heading|label]]` with its own signs in place of their full-width forms. */
export function withSignsOfLinks(link: string): string {
  return link.replace('｜', '|').replace('＃', '#');
}

/** A text with the letters, digits and signs of ASCII in place of their full-width forms: `12.5` for `１２．５`. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/**
 * A text with the digits and Latin letters in their usual form, where Japanese and Chinese have them as wide as their own:
 * `2021年TOB` for `２０２１年ＴＯＢ`.
 */
export function withUsualLetters(text: string): string {
  return text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/g, halfWidth);
}
