import { idOfTitle } from '../../load/folder/identifier.ts';
import type { ValueField } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { cleanLine } from '../plan/clean-text.ts';
import { takeUniqueId } from '../plan/unique-id.ts';
import { exportedId } from './choose-kind.ts';
import type { FtmThing } from './ftm-thing.ts';
import { dateOf, isDate, isWebAddress, takeValues } from './ftm-values.ts';
import { onlyOne } from './only-one.ts';
import type { SourceList } from './source-list.ts';
import { TakenProperties } from './taken-properties.ts';

/** An entity as its file will have it. */
export interface ImportedEntity {
  id: string;
  kind: Kind;
  front: Record<string, unknown>;
  /** Texts for the body. */
  texts: string[];
  properties: TakenProperties;
  /** Required fields that it has no value for. */
  missing: string[];
}

/** The file of an entity, but for its relations. */
export function importEntity(
  thing: FtmThing,
  kind: Kind,
  ids: Set<string>,
  sources: SourceList,
): ImportedEntity {
  const properties = new TakenProperties(thing);
  const formerId = exportedId(thing);
  // The site that exported it is not one of its statements.
  if (formerId !== undefined)
    for (const name of ['publisher', 'publisherUrl']) properties.take(name);
  const { title, aliases } = takeNames(thing, properties);
  const [description, ...summaries] = properties.take('summary');
  const website = properties.takeOne('website', isWebAddress);
  const wikidata = properties.takeOne('wikidataId', (text) => /^Q[1-9]\d*$/.test(text));
  const tags = properties.take('keywords').map(cleanLine);
  const updated = properties.takeOne('modifiedAt', isDate);
  const urls = properties.take('sourceUrl', isWebAddress);
  const fields = kind.fields.flatMap((field): [string, unknown][] => {
    if (field.type === 'relation') return [];
    const values = valuesOf(field, kind, properties);
    return values.length === 0 ? [] : [[field.id, onlyOne(values)]];
  });
  const filled = new Set(fields.map(([id]) => id));
  return {
    id: takeUniqueId(formerId ?? idOfTitle(title), ids),
    kind,
    front: {
      title,
      kind: kind.id,
      ...(aliases.length > 0 && { aliases }),
      ...(description && { description: cleanLine(description) }),
      ...Object.fromEntries(fields),
      ...(website && { website }),
      ...(wikidata && { wikidata }),
      ...(tags.length > 0 && { tags }),
      ...(updated && { updated: dateOf(updated) }),
      ...(urls.length > 0 && { sources: urls.map((url) => sources.keyOf(url)) }),
    },
    texts: [...summaries, ...properties.take('description'), ...properties.take('notes')],
    properties,
    missing: kind.fields
      .filter(({ type, required, id }) => type !== 'relation' && required && !filled.has(id))
      .map(({ id }) => id),
  };
}

/** An event may say by `startDate` when it took place, as intervals do. */
function valuesOf(field: ValueField, kind: Kind, properties: TakenProperties): unknown[] {
  const values = takeValues(field, properties);
  if (values.length > 0 || field.type !== 'date' || !kind.event || field.marks === 'point') {
    return values;
  }
  const property = field.marks === 'start' ? 'startDate' : 'endDate';
  return properties.take(property, isDate).flatMap((text) => dateOf(text) ?? []);
}

const nameProperties = ['name', 'title', 'full', 'fileName', 'label'];
const aliasProperties = ['alias', 'weakAlias', 'previousName', 'abbreviation'];

/** The title: a name, else what the file calls it, else its id. All other names are aliases. */
function takeNames(
  { id, caption, properties: all }: FtmThing,
  properties: TakenProperties,
): { title: string; aliases: string[] } {
  const chosen = nameProperties.find((property) => all.has(property));
  const person = ['firstName', 'lastName'].flatMap((property) => all.get(property)?.[0] ?? []);
  const named = chosen === undefined ? [] : properties.take(chosen);
  const [title = id] = [...named, caption ?? '', person.join(' ')].map(cleanLine).filter(Boolean);
  // Of an `Address`, this repeats the name.
  properties.take('full', (text) => cleanLine(text) === title);
  const others = aliasProperties.flatMap((property) => properties.take(property));
  const aliases = new Set([...named, ...others].map(cleanLine).filter(Boolean));
  aliases.delete(title);
  return { title, aliases: [...aliases] };
}
