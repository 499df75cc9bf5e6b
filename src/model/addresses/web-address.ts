/**
 * An address that may become a link; `undefined` for any other. Bibliographies are untrusted content: loading refuses other
 * schemes, and what writes links does not rely on that.
 */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}
