import { hanAndKana } from '../text/scripts.ts';

/** A person or organization that made a work. */
export type SourceName = { family: string; given?: string } | { literal: string };

/** The full name: `Li Wei`, `王小明`, or the name of an organization. */
export function nameInFull(name: SourceName): string {
  if ('literal' in name) return name.literal;
  if (!name.given) return name.family;
  return isFamilyFirst(name.family, name.given)
    ? name.family + name.given
    : `${name.given} ${name.family}`;
}

/** The name as lists sort it: `Moore, Jake`, `王小明`. */
export function nameFamilyFirst(name: SourceName): string {
  if ('literal' in name) return name.literal;
  if (!name.given) return name.family;
  return isFamilyFirst(name.family, name.given)
    ? name.family + name.given
    : `${name.family}, ${name.given}`;
}

const eastAsian = new RegExp(String.raw`^[${hanAndKana}\p{Script=Hangul}々]+$`, 'u');

/** Chinese, Japanese and Korean names in their own script have the family first, and no space. CSL styles write them so. */
function isFamilyFirst(family: string, given: string): boolean {
  return eastAsian.test(family) && eastAsian.test(given);
}
