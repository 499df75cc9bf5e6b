import { stringify } from 'yaml';
import {
  ftmRelationShape,
  isFtmRelationSchema,
  type FtmRelationSchema,
} from '../../model/follow-the-money/relation-schemas.ts';
import { readKinds } from '../../load/site/kinds/kinds-file.ts';
import { addToList } from '../../model/add-to-list.ts';
import { labelsFor } from '../../model/labels/labels.ts';
import { firstNames } from '../../model/problems/first-names.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import type { Records } from '../../model/records/records.ts';
import { frontMatterFile } from '../plan/front-matter-file.ts';
import { ImportError, type ImportPlan, type PlannedFile } from '../plan/import-plan.ts';
import { writeParagraphs } from '../markdown/write-markdown.ts';
import { Tally } from '../plan/tally.ts';
import { assessmentsByWord } from './assessments-by-word.ts';
import { chooseKind } from './choose-kind.ts';
import { readFtmThings, type FtmThing } from './ftm-thing.ts';
import { importEntity, type ImportedEntity } from './import-entity.ts';
import { leftOut, made, type LeftOut } from './import-report.ts';
import { MissingFields } from './missing-fields.ts';
import { onlyOne } from './only-one.ts';
import { placeRelation, type FtmParty } from './place-relation.ts';
import { relationStatement } from './relation-statement.ts';
import { SourceList } from './source-list.ts';
import { TakenProperties } from './taken-properties.ts';

/** The options of an import of FollowTheMoney, besides the file and the site. */
export interface FtmOptions {
  /** A name for the new list of sources. */
  id: string;
  /** Whether the site has a `kinds.yaml`, which no import changes. */
  hasKindsFile: boolean;
  reservedNames: ReadonlySet<string>;
}

/**
 * Plans the files of the entities in a file of FollowTheMoney. A site without a `kinds.yaml` gets one with the fields that
 * the relations need.
 * @throws ImportError if it cannot be read, or the site has some of the ids.
 */
export function planFollowTheMoney(
  text: string,
  records: Records,
  { id, hasKindsFile, reservedNames }: FtmOptions,
): ImportPlan {
  const things = readFtmThings(text);
  const plan = planThings(things, id, records);
  const { fields } = plan;
  if (hasKindsFile || fields.isEmpty) return plan;
  const path = 'kinds.yaml';
  const { kinds } = readKinds(fields.file, path, records.settings.language, reservedNames);
  const { files, report } = planThings(things, id, { ...records, kinds });
  return {
    files: [{ path, content: fields.file }, ...files],
    report: [...report, `New fields in kinds.yaml, for relations: ${fields.names.join(', ')}`],
  };
}

function planThings(
  things: readonly FtmThing[],
  id: string,
  records: Records,
): ImportPlan & { fields: MissingFields } {
  const fields = new MissingFields();
  const left: LeftOut = {
    schemas: new Tally(),
    incomplete: new Tally(),
    ends: new Tally(),
    relations: new Tally(),
    fields,
    properties: new Tally(),
  };
  const sources = new SourceList(records.sources);
  const entities = importEntities(things, records, sources, left);
  refuseTaken(entities, records);
  const names = things
    .filter(isNameAlone)
    .map(({ id: ftmId, properties }) => [ftmId, properties.get('name')?.[0] ?? ''] as const);
  const { language, labels } = records.settings;
  const words = assessmentsByWord(labelsFor(language, labels));
  const parties = { entities, names: new Map(names), sources, words, language };
  const relations = stateRelations(things, parties, left);
  for (const { properties } of entities.values()) properties.countLeft(left.properties);
  const files = [...entities.values()].map(fileOf);
  const { items } = sources;
  if (items.length > 0) {
    files.push({ path: `sources/${id}.yaml`, content: stringify(items, { lineWidth: 0 }) });
  }
  return {
    files,
    fields,
    report: [...made(entities, relations, items.length), ...leftOut(left)],
  };
}

