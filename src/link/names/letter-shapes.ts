/** The apostrophe of English, and the one that is a letter of Ukrainian: `O’Neil`, `Слов\u02bcянськ`. */
const typographicApostrophe = 0x2019;
const letterApostrophe = 0x02bc;

/** The code unit of a hyphen at which no line breaks. */
export const nonBreakingHyphen = 0x2011;

/** Whether a code unit is an apostrophe of another shape than `'`. */
export function isApostrophe(unit: number): boolean {
  return unit === typographicApostrophe || unit === letterApostrophe;
}

/** A name with its apostrophes and hyphens as keyboards write them: `O’Neil` is `O'Neil`. */
export function plainShapes(name: string): string {
  return name.replace(/[\u2019\u02bc]/g, "'").replaceAll('\u2011', '-');
}
