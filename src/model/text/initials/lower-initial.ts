import { capitalizesNouns } from './capital-nouns.ts';

/**
 * A label as it stands within a sentence: `Certified by the FAA` → `certified by the FAA`. Names keep their capitals: a
 * first word with another capital stays as it is, and so do all labels in languages that write nouns with capitals.
 */
export function lowerInitial(label: string, language: string): string {
  if (capitalizesNouns(language) || !/^\p{Lu}[^\p{Lu}\s]*(?:\s|$)/u.test(label)) return label;
  const [initial = ''] = label;
  return initial.toLocaleLowerCase(language) + label.slice(initial.length);
}
