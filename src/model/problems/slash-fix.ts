/** The fix for a path on one computer. */
export const relativeFix = 'Write a path relative to this file, such as `../assets/photo.png`.';

/** Whether a path names a drive of Windows: `C:\\site\\map.png`. */
export function hasDrive(path: string): boolean {
  return /^[a-z]:[\\/]/i.test(path);
}

/** The fix for a Windows path, which has backslashes or a drive; `undefined` for any other. */
export function slashFix(path: string): string | undefined {
  if (hasDrive(path)) return relativeFix;
  if (!path.includes('\\')) return undefined;
  return `Write \`/\` between folders: \`${path.replaceAll('\\', '/')}\`.`;
}
