import type { SearchableName } from '../../../outputs/search/searchable-name.ts';
import { prefixDistance } from './search-distance.ts';
import { isWithoutSpaces, normalize } from './search-names.ts';

/** Corrects the words of a query by those of the names of a site. */
export interface Spelling {
  /** The query with its misspelt words corrected; `undefined` if none is. */
  correct(query: string): string | undefined;
}

/** A word of names, and how often they are mentioned. */
type Vocabulary = ReadonlyMap<string, number>;

/** Prepares the words of names when the first correction is wanted: most queries need none. */
export function createSpelling(names: readonly SearchableName[]): Spelling {
  let vocabulary: Vocabulary | undefined;
  return {
    correct(query) {
      vocabulary ??= wordsOf(names);
      const words = normalize(query).split(' ');
      const known = vocabulary;
      const corrected = words.map((word) => nearestWord(word, known) ?? word);
      return corrected.some((word, place) => word !== words[place])
        ? corrected.join(' ')
        : undefined;
    },
  };
}

/**
 * A corrected query in the words of titles, with the marks and capitals that their forms lack: `Северный` for `северныи`,
 * which readers would take for a misspelling.
 */
export function asWritten(corrected: string, names: readonly SearchableName[]): string {
  const missing = new Set(corrected.split(' '));
  const written = new Map<string, string>();
  for (const { title } of names) {
    for (const word of title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      const form = normalize(word);
      if (missing.delete(form)) written.set(form, word);
    }
    if (missing.size === 0) break;
  }
  return corrected.replace(/\S+/g, (word) => written.get(word) ?? word);
}

function wordsOf(names: readonly SearchableName[]): Vocabulary {
  const words = new Map<string, number>();
  for (const { forms, mentioned = 0 } of names) {
    for (const word of new Set(forms.flatMap((form) => form.match(/[\p{L}\p{N}]+/gu) ?? []))) {
      words.set(word, (words.get(word) ?? 0) + mentioned + 1);
    }
  }
  return words;
}

/** The nearest word of names, unless this is one or the start of one. Of equally near ones, the most mentioned. */
function nearestWord(word: string, vocabulary: Vocabulary): string | undefined {
  const allowed = allowedMistakes(word);
  if (allowed === 0) return undefined;
  let nearest: { word: string; rank: number; mentioned: number } | undefined;
  for (const [known, mentioned] of vocabulary) {
    if (known.startsWith(word)) return undefined;
    if (word.length === shortest && !hasOneMore(known, word)) continue;
    const distance = prefixDistance(word, known, allowed);
    if (distance > allowed) continue;
    // A whole word is likelier to be meant than one of which the reader has typed only a part.
    const rank = distance + (prefixDistance(known, word, allowed) > allowed ? allowed : 0);
    const isNearer =
      !nearest || rank < nearest.rank || (rank === nearest.rank && mentioned > nearest.mentioned);
    if (isNearer) nearest = { word: known, rank, mentioned };
  }
  return nearest?.word;
}

/** Letters of the shortest word that is corrected, if one is left out of it. */
const shortest = 3;

function hasOneMore(known: string, word: string): boolean {
  return known.length === word.length + 1 && known[0] === word[0] && known.at(-1) === word.at(-1);
}

/**
 * One mistake in four to six letters, two in longer words; of three letters only one that is missing. Chinese and Japanese
 * words are too short to guess.
 */
function allowedMistakes(word: string): number {
  if (word.length < shortest || isWithoutSpaces(word) || /\p{N}/u.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}
