/**
 * Queries that a built site must answer online, offline and from a folder, each with the page that must be first or
 * second.
 */
export const searchQueries = {
  flagship: [
    ['腾讯', 'companies/tencent'],
    ['微信', 'products/wechat'],
    ['tencnet', 'companies/tencent'],
    ['0700', 'companies/tencent'],
    ['could not open an account', 'articles/wechat-nine-days'],
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
