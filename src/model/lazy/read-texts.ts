import { onceForText } from './once-for-text.ts';

const reader = Symbol('reader');

interface Readable {
  [reader]: (name: string) => string;
}

/** One function for all objects, which then have the same shape. */
const getterOf = onceForText(
  (name) =>
    function (this: Readable): string {
      return this[reader](name);
    },
);

/** Copies an object without some of its members, which are not read. */
export function withoutMembers<Each extends object, Name extends string>(
  object: Each,
  names: readonly Name[],
): Omit<Each, Name> {
  const left: ReadonlySet<string> = new Set(names);
  const kept = (Object.keys(object) as (keyof Each & string)[]).filter((name) => !left.has(name));
  return Object.fromEntries(kept.map((name) => [name, object[name]])) as Omit<Each, Name>;
}

/**
 * Copies an object, with texts that are read each time they are asked for: those of all objects together would take much
 * memory. JSON and copies of the result hold them as any others.
 */
export function withReadTexts<Each extends object, Name extends string>(
  object: Each,
  names: readonly Name[],
  read: (name: Name) => string,
): Omit<Each, Name> & Readonly<Record<Name, string>> {
  const texts = names.map((name) => [name, { get: getterOf(name), enumerable: true }] as const);
  return Object.defineProperties(withoutMembers(object, names), {
    [reader]: { value: read },
    ...Object.fromEntries(texts),
  }) as Omit<Each, Name> & Readonly<Record<Name, string>>;
}
