/** Splits a problem message at its code spans: "`born: 1970` has no source." has two parts. */
export function messageParts(message: string): { text: string; isCode: boolean }[] {
  return message
    .split(/`([^`]*)`/)
    .map((text, at) => ({ text, isCode: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
