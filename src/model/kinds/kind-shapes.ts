/** Shapes of the marks of kinds, in the order in which kinds without `shape` take them. */
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
