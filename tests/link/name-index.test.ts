import assert from 'node:assert/strict';
import test from 'node:test';
import { ambiguousName } from '../../src/link/names/ambiguous-name.ts';
import type { NameIndex } from '../../src/link/names/name-index.ts';
import { linkSite } from '../../src/link/site/site.ts';
import { targetKey } from '../../src/link/target.ts';
import { article, entity, page, smallSite } from '../markdown/render-text.ts';

const records = smallSite();
const index = indexOf(records);

function indexOf(site: typeof records): NameIndex {
  return linkSite(site).names;
}

function resolved(names: NameIndex, text: string): string {
  const resolution = names.resolve(text);
  if (resolution.status === 'found') return targetKey(resolution.target);
  if (resolution.status === 'unknown') return `unknown, nearest ${resolution.nearest}`;
  return `ambiguous: ${resolution.candidates.map(targetKey).join(', ')}`;
}

function mentioned(names: NameIndex, text: string, language = 'en'): string[] {
  return names
    .findMentions(text, language)
    .map(
      ({ start, end, targets }) =>
        `${text.slice(start, end)}=${targets.map(({ id }) => id).join('+')}`,
    );
}

const forms: [string, string][] = [
  ['tencent', 'entity:tencent'],
  ['TENCENT', 'entity:tencent'],
  ['Tencent Holdings', 'entity:tencent'],
  [' tencent   holdings ', 'entity:tencent'],
  ['腾讯', 'entity:tencent'],
  ['guides/method', 'page:guides/method'],
  ['method', 'page:guides/method'],
  ['pages/guides/method.md', 'page:guides/method'],
  ['How it is made', 'page:guides/method'],
  ['market-value', 'chart:market-value'],
  ['first.md', 'article:first'],
];
for (const [written, target] of forms) {
  test(`\`${written}\` leads to ${target}`, () => assert.equal(resolved(index, written), target));
}

test('the whole path of a page is found before the end of another', () => {
  const pages = [
    { ...page('n-1', 'One', ''), file: 'pages/微信.md' },
    { ...page('n-2/n-1', 'Two', ''), file: 'pages/深/微信.md' },
    { ...page('n-3/n-1', 'Three', ''), file: 'pages/远/微信.md' },
  ];
  const names = indexOf({ ...records, pages });
  assert.equal(resolved(names, '微信'), 'page:n-1');
  assert.equal(resolved(names, '深/微信'), 'page:n-2/n-1');
  assert.equal(resolved(names, 'pages/微信.md'), 'page:n-1');
  const without = indexOf({ ...records, pages: pages.slice(1) });
  assert.equal(resolved(without, '微信'), 'ambiguous: page:n-2/n-1, page:n-3/n-1');
});

test('a path starts from the file that links or from the top of the vault, as Obsidian writes it', () => {
  const pages = [
    { ...page('rivers/elbe', 'Elbe', ''), file: 'pages/Rivers/Elbe.md' },
    { ...page('lakes/elbe', 'Elbe', ''), file: 'pages/Lakes/Elbe.md' },
  ];
  const names = indexOf({ ...records, pages });
  const paths: [string, string][] = [
    ['../Rivers/Elbe', 'rivers/elbe'],
    ['./Elbe', 'lakes/elbe'],
    ['./Elbe.md', 'lakes/elbe'],
    ['/Rivers/Elbe', 'rivers/elbe'],
  ];
  for (const [written, id] of paths) {
    const resolution = names.resolve(written, 'pages/Lakes/Oder.md');
    assert.equal(resolution.status === 'found' && resolution.target.id, id, written);
  }
  assert.equal(names.resolve('../../../Elbe', 'pages/Lakes/Oder.md').status, 'unknown');
});

test('a name leaves out any ending that texts and charts may have', () => {
  const [chart] = records.charts;
  assert.ok(chart);
  const names = indexOf({
    ...records,
    pages: [{ ...page('long-name', 'Other', ''), file: 'pages/Long Name.markdown' }],
    charts: [{ ...chart, id: 'my-chart', at: { ...chart.at, file: 'charts/My Chart.yml' } }],
  });
  for (const name of ['Long Name', 'Long Name.markdown', 'pages/long name'])
    assert.equal(resolved(names, name), 'page:long-name');
  for (const name of ['My Chart', 'My Chart.yml', 'charts/My Chart'])
    assert.equal(resolved(names, name), 'chart:my-chart');
});

