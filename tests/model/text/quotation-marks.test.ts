import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { quotationMarks, quotedSentence } from '../../../src/model/text/quotation-marks.ts';
import { projectDir } from '../../../src/publish/site-options.ts';

const sentences = [
  ['en', 'A report', '“A report.”'],
  ['en', 'Who pays?', '“Who pays?”'],
  ['de', 'Ein Bericht', '„Ein Bericht“.'],
  ['de', 'Wer zahlt?', '„Wer zahlt?“'],
  ['de-CH', 'Ein Bericht', '«Ein Bericht».'],
  ['fr', 'Un rapport', '«\u00a0Un rapport\u00a0».'],
  ['it', 'Un rapporto', '«Un rapporto».'],
  ['nl', 'Een verslag', '“Een verslag”.'],
  ['pt', 'Um relatório', '“Um relatório”.'],
  ['pt-PT', 'Um relatório', '«Um relatório».'],
  ['el', 'Τι άκουσε;', '«Τι άκουσε;»'],
  ['hi', 'नदी किसकी है।', '“नदी किसकी है।”'],
  ['ja', '報告', '「報告」。'],
  ['ja', '「島の足」は誰のものか', '「『島の足』は誰のものか」。'],
  ['ko', '“우리는 부품이 아니다” — 첫 파업', '“‘우리는 부품이 아니다’ — 첫 파업”.'],
  ['zh', '报告', '“报告。”'],
  ['zh-TW', '報告', '「報告。」'],
] as const;

for (const [language, title, sentence] of sentences) {
  test(`a title is quoted as ${language} does: ${sentence}`, () => {
    assert.equal(quotedSentence(title, language), sentence);
  });
}

test('quotations have the marks that titles have', () => {
  const css = readFileSync(join(projectDir, 'src/styles/parts/text/quote-marks.css'), 'utf8');
  const rules = [...css.matchAll(/([^{}]+)\{[^{}]*quotes: '([^']+)' '([^']+)';/g)];
  const ofStyles = rules.flatMap(([, selector = '', open = '', close = '']) =>
    [...selector.matchAll(/:lang\(([\w-]+)\)/g)].map(([, language = '']) => {
      const marks = { open: withSpaces(open), close: withSpaces(close) };
      return [language, marks] as const;
    }),
  );
  assert.ok(ofStyles.length > 40);
  for (const [language, marks] of ofStyles) {
    assert.deepEqual(quotationMarks(language), marks, language);
  }
});

test('a quotation from left to right on a site from right to left has marks in its direction', () => {
  const css = readFileSync(join(projectDir, 'src/styles/parts/text/quote-marks.css'), 'utf8');
  assert.match(
    css,
    /:root\[dir='rtl'\] :is\(.quote, .qs\) blockquote\[dir='ltr'\] \{\s*quotes: '“' '”';/,
  );
});

/** A character that the style sheet writes by its number. */
function withSpaces(text: string): string {
  return text.replace('\\a0', '\u00a0');
}
