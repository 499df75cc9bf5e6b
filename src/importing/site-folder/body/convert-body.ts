import { tooComplexAt } from '../../../markdown/parse/complexity.ts';
import { cleanText } from '../../plan/clean-text.ts';
import type { Tally } from '../../plan/tally.ts';
import type { AssetPlaces } from '../addresses/asset-places.ts';
import type { FindHeading } from '../addresses/find-heading.ts';
import type { FindTarget } from '../addresses/find-target.ts';
import type { NewName } from '../addresses/new-names.ts';
import type { PlacedText } from '../addresses/place-texts.ts';
import type { SourceSite } from '../source/source-site.ts';
import { convertBlocks } from './convert-blocks.ts';
import { convertCommands } from './convert-commands.ts';
import { destination } from './command-outputs.ts';
import { dropIcons } from './drop-icons.ts';
import { dropLines } from './drop-lines.ts';
import { dropMdx } from './drop-mdx.ts';
import { findLeftMarkup, isMdx, type LeftMarkup } from './left-markup.ts';
import { lineCounter } from './line-counter.ts';
import { listDefinitions } from './list-definitions.ts';
import { openHtml } from './open-html.ts';
import { plainValues } from './plain-values.ts';
import { raiseWords } from './raise-words.ts';
import { referToHeadings } from './refer-to-headings.ts';
import { rewriteLinks } from './rewrite-links.ts';

/** A text as Markdown of this site, and what stays in it of another tool, by lines of that Markdown. */
export interface ConvertedBody {
  markdown: string;
  left: LeftMarkup[];
  lostLinks: LeftMarkup[];
}

/** What the texts of a site have in common. */
export interface BodyFacts {
  site: SourceSite;
  find: FindTarget;
  findHeading: FindHeading;
  newName: NewName;
  assets: AssetPlaces;
  /** Counts what is left out. */
  left: Tally;
}

/** What `check` refuses in articles unless the site allows it. */
const remotePicture = 'a picture of another site, which `remoteImages: allow` in site.yaml shows';

/** Converts a text, step by step: its blocks, its commands, and its links. Code stays as it is. */
export function convertBody(text: PlacedText, title: string, facts: BodyFacts): ConvertedBody {
  const { site, find, findHeading, newName, assets, left } = facts;
  const { commands } = site.generator;
  const complexAt = tooComplexAt(text.markdown);
  if (complexAt) {
    const whole = { name: 'a text that is too complex to be read', line: complexAt.line };
    return { markdown: text.markdown, left: [whole], lostLinks: [] };
  }
  // As the path of its file: the links that are made of it are found like all others.
  const pathOf = ({ file }: PlacedText): string => destination(`/${file.slice(site.texts.length)}`);
  const refer = (name: string): string | undefined => {
    const target = find(name, text);
    if (!target || !('text' in target)) return undefined;
    const path = pathOf(target.text);
    return target.fragment ? `${path}#${target.fragment}` : path;
  };
  const cleaned = cleanText(text.markdown);
  const lines = dropLines(
    isMdx(text.file, site.generator) ? dropMdx(plainValues(cleaned), left) : cleaned,
    left,
  );
  const blocks = dropIcons(openHtml(convertBlocks(lines, left), left), left);
  const converted = commands ? convertCommands(blocks, { commands, title, refer, left }) : blocks;
  const pandoc = site.generator.readsPandoc
    ? raiseWords(referToHeadings(listDefinitions(converted), text, findHeading, pathOf))
    : converted;
  // What is dropped may leave empty lines at the start, which the new file does not have.
  const plain = pandoc.replace(/^\s*\n/, '');
  const lost: { name: string; offset: number }[] = [];
  const lose = (name: string, offset: number): void => void lost.push({ name, offset });
  const remote: number[] = [];
  const leaveRemote = (offset: number): void => void remote.push(offset);
  const markdown = rewriteLinks(plain, {
    text,
    generator: site.generator,
    find,
    newName,
    assets,
    left,
    lose,
    leaveRemote,
  });
  const lineAt = lineCounter(plain);
  return {
    markdown: commands === 'shortcodes' ? withoutEscapes(markdown) : markdown,
    left: [
      ...findLeftMarkup(markdown, text.file, site.generator),
      ...remote.map((offset) => ({ name: remotePicture, line: lineAt(offset) })),
    ],
    // Links that are rewritten keep their lines.
    lostLinks: lost.map(({ name, offset }) => ({ name, line: lineAt(offset) })),
  };
}

// Hugo writes a command that is to be shown with `/*` and `*/` in its brackets, Quarto in a third pair of braces.
function withoutEscapes(markdown: string): string {
  return markdown
    .replace(/(\{\{[<%])\/\*([^{}\n]{0,500}?)\*\/([>%]\}\})/g, '$1$2$3')
    .replace(/\{(\{\{<[^{}\n]{0,500}>\}\})\}/g, '$1');
}
