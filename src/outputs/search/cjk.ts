import { hanAndKana } from '../../model/text/scripts.ts';
/** Letters of scripts that write words without spaces: a query may be any part of a run of them. */
const letter = `[${hanAndKana}]`;
// What is neither letter nor figure stays with the word before it: a word of the index needs one of these.
const seams = new RegExp(`(?<=${letter})(?=[\\p{L}\\p{N}])|(?<=\\S)(?=${letter})`, 'gu');

/** The same and Hangul: in a Korean name, too, a reader may know only the end. */
const nameRuns = new RegExp(`(?:${letter}|\\p{Script=Hangul})+`, 'gu');

/** Longest start of a suffix that is indexed: names and words of these scripts are seldom longer. */
const longestSuffix = 6;

/**
 * Every suffix of each run, cut to six characters: `腾讯控股` gives `腾讯控股`, `讯控股`, `控股`, `股`. The index
 * matches words from their start, so with these any part of a run is found.
 */
export function cjkSuffixes(text: string): string[] {
  const suffixes = [...text.matchAll(nameRuns)].flatMap(([run]) => {
    const letters = [...run];
    return letters.map((_, start) => letters.slice(start, start + longestSuffix).join(''));
  });
  return [...new Set(suffixes)];
}

/**
 * Stands where a word of the index ends and the text has no space: a space for the index, and a word joiner by which
 * the browser takes it out of excerpts again. The joiner goes to the word after it; the index ignores it.
 */
const seam = ' \u2060';

/** Makes each Chinese or Japanese letter a word of the index: `腾讯QQ，` becomes `腾 讯 QQ，` with seams for spaces. */
export function partCjkLetters(text: string): string {
  return text.replace(seams, seam);
}
