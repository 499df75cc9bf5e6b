/** The host of a URL, shown beside a link: `https://www.tencent.com/en/` → `tencent.com`. */
export function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? address;
}

/** A URL shortened for reading: `https://www.tencent.com/en/` → `tencent.com/en`. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
