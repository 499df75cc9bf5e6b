import { testAccessibility } from './accessible-pages.ts';
import { pageOfEachType } from './page-of-each-type.ts';

testAccessibility('harbour', pageOfEachType);
testAccessibility('wind', ['pages/']);
