/**
 * Queries that a built site must answer online, offline and from a folder, each with the page that must be first or
 * second.
 */
export const searchQueries = {
  harbour: [
    ['科凡', 'companies/corvane'],
    ['快帆', 'products/parcelo'],
    // The name has simplified characters.
    ['港務局', 'agencies/harbour-authority'],
    ['covrane', 'companies/corvane'],
    ['0711', 'companies/corvane'],
    ['could not open an account', 'articles/parcelo-nine-days'],
  ],
  wind: [
    ['Sorensen', 'people/ada-sorensen'],
    ['dordevic', 'people/lukasz-dordevic'],
    ['Северный', 'companies/severny-veter'],
    // In the middle of a Chinese sentence in an English article.
    ['不等', 'articles/what-the-divers-saw'],
    ['nordwnid', 'companies/nordwind'],
    ['7011', 'companies/kazeoka'],
    ['that nobody had counted before', 'articles/what-the-divers-saw'],
  ],
} as const;

/** Whether one of the first two addresses is that of the page. */
export function isAmongFirstTwo(addresses: readonly string[], page: string): boolean {
  return addresses.slice(0, 2).some((address) => new URL(address).pathname.includes(`/${page}/`));
}
