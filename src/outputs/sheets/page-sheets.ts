import { hash } from 'node:crypto';
import { addToList } from '../../model/add-to-list.ts';
import { filePath, withBase } from '../../model/addresses/path.ts';
import { onceForText } from '../../model/lazy/once-for-text.ts';
import { bundleFolder } from '../built-names.ts';

/** A page that links to few style sheets instead of many. */
export interface JoinedPage {
  html: string;
  /** What each of its sheets is joined from: `frame:_astro/base.B7c.css,theme.css page:_astro/prose.C9d.css`. */
  sheets: string;
}

/** The style sheets of a site's pages. */
export interface PageSheets {
  /** Gives a page one sheet for each group of those that it links to (`SheetLinks.astro`). */
  join(html: string): JoinedPage;
  /** Notes a page of the last build that is kept, by its `sheets`. */
  keep(sheets: string): void;
  /** The sheets of all pages so far, by file, and the files that they are joined from. */
  joined(): { sheets: ReadonlyMap<string, string>; parts: ReadonlySet<string> };
}

const link = /<link rel="stylesheet" href="([^"]*)" data-group="([a-z]+)">/g;
/** What the first paint does not wait for. */
const laterGroup = 'later';
const [betweenSheets, betweenParts] = [' ', ','];

/**
 * Joins the style sheets of pages. Templates link to many small ones, of which each page has those that it needs. One
 * file takes a browser one request, and is compressed as one.
 * @param base `/` or `/repo/`.
 * @param read The text of a style sheet, for its base: `_astro/prose.C9d.css`.
 */
export function openPageSheets(base: string, read: (file: string) => string): PageSheets {
  /** By what they are joined from. */
  const files = new Map<string, string>();
  const textOfPart = onceForText((part) => read(part).trim());
  const textOf = (sheet: string): string => partsOf(sheet).map(textOfPart).join('\n');
  const fileOf = (sheet: string): string => {
    const known = files.get(sheet);
    if (known !== undefined) return known;
    // Names of the bundle change with the texts, which differ by the base path.
    const madeOf = partsOf(sheet).map((part) => (isBundled(part) ? part : read(part)));
    const file = `${bundleFolder}/${groupOf(sheet)}.${hash('sha256', madeOf.join('\n')).slice(0, 8)}.css`;
    files.set(sheet, file);
    return file;
  };
  return {
    join(html) {
      // Links come before all that authors write but the title, where `<` is escaped. The rest of a page takes as long to
      // look through as all else that is done here.
      const headEnd = html.indexOf('</head>');
      const head = headEnd < 0 ? html : html.slice(0, headEnd);
      const groups = new Map<string, string[]>();
      for (const [, href = '', group = ''] of head.matchAll(link))
        addToList(groups, group, href.slice(base.length));
      const sheets = [...groups].map(([group, parts]) => `${group}:${parts.join(betweenParts)}`);
      const links = sheets.map((sheet) =>
        sheetLink(withBase(filePath(fileOf(sheet)), base), groupOf(sheet) === laterGroup),
      );
      let isFirst = true;
      const joined = head.replaceAll(link, () => {
        const replaced = isFirst ? links.join('') : '';
        isFirst = false;
        return replaced;
      });
      return { html: joined + html.slice(head.length), sheets: sheets.join(betweenSheets) };
    },
    keep(sheets) {
      for (const sheet of sheets.split(betweenSheets).filter(Boolean)) fileOf(sheet);
    },
    joined: () => ({
      sheets: new Map([...files].map(([sheet, file]) => [file, textOf(sheet)])),
      parts: new Set([...files.keys()].flatMap(partsOf)),
    }),
  };
}

function isBundled(part: string): boolean {
  return part.startsWith(`${bundleFolder}/`);
}

/**
 * A link as it is published. Browsers load what is for printing last, and paint without it. Scripts make it apply to
 * screens, too (`HeadStart.astro`).
 */
function sheetLink(href: string, isLater: boolean): string {
  const media = isLater ? ' media="print,(scripting:none)"' : '';
  return `<link rel="stylesheet" href="${href}"${media}>`;
}

function groupOf(sheet: string): string {
  return sheet.slice(0, sheet.indexOf(':'));
}

function partsOf(sheet: string): string[] {
  return sheet.slice(sheet.indexOf(':') + 1).split(betweenParts);
}
