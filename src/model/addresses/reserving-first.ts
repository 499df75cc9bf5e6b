/** Those that reserve a name before the others, since to ask others may make them list thousands of addresses. */
export function reservingFirst<Each extends { reserves?: readonly string[] }>(
  all: readonly Each[],
  name: string,
): Each[] {
  const isOther = ({ reserves = [] }: Each): number => Number(!reserves.includes(name));
  return all.toSorted((a, b) => isOther(a) - isOther(b));
}
