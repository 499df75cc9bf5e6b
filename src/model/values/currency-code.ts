import { primaryLanguage } from '../text/language.ts';

/** The ISO code of a currency by its code, sign or name, else a sign that several may have: `¥`. */
export function currencyCode(text: string, language: string): string | undefined {
  if (/^[A-Z]{3}$/.test(text)) return text === 'RMB' ? 'CNY' : text;
  if (/^kr\.?$/i.test(text)) return crowns.get(primaryLanguage(language));
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

/** ISO 4217 by sign and name. Other signs stay as they are: `¥` may be Chinese or Japanese. */
const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['美元', 'USD'],
  ['HK$', 'HKD'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['澳元', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['加元', 'CAD'],
  ['S$', 'SGD'],
  ['新加坡元', 'SGD'],
  ['NZ$', 'NZD'],
  ['NT$', 'TWD'],
  ['新台币', 'TWD'],
  ['MX$', 'MXN'],
  ['R$', 'BRL'],
  ['reais', 'BRL'],
  ['€', 'EUR'],
  ['Euro', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['欧元', 'EUR'],
  ['£', 'GBP'],
  ['英镑', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
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
  ['元', 'CNY'],
  ['CN¥', 'CNY'],
  ['日元', 'JPY'],
  ['JP¥', 'JPY'],
]);
