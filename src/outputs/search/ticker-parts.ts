/**
 * Splits a ticker from its exchange: `0700.HK` gives `0700` and `HK`, `NYSE: BABA` gives `NYSE` and `BABA`. Other names
 * give nothing.
 */
export function tickerParts(name: string): string[] {
  if (!/^[A-Z0-9]{1,8}[.:]\s?[A-Z0-9]{1,8}$/.test(name)) return [];
  return name.split(/[.:]\s?/);
}
