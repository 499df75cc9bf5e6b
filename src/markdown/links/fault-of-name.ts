import { findWritten } from '../../model/ids/find-written.ts';
import { draftOr } from '../../model/records/drafts.ts';
import { withSignsOfLinks } from '../../model/text/half-width.ts';
import { placeholder, templateFix } from '../../model/text/placeholder.ts';
import type { Document } from '../document/document.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import type { WrittenLink } from './written-link.ts';

interface FaultOfName {
  message: string;
  fix: string;
}

/** The message for a link by a name that nothing has; `undefined` if a file that cannot be read may have it. */
export function faultOfName(
  link: WrittenLink,
  { nearest }: { nearest?: string | undefined },
  document: Document,
  lookup: SiteLookup,
): FaultOfName | undefined {
  const { target, written } = link;
  const { unread, drafts } = lookup.records;
  if (unread?.has('page', target) || unread?.has('chart', target)) return undefined;
  if (placeholder.test(target)) {
    const message = `${written} is a placeholder of a template, not a name.`;
    return { message, fix: templateFix };
  }
  const meant = inHalfWidth(link, document, lookup);
  if (meant) {
    const message = `${written} matches no page: one of its characters is full-width.`;
    return { message, fix: `Write \`${meant}\`.` };
  }
  return draftOr(drafts?.find(target), `${written} leads to`, {
    message: `${written} matches no page.`,
    fix: nearest ? `Did you mean \`${nearest}\`?` : fixWithoutName(target, lookup),
  });
}

/** `[[tencent|the company]]` for one with the bar or number sign of a Chinese keyboard. */
function inHalfWidth(
  { target, written }: WrittenLink,
  document: Document,
  lookup: SiteLookup,
): string | undefined {
  const [name = ''] = target.split(/[｜＃]/);
  const isName =
    name === '' || lookup.names.resolve(name.trim(), document.prose.file).status === 'found';
  if (name === target || !isName) return undefined;
  return withSignsOfLinks(written);
}

function fixWithoutName(target: string, { sources }: SiteLookup): string {
  // Plugins of Obsidian name their notes on a source so.
  const [, cited] = /^@(.+)$/.exec(target) ?? [];
  const source = cited && findWritten(sources, cited);
  return source
    ? `Write \`[@${source.key}]\` to cite the source.`
    : 'Correct the name, or write the page.';
}
