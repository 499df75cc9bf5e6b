/** Entries such as `发 發 髮`, the usual character first, with `|` between them. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
