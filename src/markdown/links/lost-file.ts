import { slashFix } from '../../model/problems/slash-fix.ts';
import type { Position } from '../../model/problems/problem.ts';
import { assetTypes, isAssetName, isForeignName } from '../../model/records/asset-types.ts';
import { reportError, type Document } from '../document/document.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { reportUnsupported } from '../unsupported/remark-unsupported.ts';

/**
 * Reports a link to a file that the site lacks or cannot show, if its name is one of a file. Returns whether it is.
 * @param written The link or embed as a whole.
 */
export function reportLostFile(
  { written, name, at }: { written: string; name: string; at: Position },
  document: Document,
  { records }: Pick<SiteLookup, 'records'>,
): boolean {
  if (reportUnsupportedFile(name, written.startsWith('!') ? 'embed' : 'link', at, document))
    return true;
  if (!isAssetName(name) && !isForeignName(name)) return false;
  // Its own report says what is wrong with it.
  if (records.unread?.has('asset', name)) return true;
  const message = isAssetName(name)
    ? `\`${written}\` is not a file of \`assets/\`.`
    : `\`${written}\` is a file of a type that may not be published.`;
  const fix = isAssetName(name)
    ? (slashFix(name) ?? `Put \`${name}\` into \`assets/\`, or correct the name.`)
    : foreignFix;
  reportError(document, at, 'unknown-asset', message, fix);
  return true;
}

/** The fix for a file of a type that may not be published. */
export const foreignFix = `Save it as ${assetTypes} in \`assets/\`.`;

/** Reports a link to a file of Obsidian that is no note, or an embed of one. Returns whether the name is one of such a file. */
export function reportUnsupportedFile(
  name: string,
  form: 'link' | 'embed',
  at: Position,
  document: Document,
): boolean {
  const ending = /\.(\w+?)(?:\.md)?$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const linkFix = unsupportedFiles.get(ending);
  if (linkFix === undefined) return false;
  const what = ending === 'excalidraw' ? 'drawing of Excalidraw' : ending;
  if (form === 'embed') reportUnsupported(`An embedded ${what}`, 'its name is shown', at, document);
  else reportUnsupported(`A link to a ${what}`, 'its words are shown', at, document, linkFix);
  return true;
}

const drawnFix = 'Export it as a picture into `assets/` and link to that, or leave the link out.';

/** Endings of files that Obsidian shows, and what to link to instead. */
const unsupportedFiles: ReadonlyMap<string, string> = new Map([
  ['base', 'Write its table on a page and link to that, or leave the link out.'],
  ['canvas', drawnFix],
  ['excalidraw', drawnFix],
]);
