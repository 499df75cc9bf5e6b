/** What a new site says of itself, until its author does. */
export const exampleDescription =
  'A small example of a dossier, on a bakery that does not exist. Replace it with your subject.';

/** The article of a new site. */
export const exampleArticle = 'the-oven-that-changed-hands';

/** The free page of a new site. */
export const examplePage = 'about';
