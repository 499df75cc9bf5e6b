/** Letters for which the project has no font, and where others are found. */
export interface Script {
  /** What people call it. */
  name: string;
  letters: RegExp;
  /**
   * Families of common machines that have these letters and Latin ones, the nearest to ours first. Without a name, the
   * renderer takes the first font of the machine that has a letter, be it bold or italic.
   */
  families: readonly string[];
  /** The package of Debian and Ubuntu with such a font. */
  package: string;
}

const chineseJapaneseKorean = 'fonts-noto-cjk';
const allOthers = 'fonts-noto-core';

/** Those of Latin, Cyrillic and Greek also serve whatever is not here. */
export const scripts: readonly Script[] = [
  {
    name: 'Japanese',
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    families: ['Noto Sans CJK JP', 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', 'Meiryo'],
    package: chineseJapaneseKorean,
  },
  {
    name: 'Korean',
    letters: /\p{Script=Hangul}/u,
    families: ['Noto Sans CJK KR', 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic'],
    package: chineseJapaneseKorean,
  },
  {
    name: 'Chinese',
    letters: /\p{Script=Han}/u,
    families: [
      'Noto Sans CJK SC',
      'Noto Sans SC',
      'Source Han Sans SC',
      'PingFang SC',
      'Microsoft YaHei',
      'WenQuanYi Micro Hei',
    ],
    package: chineseJapaneseKorean,
  },
  {
    name: 'Arabic',
    letters: /\p{Script=Arabic}/u,
    families: ['DejaVu Sans Condensed', 'DejaVu Sans', 'Segoe UI', 'Tahoma', 'Arial', 'Geeza Pro'],
    package: 'fonts-dejavu-core',
  },
  {
    name: 'Hebrew',
    letters: /\p{Script=Hebrew}/u,
    families: ['DejaVu Sans Condensed', 'DejaVu Sans', 'Segoe UI', 'Tahoma', 'Arial'],
    package: 'fonts-dejavu-core',
  },
  {
    name: 'Hindi',
    letters: /\p{Script=Devanagari}/u,
    families: ['Noto Sans Devanagari', 'Kohinoor Devanagari', 'Nirmala UI', 'Lohit Devanagari'],
    package: allOthers,
  },
  {
    name: 'Thai',
    letters: /\p{Script=Thai}/u,
    families: ['Noto Sans Thai', 'Thonburi', 'Leelawadee UI', 'Tahoma'],
    package: allOthers,
  },
  {
    name: 'Cyrillic, Greek or Latin',
    letters: /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}]/u,
    families: [
      'Liberation Sans',
      'Arial',
      'Helvetica Neue',
      'Segoe UI',
      'Noto Sans',
      'DejaVu Sans',
    ],
    package: allOthers,
  },
];

/** Families for a text with letters that our fonts lack, as a value of `font-family` that ends with ours. */
export function familiesFor(text: string, ours: string): string {
  const { families = [] } = scripts.find(({ letters }) => letters.test(text)) ?? {};
  return [...families, ours].join(', ');
}
