/** The record under an id that an author wrote, if there is one. The record's own id is then the one to go on with. */
export function findWritten<Found>(
  records: ReadonlyMap<string, Found>,
  written: string,
): Found | undefined {
  return records.get(written);
}
