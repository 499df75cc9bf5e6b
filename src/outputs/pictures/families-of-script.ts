/**
 * Families of common machines that have the letters of a script and Latin ones, the nearest to ours first. Without a
 * name, the renderer takes the first font of the machine that has a letter, be it bold or italic.
 */
const familiesByScript: readonly { letters: RegExp; families: readonly string[] }[] = [
  {
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    families: ['Noto Sans CJK JP', 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', 'Meiryo'],
  },
  {
    letters: /\p{Script=Hangul}/u,
    families: ['Noto Sans CJK KR', 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic'],
  },
  {
    letters: /\p{Script=Han}/u,
    families: [
      'Noto Sans CJK SC',
      'Noto Sans SC',
      'Source Han Sans SC',
      'PingFang SC',
      'Microsoft YaHei',
      'WenQuanYi Micro Hei',
    ],
  },
  {
    letters: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
    families: ['DejaVu Sans Condensed', 'DejaVu Sans', 'Segoe UI', 'Tahoma', 'Arial', 'Geeza Pro'],
  },
  {
    letters: /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}]/u,
    families: [
      'Liberation Sans',
      'Arial',
      'Helvetica Neue',
      'Segoe UI',
      'Noto Sans',
      'DejaVu Sans',
    ],
  },
];

/** Families for a text with letters that our fonts lack, as a value of `font-family` that ends with ours. */
export function familiesFor(text: string, ours: string): string {
  const { families = [] } = familiesByScript.find(({ letters }) => letters.test(text)) ?? {};
  return [...families, ours].join(', ');
}
