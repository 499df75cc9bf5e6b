import { hash } from 'node:crypto';

/**
 * A digest of plain data, which may hold maps and sets; equal data in equal order has equal digests.
 * @throws TypeError for an object whose JSON would not tell all of it.
 */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value, whole) ?? 'undefined', 'base64url');
}

/** A digest of data that is plain as its types say; takes a fraction of the time of `digestOf`. */
export function digestOfPlain(value: unknown): string {
  return hash('sha256', JSON.stringify(value) ?? 'undefined', 'base64url');
}

/** What JSON writes of a value. An object that knows its own JSON has been replaced by it already. */
function whole(key: string, value: unknown): unknown {
  if (typeof value === 'function') throw new TypeError(`A digest cannot tell the function ${key}.`);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (value instanceof Map || value instanceof Set) return [...value];
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return value;
  throw new TypeError(`A digest cannot tell all of ${key}, which is no plain data.`);
}
