import { translateTerm } from '../labels/labels.ts';

/** Words for CSL types whose own name would not do. */
const names: Readonly<Record<string, string>> = {
  article: 'Article or preprint',
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  bill: 'Bill',
  book: 'Book',
  broadcast: 'Broadcast',
  chapter: 'Chapter',
  dataset: 'Dataset',
  document: 'Document',
  'entry-dictionary': 'Dictionary entry',
  'entry-encyclopedia': 'Encyclopedia entry',
  hearing: 'Hearing',
  interview: 'Interview',
  legal_case: 'Court case',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  motion_picture: 'Film or video',
  'paper-conference': 'Conference paper',
  patent: 'Patent',
  personal_communication: 'Personal communication',
  'post-weblog': 'Blog post',
  post: 'Post',
  regulation: 'Regulation',
  report: 'Report',
  software: 'Software',
  speech: 'Speech',
  standard: 'Standard',
  thesis: 'Thesis',
  treaty: 'Treaty',
  webpage: 'Web page',
};

/** A CSL type in the site's language: `article-newspaper` is a newspaper article. */
export function sourceTypeName(type: string, language: string): string {
  const name = Object.hasOwn(names, type) ? names[type] : undefined;
  return name === undefined ? plainWords(type) : translateTerm(name, language);
}

/** `musical_score` → `Musical score`. */
function plainWords(type: string): string {
  const words = type.replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
