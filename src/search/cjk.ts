/** Chinese, Japanese and Korean letters: scripts in which a query may be any part of a run. */
const letter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}々〇ー]';
const runs = new RegExp(`${letter}+`, 'gu');
const betweenLetters = new RegExp(`(?<=${letter})(?=${letter})`, 'gu');

/** Longest start of a suffix that is indexed: names and words of these scripts are seldom longer. */
const longestSuffix = 6;

/**
 * Every suffix of each run, cut to six characters: `腾讯控股` gives `腾讯控股`, `讯控股`, `控股`, `股`. The index
 * matches words from their start, so with these any part of a run is found.
 */
export function cjkSuffixes(text: string): string[] {
  const suffixes = [...text.matchAll(runs)].flatMap(([run]) => {
    const letters = [...run];
    return letters.map((_, start) => letters.slice(start, start + longestSuffix).join(''));
  });
  return [...new Set(suffixes)];
}

/** Puts a space between neighbouring letters, so that each is a word of the index. */
export function partCjkLetters(text: string): string {
  return text.replace(betweenLetters, ' ');
}