test('a name in letters beyond U+FFFF is found as a whole word', () => {
  const names = indexOf({ ...records, entities: [entity('adama', '𞤀𞤣𞤢𞤥', 'person', [])] });
  assert.deepEqual(mentioned(names, '𞤀𞤣𞤢𞤥 𞤫'), ['𞤀𞤣𞤢𞤥=adama']);
  assert.deepEqual(mentioned(names, '𞤀𞤣𞤢𞤥𞤢𞤱𞤢 𞤢𞤀𞤣𞤢𞤥 a𞤀𞤣𞤢𞤥'), []);
  assert.deepEqual(mentioned(names, '😀𞤀𞤣𞤢𞤥'), ['𞤀𞤣𞤢𞤥=adama']);
});

test('a title is found before the alias of another', () => {
  assert.equal(resolved(index, 'mica'), 'entity:mica-us');
});

test('a misspelt name is unknown, and comes with the nearest id', () => {
  assert.equal(resolved(index, 'tencnt'), 'unknown, nearest tencent');
});

test('an id means an entity before an article, and an article before a page', () => {
  const twins = {
    ...records,
    articles: [article('meet', 'A', ''), article('x', 'X', '')],
    pages: [page('x', 'B', '')],
  };
  assert.equal(resolved(indexOf(twins), 'meet'), 'entity:meet');
  assert.equal(resolved(indexOf(twins), 'x'), 'article:x');
});

test('an alias of two entities is ambiguous', () => {
  const entities = [
    entity('a-one', 'One', 'company', ['Shared']),
    entity('b-two', 'Two', 'law', ['shared']),
  ];
  assert.equal(
    resolved(indexOf({ ...records, entities }), 'SHARED'),
    'ambiguous: entity:a-one, entity:b-two',
  );
});

test('an id such as `constructor` is a name like any other', () => {
  const entities = [entity('constructor', 'Builder', 'company', ['toString'])];
  const names = indexOf({ ...records, entities });
  assert.equal(resolved(names, 'constructor'), 'entity:constructor');
  assert.equal(resolved(names, 'tostring'), 'entity:constructor');
  assert.equal(resolved(index, 'constructor'), 'unknown, nearest undefined');
});

test('the longest name wins', () => {
  assert.deepEqual(mentioned(index, 'Tencent Holdings and Tencent.'), [
    'Tencent Holdings=tencent',
    'Tencent=tencent',
  ]);
});

test('of two names that share letters the longer one wins, wherever it begins', () => {
  const entities = [
    entity('eastern', 'Eastern Telegraph Company', 'company', ['The Eastern', 'Company of']),
    entity('london', 'Company of London', 'company', []),
  ];
  const names = indexOf({ ...records, entities });
  assert.deepEqual(mentioned(names, 'The Eastern Telegraph Company, the Eastern, The Eastern'), [
    'Eastern Telegraph Company=eastern',
    'The Eastern=eastern',
  ]);
  assert.deepEqual(mentioned(names, 'The Eastern Telegraph Company of London'), [
    'Eastern Telegraph Company=eastern',
  ]);
  assert.deepEqual(mentioned(names, 'The cables of The Eastern Telegraph Company'), [
    'Eastern Telegraph Company=eastern',
  ]);
});

test('of two names that share letters and are as long, the first one wins', () => {
  const entities = [entity('a', 'North Sea', 'place', []), entity('b', 'Sea North', 'place', [])];
  const names = indexOf({ ...records, entities });
  assert.deepEqual(mentioned(names, 'North Sea North'), ['North Sea=a']);
});

test('a Latin name needs word boundaries and its own case', () => {
  assert.deepEqual(mentioned(index, 'Meeting, meet, preMeet, Meet9, Meet-up, Meet’s, (Meet)'), [
    'Meet=meet',
    'Meet=meet',
    'Meet=meet',
  ]);
});

test('the first and last letters and digits make a longer word of a name, and signs beside them do not', () => {
  for (const sign of 'azAZ09_') assert.deepEqual(mentioned(index, `Meet${sign} ${sign}Meet`), []);
  for (const sign of '`{@[/:^') {
    const found = mentioned(index, `Meet${sign} ${sign}Meet`);
    assert.deepEqual(found, ['Meet=meet', 'Meet=meet'], sign);
  }
});

test('a name stands between full-width signs', () => {
  assert.deepEqual(mentioned(index, 'Alibaba，Meet，Alibaba'), ['Meet=meet']);
});

