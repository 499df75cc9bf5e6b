/** The record with an id that an author wrote, if there is one. Use the record's own id from then on. */
export function findWritten<Found>(
  records: ReadonlyMap<string, Found>,
  written: string,
): Found | undefined {
  return records.get(written);
}
