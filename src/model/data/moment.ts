/** Words that may stand for the date of a value: the last within the site's period, the first, the lowest, the highest. */
export const moments = ['latest', 'first', 'min', 'max'] as const;
export type Moment = (typeof moments)[number];

/** Whether a text is such a word. */
export function isMoment(text: string): text is Moment {
  return moments.some((each) => each === text);
}
