import type { PlannedFile } from '../../importing/plan/import-plan.ts';
import { findHidden } from '../../load/folder/hidden-characters.ts';
import { idOfTitle, pageId } from '../../load/folder/identifier.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Records } from '../../model/records/records.ts';
import { UsageError } from '../../publish/site-options.ts';
import { articleTemplate, entityTemplate, pageTemplate } from './prose-templates.ts';

/** The file cannot be written; the message says why, and what to do. */
export class RefusalError extends Error {}

/**
 * Chooses the file to write, given the records of the folder and the names that the site itself uses.
 * @throws RefusalError if the folder has that id already, or no such kind.
 */
export type Plan = (
  records: Records,
  today: PartialDate,
  reservedNames: ReadonlySet<string>,
) => PlannedFile;

/**
 * Checks the arguments of the command before any file is read, so that mistakes are reported at once.
 * @throws UsageError if they do not describe a new file.
 */
export function planFile(what: string | undefined, words: readonly string[]): Plan {
  if (what === 'article') {
    const title = onlyText(words, '`new article` takes one title, in quotes: "A title".');
    return (records, today) => newArticle(title, records, today);
  }
  if (what === 'page') {
    const title = onlyText(words, '`new page` takes one title, in quotes: "A title".');
    return (records, _today, reservedNames) => newPage(title, records, reservedNames);
  }
  if (what === 'entity') {
    const [kind, ...rest] = words;
    const name = onlyText(
      rest,
      '`new entity` takes a kind and a name, in quotes: company "A name".',
    );
    return (records, today) => newEntity(kind ?? '', name, records, today);
  }
  const hint = what ? didYouMean(what, ['article', 'entity', 'page', 'site']) : '';
  throw new UsageError(`\`new\` creates an article, entity, page or site.${hint}`);
}

function newArticle(title: string, { articles }: Records, today: PartialDate): PlannedFile {
  const id = idOfTitle(title);
  refuseTaken(id, articles);
  return { path: `articles/${id}.md`, content: articleTemplate(title, today) };
}

function newPage(
  title: string,
  { pages, kinds }: Records,
  reservedNames: ReadonlySet<string>,
): PlannedFile {
  const id = idOfTitle(title);
  const file = `pages/${id}.md`;
  const [problem] = pageId(
    id,
    undefined,
    file,
    new Set([...reservedNames, ...kinds.map(({ folder }) => folder)]),
  ).problems;
  if (problem) throw new RefusalError(`${problem.message} Choose another title.`);
  refuseTaken(id, pages);
  return { path: file, content: pageTemplate(title) };
}

function newEntity(
  kindId: string,
  name: string,
  { entities, kinds }: Records,
  today: PartialDate,
): PlannedFile {
  const kind = findKind(kindId, kinds);
  const id = idOfTitle(name);
  refuseTaken(id, entities);
  return {
    path: `entities/${kind.folder}/${id}.md`,
    content: entityTemplate(kind, name, today),
  };
}

function findKind(id: string, kinds: readonly Kind[]): Kind {
  const kind = kinds.find((each) => each.id === id || each.folder === id);
  if (kind) return kind;
  const ids = kinds.map((each) => each.id);
  throw new RefusalError(
    `There is no kind \`${id}\`.${didYouMean(id, ids)} The kinds are ${ids.join(', ')}. Add others in kinds.yaml.`,
  );
}

function onlyText([text, ...rest]: readonly string[], wrongUse: string): string {
  const clean = text?.replace(/\s+/g, ' ').trim();
  if (!clean || rest.length > 0) throw new UsageError(wrongUse);
  if (findHidden(clean) >= 0 || /\p{Cc}/u.test(clean)) {
    throw new RefusalError('The title contains an invisible character. Type it again.');
  }
  return clean;
}

function refuseTaken(id: string, records: readonly { id: string; file: string }[]): void {
  const holder = records.find((each) => each.id === id);
  if (!holder) return;
  throw new RefusalError(
    `\`${holder.file}\` already has the id \`${id}\`. Edit it, or choose another name.`,
  );
}
