import { testAccessibility } from './accessible-pages.ts';

testAccessibility('harbour', [
  '',
  'articles/',
  'articles/parcelo-nine-days/',
  'companies/',
  'companies/corvane/',
  'charts/market-value/',
  'search/',
  'search/?q=corvane',
  'sources/',
  'sources/gazette-2021/',
  'tags/',
  'timeline/',
  'network/',
  'quotes/',
  'corrections/',
  'quality/',
  'methodology/',
  '404.html',
]);
