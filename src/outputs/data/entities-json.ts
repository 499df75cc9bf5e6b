import type { Graph } from '../../connect/graph.ts';
import type { RelationEnd } from '../../link/relations/relation-ends.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { findPicture } from '../../link/pictures/find-picture.ts';
import { assetPath } from '../../model/addresses/asset-path.ts';
import type { Entity } from '../../model/records/entity.ts';
import { assessmentOf } from '../../model/values/assessment.ts';
import type { SourcedValue } from '../../model/values/sourced-value.ts';

type Json = Record<string, unknown>;

/** Everything about the entities, by id, one line each so that two builds can be compared. */
export function entitiesJson(graph: Graph, site: SiteView): string {
  const head = {
    site: { title: site.title, description: site.description, url: `${site.url}/` },
    language: site.language,
    license: site.license ?? null,
  };
  const lines = [...graph.records.entities]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entity) => JSON.stringify(entityData(entity, graph, site)));
  return `${JSON.stringify(head).slice(0, -1)},"entities":[\n${lines.join(',\n')}\n]}\n`;
}

function entityData(entity: Entity, graph: Graph, site: SiteView): Json {
  const { id, kind, title, description, lang, website, wikidata, updated } = entity;
  const { aliases, tags, sources, path } = entity;
  const fields = Object.entries(entity.fields).filter(([, values]) => values.length > 0);
  return {
    id,
    kind,
    title,
    aliases: aliases.map(({ text }) => text),
    ...present({ description, language: lang, website, wikidata, updated }),
    ...assessmentOf(entity),
    url: site.url + path,
    ...present({ image: pictureData(entity, graph, site) }),
    tags,
    fields: Object.fromEntries(fields.map(([field, values]) => [field, values.map(valueData)])),
    relations: (graph.relations.get(id) ?? []).map((end) => relationData(end, graph, site)),
    sources,
    mentions: graph.backlinks.get(`entity:${id}`)?.length ?? 0,
  };
}

function pictureData({ image, file }: Entity, graph: Graph, site: SiteView): Json | undefined {
  if (!image) return undefined;
  const found = findPicture(image.src, file, graph);
  if (found.status !== 'found') return undefined;
  const { alt, caption, credit, license, sources } = image;
  const url = site.url + assetPath(found.asset.file);
  return { url, ...present({ alt, caption, credit, license }), sources };
}

function valueData({ value, asOf, note, confidence, status, sources }: SourcedValue): Json {
  return { value, ...present({ asOf, note, confidence, status }), sources };
}

/** A relation as the entity sees it; `inverse` if the other end states it. */
function relationData(
  { label, direction, other, relation }: RelationEnd,
  graph: Graph,
  site: SiteView,
): Json {
  const { field, on, since, until, share, role, amount, note, confidence, status, sources } =
    relation;
  const found = 'id' in other ? graph.entities.get(other.id) : undefined;
  const end = found
    ? { id: found.id, title: found.title, url: site.url + found.path }
    : { title: 'name' in other ? other.name : other.id };
  return {
    field,
    label,
    direction,
    to: end,
    ...present({ on, since, until, share, role, amount, note, confidence, status }),
    sources,
  };
}

function present(values: Json): Json {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
