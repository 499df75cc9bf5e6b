import { createNameCounter, githubSlug } from '../../model/text/github-slug.ts';

/** A function that gives each heading of a page its fragment; call it in reading order. */
export function createHeadingSlugger(): (heading: string) => string {
  const fragmentOf = createNameCounter(frameFragments);
  return (heading) => fragmentOf(headingName(heading));
}

/** The fragment form of a heading, before repeated headings are numbered. */
export function headingName(heading: string): string {
  // GitHub makes an `i` with a second dot of the Turkish `İ`, which no keyboard has.
  const name = githubSlug(heading).replaceAll('i\u0307', 'i') || 'section';
  return generated.test(name) ? `section-${name}` : name;
}

/** Fragments that page templates use for their own sections. */
const frameFragments =
  'main about ask charts cite contents corrections data facts mentions network notes quotations references relations search sources text timeline'.split(
    ' ',
  );

/** Fragments of the quotations, notes, citation marks, charts and named blocks of a text. */
const generated = /^(?:quote-\d+|(?:fn|fnref|cite|ref|chart)-.+|block_.+)$/;
