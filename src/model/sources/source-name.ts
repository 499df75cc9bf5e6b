import { hanAndKana } from '../text/scripts.ts';

/** A person or organization that made a work. */
export type SourceName = PersonName | { literal: string };

/** The name of a person, by its parts. */
interface PersonName {
  family: string;
  given?: string;
  /** `Jr.`, `III`. */
  suffix?: string;
}

/** The full name: `Li Wei`, `Martin Luther King Jr.`, `王小明`, or the name of an organization. */
export function nameInFull(name: SourceName): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = name;
  if (given && isFamilyFirst(family, given)) return family + given;
  return [given, family, suffix].filter(Boolean).join(' ');
}

/** The name as lists sort it: `Moore, Jake`, `King, Martin Luther, Jr.`, `王小明`. */
export function nameFamilyFirst(name: SourceName): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = name;
  if (given && isFamilyFirst(family, given)) return family + given;
  return [family, given, suffix].filter(Boolean).join(', ');
}

/** A name from the parts of CSL; `undefined` if it has none of them. */
export function nameOfParts(
  part: (...names: string[]) => string | undefined,
): SourceName | undefined {
  const given = part('given');
  const particle = part('non-dropping-particle', 'dropping-particle');
  const family = part('family');
  const suffix = part('suffix');
  if (!family) {
    const literal = part('literal', 'name') ?? given;
    return literal ? { literal } : undefined;
  }
  return {
    family: particle ? `${particle} ${family}` : family,
    ...(given && { given }),
    ...(suffix && { suffix }),
  };
}

/** True for what stands after the names in a list that goes on: `and others` in BibTeX. */
export function isOthers(name: SourceName): boolean {
  return nameInFull(name) === 'others';
}

const eastAsian = new RegExp(String.raw`^[${hanAndKana}\p{Script=Hangul}々]+$`, 'u');

/** Chinese, Japanese and Korean names in their own script have the family first, and no space. CSL styles write them so. */
function isFamilyFirst(family: string, given: string): boolean {
  return eastAsian.test(family) && eastAsian.test(given);
}
