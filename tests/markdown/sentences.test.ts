import assert from 'node:assert/strict';
import test from 'node:test';
import { sentenceStarts } from '../../src/markdown/mentions/sentence-starts.ts';
import { createSentences } from '../../src/markdown/mentions/sentences.ts';

function sentencesIn(text: string, language: string): string[] {
  const starts = sentenceStarts(text, language, []);
  return starts.map((start, at) => text.slice(start, starts[at + 1]).trim());
}

test('sentences end with the sign of their script', () => {
  const hindi = ['यह पहला वाक्य है।', 'यह दूसरा है।'];
  assert.deepEqual(sentencesIn(hindi.join(' '), 'hi'), hindi);
  const urdu = ['یہ پہلا ہے۔', 'یہ دوسرا ہے۔'];
  assert.deepEqual(sentencesIn(urdu.join(' '), 'ur'), urdu);
});

test('a question of Greek is a sentence, also before the only full stop', () => {
  const greek = ['Τι άκουσε;', 'Τη θάλασσα.'];
  assert.deepEqual(sentencesIn(greek.join(' '), 'el'), greek);
});

test('no sentence starts after an abbreviation of Thai', () => {
  const text = 'เมื่อวันที่ 15 ก.ค. พ.ศ. 2563 ที่ ต.ในเมือง จ. ขอนแก่น';
  assert.deepEqual(sentencesIn(text, 'th'), [text]);
});

test('no sentence starts after an abbreviation of Romance languages', () => {
  const whole = [
    ['El Sr. Gil viajó a EE. UU. con las FF. AA. el día 5.', 'es'],
    ['Con l’ing. Dell’Acqua e il sig. Rossi, vedi artt. 3 e 5.', 'it'],
    ['O sr. Silva e a dra. Souza moram na Av. Paulista.', 'pt'],
  ] as const;
  for (const [text, language] of whole) assert.deepEqual(sentencesIn(text, language), [text]);
  const two = ['Vive en EE. UU.', 'Después, en Cuba.'];
  assert.deepEqual(sentencesIn(two.join(' '), 'es'), two);
  const volumes = ['Leyó el tomo II.', 'El III no.'];
  assert.deepEqual(sentencesIn(volumes.join(' '), 'es'), volumes);
});

test('no sentence starts after an abbreviation of Slavic languages, Greek, Vietnamese, Dutch and Swedish', () => {
  const whole = [
    ['Např. MUDr. Dvořák a inž. Malý bydleli u kostela sv. Víta, srov. Kubát, čl. 3.', 'cs'],
    ['На вул. Садовій біля музею ім. Лесі жив гр. Бондар, див. Кравчук, арк. 7.', 'uk'],
    ['Ο καθ. Λεμός έμενε στον Αγ. Σώστη, δηλ. Κάτω, βλ. Δούκας, σελ. 12.', 'el'],
    ['Theo TS. Bùi An và PGS.TS. Lý Bình, TP. Vinh và NXB. Sen, tr. 12.', 'vi'],
    ['Volgens dhr. Smit en drs. Kok heeft mevr. Bos bijv. Delft gezien, blz. 12.', 'nl'],
    ['Jfr. Ek, t.ex. Ask, kl. 12.', 'sv'],
    ['Det er f.eks. Ask.', 'nb'],
  ] as const;
  for (const [text, language] of whole) assert.deepEqual(sentencesIn(text, language), [text]);
});

test('a long sentence without spaces keeps its words to the limit, though one space stands far off', () => {
  const words = '会社は港の島を結ぶ航路を守る';
  const before = `昔 ${words.repeat(20)}`;
  const after = `${words.repeat(20)} 昔`;
  const text = `${after}備後汽船${before}`;
  const start = text.indexOf('備後');
  const found = createSentences(text, 'ja')(start, start + 4);
  assert.ok(found.before.length > 100, found.before);
  assert.ok(found.after.length > 100, found.after);
});

test('a long sentence is cut between words where a script has no spaces, and between letters with their marks', () => {
  const text = `${'ที่น้ำ'.repeat(60)}สยาม${'ที่น้ำ'.repeat(60)}`;
  const start = text.indexOf('สยาม');
  const found = createSentences(text, 'th')(start, start + 4);
  assert.match(found.before, /^… (?:น้ำ)?(?:ที่น้ำ)+$/);
  assert.match(found.after, /^(?:ที่น้ำ)+(?:ที่)? …$/);
});

test('a word longer than what is kept of a sentence is cut', () => {
  const long = 'a'.repeat(500);
  const found = createSentences(`${long} Acme ${long}`, 'en')(501, 505);
  assert.ok(found.before.length > 100 && found.before.length <= 150, found.before);
  assert.ok(found.after.length > 100 && found.after.length <= 150, found.after);
});
