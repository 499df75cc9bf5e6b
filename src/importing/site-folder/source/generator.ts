import type { Data } from './parse-data.ts';
import type { SplitText } from './split-text.ts';

/** An old address, and the one of the text to which it leads. */
export interface Redirect {
  from: string;
  to: string;
}

/** A tool that makes sites, as far as its folders differ from those of others. */
export interface Generator {
  name: string;
  /** Each matches a file of its folders. */
  marks: readonly RegExp[];
  /** Whether settings are its own, if another tool has files of that name. */
  owns?(settings: Data): boolean;
  /** Files of its settings; the first that is there counts. */
  settings: readonly string[];
  /** Folders of texts; the first that is there counts. */
  texts: readonly string[];
  /** A folder of more settings: the name of each file there is a key, and its content the value. */
  settingsFolder?: string;
  /** Values of its settings that may name another folder, which counts before those of `texts`. */
  textsIn?(settings: Data): readonly unknown[];
  /** Reads its settings, if they are a script of which more is known. */
  readSettings?(script: string): Data;
  /** The path that a text in another folder than its own has in the site, and its language; `undefined` if it is none of it. */
  placeOf?(
    path: string,
    settings: Data,
  ): { path: string; language?: string | undefined } | undefined;
  /** The address of a text, by its path and `slug`, if no pattern says it. */
  addressOf?(path: string, slug: string | undefined, settings: Data): string | undefined;
  /** Old addresses that lead to texts, by its settings. */
  redirects?(settings: Data): readonly Redirect[];
  /** Files with the names of authors, by the short ones in texts. */
  authors?: RegExp;
  /** Whether all its texts may have what MDX has, whatever their ending. */
  isMdx?: true;
  /** Folders whose files are at the root of the site. */
  statics: readonly string[];
  /** Files and folders that it makes, or makes pages with. */
  ignored?: RegExp;
  /** Files that it does not show unless its settings say so. */
  hidden?: RegExp;
  /** Whether a text is one only if it has front matter. */
  needsFrontMatter?: true;
  /** Names of files that stand for their folder. */
  indexNames: RegExp;
  /** The languages that may end the names of texts, `name.de.md`: that of the site, then those with folders of their own. */
  namesLanguages?(settings: Data): readonly string[];
  /** The address of a text, unless settings or front matter say another; none is known without it. */
  address?: string;
  /** Whether the name of its file is the title of a text without one, letter for letter; else, as words. */
  namesAreTitles?: true;
  /** How it spells a part of an address. */
  spell(part: string): string;
  /** Whether `:title` in an address is the title of a text; else it is the name of its file. */
  spellsTitles?: true;
  /** Whether `slug` of a text is its whole address; else it is the last part. */
  hasWholeSlugs?: true;
  /** Whether posts have their date in their names, which addresses leave out, and categories as folders. */
  datesNames?: true;
  /** Whether it shows no text before its date, or after `expiryDate`, unless its settings say so. */
  hidesOtherDays?: true;
  /** Names of files and folders with `_` that hold texts; those under other such names are no texts. */
  underscored?(settings: Data): RegExp;
  /** What `aliases` of a text are: its other names, or addresses, beside its own or from the root of the site. */
  aliases: 'names' | 'addresses' | 'addresses-from-root';
  /** Whether several tags may stand in a text with spaces between them. */
  splitsTags?: true;
  /** Whether the words of a picture that stands alone are its caption. */
  captionsPictures?: true;
  /** Whether its texts are, or may be, in the Markdown of Pandoc. */
  readsPandoc?: true;
  /** The name of a file or folder without what the tool has added to it. */
  plainName?(name: string): string;
  /** Whether a line in a text may stand for the words of another file. */
  includesParts?: true;
  /** Splits a text that has its properties elsewhere than in front matter, and makes Markdown of the rest. */
  splitText?(text: string): SplitText;
  /** The commands in its texts. */
  commands?: 'shortcodes' | 'liquid';
}
