/**
 * Letters, digits and signs that readers type in another form, as the search index holds them: the form that most type,
 * with a mark on it that the index ignores when it matches. Persian has its own Yeh and Kaf, for which many keyboards
 * have those of Arabic, and parts letters of a word by a sign that few have; Hebrew has a hyphen of its own.
 */
const forms: ReadonlyMap<string, string> = new Map([
  ...digitsFrom(0x0660, '\u0338'),
  ...digitsFrom(0x06f0, '\u0337'),
  // Of Hindi and Marathi, of Bengali and of Burmese.
  ...digitsFrom(0x0966, '\u0336'),
  ...digitsFrom(0x09e6, '\u0335'),
  ...digitsFrom(0x1040, '\u0334'),
  // The decimal sign and the sign between thousands of Arabic digits.
  ['\u066b', '.\u0338'],
  ['\u066c', ',\u0338'],
  ['\u06cc', '\u064a\u0338'],
  ['\u06a9', '\u0643\u0338'],
  ['\u05be', '-\u0338'],
  ['\u200c', '\u034f'],
]);

function digitsFrom(zero: number, mark: string): [string, string][] {
  return Array.from({ length: 10 }, (_, digit) => [
    String.fromCharCode(zero + digit),
    String(digit) + mark,
  ]);
}

const originals = new Map([...forms].map(([letter, text]) => [text, letter]));
const anyForm = new RegExp(`[${[...forms.keys()].join('')}]`, 'g');
const typedMarks = /(?<=[\d.,\u064a\u0643-])[\u0334-\u0338]+|\u034f/g;
const anyMarked = /[\d.,\u064a\u0643-][\u0334-\u0338]|\u034f/g;

/**
 * A text for the index: `۲۰` gives `2\u03370\u0337`. Such marks that an author typed would make other digits of theirs.
 */
export function markForms(text: string): string {
  return text.replace(typedMarks, '').replace(anyForm, (letter) => forms.get(letter) ?? letter);
}

/** A text from the index with its original letters. */
export function restoreForms(text: string): string {
  return text.replace(anyMarked, (marked) => originals.get(marked) ?? marked);
}

/** A text with the forms that the index matches: `۲۰` gives `20`. */
export function plainForms(text: string): string {
  return text.replace(anyForm, (letter) =>
    (forms.get(letter) ?? letter).replace(/[\u0334-\u0338\u034f]/g, ''),
  );
}
