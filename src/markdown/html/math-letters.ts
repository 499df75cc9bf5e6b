/** A form of letters in formulas, as `mathvariant` names it. */
interface LetterForm {
  /** The code points of its A, a, 0, Α and α; 0 for what Unicode lacks. */
  starts: readonly [
    capital: number,
    small: number,
    digit: number,
    alpha: number,
    smallAlpha: number,
  ];
  /** Letters that Unicode has elsewhere: each is followed by its form. */
  others?: string;
}

const forms: Readonly<Record<string, LetterForm>> = {
  bold: { starts: [0x1d400, 0x1d41a, 0x1d7ce, 0x1d6a8, 0x1d6c2] },
  'bold-italic': { starts: [0x1d468, 0x1d482, 0x1d7ce, 0x1d71c, 0x1d736] },
  'double-struck': { starts: [0x1d538, 0x1d552, 0x1d7d8, 0, 0], others: 'CℂHℍNℕPℙQℚRℝZℤ' },
  script: { starts: [0x1d49c, 0x1d4b6, 0, 0, 0], others: 'BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ' },
  'bold-script': { starts: [0x1d4d0, 0x1d4ea, 0, 0, 0] },
  fraktur: { starts: [0x1d504, 0x1d51e, 0, 0, 0], others: 'CℭHℌIℑRℜZℨ' },
  'bold-fraktur': { starts: [0x1d56c, 0x1d586, 0, 0, 0] },
  'sans-serif': { starts: [0x1d5a0, 0x1d5ba, 0x1d7e2, 0, 0] },
  'bold-sans-serif': { starts: [0x1d5d4, 0x1d5ee, 0x1d7ec, 0x1d756, 0x1d770] },
  'sans-serif-italic': { starts: [0x1d608, 0x1d622, 0x1d7e2, 0, 0] },
  monospace: { starts: [0x1d670, 0x1d68a, 0x1d7f6, 0, 0] },
};

/** Letters in each range of a form, in the order of its starts. */
const ranges = ['AZ', 'az', '09', 'ΑΩ', 'αω'].map((ends) => [...ends].map(codeOf));

/**
 * The letters of a formula in the form that a `mathvariant` names: `ℝ` for a double-struck R. Browsers know the letters,
 * but of the attribute only `normal`.
 */
export function mathLetters(text: string, variant: string): string {
  const form = forms[variant];
  return form ? [...text].map((letter) => letterIn(form, letter)).join('') : text;
}

function letterIn({ starts, others = '' }: LetterForm, letter: string): string {
  const elsewhere = others.indexOf(letter);
  if (elsewhere % 2 === 0) return others[elsewhere + 1] ?? letter;
  const code = codeOf(letter);
  const at = ranges.findIndex(([first = 0, last = 0]) => code >= first && code <= last);
  const start = starts[at] ?? 0;
  return start === 0 ? letter : String.fromCodePoint(start + code - (ranges[at]?.[0] ?? 0));
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
