import type { BlockContent, PhrasingContent, Table, TableCell } from 'mdast';
import { fieldCell, commonFields } from '../../link/fields/field-cell.ts';
import type { ListedEntity } from '../../link/fields/listed-entity.ts';
import type { FieldDefinition } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { isUnreadField } from '../../model/kinds/unread-fields.ts';
import { preferredOf } from '../../model/values/sourced-value.ts';
import { countIn } from '../../model/labels/count-in.ts';
import { fill, translateTerm } from '../../model/labels/labels.ts';
import { comparePartialDates } from '../../model/dates/partial-date.ts';
import { sitePath, withBase } from '../../model/addresses/path.ts';
import { tagPath } from '../../model/addresses/tag-path.ts';
import { classesOf } from '../links/link-target.ts';
import type { Document } from '../document/document.ts';
import type { Box } from '../tree/nodes.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { assessmentNodes, struckIfWithdrawn } from './assessment-nodes.ts';
import { blockDirective } from './block-directive.ts';
import { moreLink } from './more-link.ts';
import type { AttributeReader } from './attribute-reader.ts';
import { plainNode } from '../tree/plain-node.ts';
import { nameOrder } from '../../model/text/locales.ts';

/** Longest table in a text; the list of the kind, or the page of the tag, has the rest. */
const mostRows = 500;

/** `::entities{kind=law sort=effective}`: a table of the entities of a kind, with the columns of the kind's list. */
export const entitiesDirective = blockDirective(['kind', 'sort', 'tag'], entitiesTable);

function entitiesTable(
  reader: AttributeReader,
  document: Document,
  lookup: SiteLookup,
): Box | undefined {
  const kind = reader.kind('kind');
  if (!kind) return undefined;
  const ofKind = lookup.entitiesOf(kind.id);
  const tag = reader.oneOf('tag', [...new Set(ofKind.flatMap((entity) => entity.tags))].sort());
  const fields = kind.fields.filter((field) => field.type !== 'relation');
  const sort = reader.oneOf('sort', ['title', ...fields.map((field) => field.id)], (written) =>
    isUnreadField(kind, written),
  );
  if (reader.hasFailed()) return undefined;
  const shown = ofKind.filter((entity) => tag === undefined || entity.tags.includes(tag));
  if (shown.length === 0) return undefined;
  const sortField = fields.find((field) => field.id === sort);
  const compare = nameOrder(document.language);
  const rows = shown.toSorted(
    (a, b) =>
      (sortField ? compareValues(a, b, sortField, compare) : 0) || compare(a.title, b.title),
  );
  const columns = columnsOf(kind, ofKind, sortField);
  const children: BlockContent[] = [tableOf(rows.slice(0, mostRows), columns, document, lookup)];
  const rest = rows.length - mostRows;
  if (rest > 0) {
    const count = countIn(document.formatLanguage, rest);
    const path = tag ? tagPath(tag) : sitePath(kind.folder);
    children.push(moreLink(fill(lookup.labels.moreEntries, { count }), path, lookup));
  }
  return {
    type: 'box',
    data: { hName: 'div', hProperties: { className: ['view'], dataPagefindIgnore: '' } },
    children,
  };
}

/** The columns of the kind's list and the sort field: readers must see what the order means. */
function columnsOf(
  kind: Kind,
  entities: readonly ListedEntity[],
  sortField: FieldDefinition | undefined,
): FieldDefinition[] {
  const common = commonFields(entities, kind.fields);
  return kind.fields.filter((field) => field === sortField || common.includes(field));
}

function tableOf(
  rows: readonly ListedEntity[],
  columns: readonly FieldDefinition[],
  document: Document,
  lookup: SiteLookup,
): Table {
  const { labels, entities } = lookup;
  const { language } = document;
  const head = [labels.name, ...columns.map(({ label }) => translateTerm(label, language))];
  return {
    type: 'table',
    align: [
      'left',
      ...columns.map((field) => (field.type === 'number' ? ('right' as const) : ('left' as const))),
    ],
    children: [
      { type: 'tableRow', children: head.map((text) => cell([plainNode(text)])) },
      ...rows.map((entity) => ({
        type: 'tableRow' as const,
        children: [
          cell([
            ...struckIfWithdrawn(entity, [nameOf(entity, lookup)]),
            ...assessmentNodes(entity, { labels, language }),
          ]),
          ...columns.map((field) => {
            const value = fieldCell(entities, entity, field, { labels, language });
            return cell([plainNode(value.text), ...assessmentNodes(value, { labels, language })]);
          }),
        ],
      })),
    ],
  };
}

function nameOf(entity: ListedEntity, { targets, base }: SiteLookup): PhrasingContent {
  const target = targets.get(`entity:${entity.id}`);
  const children = [plainNode(entity.title)];
  if (!target) return plainNode(entity.title);
  return {
    type: 'link',
    url: withBase(target.path, base),
    data: { isResolved: true, hProperties: { className: classesOf(target) } },
    children,
  };
}

function cell(children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', data: { isPlain: true }, children };
}

/** Sorts dates and words ascending, numbers descending, entities without a value last. */
function compareValues(
  a: ListedEntity,
  b: ListedEntity,
  field: FieldDefinition,
  compare: (a: string, b: string) => number,
): number {
  const [first, second] = [a, b].map((entity) => preferredOf(entity.fields[field.id] ?? []));
  if (!first || !second) return Number(!first) - Number(!second);
  if (first.type === 'number' && second.type === 'number') return second.value - first.value;
  if (first.type === 'date' && second.type === 'date') {
    return comparePartialDates(first.value, second.value);
  }
  return compare(String(first.value), String(second.value));
}
