/** What Quarto and Pandoc number and refer to by its name, which starts with one of these: `fig-quay`, `sec:past`. */
const numbered = '(?:fig|tbl|tab|sec|eq|lst)[-:]';

/** The name of a figure, table, section, formula or listing of Quarto or Pandoc. */
export const crossReference = new RegExp(`^${numbered}[\\p{L}\\p{N}_-]+$`, 'u');

/** What to write instead of a reference to such a name, or to one of bookdown, which are those of headings without a kind. */
export function fixOfCrossReference(name: string): string {
  return startsNumbered.test(name) && !name.startsWith('sec')
    ? 'Say in words which one is meant, such as “the figure below”.'
    : 'Link to the heading: `[[#Heading]]`.';
}

const startsNumbered = new RegExp(`^${numbered}`);
