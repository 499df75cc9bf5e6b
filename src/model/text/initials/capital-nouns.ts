import { primaryLanguage } from '../language.ts';

const languages: ReadonlySet<string> = new Set(['de', 'gsw', 'ksh', 'lb', 'nds']);

/** Whether a language writes every noun with a capital, as German does. */
export function capitalizesNouns(language: string): boolean {
  return languages.has(primaryLanguage(language));
}
