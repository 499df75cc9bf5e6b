import { seam } from '../../model/index-marks.ts';

/** Letters after which a word is parted. Nobody searches for longer ones. */
const longestWord = 300;

/**
 * So many letters with the marks on them, each of which may be written as a reference (`&amp;`), and more of the word. None
 * begins at a mark: to look ahead from each of a thousand marks would take as many steps for each.
 */
const letter = String.raw`(?:&#?\w{1,31};|(?!\p{M})\S)\p{M}*`;
const tooLong = new RegExp(String.raw`(?:(?=(${letter}))\1){${longestWord}}(?=\S)`, 'gu');

/**
 * Gives a function that parts very long words of a text, whose pieces it gets one after the other: a word may go on in the
 * next. To find the stem of a word, Pagefind takes time with the square of its length: minutes for a few megabytes of `y`.
 */
export function limitWords(): (piece: string) => string {
  // Letters of the word that the pieces before have left open, or none if one of them had a space.
  let open = 0;
  return (piece) => {
    const parted = mayHaveLong(piece) ? piece.replace(tooLong, `$&${seam}`) : piece;
    const isOpen = open > 0;
    open = /\s/.test(piece) ? 0 : open + piece.length;
    if (!isOpen || open <= longestWord) return parted;
    open = piece.length;
    return seam + parted;
  };
}

/** Whether a text may have such a word, told by its spaces: all texts of a site are asked. */
function mayHaveLong(text: string): boolean {
  let start = 0;
  while (start + longestWord < text.length) {
    const space = text.lastIndexOf(' ', start + longestWord);
    if (space < start) return true;
    start = space + 1;
  }
  return false;
}
