/**
 * Refuses what TypeScript would refuse, for programs in JavaScript.
 * @param known The names of all options.
 * @throws TypeError for another name, or a value that is not text.
 */
export function checkOptions(options: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name))
      throw new TypeError(`There is no option \`${name}\`. Possible options: ${known.join(', ')}.`);
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`The option \`${name}\` must be text.`);
  }
}
