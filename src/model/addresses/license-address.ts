/**
 * The address of a licence's text: what is an address already, else that of Creative Commons or of the SPDX list. Licences
 * of Creative Commons go by their own names, too: `CC BY-SA 4.0`, `CC0`. An id of SPDX is known by its version, `ODbL-1.0`:
 * `All-rights-reserved` is none. Other words have no address.
 */
export function licenseAddress(license: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(license)) return license;
  const [, creative, version] = /^CC[- ](BY(?:-[A-Z]{2})*)[- ](\d\.\d)$/i.exec(license) ?? [];
  if (creative && version) {
    return `https://creativecommons.org/licenses/${creative.toLowerCase()}/${version}/`;
  }
  if (/^CC0(?:[- ]1\.0)?$/i.test(license))
    return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const isSpdx = /^[A-Z]\w*(?:-[A-Za-z]+)*-\d[\w.+-]*$/.test(license);
  return isSpdx ? `https://spdx.org/licenses/${license}` : undefined;
}
