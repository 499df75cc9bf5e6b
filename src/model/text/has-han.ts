/** Whether a text has Chinese characters, which Chinese may write in two ways. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
