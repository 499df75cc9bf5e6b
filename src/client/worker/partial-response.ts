/**
 * The part of a stored file that a request asks for, which players of sound and film need: a cache holds only whole
 * files, and does not look at the range.
 * @param range Header of the request: `bytes=0-`, `bytes=500-999`, `bytes=-500`.
 * @returns the whole file for several ranges at once, as servers may.
 */
export async function partialResponse(file: Response, range: string): Promise<Response> {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (from === '' && to === '') return file;
  const whole = await file.blob();
  const first = from === '' ? Math.max(whole.size - Number(to), 0) : Number(from);
  const last = from === '' || to === '' ? whole.size - 1 : Math.min(Number(to), whole.size - 1);
  if (first > last) {
    return new Response(null, {
      status: 416,
      headers: { 'content-range': `bytes */${whole.size}` },
    });
  }
  return new Response(whole.slice(first, last + 1), {
    status: 206,
    headers: {
      'content-type': file.headers.get('content-type') ?? '',
      'content-length': `${last + 1 - first}`,
      'content-range': `bytes ${first}-${last}/${whole.size}`,
    },
  });
}
