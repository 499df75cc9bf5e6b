import { anyFolded, foldedLetters } from '../../model/text/fold.ts';

/** Letters whose plain forms others have, too: they get another stroke. */
const secondStroke = new Set(['ð', 'þ', 'œ']);

/**
 * The text for the index: `Søndag` is `So\u0338ndag`. The index passes over marks, so that `sondag` finds it, and the browser
 * takes them back for the letter (`src/client/search/search-letters.ts`).
 */
export function writeLetters(text: string): string {
  return text.replace(anyFolded, (letter) => {
    const small = letter.toLowerCase();
    const plain = foldedLetters[small] ?? letter;
    const stroke = secondStroke.has(small) ? '\u0337' : '\u0338';
    const cased = letter === small ? plain : plain.toUpperCase();
    return cased.replace(/./g, `$&${stroke}`);
  });
}
