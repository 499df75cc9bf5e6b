/** Fragment of an entry of the reference list: where a citation in the text leads to. */
export function referenceId(number: number): string {
  return `ref-${number}`;
}
