/**
 * The path that a request asks for. `/404/` for an address outside the base (`undefined`), of another host
 * (`//example.org/`), or that is none (`//[`).
 */
export function requestedPath(url: string | undefined): string {
  const asked = url === undefined ? null : URL.parse(url, 'http://localhost');
  return asked?.host === 'localhost' ? asked.pathname : '/404/';
}