/** The entities that get files, by their ids in the file. */
function importEntities(
  things: readonly FtmThing[],
  { kinds }: Records,
  sources: SourceList,
  left: LeftOut,
): Map<string, ImportedEntity> {
  const ids = new Set<string>();
  const entities = new Map<string, ImportedEntity>();
  for (const thing of things) {
    if (isFtmRelationSchema(thing.schema) || isNameAlone(thing)) continue;
    const kind = chooseKind(thing, kinds);
    if (!kind) {
      left.schemas.add(thing.schema);
      continue;
    }
    const entity = importEntity(thing, kind, ids, sources);
    const [missing] = entity.missing;
    if (missing === undefined) entities.set(thing.id, entity);
    else left.incomplete.add(`${thing.schema} without ${missing}`);
  }
  return entities;
}

/** Puts each relation into the front matter of the entity that states it, and gives their number. */
function stateRelations(things: readonly FtmThing[], parties: Parties, left: LeftOut): number {
  const stated = new Map<ImportedEntity, Map<string, unknown[]>>();
  let count = 0;
  for (const thing of things) {
    if (!isFtmRelationSchema(thing.schema)) continue;
    const state = stateRelation(thing, thing.schema, parties, left);
    if (!state) continue;
    const { entity, field, statement, properties } = state;
    properties.countLeft(left.properties);
    const fields = stated.get(entity) ?? new Map<string, unknown[]>();
    addToList(fields, field, statement);
    stated.set(entity, fields);
    count += 1;
  }
  for (const [{ front }, fields] of stated) {
    for (const [field, statements] of fields) front[field] = onlyOne(statements);
  }
  return count;
}

interface Parties {
  entities: ReadonlyMap<string, ImportedEntity>;
  /** Names without a page by their ids. */
  names: ReadonlyMap<string, string>;
  sources: SourceList;
  /** The words by which exports say how sure a relation is. */
  words: ReadonlyMap<string, Assessment>;
  /** The language of the site. */
  language: string;
}

function stateRelation(
  thing: FtmThing,
  schema: FtmRelationSchema,
  parties: Parties,
  left: LeftOut,
):
  | { entity: ImportedEntity; field: string; statement: unknown; properties: TakenProperties }
  | undefined {
  const { entities, names } = parties;
  const properties = new TakenProperties(thing);
  const shape = ftmRelationShape(schema);
  const partyOf = (property: string): FtmParty | undefined => {
    const ftmId = properties.takeOne(property);
    if (ftmId === undefined) return undefined;
    const entity = entities.get(ftmId);
    if (entity) return { ftmId, kind: entity.kind };
    return names.has(ftmId) ? { ftmId } : undefined;
  };
  const [over, under] = [partyOf(shape.over.property), partyOf(shape.under.property)];
  if (!over || !under || over.ftmId === under.ftmId || !(over.kind ?? under.kind)) {
    left.ends.add(schema);
    return undefined;
  }
  const place = placeRelation(thing, over, under);
  const entity = place && entities.get(place.from);
  if (!place || !entity) {
    const [from, to] = [over, under].map(({ kind }) => kind?.id ?? 'a name');
    left.relations.add(`${schema} from ${from} to ${to}`);
    left.fields.add(schema, over.kind, under.kind);
    return undefined;
  }
  const other = entities.get(place.to);
  const target = other ? { to: other.id } : { name: names.get(place.to) ?? '' };
  const statement = relationStatement(target, place.field, schema, properties, parties);
  return { entity, field: place.field.id, statement, properties };
}

/** Whether a site such as this has exported it for a name without a page. */
function isNameAlone({ id, properties }: FtmThing): boolean {
  return /^name-[0-9a-f]{16}$/.test(id) && properties.size === 1 && properties.has('name');
}

function refuseTaken(
  entities: ReadonlyMap<string, ImportedEntity>,
  { entities: existing }: Records,
): void {
  const files = new Map(existing.map(({ id, file }) => [String(id), file]));
  const taken = [...entities.values()].flatMap(({ id }) => {
    const file = files.get(id);
    return file === undefined ? [] : [`\`${id}\` (${file})`];
  });
  if (taken.length === 0) return;
  throw new ImportError(
    `The site has entities with these ids already: ${firstNames(taken, 5)}. Nothing was written. Remove them from the file or from the site, or import into another content folder.`,
  );
}

function fileOf({ id, kind, front, texts }: ImportedEntity): PlannedFile {
  return {
    path: `entities/${kind.folder}/${id}.md`,
    content: frontMatterFile(front, writeParagraphs(texts)),
  };
}
