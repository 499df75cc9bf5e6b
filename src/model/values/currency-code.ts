import { isChinese, primaryLanguage, regionOf } from '../text/language.ts';

/** The ISO code of a currency by its code, sign or name, else a sign that several may have: `¥`. */
export function currencyCode(text: string, language: string): string | undefined {
  if (/^[A-Z]{3}$/.test(text)) return text === 'RMB' ? 'CNY' : text;
  if (/^kr\.?$/i.test(text)) return crowns.get(primaryLanguage(language));
  if (text === ownYuan) return isChinese(language) ? yuanIn(language) : 'CNY';
  return currencies.get(text) ?? (/^\p{Sc}$/u.test(text) ? text : undefined);
}

/** Which crowns `kr` are depends on who writes it. */
const crowns: ReadonlyMap<string, string> = new Map([
  ['da', 'DKK'],
  ['is', 'ISK'],
  ['nb', 'NOK'],
  ['nn', 'NOK'],
  ['no', 'NOK'],
  ['sv', 'SEK'],
]);

/** What Chinese calls the currency of a place, and the unit of any: 美元, 人民币12元. */
export const ownYuan = '元';

/** 元 is the currency of where Chinese is written. */
function yuanIn(language: string): string {
  return yuans.get(regionOf(language)) ?? 'CNY';
}

const yuans: ReadonlyMap<string, string> = new Map([
  ['TW', 'TWD'],
  ['HK', 'HKD'],
  ['MO', 'MOP'],
  ['SG', 'SGD'],
]);

/** ISO 4217 by sign and name. Other signs stay as they are: `¥` may be Chinese or Japanese. */
const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['HK$', 'HKD'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['港幣', 'HKD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['澳元', 'AUD'],
  ['澳幣', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['加元', 'CAD'],
  ['加幣', 'CAD'],
  ['S$', 'SGD'],
  ['新加坡元', 'SGD'],
  ['NZ$', 'NZD'],
  ['NT$', 'TWD'],
  ['新台币', 'TWD'],
  ['新台幣', 'TWD'],
  ['新臺幣', 'TWD'],
  ['台幣', 'TWD'],
  ['臺幣', 'TWD'],
  ['MX$', 'MXN'],
  ['R$', 'BRL'],
  ['reais', 'BRL'],
  ['€', 'EUR'],
  ['Euro', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['欧元', 'EUR'],
  ['歐元', 'EUR'],
  ['£', 'GBP'],
  ['英镑', 'GBP'],
  ['英鎊', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['韓元', 'KRW'],
  ['韩元', 'KRW'],
  ['韓圜', 'KRW'],
  ['₽', 'RUB'],
  ['руб.', 'RUB'],
  ['₺', 'TRY'],
  ['TL', 'TRY'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['грн', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₪', 'ILS'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['฿', 'THB'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['lei', 'RON'],
  ['人民币', 'CNY'],
  ['人民幣', 'CNY'],
  ['CN¥', 'CNY'],
  ['日元', 'JPY'],
  ['日圓', 'JPY'],
  ['日圆', 'JPY'],
  ['日幣', 'JPY'],
  ['日币', 'JPY'],
  ['JP¥', 'JPY'],
]);