test('in German, the `s` of the genitive belongs to a name; in English, it makes another word', () => {
  const entities = [
    entity('hafen', 'Hamburger Hafen', 'organization', ['Häfen']),
    entity('g20', 'G20', 'organization', ['G7']),
  ];
  const names = indexOf({ ...records, entities });
  const text =
    'Hamburger Hafens, Hamburger Hafen, Häfens. Hamburger Hafensicht, Häfent, Häfenst, G20s, G7s';
  assert.deepEqual(mentioned(names, text, 'de-AT'), [
    'Hamburger Hafens=hafen',
    'Hamburger Hafen=hafen',
    'Häfens=hafen',
  ]);
  assert.deepEqual(mentioned(names, text), ['Hamburger Hafen=hafen']);
});

test('a name with an `s` is found before the genitive of another', () => {
  const entities = [
    entity('karl', 'Karl', 'person', []),
    entity('karls', 'Karls', 'company', ['Karls Erdbeeren']),
  ];
  const names = indexOf({ ...records, entities });
  assert.deepEqual(mentioned(names, 'Karls, Karl, Karls Erdbeeren', 'sv'), [
    'Karls=karls',
    'Karl=karl',
    'Karls Erdbeeren=karls',
  ]);
});

test('a Chinese name is found inside running Chinese text', () => {
  assert.deepEqual(mentioned(index, '这是腾讯公司，Tencent在深圳。'), [
    '腾讯=tencent',
    'Tencent=tencent',
  ]);
});

test('a Korean name has its particles after it, and nothing before it', () => {
  const entities = [entity('suwon', '수원', 'place', []), entity('gnu', '그누', 'person', [])];
  const names = indexOf({ ...records, entities });
  assert.deepEqual(
    mentioned(names, '수원에서 ‘수원’은 (주)수원, 中수원'),
    Array(4).fill('수원=suwon'),
  );
  assert.deepEqual(mentioned(names, '지원수원도 LG수원 리그누가'), []);
});

test('a name in katakana is no part of a longer word in katakana', () => {
  const entities = [entity('ai', 'アイ', 'company', []), entity('kyoto', '京都', 'place', [])];
  const names = indexOf({ ...records, entities });
  assert.deepEqual(mentioned(names, 'アイは株式会社アイの、アイ・京都まで'), [
    ...Array<string>(3).fill('アイ=ai'),
    '京都=kyoto',
  ]);
  assert.deepEqual(mentioned(names, 'アイスクリームとメアイ、アイー'), []);
});

test('a Thai name ends with a whole letter and its vowels', () => {
  const entities = [entity('tak', 'ตาก', 'place', []), entity('mo', 'มอ', 'person', [])];
  const names = indexOf({ ...records, entities });
  assert.deepEqual(mentioned(names, 'ที่ตากเมื่อวานและตาก'), ['ตาก=tak', 'ตาก=tak']);
  assert.deepEqual(mentioned(names, 'ตาก์ ตากะ เมอ มอ๋า เตาก'), []);
});

test('`in`, `and` and the like belong to a Hebrew or Arabic name, which is one word with them', () => {
  const entities = [
    entity('haifa', 'חיפה', 'place', ['ים']),
    entity('bahr', 'شركة البحر', 'company', ['صور', 'بيروت']),
  ];
  const names = indexOf({ ...records, entities });
  assert.deepEqual(mentioned(names, 'בחיפה, ומחיפה, ב־חיפה', 'he'), [
    'בחיפה=haifa',
    'ומחיפה=haifa',
    'חיפה=haifa',
  ]);
  assert.deepEqual(mentioned(names, 'אבחיפה חיפהית בחיפהית בים', 'he'), []);
  assert.deepEqual(mentioned(names, 'لشركة البحر وبيروت وَلبيروت', 'ar-u-nu-arab'), [
    'لشركة البحر=bahr',
    'وبيروت=bahr',
    'وَلبيروت=bahr',
  ]);
  assert.deepEqual(mentioned(names, 'وصور والبيروت ببيروتي', 'ar'), []);
  assert.deepEqual(mentioned(names, 'بيروت وبيروت', 'fa'), ['بيروت=bahr']);
});

test('a name is found across a line break and with either apostrophe', () => {
  const entities = [entity('xi-an', 'Xi’an Holding', 'company', [])];
  assert.deepEqual(mentioned(indexOf({ ...records, entities }), "In Xi'an\nHolding."), [
    "Xi'an\nHolding=xi-an",
  ]);
});

