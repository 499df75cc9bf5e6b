import { onceForText } from '../lazy/once-for-text.ts';
import { isChinese, regionOf, scriptOf } from '../text/language.ts';

/** What Chinese has for units that content writes in English: the scales, currencies and counted things. */
export interface ChineseQuantity {
  /** The word of each scale, and the factor from it to that word: 10 for a `bn`, which Chinese counts in 亿. */
  scales: Readonly<Record<string, readonly [word: string, factor: number]>>;
  currencies: Readonly<Record<string, string>>;
  units: Readonly<Record<string, string>>;
  /** Scales for large numbers, the largest first. */
  large: readonly { word: string; size: number }[];
}

/** The words in a language, if it is Chinese: those of its script, and in traditional characters of its region. */
export const chineseQuantity = onceForText((language): ChineseQuantity | undefined => {
  if (!isChinese(language)) return undefined;
  if (scriptOf(language) !== 'Hant') return simplified;
  return regionOf(language) === 'TW' ? taiwanese : traditional;
});

const simplified: ChineseQuantity = quantityWords({
  trillion: '万亿',
  billion: '亿',
  million: '万',
  currencies: {
    US: '美元',
    HK: '港元',
    TW: '新台币',
    EU: '欧元',
    GB: '英镑',
    CN: '元',
    JP: '日元',
  },
  // The sign of the yuan is also that of the yen, which Chinese of the mainland writes in words.
  yuanSign: '元',
});

const traditional: ChineseQuantity = quantityWords({
  trillion: '萬億',
  billion: '億',
  million: '萬',
  currencies: {
    US: '美元',
    HK: '港元',
    TW: '新台幣',
    EU: '歐元',
    GB: '英鎊',
    CN: '人民幣',
    JP: '日圓',
  },
});

/** Taiwan counts trillions in 兆, and its own currency is 元, as that of the mainland is there. */
const taiwanese: ChineseQuantity = quantityWords({
  trillion: '兆',
  billion: '億',
  million: '萬',
  currencies: {
    US: '美元',
    HK: '港元',
    TW: '元',
    EU: '歐元',
    GB: '英鎊',
    CN: '人民幣',
    JP: '日圓',
  },
});

interface Said {
  trillion: string;
  billion: string;
  million: string;
  currencies: Readonly<Record<'US' | 'HK' | 'TW' | 'EU' | 'GB' | 'CN' | 'JP', string>>;
  yuanSign?: string;
}

function quantityWords({
  trillion,
  billion,
  million,
  currencies,
  yuanSign,
}: Said): ChineseQuantity {
  const { US, HK, TW, EU, GB, CN, JP } = currencies;
  return {
    scales: {
      tn: [trillion, 1],
      trillion: [trillion, 1],
      bn: [billion, 10],
      billion: [billion, 10],
      m: [million, 100],
      million: [million, 100],
      k: ['千', 1],
      thousand: ['千', 1],
    },
    currencies: {
      ...{ US$: US, $: US, USD: US, HK$: HK, HKD: HK, NT$: TW, TWD: TW, '€': EU, EUR: EU },
      ...{ '£': GB, GBP: GB, RMB: CN, CNY: CN, 'CN¥': CN, 'JP¥': JP, JPY: JP },
      ...(yuanSign && { '¥': yuanSign }),
    },
    units: { people: '人', days: '天', years: '年' },
    large: [
      { word: trillion, size: 1e12 },
      { word: billion, size: 1e8 },
    ],
  };
}
