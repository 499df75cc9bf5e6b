/** Properties of FollowTheMoney that hold the code of a country: `cn`. */
const countries: ReadonlySet<string> = new Set([
  'country',
  'jurisdiction',
  'mainCountry',
  'nationality',
  'citizenship',
  'birthCountry',
  'flag',
  'pastFlags',
]);

/** Properties that hold a number without a unit. */
const numbers: ReadonlySet<string> = new Set(['latitude', 'longitude']);

/** The type of a property's value in FollowTheMoney. */
export function ftmPropertyType(property: string): 'country' | 'number' | 'text' {
  if (countries.has(property)) return 'country';
  return numbers.has(property) ? 'number' : 'text';
}
