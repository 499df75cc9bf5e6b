/** The first of some names, and how many more there are: `a, b and 7 more`. */
export function firstNames(names: readonly string[], mostNamed: number): string {
  const named = names.slice(0, mostNamed).join(', ');
  const left = names.length - mostNamed;
  return left > 0 ? `${named} and ${left} more` : named;
}
