import GithubSlugger, { slug } from 'github-slugger';

/** Gives the headings of one page their fragments, in reading order. */
export function createHeadingSlugger(): (heading: string) => string {
  const slugger = new GithubSlugger();
  Object.assign(slugger.occurrences, frameFragments);
  return (heading) => slugger.slug(headingName(heading));
}

/** The words of a heading in the form of a fragment, before repetitions are told apart. */
export function headingName(heading: string): string {
  const name = slug(heading) || 'section';
  return generated.test(name) ? `section-${name}` : name;
}

/** Fragments that the pages around a text use for their own sections. */
const frameFragments = Object.fromEntries(
  'main about ask charts cite contents corrections data facts mentions network notes quotations references relations search sources timeline'
    .split(' ')
    .map((fragment) => [fragment, 0]),
);

/** Fragments that a text's own quotations, notes, marks and charts have. */
const generated = /^(?:quote-\d+|(?:fn|fnref|cite|ref|chart)-.+)$/;