test('a name is found with apostrophes and hyphens of every shape', () => {
  const entities = [
    entity('sloviansk', "Слов'янськ", 'place', []),
    entity('union', 'Об\u02bcєднання', 'company', []),
    entity('psg', 'Paris Saint-Germain', 'company', []),
  ];
  const names = indexOf({ ...records, entities });
  assert.deepEqual(
    mentioned(
      names,
      "Слов\u02bcянськ, Слов’янськ, Об'єднання, Об’єднання, Paris Saint\u2011Germain, Paris Saint\u2010Germain",
    ),
    [
      'Слов\u02bcянськ=sloviansk',
      'Слов’янськ=sloviansk',
      "Об'єднання=union",
      'Об’єднання=union',
      'Paris Saint\u2011Germain=psg',
      'Paris Saint\u2010Germain=psg',
    ],
  );
  for (const [written, id] of [
    ['слов\u02bcянськ', 'sloviansk'],
    ["Об'єднання", 'union'],
    ['Paris Saint\u2011Germain', 'psg'],
    ['Paris Saint\u2010Germain', 'psg'],
  ] as const) {
    const found = names.resolve(written);
    assert.equal(found.status === 'found' && found.target.id, id, written);
  }
});

test('a Hebrew name is found with signs of every shape, and with and without vowel signs', () => {
  const entities = [
    entity('idf', 'צה״ל', 'organization', []),
    entity('george', 'ג׳ורג׳ זהבי', 'person', []),
    entity('tlv', 'תל־אביב', 'place', []),
    entity('levi', 'שָׂרָה לֵוִי', 'person', []),
  ];
  const names = indexOf({ ...records, entities });
  assert.deepEqual(
    mentioned(names, 'צה"ל, "צה״ל", ג\'ורג\' זהבי ובתל-אביב; שרה לוי, חַיֵּי שׂרה לוי ותֵּל־אָבִיב.', 'he'),
    [
      'צה"ל=idf',
      'צה״ל=idf',
      "ג'ורג' זהבי=george",
      'ובתל-אביב=tlv',
      'שרה לוי=levi',
      'שׂרה לוי=levi',
      'ותֵּל־אָבִיב=tlv',
    ],
  );
  for (const written of ['צה"ל', 'צה”ל']) assert.equal(resolved(names, written), 'entity:idf');
  assert.equal(resolved(names, 'שרה לוי'), 'entity:levi');
});

test('a Persian name is found with the letters of Arabic, and whatever parts its words', () => {
  const entities = [
    entity('gharibi', 'کیوان غریبی', 'person', []),
    entity('pars', 'پارس\u200cآب', 'company', []),
    entity('ab', 'سازد', 'company', []),
  ];
  const names = indexOf({ ...records, entities });
  assert.deepEqual(
    mentioned(names, 'كيوان غريبي، پارس آب، پارس\u200cآب\u200cها می\u200cسازد', 'fa'),
    ['كيوان غريبي=gharibi', 'پارس آب=pars', 'پارس\u200cآب=pars'],
  );
  assert.equal(resolved(names, 'كيوان غريبي'), 'entity:gharibi');
});

test('an apostrophe ends a name, but not in languages that write it within words', () => {
  const entities = [entity('luk', 'Лук', 'company', []), entity('yana', 'Яна', 'person', [])];
  const names = indexOf({ ...records, entities });
  assert.deepEqual(mentioned(names, "Лук’янівка, Лук'янівка, пів’Яна", 'uk'), []);
  assert.deepEqual(mentioned(names, '‘Лук’, Лук’ «Яна»', 'uk'), ['Лук=luk', 'Лук=luk', 'Яна=yana']);
  assert.deepEqual(mentioned(index, 'Meet’s', 'en'), ['Meet=meet']);
});

test('an ambiguous name has all its targets', () => {
  assert.deepEqual(mentioned(index, 'Mica Inc, Mica'), [
    'Mica Inc=mica-us',
    'Mica=mica-us+mica-eu',
  ]);
});

test('single letters and bare numbers are not names', () => {
  const entities = [entity('x', 'X', 'company', ['9988', '3M', '阿'])];
  assert.deepEqual(mentioned(indexOf({ ...records, entities }), 'X 9988 3M 阿'), ['3M=x']);
});

test('articles and pages are not linked by their titles', () => {
  assert.deepEqual(mentioned(index, 'First article, How it is made'), []);
});

test('a name is found in each Unicode form, at its place in the text as written', () => {
  const names = indexOf({
    ...records,
    entities: [entity('anh', 'Nguyễn Thị Ánh', 'person', []), entity('han', '한국', 'person', [])],
  });
  const decomposed = 'Bà Nguyễn Thị Ánh, 한국.'.normalize('NFD');
  assert.deepEqual(mentioned(names, decomposed), [
    `${'Nguyễn Thị Ánh'.normalize('NFD')}=anh`,
    `${'한국'.normalize('NFD')}=han`,
  ]);
  const asTypedOnWindows = 'Nguy\u00ea\u0303n Thi\u0323 A\u0301nh';
  assert.deepEqual(mentioned(names, `${asTypedOnWindows} 1`), [`${asTypedOnWindows}=anh`]);
});

