/** One value as it is, several as a list. */
export function onlyOne(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}
