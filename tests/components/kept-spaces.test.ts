import assert from 'node:assert/strict';
import test from 'node:test';
import { keepSpaces } from '../../src/components/frame/kept-spaces.ts';

/** Shows the spaces that end no line as `_`. */
const show = (html: string, language: string): string =>
  keepSpaces(html, language).replaceAll('\u00a0', '_');

test('the spaces of French punctuation end no line', () => {
  assert.equal(
    show('<p>« Vraiment ? » dit-il : non ; <b>jamais</b> !</p>', 'fr-CA'),
    '<p>«_Vraiment_?_» dit-il_: non_; <b>jamais</b>_!</p>',
  );
  assert.equal(show('<p>De « <em>Le Monde</em> »</p>', 'fr'), '<p>De «_<em>Le Monde</em>_»</p>');
  assert.equal(show('<p>Siehe : »so« ; und ?</p>', 'de'), '<p>Siehe : »so« ; und ?</p>');
});

test('a number stays in one line with its thousands and its unit, not with the next number or word', () => {
  assert.equal(
    show('plus de 100 000 €, 5,1 Md€ et 12 %', 'fr'),
    'plus de 100_000_€, 5,1_Md€ et 12_%',
  );
  assert.equal(show('en 2008 150 banques, 3 sur 12', 'fr'), 'en 2008 150 banques, 3 sur 12');
  assert.equal(
    show('1.234,5 Mio. € und 12,5 % auf 25 km² im Jahr 2021 Menschen', 'de'),
    '1.234,5_Mio._€ und 12,5_% auf 25_km² im Jahr 2021 Menschen',
  );
  assert.equal(
    show('za 1 234 567 zł, 12 mln zł i 15 śmieciarek', 'pl'),
    'za 1_234_567_zł, 12_mln_zł i_15 śmieciarek',
  );
});

test('a day stays with its month, an abbreviation with all of its letters', () => {
  assert.equal(show('am 3. März 2021, im 3. Jahr', 'de'), 'am 3._März 2021, im 3. Jahr');
  assert.equal(show('25 maja 2018 r.', 'pl'), '25_maja 2018_r.');
  assert.equal(show('z. B. nach § 5 Abs. 2, u. v. m.', 'de'), 'z._B. nach §_5 Abs._2, u._v._m.');
});

test('an ordinal stays with its month, and an abbreviation with its number or name', () => {
  assert.equal(
    show('El 1.º de marzo el Sr. De la Fuente voló a EE. UU., p. ej. en el n.º 5, pág. 3.', 'es'),
    'El 1.º_de marzo el Sr._De la Fuente voló a EE._UU., p._ej. en el n.º_5, pág._3.',
  );
  assert.equal(show('dia 1º de março de 2021', 'pt'), 'dia 1º_de março de 2021');
  assert.equal(
    show('il 1° marzo, vol. IV, del sig. Rossi', 'it'),
    'il 1°_marzo, vol._IV, del sig._Rossi',
  );
  assert.equal(show('l’ing. <a href="/x/">Rossi</a>', 'it'), 'l’ing._<a href="/x/">Rossi</a>');
  assert.equal(show('le 1er mai, M. Roy, art. 5', 'fr'), 'le 1er_mai, M._Roy, art._5');
});

test('an abbreviation of Czech, Ukrainian, Greek or Vietnamese stays with its number or name', () => {
  assert.equal(show('dům č. 5, sv. Vít, obr. 2', 'cs'), 'dům č._5, sv._Vít, obr._2');
  assert.equal(show('вул. Садова, буд. 5, с. 12', 'uk'), 'вул._Садова, буд._5, с._12');
  assert.equal(show('βλ. Δούκας, σελ. 12, αρ. 5', 'el'), 'βλ._Δούκας, σελ._12, αρ._5');
  assert.equal(show('TS. Bùi An, tr. 12', 'vi'), 'TS._Bùi An, tr._12');
});

test('a short word that is joined to the next by an apostrophe is no unit', () => {
  assert.equal(show('nel 2019 l’Eni con 5 l d’acqua', 'it'), 'nel 2019 l’Eni con 5_l d’acqua');
});

test('no line of Dutch ends with a letter that an apostrophe has left of a word', () => {
  assert.equal(
    show("’s nachts in 't <b>Hert</b>, Anna’s hond", 'nl'),
    "’s_nachts in 't_<b>Hert</b>, Anna’s hond",
  );
});

test('no line of a Slavic language ends with a word of one letter', () => {
  assert.equal(
    show('<p>W Łodzi i w\nokolicy o <a href="/x/">EkoŁodzi</a></p>', 'pl'),
    '<p>W_Łodzi i_w_okolicy o_<a href="/x/">EkoŁodzi</a></p>',
  );
  assert.equal(show('Vitamin C hilft', 'de'), 'Vitamin C hilft');
});

test('code, and values of attributes, stay as they are', () => {
  const html =
    '<pre>a ? b : c</pre><code>x != y ; z</code><annotation>f : A</annotation><a title="Quoi ? <b>" href="/?a=1 ;">a</a>';
  assert.equal(show(html, 'fr'), html.replace('<b>', '&lt;b&gt;'));
});

test('cards, which are in the language of the site, stay as they are', () => {
  const html = '<p>5 €</p><template data-cards lang="en"><p>100 000 €</p></template><p>6 €</p>';
  const kept = html.replace('5 €', '5_€').replace('6 €', '6_€');
  assert.equal(show(html, 'fr'), kept);
});

test('pages in a language without such spaces keep theirs', () => {
  assert.equal(show('<p>100 000 ; 5 % on 3 May</p>', 'en'), '<p>100 000 ; 5 % on 3 May</p>');
});
