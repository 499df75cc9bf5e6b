import { testAccessibility } from '../browser/accessible-pages.ts';

testAccessibility('flagship', [
  '',
  'articles/wechat-nine-days/',
  'companies/',
  'companies/tencent/',
  'charts/market-value/',
  'search/?q=tencent',
  'timeline/',
  'network/',
  'quotes/',
  'methodology/',
]);
