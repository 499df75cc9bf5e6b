import assert from 'node:assert/strict';
import test from 'node:test';
import {
  directionOf,
  inLanguage,
  apartFrom,
  inOwnDirection,
  pageLanguage,
} from '../../../src/model/text/direction.ts';

test('the script of a language gives its direction', () => {
  for (const language of ['ar', 'he', 'fa', 'ur-PK', 'az-Arab', 'yi', 'dv'])
    assert.equal(directionOf(language), 'rtl', language);
  for (const language of ['en', 'zh-Hans', 'az', 'ar-Latn', 'und-Cyrl'])
    assert.equal(directionOf(language), 'ltr', language);
});

test('what is no language tag goes from left to right', () => {
  for (const text of ['', 'English', 'en_US', 'x']) assert.equal(directionOf(text), 'ltr', text);
});

test('an element has a direction if it differs from that around it', () => {
  assert.deepEqual(inLanguage('zh', 'en'), { lang: 'zh' });
  assert.deepEqual(inLanguage('ar', 'en'), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(inLanguage('he', 'ar'), { lang: 'he' });
  assert.deepEqual(inLanguage('en', 'ar'), { lang: 'en', dir: 'ltr' });
  assert.deepEqual(inLanguage(undefined), {});
});

test('an element has a direction if that around it is not known', () => {
  assert.deepEqual(inLanguage('zh'), { lang: 'zh', dir: 'ltr' });
  assert.deepEqual(inLanguage('ar'), { lang: 'ar', dir: 'rtl' });
});

test('a text has a direction if most of its letters are written in the other one', () => {
  assert.deepEqual(inOwnDirection('Hidroandes S.A.', 'ar'), { dir: 'ltr' });
  assert.deepEqual(inOwnDirection('524.9 m³/s', 'he'), { dir: 'ltr' });
  assert.deepEqual(inOwnDirection('ا', 'en'), { dir: 'rtl' });
  assert.deepEqual(inOwnDirection('AquaSense شركة تصنع عدادات الماء', 'ar'), {});
  assert.deepEqual(inOwnDirection('تملك شركة Hidroandes S.A.', 'ar'), {});
  assert.deepEqual(inOwnDirection('نیز Siemens, “Francis turbines”, ص. ۱۲', 'fa'), {});
  assert.deepEqual(inOwnDirection('Al-Naba (النبع) sells water', 'en'), {});
  assert.deepEqual(inOwnDirection('1,240', 'ar'), {});
});

test('a text with words of both directions is a piece of its own before a number', () => {
  assert.deepEqual(apartFrom('Alstom זכתה במכרז ה־Citadis', 'he'), { dir: 'rtl' });
  assert.deepEqual(apartFrom('The trains of אלסטום', 'en'), { dir: 'ltr' });
  assert.deepEqual(apartFrom('Citadis', 'he'), { dir: 'ltr' });
  assert.deepEqual(apartFrom('הקו האדום', 'he'), {});
  assert.deepEqual(apartFrom('Citadis', 'en'), {});
});

test('a page has a direction if it is written from right to left', () => {
  assert.deepEqual(pageLanguage('zh'), { lang: 'zh' });
  assert.deepEqual(pageLanguage('fa'), { lang: 'fa', dir: 'rtl' });
});
