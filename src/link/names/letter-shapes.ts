/** The apostrophe of English, and the one that is a letter of Ukrainian: `O’Neil`, `Слов\u02bcянськ`. */
const typographicApostrophe = 0x2019;
const letterApostrophe = 0x02bc;

/** The hyphen of typographers, and the one at which no line breaks: `Saint\u2011Germain`. */
const typographicHyphen = 0x2010;
const nonBreakingHyphen = 0x2011;

/** Whether a code unit is an apostrophe of another shape than `'`. */
export function isApostrophe(unit: number): boolean {
  return unit === typographicApostrophe || unit === letterApostrophe;
}

/** Whether a code unit is a hyphen of another shape than `-`. */
export function isHyphen(unit: number): boolean {
  return unit === typographicHyphen || unit === nonBreakingHyphen;
}

/** A name with its apostrophes and hyphens as keyboards write them: `O’Neil` is `O'Neil`. */
export function plainShapes(name: string): string {
  return name.replace(/[\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, '-');
}
