import { createNameCounter, githubSlug } from '../../model/text/github-slug.ts';

/** Gives the headings of one page their fragments, in reading order. */
export function createHeadingSlugger(): (heading: string) => string {
  const fragmentOf = createNameCounter(frameFragments);
  return (heading) => fragmentOf(headingName(heading));
}

/** The words of a heading in the form of a fragment, before repetitions are told apart. */
export function headingName(heading: string): string {
  const name = githubSlug(heading) || 'section';
  return generated.test(name) ? `section-${name}` : name;
}

/** Fragments that the pages around a text use for their own sections. */
const frameFragments =
  'main about ask charts cite contents corrections data facts mentions network notes quotations references relations search sources timeline'.split(
    ' ',
  );

/** Fragments that a text's own quotations, notes, marks and charts have. */
const generated = /^(?:quote-\d+|(?:fn|fnref|cite|ref|chart)-.+)$/;
