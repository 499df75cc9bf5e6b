/** A text as a YAML value: plain if YAML reads it unchanged, otherwise as a JSON string, which is valid YAML. */
export function yamlText(text: string): string {
  const isBare = /^\p{L}[\p{L}\p{M}\p{N} _,.’()–-]*$/u.test(text);
  const isWord = /^(true|false|null)$/i.test(text);
  return isBare && !isWord ? text : JSON.stringify(text);
}
