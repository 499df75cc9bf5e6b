import { anyFolded, foldedLetters } from '../../model/text/fold.ts';

/** Letters that share their plain form with another letter and get a different stroke. */
const secondStroke = new Set(['ð', 'þ', 'œ']);

/**
 * Writes a text for the index: `Søndag` becomes `So\u0338ndag`. The index ignores the stroke, so `sondag` matches, and
 * the browser restores the letter (`src/client/search/engine/search-letters.ts`).
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
