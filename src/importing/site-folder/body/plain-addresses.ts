import { parseMarkdown } from '../../../markdown/parse/parser.ts';
import { codeScan } from './edits.ts';

/** `import Quay from './quay.png'`: a name for the address of a file. */
const fileImport = /^import\s+(\w+)\s+from\s+(["'])([^"'\n]+)\2/gm;

/** `{require('./quay.png').default}`, `{useBaseUrl('/img/quay.png')}` or `{Quay}` as the value of an attribute. */
const computed =
  /(?<=\b(?:src|href)=)\{\s*(?:(?:require|useBaseUrl)\(\s*(["'])([^"'\n]*)\1\s*\)(?:\.default)?|(\w+))\s*\}/g;

/** Writes the addresses that MDX computes in elements as they are, outside code. */
export function plainAddresses(markdown: string): string {
  if (!/\b(?:src|href)=\{/.test(markdown)) return markdown;
  const files = new Map([...markdown.matchAll(fileImport)].map(([, name, , path]) => [name, path]));
  const isInCode = codeScan(parseMarkdown(markdown));
  return markdown.replace(computed, (written, _, path?: string, name?: string, at = 0) => {
    const address = path ?? files.get(name);
    return address === undefined || isInCode(at) ? written : `"${address}"`;
  });
}
