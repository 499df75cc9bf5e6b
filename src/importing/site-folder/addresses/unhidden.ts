/** A name without the `_` or `.` before it, which would hide a file or folder here. */
export function unhidden(name: string): string {
  return name.replace(/^[._]+(?=.)/, '');
}
