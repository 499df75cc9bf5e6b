/** Marks for kinds, in the order in which kinds without a mark of their own take them. */
export const kindShapes = [
  'square',
  'triangle',
  'disc',
  'lines',
  'diamond',
  'hexagon',
  'page',
  'pin',
  'cross',
  'chevron',
  'ring',
  'star',
] as const;
export type KindShape = (typeof kindShapes)[number];
