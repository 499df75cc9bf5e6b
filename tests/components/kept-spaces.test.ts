import assert from 'node:assert/strict';
import test from 'node:test';
import { keepFrenchSpaces } from '../../src/components/frame/french-spaces.ts';

const show = (html: string): string => keepFrenchSpaces(html, 'fr-CA').replaceAll('\u00a0', '_');

test('the spaces of French punctuation end no line', () => {
  assert.equal(
    show('<p>« Vraiment ? » dit-il : non ; <b>jamais</b> !</p>'),
    '<p>«_Vraiment_?_» dit-il_: non_; <b>jamais</b>_!</p>',
  );
  assert.equal(show('<p>De « <em>Le Monde</em> »</p>'), '<p>De «_<em>Le Monde</em>_»</p>');
});

test('a number stays in one line with its thousands and its unit, not with the next number or word', () => {
  assert.equal(show('plus de 100 000 €, 5,1 Md€ et 12 %'), 'plus de 100_000_€, 5,1_Md€ et 12_%');
  assert.equal(show('en 2008 150 banques, 3 sur 12'), 'en 2008 150 banques, 3 sur 12');
});

test('code, and values of attributes, stay as they are', () => {
  const html =
    '<pre>a ? b : c</pre><code>x != y ; z</code><annotation>f : A</annotation><a title="Quoi ? <b>" href="/?a=1 ;">a</a>';
  assert.equal(show(html), html.replace('<b>', '&lt;b&gt;'));
});

test('pages in other languages keep their spaces', () => {
  assert.equal(keepFrenchSpaces('<p>100 000 ;</p>', 'en'), '<p>100 000 ;</p>');
});
