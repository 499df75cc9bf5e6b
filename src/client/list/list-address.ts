/** The state of a list in the address: its order, and the chosen values by filter. */
export interface ListState {
  /** Id of a sort, with `-` before it for the other way round; absent for the order of the page. */
  sort?: string | undefined;
  picks: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads `?sort=-date&tag=fines&tag=listings`; what the list does not have is left out. */
export function readAddress(
  search: string,
  sorts: ReadonlySet<string>,
  filters: ReadonlyMap<string, ReadonlySet<string>>,
): ListState {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sort') ?? '';
  const picks = new Map<string, Set<string>>();
  for (const [id, values] of filters) {
    const chosen = new Set(parameters.getAll(id).filter((value) => values.has(value)));
    if (chosen.size > 0) picks.set(id, chosen);
  }
  return { sort: sorts.has(sort.replace(/^-/, '')) ? sort : undefined, picks };
}

/** The query of a state, such as `?sort=name&tag=fines`; empty for the list as it stands. */
export function writeAddress({ sort, picks }: ListState): string {
  const parameters = new URLSearchParams(sort ? { sort } : {});
  for (const [id, values] of picks) for (const value of values) parameters.append(id, value);
  const query = parameters.toString();
  return query && `?${query}`;
}

/** The state with a value chosen, or no longer chosen if it was. */
export function togglePick(state: ListState, id: string, value: string): ListState {
  const values = new Set(state.picks.get(id));
  if (!values.delete(value)) values.add(value);
  const picks = new Map(state.picks);
  if (values.size > 0) picks.set(id, values);
  else picks.delete(id);
  return { ...state, picks };
}
