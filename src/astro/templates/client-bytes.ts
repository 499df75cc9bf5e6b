import { forBase } from './base-mark.ts';

/**
 * A style, script, font or picture of compiled templates, for a site.
 * @param base `/` or `/repo/`.
 */
export function clientBytes(path: string, bytes: Buffer, base: string): Buffer {
  if (!/\.(css|js)$/.test(path)) return bytes;
  // One character per byte: only the mark is changed.
  return Buffer.from(forBase(bytes.toString('latin1'), base), 'latin1');
}
