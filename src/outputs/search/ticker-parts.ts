/** A ticker and its exchange apart: `0700.HK`, `NYSE: BABA` → `0700`, `HK` and `NYSE`, `BABA`. Nothing for other names. */
export function tickerParts(name: string): string[] {
  if (!/^[A-Z0-9]{1,8}[.:]\s?[A-Z0-9]{1,8}$/.test(name)) return [];
  return name.split(/[.:]\s?/);
}
