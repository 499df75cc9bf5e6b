import { posix } from 'node:path';
import { hasPageEnding } from '../../model/addresses/page-ending.ts';
import { writtenPath } from '../../model/addresses/path.ts';
import { nearest, nearestName } from '../../model/problems/nearest.ts';
import type { Position, Problem } from '../../model/problems/problem.ts';
import { slashFix } from '../../model/problems/slash-fix.ts';
import { isForeignName } from '../../model/records/asset-types.ts';
import { draftOr } from '../../model/records/drafts.ts';
import { reportError, type Document } from '../document/document.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { foreignFix, reportUnsupportedFile } from './lost-file.ts';
import { resolveFile, withSlash } from './local-path.ts';

/** A Markdown link that leads to no page and no file of the site. */
export interface LostLink {
  /** Its address as written: `../data/table.csv#rows`. */
  written: string;
  /** The address without the fragment. */
  file: string;
  at: Position;
}

type Fault = Pick<Problem, 'code' | 'message' | 'fix'>;

/** Reports a link that leads nowhere, unless its target has a report of its own, or may turn out to be a page. */
export function reportLostLink(link: LostLink, document: Document, lookup: SiteLookup): void {
  const { written, file, at } = link;
  if (written === '') {
    const fix = 'Write one in its parentheses, or remove the link.';
    return reportError(document, at, 'unknown-link', 'The link has no address.', fix);
  }
  const { unread } = lookup.records;
  if (reportUnsupportedFile(file, 'link', at, document)) return;
  if (unread?.has('page', file) || unread?.has('asset', file)) return;
  if (isAddress(link)) {
    // The pages of a site have their addresses only after its texts are read.
    const place = { file: document.prose.file, ...at, written };
    const path = writtenPath(encodeURI(withSlash(file)));
    document.page.siteLinks.push({ ...place, path, isNowhere: true });
    return;
  }
  const { code, message, fix } = faultOf(link, document, lookup);
  reportError(document, at, code, message, fix);
}

/** Whether a link is written as the address of a page is: `/companies/mica`. */
function isAddress({ written, file }: LostLink): boolean {
  return file.startsWith('/') && !hasEnding(file) && slashFix(written) === undefined;
}

function hasEnding(file: string): boolean {
  return /\.[a-z0-9]{1,5}$/i.test(file);
}

function faultOf({ written, file }: LostLink, document: Document, lookup: SiteLookup): Fault {
  const [, name] = /^\[\[([^[\]|]+)\]\]$/.exec(written) ?? [];
  if (name !== undefined) {
    return {
      code: 'unknown-link',
      message: `The link \`${written}\` leads to no page: a name in double brackets is not an address.`,
      fix: `Write \`[[${name}|words]]\`, without parentheses.`,
    };
  }
  if (webAddress.test(written)) {
    return {
      code: 'unknown-link',
      message: `The link \`${written}\` leads to no page or file of the site.`,
      fix: `If it is the address of another site, write \`https://${written}\`.`,
    };
  }
  if (hasEnding(file) && !hasPageEnding(file)) {
    const otherwise = isForeignName(file) ? foreignFix : 'Correct the path, or add the file.';
    return {
      code: 'unknown-asset',
      message: `The link \`${written}\` leads to no file.`,
      fix: slashFix(written) ?? otherwise,
    };
  }
  const near = nearestFile(file, document, lookup);
  const { drafts } = lookup.records;
  const draft = drafts?.find(resolveFile(file, document)) ?? drafts?.find(file);
  const report = draftOr(draft, `The link \`${written}\` leads to`, {
    message: `The link \`${written}\` leads to no page.`,
    fix: slashFix(written) ?? (near ? `Did you mean \`${near}\`?` : 'Correct the path.'),
  });
  return { code: 'unknown-link', ...report };
}

/** What stands in the address bar of a browser that leaves out `https://`. */
const webAddress =
  /^(?:www\.[\w-]+\.|[\w-]+(?:\.[\w-]+)*\.(?:com|edu|eu|gov|info|int|net|org)(?:[/?#]|$))/i;

/** The file of a page that is meant most likely, as the author would write it. */
function nearestFile(
  file: string,
  document: Document,
  { filesByName }: SiteLookup,
): string | undefined {
  const name = posix.basename(file);
  const found = nearestName(name, filesByName) ?? '';
  const near = filesByName.get(found);
  // Endings are as long as many names, and alike.
  if (!near || nearest(stemOf(name), [stemOf(found)]) === undefined) return undefined;
  return posix.relative(posix.dirname(document.prose.file), near);
}

function stemOf(name: string): string {
  return name.slice(0, name.length - posix.extname(name).length);
}
