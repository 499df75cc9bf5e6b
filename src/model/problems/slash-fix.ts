/** The fix for a Windows path, which has backslashes or a drive; `undefined` for any other. */
export function slashFix(path: string): string | undefined {
  if (/^[a-z]:[\\/]/i.test(path))
    return 'Write a path relative to this file, such as `../assets/photo.png`.';
  if (!path.includes('\\')) return undefined;
  return `Write \`/\` between folders: \`${path.replaceAll('\\', '/')}\`.`;
}