test('case makes no difference in Turkish names either', () => {
  const entities = [entity('a', 'İlker Işçan', 'person', []), entity('b', 'Iğdır', 'place', [])];
  const names = indexOf({ ...records, entities });
  for (const written of ['ilker ışçan', 'İLKER IŞÇAN', 'ilker işçan']) {
    assert.equal(resolved(names, written), 'entity:a', written);
  }
  for (const written of ['ığdır', 'IĞDIR']) assert.equal(resolved(names, written), 'entity:b');
});

test('a note that nobody has written is not taken for one of another day or number', () => {
  const pages = [
    { ...page('daily/2024-03-01', '2024-03-01', ''), file: 'pages/Daily/2024-03-01.md' },
    { ...page('meeting-12', 'Meeting 12', ''), file: 'pages/Meeting 12.md' },
  ];
  const names = indexOf({ ...records, pages });
  assert.equal(resolved(names, '2024-02-29'), 'unknown, nearest undefined');
  assert.equal(resolved(names, 'Meeting 13'), 'unknown, nearest undefined');
  assert.equal(resolved(names, 'Meting 12'), 'unknown, nearest Meeting 12');
});

test('the name to write instead is the path of the note, as its vault has it', () => {
  const file = 'pages/Lugares/São Paulo.md';
  const names = indexOf({
    ...records,
    pages: [{ ...page('lugares/sao-paulo', 'São Paulo', ''), file }],
  });
  assert.equal(resolved(names, 'Sao Paulo'), 'unknown, nearest Lugares/São Paulo');
});

test('a note is found by its alias', () => {
  const at = { file: 'pages/elbe.md', line: 1, column: 1 };
  const note = { ...page('elbe', 'Elbe', ''), aliases: [{ text: 'Labe', at }] };
  assert.equal(resolved(indexOf({ ...records, pages: [note] }), 'labe'), 'page:elbe');
});

test('two notes of one title are ambiguous, also for a note beside one of them', () => {
  const pages = [
    { ...page('rivers/a', 'The Elbe', ''), file: 'pages/rivers/a.md' },
    { ...page('lakes/b', 'The Elbe', ''), file: 'pages/lakes/b.md' },
  ];
  const names = indexOf({ ...records, pages });
  assert.equal(names.resolve('The Elbe', 'pages/lakes/c.md').status, 'ambiguous');
});

test('of notes of one file name, the one in the folder of the link or below it is meant, else the one in fewest', () => {
  const pages = ['a', 'b/rivers'].map((folder) => ({
    ...page(`${folder}/elbe`, 'Elbe', ''),
    file: `pages/${folder}/Elbe.md`,
  }));
  const names = indexOf({ ...records, pages });
  const found = (from: string): string => {
    const resolution = names.resolve('Elbe', from);
    return resolution.status === 'found' ? resolution.target.file : resolution.status;
  };
  assert.equal(found('pages/b/start.md'), 'pages/b/rivers/Elbe.md');
  assert.equal(found('pages/start.md'), 'pages/a/Elbe.md');
  assert.equal(found('pages/c/start.md'), 'pages/a/Elbe.md');
});

test('the report of a link between notes counts what else it may mean', () => {
  const reported = (...folders: string[]): string | undefined => {
    const pages = folders.map((folder) => ({
      ...page(`${folder}/elbe`, 'Elbe', ''),
      file: `pages/${folder}/Elbe.md`,
    }));
    const resolution = indexOf({ ...records, pages }).resolve('Elbe', 'pages/start.md');
    return ambiguousName('Elbe', resolution)?.message;
  };
  const lead = '`Elbe` leads to `a/Elbe`, but could also mean `b/Elbe`';
  assert.equal(reported('a'), undefined);
  assert.equal(reported('a', 'b'), `${lead}.`);
  assert.equal(reported('a', 'b', 'c'), `${lead} or \`c/Elbe\`.`);
  assert.equal(reported('a', 'b', 'c', 'd'), `${lead} or 2 others.`);
});

test('a note and an article of one file name are ambiguous, since only notes are looked for nearby', () => {
  const names = indexOf({
    ...records,
    articles: [{ ...article('report-1', 'One', ''), file: 'articles/The Report.md' }],
    pages: [{ ...page('notes/report-2', 'Two', ''), file: 'pages/notes/The Report.md' }],
  });
  assert.equal(names.resolve('The Report', 'pages/notes/other.md').status, 'ambiguous');
});
