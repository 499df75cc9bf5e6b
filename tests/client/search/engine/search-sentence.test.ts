import assert from 'node:assert/strict';
import test from 'node:test';
import type { IndexedPage } from '../../../../src/client/search/engine/search-index.ts';
import { findSentence, wordsOf } from '../../../../src/client/search/engine/search-sentence.ts';

/** A page whose words in brackets match: `It is [fined].` */
function page(text: string, title = 'Title', anchors: IndexedPage['anchors'] = []): IndexedPage {
  const words = wordsOf(text);
  return {
    url: '/x/',
    meta: { title },
    content: text.replace(/[[\]]/g, ''),
    locations: words.flatMap((word, place) => (word.includes('[') ? [place] : [])),
    anchors,
  };
}

function sentence(
  text: string,
  forms: string[] = [],
  title?: string,
  query?: string,
): string | undefined {
  return findSentence(page(text, title), forms, query)
    ?.parts.map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

test('an excerpt is a whole sentence', () => {
  assert.equal(
    sentence('One came. Then a [fine] of RMB 8.026bn came. Two.'),
    'Then a [fine] of RMB 8.026bn came.',
  );
  assert.equal(
    sentence('\u2060结 \u2060束。 \u2060罚 \u2060款 [\u2060来] \u2060了。'),
    '罚款[来]了。',
  );
  assert.equal(sentence('He met J. [Moore] there. Others.'), 'He met J. [Moore] there.');
  assert.equal(
    sentence('Others. For A.P. Moller, [four] cranes stand there.'),
    'For A.P. Moller, [four] cranes stand there.',
  );
});

test('sentences end with the sign of their script, and not after the abbreviations of Thai', () => {
  assert.equal(sentence('यह पहला है। यह [दूसरा] है। तीसरा।'), 'यह [दूसरा] है।');
  assert.equal(sentence('Ποιος ήρθε; Η [θάλασσα] ξέρει.'), 'Η [θάλασσα] ξέρει.');
  assert.equal(sentence('One came; Then a [fine].'), 'One came; Then a [fine].');
  assert.equal(sentence('ذهب أحمد؟ [عاد] أمس؟ نعم.'), '[عاد] أمس؟');
  const era = '\u2060ใ \u2060น \u2060ปี พ. \u2060ศ. 2563 ทำ \u2060ใ \u2060[ห้]';
  assert.equal(sentence(era), 'ในปี พ.ศ. 2563 ทำใ[ห้]');
  assert.equal(sentence('since เ \u2060ม. \u2060ย. 2019 [ทำ]'), 'since เม.ย. 2019 [ทำ]');
  assert.equal(sentence('น้ำ \u2060ท่ \u2060ว \u2060ม. [ทำ] \u2060ดี'), '[ทำ]ดี');
});

test('no sentence ends within a day and its month, or a sum', () => {
  assert.equal(
    sentence('Nichts. Am 3. März 2021 kamen [Beamte]. Später.'),
    'Am 3. März 2021 kamen [Beamte].',
  );
  assert.equal(
    sentence('Nichts. Es waren 12,5 Mio. € [Umsatz]. Später.'),
    'Es waren 12,5 Mio. € [Umsatz].',
  );
  assert.equal(sentence('It fell to 12. Then [it] rose. €5m came.'), 'Then [it] rose.');
});

test('no sentence ends with an abbreviation', () => {
  const whole = [
    'El Sr. Gil viajó a EE. UU. con [ella].',
    'Según el art. 5 y la pág. 3, es [pública].',
    'Das ist z. B. Dr. Maier aus [Bonn].',
    'Mr. Moore named Fig. 3 [first].',
  ];
  for (const text of whole) assert.equal(sentence(`Nada. ${text} Nada.`), text);
  assert.equal(sentence('Vive en EE. UU. Después [volvió]. Nada.'), 'Después [volvió].');
});

test('a sentence may start with any opening mark', () => {
  assert.equal(sentence('No zarpó. ¡Ni un [paso]! ¿Quién cede?'), '¡Ni un [paso]!');
  assert.equal(sentence('Er kam. „Ich [gehe]“, sagte er. ‚Gut.‘'), '„Ich [gehe]“, sagte er.');
});

test('a long sentence is not cut between a letter and its marks', () => {
  const found = String(sentence(`[ก] ${'\u2060ที่ '.repeat(200)}`));
  assert.match(found, /ที่\u00a0…$/);
});

test('words that only start as a short word of the query do not count', () => {
  assert.equal(
    sentence(
      '[The] others were [there], [which] counts [then]. [The] [regulator’s] [fine] came.',
      [],
      'T',
      'why the regulators fine',
    ),
    '[The] [regulator’s] [fine] came.',
  );
});

test('longer numbers that start as one of the query do not count', () => {
  assert.equal(
    sentence('It fell by [26.0] in [July]. It fell by [2.6] in [July].', [], 'T', '2 July'),
    'It fell by [2.6] in [July].',
  );
});

test('the sentence with most of the words is taken, and of equals the first', () => {
  assert.equal(
    sentence('[Didi] came first that day. Then [Didi] was [fined] at last.'),
    'Then [Didi] was [fined] at last.',
  );
  assert.equal(
    sentence('It [fined] them on that day. It [fined] others on the next.'),
    'It [fined] them on that day.',
  );
});

test('a rare word counts more than one that is everywhere', () => {
  assert.equal(
    sentence(
      '[Didi] began to trade in June. [Didi] went on for a year. A [fine] ended the whole review.',
    ),
    'A [fine] ended the whole review.',
  );
});

test('a few words say less than a sentence', () => {
  assert.equal(
    sentence('A [fine]. There was a [fine] in the end.'),
    'There was a [fine] in the end.',
  );
});

test('the title at the start of a text is not repeated', () => {
  assert.equal(
    sentence('[Didi] is fined 9% The [Didi] case is over.', [], 'Didi is fined 9%'),
    'The [Didi] case is over.',
  );
  assert.equal(sentence('[Didi].', [], 'Didi'), undefined);
  assert.equal(
    sentence('[\u2060微] [\u2060信] \u2060的 \u2060九 \u2060天.', [], '微信的九天'),
    undefined,
  );
});

test('the name of the entity that is meant counts most, and only names are marked', () => {
  const text = 'The [market] [regulator] came to see it. In the end SAMR let the [market] be.';
  assert.equal(sentence(text, ['samr', '市场监管总局']), 'In the end [SAMR] let the market be.');
  assert.equal(sentence('There is \u2060微 \u2060信 in it.', ['微信']), 'There is[微信] in it.');
  assert.equal(sentence('Samra is another.', ['samr']), undefined);
  assert.equal(sentence('One [fine]. Resamr met SAMR. Two.', ['samr']), 'Resamr met [SAMR].');
});

test('a very long sentence is cut at the ends of words, around the first that matches', () => {
  const found = sentence(
    `${'many words before '.repeat(20)}the [fine] came ${'and many words after '.repeat(20)}`,
  );
  assert.match(String(found), /^… .* the \[fine\] came .*\S\u00a0…$/);
  assert.doesNotMatch(String(found), /\bman\b|\bwor\b|\baf\b/);
  assert.ok(String(found).length < 260);
});

test('a long sentence of a script without spaces is cut between letters', () => {
  const letters = '\u2060来 '.repeat(200);
  assert.equal(
    sentence(`A fine ${letters}[\u2060罚] ${letters}at the end.`),
    `… ${'来'.repeat(80)}[罚]${'来'.repeat(159)}\u00a0…`,
  );
});

test('a long sentence is cut on one side alone if its words stand at the other', () => {
  const long = 'and many words beside it '.repeat(20).trim();
  assert.match(String(sentence(`The [fine] came ${long}`)), /^The \[fine\] came and .*\S\u00a0…$/);
  assert.match(String(sentence(`${long} came the [fine].`)), /^… \S.* came the \[fine\]\.$/);
  const whole = `The [fine] came ${'and many words beside it '.repeat(8).trim()}.`;
  assert.equal(sentence(whole), whole);
});

test('a sentence has the heading above it', () => {
  const anchors = [
    { element: 'a', id: 'cite', text: '', location: 3 },
    { element: 'h2', id: 'one', text: 'One', location: 2 },
    { element: 'h2', id: 'two', text: 'Two', location: 9 },
  ];
  assert.deepEqual(
    findSentence(page('Zero first. One then a [fine] came here. Two.', 'T', anchors), [])?.heading,
    {
      id: 'one',
      text: 'One',
    },
  );
});

test('of several headings above a sentence, the nearest is meant, and no other element', () => {
  const anchors = [
    { element: 'h2', id: 'one', text: 'One', location: 0 },
    { element: 'h3', id: 'two', text: 'Two', location: 2 },
    { element: 'h3', id: 'empty', text: '', location: 3 },
    { element: 'p', id: 'block', text: 'Two', location: 3 },
  ];
  const found = findSentence(page('One first. Two then. A [fine] came here.', 'T', anchors), []);
  assert.equal(found?.heading?.id, 'two');
});

test('marks that an author writes in a sentence stay text', () => {
  const text = 'It says <mark>no</mark> [fine] in there.';
  assert.equal(sentence(text), text);
});

test('the words of a table or a list of facts are no sentence, and end the one before', () => {
  const table = '\u2063 Entity [Tencent] Market [value]. \u2064';
  assert.equal(
    sentence(`The [value] rose again after that ${table} Others came.`, [], 'T'),
    'The [value] rose again after that',
  );
  assert.equal(
    sentence(`${table} Then the [value] fell as before. Others.`, [], 'T'),
    'Then the [value] fell as before.',
  );
  assert.equal(sentence(`One came. ${table} Two.`), undefined);
});

test('the places of words after a table stay those of the index', () => {
  assert.equal(
    sentence('\u2063 Date 3 May. \u2064 Then the [value] fell as before.', ['value'], 'T'),
    'Then the [value] fell as before.',
  );
});
