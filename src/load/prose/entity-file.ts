import { entityId } from '../../model/ids/entity-id.ts';
import type { Entity, Relation } from '../../model/records/entity.ts';
import { noKind, type KindId } from '../../model/ids/kind-id.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import type { SourcedValue } from '../../model/values/sourced-value.ts';
import { findWritten } from '../../model/ids/find-written.ts';
import { formatLanguage } from '../../model/text/locales.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import { addProblems } from '../../model/problems/problem.ts';
import { sitePath } from '../../model/addresses/path.ts';
import {
  findEntry,
  readScalar,
  readText,
  report,
  shorten,
  urlOf,
  type Reading,
} from '../yaml/field-reader.ts';
import { warnUnknown } from '../yaml/unknown-keys.ts';
import { readFieldValues } from './field-values.ts';
import { commonEntityKeys, eventKeys } from './front-matter-keys.ts';
import type { FrontMatter } from './front-matter.ts';
import { fileId } from '../folder/identifier.ts';
import {
  givenId,
  isDraft,
  missing,
  readNames,
  readProse,
  reportNoFrontMatter,
} from './prose-file.ts';
import { readAssessment } from './read-assessment.ts';
import { readRelations } from './relations.ts';
import { readSources } from './source-keys.ts';
import { emptyMap, type YamlEntry, type YamlMap } from '../yaml/yaml-node.ts';

/** Stands in for front matter that cannot be read, so that the text is checked all the same. */
const unreadMap = emptyMap();

/** Reads an entity; `undefined` for a draft. One whose kind is not known has `noKind`, and no fields. */
export function readEntity(
  front: FrontMatter,
  stem: string,
  { kinds, language }: { kinds: ReadonlyMap<KindId, Kind>; language: string },
  reading: Reading,
): Entity | undefined {
  const { map = unreadMap } = front;
  if (!front.map && front.problems.length === 0) {
    const isEmpty = front.markdown.trim() === '';
    reportNoFrontMatter('kind: ...', reading, isEmpty ? 'is empty' : undefined);
  }
  if (front.isDraft || isDraft(map, reading)) return undefined;
  const { id, problems } = fileId(stem, givenId(map, reading), reading.file);
  addProblems(reading.problems, problems);
  const prose = readProse(map, front.markdown, reading, {
    fallbackTitle: undefined,
    stem,
    isReadable: front.map !== undefined,
  });
  const website = readAddress(findEntry(map, 'website'), reading);
  const wikidata = readWikidata(findEntry(map, 'wikidata'), reading);
  const common = {
    ...prose,
    type: 'entity' as const,
    id: entityId(id),
    aliases: readNames(findEntry(map, 'aliases'), reading),
    ...(website && { website }),
    ...(wikidata && { wikidata }),
    sources: readSources(findEntry(map, 'sources'), reading).sources,
  };
  const kind = front.map && readKind(map, kinds, reading);
  if (!kind) return { ...common, path: sitePath(id), kind: noKind, fields: {}, relations: [] };

  const { fields, relations } = readKindFields(map, kind, {
    ...reading,
    language: formatLanguage(prose.lang, language),
  });
  const { unreadFields = [] } = kind;
  if (unreadFields !== 'all') {
    const ofEvents = kind.event ? eventKeys : [];
    const known = new Set([
      ...commonEntityKeys,
      ...ofEvents,
      ...kind.fields.map((each) => each.id),
      ...unreadFields,
    ]);
    warnUnknown(map, known, reading);
  }
  return {
    ...common,
    path: sitePath(kind.folder, id),
    kind: kind.id,
    fields,
    relations,
    ...(kind.event && readEventAssessment(map, kind, reading)),
  };
}

/** The assessment of an event. Fields of its kind with these names are values, and stay so. */
function readEventAssessment(map: YamlMap, kind: Kind, reading: Reading): Assessment {
  const own = new Set(kind.fields.map(({ id }) => id));
  const entries = [...map.entries].filter(([key]) => !own.has(key));
  return readAssessment({ ...map, entries: new Map(entries) }, reading);
}

function readKind(
  map: YamlMap,
  kinds: ReadonlyMap<KindId, Kind>,
  reading: Reading,
): Kind | undefined {
  const entry = findEntry(map, 'kind');
  if (!entry) return missing('kind', map, reading, 'kind: company');
  const scalar = readScalar(entry.value, 'kind', reading);
  if (!scalar) return undefined;
  const kind = findWritten(kinds, scalar.text.trim());
  if (kind) return kind;
  const message = `\`kind: ${shorten(scalar.text)}\` is not a kind of entity.${didYouMean(scalar.text, kinds.keys())}`;
  const fix = `Write one of ${[...kinds.keys()].join(', ')}, or add the kind to kinds.yaml.`;
  return report(reading, scalar.at, 'unknown-kind', message, fix);
}

function readKindFields(
  map: YamlMap,
  kind: Kind,
  reading: Reading,
): { fields: Record<string, SourcedValue[]>; relations: Relation[] } {
  // No prototype: a field named `constructor` is absent unless the file has it.
  const fields: Record<string, SourcedValue[]> = Object.create(null);
  const relations: Relation[] = [];
  for (const definition of kind.fields) {
    const entry = findEntry(map, definition.id);
    if (!entry) {
      if (definition.required) missing(definition.id, map, reading, `${definition.id}: ...`);
      continue;
    }
    if (definition.type === 'relation') {
      relations.push(...readRelations(entry, reading));
      continue;
    }
    const values = readFieldValues(entry, definition, reading);
    if (values.length > 0) fields[definition.id] = values;
  }
  return { fields, relations };
}

function readAddress(entry: YamlEntry | undefined, reading: Reading): string | undefined {
  const scalar = entry && readScalar(entry.value, entry.key, reading);
  return scalar && urlOf(scalar, 'website', reading);
}

/** A Wikidata item number, also from the address of its page. */
function readWikidata(entry: YamlEntry | undefined, reading: Reading): string | undefined {
  const text = readText(entry, reading);
  if (!entry || !text) return undefined;
  const item = /^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/.exec(text)?.[1];
  if (item) return item;
  const message = `\`wikidata: ${shorten(text)}\` is not a Wikidata item.`;
  return report(
    reading,
    entry.value.at,
    'invalid-value',
    message,
    'Write its number with the Q: Q860580.',
  );
}
