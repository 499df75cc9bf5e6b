/**
 * What a page may load: scripts, styles, images and fonts of the site itself, nothing inline and nothing from other
 * hosts, save images if the author allows them.
 */
export function contentPolicy({ remoteImages }: { remoteImages: boolean }): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    remoteImages ? "img-src 'self' https: http:" : "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
