import type { Graph } from '../../connect/graph.ts';
import { seriesOf } from '../../link/series/series-of.ts';
import type { FieldDefinition } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { Labels, Words } from '../../model/labels/labels.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import { showValue } from '../../model/values/shown-value.ts';
import { assessmentFilters } from '../parts/filters/assessment-filters.ts';
import type { FilterDefinition, ItemValue } from '../parts/filters/build-list-filters.ts';
import { entityValue, yearValue } from '../parts/filters/filter-values.ts';
import { entityLink } from '../parts/links/page-links.ts';
import { tagFilter } from '../parts/filters/tag-filter.ts';
import { uniqueIds } from '../parts/filters/unique-ids.ts';

/**
 * The filters for the entities of a kind: its fields, the datasets with values of them, tags, confidence and status.
 */
export function kindListFilters(
  graph: Graph,
  kind: Kind,
  words: Words,
): FilterDefinition<Entity>[] {
  const fields = kind.fields.flatMap((field) => fieldFilter(graph, field, words) ?? []);
  const { labels } = words;
  return uniqueIds([
    dataFilter(graph, labels),
    tagFilter(labels),
    ...assessmentFilters(labels, statementsOf),
    ...fields,
  ]);
}

/** With or without values in a dataset. */
function dataFilter(graph: Graph, labels: Labels): FilterDefinition<Entity> {
  return {
    id: 'data',
    label: labels.data,
    valuesOf({ id }) {
      const withValues = graph.records.datasets.filter((dataset) => seriesOf(dataset, id));
      if (withValues.length === 0) return [{ value: 'none', text: labels.withoutData }];
      return withValues.map(({ id: value, title, path }) => ({
        value,
        text: title,
        page: { path },
      }));
    },
  };
}

/** The values of a field: related entities, the years of dates, words. Numbers and URLs are too many to choose from. */
function fieldFilter(
  graph: Graph,
  field: FieldDefinition,
  words: Words,
): FilterDefinition<Entity> | undefined {
  const { id, label, type } = field;
  switch (type) {
    case 'number':
    case 'url':
      return undefined;
    case 'relation':
      return { id, label, valuesOf: (entity) => relatedValues(graph, entity, id) };
    case 'date':
      return { id, label, order: 'value', valuesOf: (entity) => years(entity, id, words.language) };
    case 'text':
    case 'boolean':
      return {
        id,
        label,
        valuesOf: ({ fields }) =>
          (fields[id] ?? []).map((value) => {
            const { text } = showValue(value, words);
            return { value: text, text };
          }),
      };
  }
}

function relatedValues(graph: Graph, { relations }: Entity, field: string): ItemValue[] {
  return relations
    .filter((relation) => relation.field === field)
    .flatMap(({ target }): ItemValue[] => {
      if ('name' in target) return [{ value: target.name, text: target.name }];
      const link = entityLink(graph, target.id);
      return link ? [entityValue(link)] : [];
    });
}

/** The years of a date and of its other statements. */
function years({ fields }: Entity, id: string, language: string): ItemValue[] {
  return (fields[id] ?? []).flatMap((value) =>
    value.type === 'date' ? yearValue(value.value, language) : [],
  );
}

/** What its file states: the entity itself, as for events, its values and its relations. */
function statementsOf(entity: Entity): Assessment[] {
  return [entity, ...Object.values(entity.fields).flat(), ...entity.relations];
}
