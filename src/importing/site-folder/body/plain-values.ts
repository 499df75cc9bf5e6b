import { parseMarkdown } from '../../../markdown/parse/parser.ts';
import { codeScan } from './edits.ts';

/** `import Quay from './quay.png'`: a name for the address of a file. */
const fileImport = /^import\s+(\w+)\s+from\s+(["'])([^"'\n]+)\2/gm;

/** `{require('./quay.png').default}`, `{useBaseUrl('/img/quay.png')}`, `{'words'}`, `{Quay}` or `{300}` as the value of an attribute. */
const computed =
  /(?<=<[a-zA-Z][^<>]{0,500}\s[a-zA-Z]{1,30}=)\{\s*(?:(?:(?:require|useBaseUrl)\(\s*)?(["'])([^"'\n]*)\1(?:\s*\)(?:\.default)?)?|(\w+))\s*\}/g;

/** Writes the values that MDX computes in elements as they are, outside code: addresses, words and numbers. */
export function plainValues(markdown: string): string {
  if (!/[a-zA-Z]=\{/.test(markdown)) return markdown;
  const files = new Map([...markdown.matchAll(fileImport)].map(([, name, , path]) => [name, path]));
  const isInCode = codeScan(parseMarkdown(markdown));
  return markdown.replace(computed, (written, _, words?: string, name = '', at = 0) => {
    const value = words ?? files.get(name) ?? /^\d+$/.exec(name)?.[0];
    return value === undefined || isInCode(at) ? written : `"${value}"`;
  });
}
