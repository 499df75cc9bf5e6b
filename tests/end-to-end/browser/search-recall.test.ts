import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { SiteName } from '../../sites.ts';
import { browse, type Browsing } from './browse.ts';

/** A query, and the page that must be among the first three results (names, then passages). */
type Expected = readonly (readonly [query: string, page: string])[];

const flagship: Expected = [
  // Names, and prefixes of names.
  ['tencent', 'companies/tencent'],
  ['Tenc', 'companies/tencent'],
  ['aliba', 'companies/alibaba'],
  ['wech', 'products/wechat'],
  ['data sec', 'laws/data-security-law'],
  ['vision fund', 'companies/softbank-vision-fund'],
  ['state council anti', 'agencies/state-council-amc'],
  // Misspelt.
  ['tencnet', 'companies/tencent'],
  ['alibabba', 'companies/alibaba'],
  ['wehcat', 'products/wechat'],
  ['bytedacne', 'companies/bytedance'],
  ['pindoudou', 'companies/pdd'],
  ['cybersecruity law', 'laws/cybersecurity-law'],
  ['xiaomo', 'companies/xiaomi'],
  ['zuang rongwen', 'people/zhuang-rongwen'],
  ['shangai stock', 'organizations/sse'],
  // Tickers and short forms.
  ['0700', 'companies/tencent'],
  ['0700.HK', 'companies/tencent'],
  ['TCEHY', 'companies/tencent'],
  ['9988', 'companies/alibaba'],
  ['DIDIY', 'companies/didi'],
  ['NTES', 'companies/netease'],
  ['SAMR', 'agencies/samr'],
  ['cac', 'agencies/cac'],
  ['pipl', 'laws/personal-information-protection-law'],
  // Other names.
  ['Pony Ma', 'people/ma-huateng'],
  ['Liu Qing', 'people/jean-liu'],
  ['weixin', 'products/wechat'],
  ['Facebook', 'companies/meta'],
  ['Double Reduction policy', 'laws/double-reduction'],
  ['Jingdong', 'companies/jd'],
  // Chinese: whole names and their starts, ends and middles.
  ['腾讯', 'companies/tencent'],
  ['腾', 'companies/tencent'],
  ['控股有限', 'companies/tencent'],
  ['微信', 'products/wechat'],
  ['阿里', 'companies/alibaba'],
  ['巴巴', 'companies/alibaba'],
  ['支付宝', 'products/alipay'],
  ['网信办', 'agencies/cac'],
  ['市场监管', 'agencies/samr'],
  ['人民银行', 'agencies/pboc'],
  ['个人信息保护法', 'laws/personal-information-protection-law'],
  ['安全审查', 'laws/cybersecurity-review-measures'],
  ['马云', 'people/jack-ma'],
  ['拼多多', 'companies/pdd'],
  // Phrases from articles.
  ['could not open an account', 'articles/wechat-nine-days'],
  ['sharpest fall in roughly a decade', 'articles/wechat-nine-days'],
  ['"upgrading our security technology"', 'articles/wechat-nine-days'],
  ['one of about 36,000 to one', 'articles/alibaba-four-per-cent'],
  ['accept the penalty with sincerity', 'articles/alibaba-four-per-cent'],
  ['cannot be divided among them', 'articles/ant-halted-listing'],
  ['a company that had been public for two', 'articles/didi-two-days'],
  ['step at its foot', 'articles/tutoring-weekend'],
  ['reprinted agency reports', 'methodology'],
];

const wind: Expected = [
  // Accents and letters that may be typed as plain ones.
  ['sorensen', 'people/ada-sorensen'],
  ['Sørensen', 'people/ada-sorensen'],
  ['soren', 'people/ada-sorensen'],
  ['sorenson', 'people/ada-sorensen'],
  ['dordevic', 'people/lukasz-dordevic'],
  ['Đorđević', 'people/lukasz-dordevic'],
  ['lukasz', 'people/lukasz-dordevic'],
  ['dorđevic', 'people/lukasz-dordevic'],
  ['nguyen thi anh', 'people/nguyen-thi-anh'],
  ['Nguyễn', 'people/nguyen-thi-anh'],
  ['nguyne', 'people/nguyen-thi-anh'],
  ['strassner', 'companies/strassner'],
  ['Straßner', 'companies/strassner'],
  ['sohne', 'companies/strassner'],
  ['hoybanken', 'wind-farms/high-bank'],
  ['smorrebrod', 'articles/what-the-divers-saw'],
  ['gdansk', 'people/lukasz-dordevic'],
  // Cyrillic.
  ['Северный ветер', 'companies/severny-veter'],
  ['север', 'companies/severny-veter'],
  ['севернй ветер', 'companies/severny-veter'],
  ['Лукаш', 'people/lukasz-dordevic'],
  ['стих к утру', 'articles/what-the-divers-saw'],
  // Japanese.
  ['風岡製作所', 'companies/kazeoka'],
  ['製作', 'companies/kazeoka'],
  ['ゼオカ', 'companies/kazeoka'],
  ['7011', 'companies/kazeoka'],
  ['石を知らない', 'articles/what-the-divers-saw'],
  // Korean.
  ['하늘풍력', 'companies/haneul-wind'],
  ['하늘', 'companies/haneul-wind'],
  ['풍력', 'companies/haneul-wind'],
  ['바다에서', 'articles/what-the-divers-saw'],
  // Greek, with and without its accents.
  ['Αίολος', 'companies/aiolos'],
  ['αιολος', 'companies/aiolos'],
  ['ΑΊΟΛΟΣ ΕΝΈΡΓΕΙΑ', 'companies/aiolos'],
  ['AIOL', 'companies/aiolos'],
  ['ο άνεμος δεν', 'articles/what-the-divers-saw'],
  ['ανεμος', 'articles/what-the-divers-saw'],
  // Arabic.
  ['ريح البحر', 'companies/rih-al-bahr'],
  ['البحر', 'companies/rih-al-bahr'],
  ['تنتظر أحدا', 'articles/what-the-divers-saw'],
  // Chinese.
  ['高岸', 'wind-farms/high-bank'],
  ['岸风电', 'wind-farms/high-bank'],
  ['可以参观', 'guides/visiting'],
  ['潮水不等人', 'articles/what-the-divers-saw'],
  // Signs, phrases, and the contents of facts.
  ['v90', 'turbines/v-90'],
  ['V 90', 'turbines/v-90'],
  ['eleven metres', 'events/great-storm'],
  ['reef mussels cod', 'articles/what-the-divers-saw'],
  ['"at slack water"', 'articles/what-the-divers-saw'],
  ['take a boat', 'guides/visiting'],
];

for (const [site, table] of Object.entries({ flagship, wind })) {
  let browsing: Browsing;
  let page: Page;
  before(async () => {
    browsing = await browse(site as SiteName);
    ({ page } = await browsing.open('search/'));
  });
  after(() => browsing.close());

  for (const [query, expected] of table) {
    test(`${site}: ${query} finds ${expected} among the first three`, async () => {
      const found = await firstThree(page, query);
      assert.ok(
        found.includes(new URL(`${expected}/`, browsing.address).pathname),
        found.join(' '),
      );
    });
  }
}

/** Types a query into the search page and returns the addresses of the first results. */
async function firstThree(page: Page, query: string): Promise<string[]> {
  await page.locator('main [data-search-field]').fill(query);
  // The line with the count quotes its query.
  await page.locator('main [role="status"]').getByText(`“${query}”`).waitFor();
  return await page
    .locator('main ol.results a')
    .evaluateAll((links) =>
      links.slice(0, 3).map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')),
    );
}
