import assert from 'node:assert/strict';
import test from 'node:test';
import { findDanger } from '../../src/load/assets/svg-safety.ts';

const dangerous = [
  '<svg><script>x</script></svg>',
  '<svg><svg:script>x</svg:script></svg>',
  '<svg/onload=alert(1)>',
  '<svg onload = "x"/>',
  '<svg><foreignObject><p/></foreignObject></svg>',
  '<svg><a href="javascript:alert(1)"/></svg>',
  '<svg><a xlink:href="&#106;avascript:alert(1)"/></svg>',
  '<svg><use href="other.svg#a"/></svg>',
  '<svg><image href="data:image/svg+xml;base64,x"/></svg>',
  '<svg><style>@import "x"</style></svg>',
  '<svg><rect fill="url(https://x)"/></svg>',
  '<svg><style>a{fill:u\\72l(https://x)}</style></svg>',
  '<svg><set attributeName="href" to="javascript:x"/></svg>',
  '<?xml-stylesheet href="x"?><svg/>',
  '<!DOCTYPE svg><svg/>',
];

test('an SVG that runs code or reaches out of itself is named as dangerous', () => {
  for (const svg of dangerous) assert.ok(findDanger(svg), svg);
});

test('a plain drawing is not', () => {
  const svg =
    '<?xml version="1.0"?><svg viewBox="0 0 1 1"><style>.a{fill:red}</style><defs><g id="a"/></defs><use xlink:href="#a"/>' +
    '<rect fill="url(#b)"/><image href="data:image/png;base64,AA=="/><text>on=off, once = twice</text><title>option=1</title></svg>';
  assert.equal(findDanger(svg), undefined);
});
