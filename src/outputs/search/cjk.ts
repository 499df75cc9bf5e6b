import { seam } from '../../model/index-marks.ts';
import { hanAndKana, mayBeTogether, writtenTogether } from '../../model/text/scripts.ts';

const letters = `[${writtenTogether}]`;
const anyLetter = new RegExp(letters, 'u');
// Punctuation stays with the word before it, since a word of the index needs a letter or digit. What follows comes first:
// to look back from each of a thousand marks would take as many steps for each.
const seams = new RegExp(
  `(?=[\\p{L}\\p{N}])(?<=${letters}\\p{M}*)|(?<=\\S)(?=(?!\\p{M})${letters})`,
  'gu',
);

/** Hangul as well: readers may know only the end of a Korean name, too. */
const nameRuns = new RegExp(`[${hanAndKana}\\p{Script=Hangul}]+`, 'gu');

/** Length at which a suffix is cut; names and words of these scripts are rarely longer. */
const longestSuffix = 6;

/**
 * Lists every suffix of each run, cut to six characters: `腾讯控股` gives `腾讯控股`, `讯控股`, `控股`, `股`. The index matches the
 * start of words, so suffixes let it find any part of a run.
 */
export function cjkSuffixes(text: string): string[] {
  const suffixes = [...text.matchAll(nameRuns)].flatMap(([run]) => {
    const units = [...run];
    return units.map((_, start) => units.slice(start, start + longestSuffix).join(''));
  });
  return [...new Set(suffixes)];
}

/**
 * Makes each letter of a script without spaces a word of the index, with the marks on it: `腾讯QQ，` becomes `腾 讯 QQ，`, and
 * `ช้าง` `ช้ า ง`, with seams in place of spaces.
 */
export function partLetters(text: string): string {
  // Most texts have no such letter, and looking for one is far cheaper than looking for seams.
  return mayBeTogether.test(text) && anyLetter.test(text) ? text.replace(seams, seam) : text;
}
