import { halfWidth } from '../text/half-width.ts';

/**
 * A date as East Asia writes it in a form that is read elsewhere: `2021年3月` for `民國110年３月` and `令和3年3月`, `2022 Q1`
 * for `2022年第1季`, `2021年3月1日` for `2021년 3월 1일`. Other texts come back as they are, in half-width signs.
 */
export function inWesternForm(text: string): string {
  const plain = halfWidth(text)
    .trim()
    .replace(/(\d)\s*년\s*/g, '$1年')
    .replace(/(\d)\s*월\s*/g, '$1月')
    .replace(/(\d)\s*일$/g, '$1日');
  const dated = plain.replace(eraYear, (whole, era: string, year: string) => {
    const before = eras.get(era.toUpperCase());
    return before === undefined ? whole : `${before + (year === '元' ? 1 : Number(year))}年`;
  });
  return (periodOf(dated) ?? dated).replace(/^(\d{4})年$/, '$1');
}

/**
 * A date whose year of three digits is one of the Republic of China, as tables from Taiwan have it: `2024/05/01` for
 * `113/05/01`. `undefined` if it cannot be one.
 */
export function fromRepublicYear(text: string): string | undefined {
  const [, year = '', rest = ''] =
    /^(1[0-4]\d)((?:[./年-].*)?)$/.exec(halfWidth(text).trim()) ?? [];
  return year === '' ? undefined : `${republic + Number(year)}${rest === '年' ? '' : rest}`;
}

/** The year before the first one of each era. */
const republic = 1911;
const eras: ReadonlyMap<string, number> = new Map([
  ['中華民國', republic],
  ['中华民国', republic],
  ['民國', republic],
  ['民国', republic],
  ['ROC', republic],
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
]);

const eraYear = new RegExp(
  `^(${[...eras.keys()].join('|')})\\s*(\\d{1,3}|元)\\s*(?:年|(?!\\d))[./-]?`,
  'i',
);

/** A quarter or half of a year. */
function periodOf(text: string): string | undefined {
  const [, year, quarter = ''] =
    /^(\d{4})年?\s*(?:第\s*)?([1-4一二三四])\s*(?:季度?|四半期|분기)$/.exec(text) ?? [];
  if (year) return `${year} Q${'一二三四'.indexOf(quarter) + 1 || quarter}`;
  const [, ofHalf, half = ''] =
    /^(\d{4})年?\s*([上下])(?:半年?|半期|期)$|^(\d{4})年?\s*([상하])반기$/
      .exec(text)
      ?.filter(Boolean) ?? [];
  return ofHalf && `${ofHalf} H${/[上상]/.test(half) ? 1 : 2}`;
}
