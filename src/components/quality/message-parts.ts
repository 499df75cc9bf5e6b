/** A message of the check, parted at its code: "`born: 1970` has no source." has two parts. */
export function messageParts(message: string): { text: string; isCode: boolean }[] {
  return message
    .split(/`([^`]*)`/)
    .map((text, at) => ({ text, isCode: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
