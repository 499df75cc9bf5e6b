/**
 * The bytes from one place to a later one, or to the end, that a request asks for: `bytes=0-99`, `bytes=500-`. Without them,
 * Safari plays no sound and no film. `undefined` for other wishes, which a server may ignore, and for numbers that
 * cannot be counted with: no file has them, and reading up to them fails.
 */
export function byteRange(header = ''): { from: number; to: number } | undefined {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? [];
  const range = { from: Number(from), to: to ? Number(to) : Infinity };
  const isExact = Number.isSafeInteger(range.from) && (!to || Number.isSafeInteger(range.to));
  return isExact && range.from <= range.to ? range : undefined;
}

/** Takes a wish that is none of these out of the headers of a request: `sirv` fails at it, which would end the server. */
export function dropOddRange(headers: { range?: string | undefined }): void {
  if (!byteRange(headers.range)) delete headers.range;
}
