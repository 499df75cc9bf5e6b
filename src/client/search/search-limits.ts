import type { SectionLimits } from './engine/search-sections.ts';

/** Results that the dialog shows of each section. The search page has more of the same, in the same order. */
export const dialogLimits: SectionLimits = {
  names: 4,
  texts: 2,
  events: 3,
  charts: 2,
  entries: 1,
  sources: 3,
};

/** Results that the search page shows of each section at first. */
export const pageLimits: SectionLimits = {
  names: 6,
  texts: 5,
  events: 5,
  charts: 3,
  entries: 4,
  sources: 3,
};

/** Results that the search page adds to a section when the reader asks for more. */
export const moreResults = 30;
