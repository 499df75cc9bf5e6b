import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { articleTemplate, entityTemplate, pageTemplate } from './prose-templates.ts';

/** What `new` writes for texts, by the names under which Obsidian offers it, with the title and day that Obsidian fills in. */
export function noteTemplates(
  kinds: readonly Kind[],
  day: PartialDate,
): ReadonlyMap<string, string> {
  const title = '{{title}}';
  const withDate = (text: string): string => text.replaceAll(String(day), '{{date}}');
  return new Map([
    ['Article', withDate(articleTemplate(title, day))],
    ['Page', pageTemplate(title)],
    ...kinds.map((kind) => [kind.label, withDate(entityTemplate(kind, title, day))] as const),
  ]);
}
