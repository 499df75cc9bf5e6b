import { hanAndKana } from '../text/scripts.ts';

/** A person or organization that made a work. */
export type SourceName = PersonName | { literal: string };

/** The name of a person, by its parts. */
interface PersonName {
  family: string;
  given?: string;
  /** `von` of Wilhelm von Humboldt, whom lists sort under H. That of `La Fontaine` or `van Gogh` is of the family. */
  particle?: string;
  /** `Jr.`, `III`. */
  suffix?: string;
}

/** The full name: `Li Wei`, `Martin Luther King Jr.`, `王小明`, or the name of an organization. */
export function nameInFull(name: SourceName): string {
  if ('literal' in name) return name.literal;
  const { family, given, particle, suffix } = name;
  const inOrder = given && familyFirst(family, given);
  if (inOrder) return inOrder;
  return [given, withParticle(particle, family), suffix].filter(Boolean).join(' ');
}

/** The name as lists sort it: `Moore, Jake`, `Humboldt, Wilhelm von`, `King, Martin Luther, Jr.`, `王小明`. */
export function nameFamilyFirst(name: SourceName): string {
  if ('literal' in name) return name.literal;
  const { family, given, particle, suffix } = name;
  const inOrder = given && familyFirst(family, given);
  if (inOrder) return inOrder;
  const before = [given, particle].filter(Boolean).join(' ');
  const comma = /\p{Script=Arabic}/u.test(family) ? '، ' : ', ';
  return [family, before, suffix].filter(Boolean).join(comma);
}

/** A name from the parts of CSL; `undefined` if it has none of them. */
export function nameOfParts(
  part: (...names: string[]) => string | undefined,
): SourceName | undefined {
  const given = part('given');
  const ofFamily = part('non-dropping-particle');
  const particle = part('dropping-particle');
  const family = part('family');
  const suffix = part('suffix');
  if (!family) {
    const literal = part('literal', 'name') ?? given;
    return literal ? { literal } : undefined;
  }
  return {
    family: withParticle(ofFamily, family),
    ...(given && { given }),
    ...(particle && { particle }),
    ...(suffix && { suffix }),
  };
}

/** `von Humboldt`, `d’Alembert`. */
export function withParticle(particle: string | undefined, family: string): string {
  if (!particle) return family;
  return /['’]$/.test(particle) ? particle + family : `${particle} ${family}`;
}

/** True for what stands after the names in a list that goes on: `and others` in BibTeX. */
export function isOthers(name: SourceName): boolean {
  return nameInFull(name) === 'others';
}

const eastAsian = new RegExp(String.raw`^[${hanAndKana}\p{Script=Hangul}々]+$`, 'u');

/** Words of Vietnamese, which are short, and have no hyphens. */
const shortWords = /^(?:\p{Script=Latin}{1,7} ?)+$/u;
/** Letters that no other language has, and frequent names without them. */
const vietnamese = /[ơư\u1ea0-\u1ef9]|^(?:Bùi|Đào|Đinh|Đoàn|Hồ|Lê|Lý|Ngô|Tô|Võ|Vũ) /iu;

/**
 * The name of a person whose family stands first, without a comma: Chinese, Japanese and Korean names in their own
 * script, without a space, and Vietnamese ones, `Trần Thị Lý`. CSL styles write them so.
 */
function familyFirst(family: string, given: string): string | undefined {
  if (eastAsian.test(family) && eastAsian.test(given)) return family + given;
  const name = `${family} ${given}`.normalize('NFC');
  return shortWords.test(name) && vietnamese.test(name) ? name : undefined;
}
