import assert from 'node:assert/strict';
import test from 'node:test';
import { docx, entry, numberingPart, p, stylesPart } from '../made/word-document.ts';
import { articleOf } from './article-of.ts';

const title = p('a', 'Title');

test('a list in the style that Word gives to lists is a list', async (t) => {
  const [text, report] = await articleOf(
    t,
    docx([title, entry('One', 0, 1, 'L'), entry('Two', 1, 1, 'L')].join(''), {
      'word/numbering.xml': numberingPart([{ format: 'bullet' }, { format: 'bullet' }]),
      'word/styles.xml': stylesPart({ Title: ['Title'], L: ['List Paragraph'] }),
    }),
  );
  assert.equal(text, '- One\n  - Two\n');
  assert.equal(report, '');
});

test('numbered lists start where they start, go on after a paragraph, and begin anew', async (t) => {
  const levels = [{ format: 'decimal', start: 5 }, { format: 'lowerLetter' }];
  const [text] = await articleOf(
    t,
    docx(
      [
        title,
        entry('five'),
        entry('a', 1),
        entry('b', 1),
        p('Between.'),
        entry('c', 1),
        entry('six'),
        entry('a again', 1),
        p('Anew.'),
        entry('three', 0, 2),
        entry('four', 0, 2),
        entry('eight', 0, 3),
      ].join(''),
      {
        'word/numbering.xml': numberingPart(
          levels,
          '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>',
          '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="8"/></w:lvlOverride>',
        ),
      },
    ),
  );
  assert.equal(
    text,
    `5. five
   1. a
   2. b

Between.

3. c

6) six
   1. a again

Anew.

3. three
4. four

8) eight
`,
  );
});

test('a list that a style makes is numbered, also by the style that this is based on', async (t) => {
  const styled = (text: string, style: string): string => p(text, style);
  const [text] = await articleOf(
    t,
    docx(
      [title, styled('One', 'N'), styled('Two', 'M'), p('Words.'), styled('Three', 'N')].join(''),
      {
        'word/numbering.xml': numberingPart([{ format: 'decimal', style: 'N' }]),
        'word/styles.xml': stylesPart({
          Title: ['Title'],
          N: ['List Number', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'],
          M: ['My List', '<w:basedOn w:val="N"/>'],
        }),
      },
    ),
  );
  assert.equal(text, '1. One\n2. Two\n\nWords.\n\n3. Three\n');
});

test('a list whose numbers, levels or styles make no sense is still read', async (t) => {
  const [text] = await articleOf(
    t,
    docx([title, entry('One'), entry('Two', 999999999), p('Three', 'A')].join(''), {
      'word/numbering.xml': numberingPart([{ format: 'decimal', start: 99999999999 }]),
      'word/styles.xml': stylesPart({
        Title: ['Title'],
        A: ['Aa', '<w:basedOn w:val="B"/>'],
        B: ['Bb', '<w:basedOn w:val="A"/>'],
      }),
    }),
  );
  assert.equal(text, '1. One\n\nTwo\n\nThree\n');
});
