import { joinChapters } from './bibtex-parents.ts';
import { argumentCommands, latexCharacters, plainCommands } from './latex-commands.ts';

const inputOptions = {
  forceType: '@biblatex/text',
  generateGraph: false,
  strict: true,
  maxChainLength: 10,
  target: '@csl/list+object',
};

/** Parses BibTeX or BibLaTeX as CSL items. Throws if one entry is malformed. */
export type ParseBibtex = (text: string) => unknown[];

/**
 * The text parser of citation.js. Called by name, since its format detection would fetch a text that is a URL. Loaded on
 * demand: it takes longer to load than most sites take to read.
 */
export async function loadBibtexParser(): Promise<{
  parse: ParseBibtex;
  /** Names that stand for a text without an `@string`: `jan`, `cacm`. */
  knownStrings: readonly string[];
  /** The types of works: `book`. */
  knownTypes: ReadonlySet<string>;
}> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  const { constants, types } = plugins.config.get('@bibtex');
  keepLiteralsWhole(constants.fieldTypes);
  Object.assign(constants.commands, latexCharacters);
  for (const [name, [count, write]] of Object.entries(argumentCommands)) {
    // The parser reads as many arguments as the function declares.
    const length = { value: count };
    const command = Object.defineProperty((...texts: string[]) => write(texts), 'length', length);
    constants.argumentCommands[name] = command;
  }
  for (const name of plainCommands) constants.formattingCommands[name] = 'plain';
  return {
    parse: (text) =>
      plugins.input.chain(joinChapters(asArticles(unescapeAddresses(withoutGaps(text)))), {
        ...inputOptions,
      }),
    knownStrings: Object.keys(constants.defaultStrings),
    knownTypes: new Set([
      ...Object.keys(types.biblatex.source),
      ...Object.keys(types.bibtex.source),
      ...otherTypes,
    ]),
  };
}

/**
 * BibLaTeX splits a publisher, an institution or a place at `and`, as it does names. CSL has one text for each of these,
 * and `Farrar, Straus and Giroux` is one house.
 */
function keepLiteralsWhole(fieldTypes: Record<string, string[]>): void {
  for (const [field, [form, content]] of Object.entries(fieldTypes)) {
    if (form === 'list' && content !== 'name') fieldTypes[field] = ['field', 'literal'];
  }
}

/** A long gap as a shorter one: the parser looks for `and` from each space of it to its end. */
function withoutGaps(text: string): string {
  return text.replace(/(\s{100})\s+/g, '$1');
}

/** Mendeley escapes addresses as if they were text: `a{\_}b`, `a\_b`. The parser keeps them as they are. */
function unescapeAddresses(text: string): string {
  return text.replace(
    /^([ \t,]*(?:url|doi|archive|archiveurl)[ \t]*=)(.*)$/gim,
    (_, start: string, value: string) =>
      start + value.replace(/\{\\([_%&#$])\}|\\([_%&#$])/g, '$1$2').replace(/\{?\\~\{\}\}?/g, '~'),
  );
}

/** Reviews and supplements are articles in all styles of BibLaTeX. Of others, the parser drops journal and number. */
function asArticles(text: string): string {
  return text.replace(/^([ \t]*@)(?:review|suppperiodical)(?=[ \t]*[{(])/gim, '$1article');
}

/** Types of BibLaTeX and its styles that the parser reads as documents, such as archives of software. */
const otherTypes = [
  ...['bibnote', 'codefragment', 'softwaremodule', 'softwareversion'],
  ...['customa', 'customb', 'customc', 'customd', 'custome', 'customf', 'commentary', 'set'],
  ...['suppbook', 'suppcollection', 'suppperiodical', 'mvreference', 'xdata'],
];
