/** A path in settings as a folder: empty, or with `/` at its end. */
export function asFolder(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.map((part) => `${part}/`).join('');
}
