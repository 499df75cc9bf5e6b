/** What to do about a path with the backslashes of Windows, which separate folders nowhere else; `undefined` without one. */
export function slashFix(path: string): string | undefined {
  if (/^[a-z]:[\\/]/i.test(path))
    return 'Write the path from this file on, such as `../data/x.csv`.';
  if (!path.includes('\\')) return undefined;
  return `Write \`/\` between folders: \`${path.replaceAll('\\', '/')}\`.`;
}
