/** `https://www.tencent.com/en/` → `tencent.com`: where a link leads, named beside it. */
export function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? address;
}

/** `https://www.tencent.com/en/` → `tencent.com/en`: an address that is itself what is told. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
