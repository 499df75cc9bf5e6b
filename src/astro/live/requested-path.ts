/** The path that a request asks for. If its address is none, such as `//[`, a path without a page. */
export function requestedPath(url = '/'): string {
  return URL.parse(url, 'http://localhost')?.pathname ?? '/404/';
}
