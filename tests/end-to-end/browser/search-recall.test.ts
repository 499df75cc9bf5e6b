import { testRecall, type Expected } from './recall.ts';

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
  ['αιολοσ', 'companies/aiolos'],
  ['AIOL', 'companies/aiolos'],
  ['ο άνεμος δεν', 'articles/what-the-divers-saw'],
  ['ανεμος', 'articles/what-the-divers-saw'],
  ['ανεμοσ', 'articles/what-the-divers-saw'],
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

const harbour: Expected = [
  // An author without a page.
  ['the harbour desk', 'articles/parcelo-nine-days'],
];

testRecall('wind', wind);
testRecall('harbour', harbour);
