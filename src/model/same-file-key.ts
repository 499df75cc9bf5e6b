/**
 * A path in the form in which two that file systems may take for the same are equal: on many machines, case and Unicode
 * form make no difference.
 */
export function sameFileKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
