import type { List, ListItem, Parents, Table, TableRow } from 'mdast';
import { defaultHandlers } from 'remark-rehype';

type Handler = (typeof defaultHandlers)['listItem'];
type State = Parameters<Handler>[0];

/**
 * Handlers for rows of tables and items of lists. Those of remark-rehype look through the whole table or list for each
 * of them, which takes minutes for a long one; here they get a parent that holds no more than they need.
 */
export const rowsAndItems = {
  tableRow: (state: State, row: TableRow, parent: Parents | undefined) =>
    defaultHandlers.tableRow(state, row, parent?.type === 'table' ? headOf(parent) : parent),
  listItem: (state: State, item: ListItem, parent: Parents | undefined) =>
    defaultHandlers.listItem(state, item, parent?.type === 'list' ? frameOf(parent) : parent),
};

/** The table with only its first row, which becomes its head. */
function headOf({ type, align, children }: Table): Table {
  return { type, align: align ?? null, children: children.slice(0, 1) };
}

const frames = new WeakMap<List, List>();

/** The list without its items; only whether these stand apart counts. */
function frameOf(list: List): List {
  const known = frames.get(list);
  if (known) return known;
  const spread =
    list.spread === true || list.children.some((item) => item.spread ?? item.children.length > 1);
  const frame: List = { type: 'list', spread, children: [] };
  frames.set(list, frame);
  return frame;
}
