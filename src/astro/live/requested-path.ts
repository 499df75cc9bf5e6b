/**
 * The path that a request asks for. If that is no path of this server, a path without a page: an address outside the
 * base, which is `undefined`, or one that names another host, such as `//example.org/`, or that is none, such as `//[`.
 */
export function requestedPath(url: string | undefined): string {
  const asked = url === undefined ? null : URL.parse(url, 'http://localhost');
  return asked?.host === 'localhost' ? asked.pathname : '/404/';
}
