/** The rights of a file that is written now. */
export const rightsOfNewFiles = 0o666 & ~process.umask();

/**
 * Whether others may read and write a file as they may a new one.
 * @param mode of its `Stats`.
 */
export function hasRightsOfNewFile(mode: number): boolean {
  return process.platform === 'win32' || (mode & 0o777) === rightsOfNewFiles;
}
