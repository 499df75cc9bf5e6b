/** Lower case without marks: `Đorđević` gives `đorđevic`. */
export function stripMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}
