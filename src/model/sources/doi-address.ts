/** Where a DOI leads: `https://doi.org/10.1000/182`. Older ones have signs that addresses do not: `<`, `>`, `#`. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi.toWellFormed()).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}
