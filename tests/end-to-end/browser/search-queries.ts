/**
 * Queries that every edition of a built site has to answer, over the network, without it and from a folder: with the page
 * that has to be first or second.
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
    // In the middle of a Chinese sentence of an English article.
    ['不等', 'articles/what-the-divers-saw'],
    ['nordwnid', 'companies/nordwind'],
    ['7011', 'companies/kazeoka'],
    ['that nobody had counted before', 'articles/what-the-divers-saw'],
  ],
} as const;

/** Whether the page is one of the first two that these links lead to. */
export function isAmongFirstTwo(addresses: readonly string[], page: string): boolean {
  return addresses.slice(0, 2).some((address) => new URL(address).pathname.includes(`/${page}/`));
}
