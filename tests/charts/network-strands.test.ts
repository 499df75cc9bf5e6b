import assert from 'node:assert/strict';
import test from 'node:test';
import { toHtml } from 'hast-util-to-html';
import type { Curve } from '../../src/charts/marks/path.ts';
import { beside } from '../../src/charts/types/network/placed/curve.ts';
import { drawWeb } from '../../src/charts/types/network/placed/web-marks.ts';
import type { NetworkEdge } from '../../src/charts/types/network/ties/edges-among.ts';
import { buildWeb, labelsOf, type Web } from '../../src/charts/types/network/ties/web.ts';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { inputOf } from './chart-input.ts';
import { edgeOf } from './edge-of.ts';

const level: Curve = [
  [100, 50],
  [200, 50],
  [300, 50],
  [400, 50],
];

function webOf(edges: readonly NetworkEdge[]): Web {
  const input = inputOf([['acme'], ['bolt']], { type: 'network' });
  return buildWeb(['acme', 'bolt'].map(entityId), edges, input);
}

/** The marks of the only tie of a web. */
function markupOf(web: Web): string {
  const box = { y: 50, width: 60, height: 24, lines: ['Name'] };
  return toHtml(
    drawWeb(web, {
      width: 500,
      height: 100,
      names: [
        { ...box, x: 70 },
        { ...box, x: 430 },
      ],
      ties: [{ curves: [level], label: [250, 50] }],
      heads: [],
    }),
  );
}

const owns = edgeOf('acme', 'bolt');
const partners: NetworkEdge = { ...edgeOf('bolt', 'acme', true), verb: 'Partners' };
const share = { ...owns.end, relation: { ...owns.end.relation, share: '52%' } };

test('relations of two names have a curve each, which filters show and hide with their label', () => {
  const markup = markupOf(webOf([{ ...owns, end: share }, partners]));
  assert.equal(markup.match(/class="ln c-\d"/g)?.length, 2);
  assert.match(
    markup,
    /<g data-v="1"><path[^>]* d="M100 48l[^>]*>.*<g data-v="2"><path[^>]* d="M100 52l/s,
  );
  assert.match(markup, /<text[^>]* data-v="1"[^>]*>52%/);
});

test('who owns whom is shown of partners, too, and whoever owns is the upper end', () => {
  const { ties } = webOf([partners, owns]);
  const [tie] = ties;
  assert.ok(tie);
  assert.equal(tie.over, 0);
  assert.deepEqual(
    tie.strands.map(({ isDown, isUp }) => [isDown, isUp]),
    [
      [true, false],
      [false, false],
    ],
  );
});

test('two names that own each other have an arrow at both ends', () => {
  const arrowsOf = (edges: NetworkEdge[]): number =>
    markupOf(webOf(edges)).match(/class="f-\d"/g)?.length ?? 0;
  assert.equal(arrowsOf([owns]), 1);
  assert.equal(arrowsOf([owns, edgeOf('bolt', 'acme')]), 2);
  assert.equal(arrowsOf([partners]), 0);
});

test('a curve has the label of its own relations, and a tie that of the first that has one', () => {
  const web = webOf([partners, { ...owns, end: share }]);
  assert.deepEqual(labelsOf(web.ties), ['52%']);
  assert.deepEqual(labelsOf(webOf([partners]).ties), [undefined]);
});

test('curves beside others keep their distance where they turn', () => {
  const bow: Curve = [
    [0, 0],
    [40, 0],
    [40, 90],
    [0, 90],
  ];
  const [outer] = beside([bow], -4);
  assert.deepEqual(
    [outer?.[0], outer?.[3]].map((each) => each?.map(Math.round)),
    [
      [0, -4],
      [0, 94],
    ],
  );
  assert.ok((outer?.[1][0] ?? 0) > 42);
});
