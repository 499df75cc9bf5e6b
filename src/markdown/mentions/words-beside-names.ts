/** Words that join those of one name: `Bank of China`, `Banque de France`. */
export const joiningWords = wordSet('& af av da de del della der des di do dos du of van von');

/** Articles that may follow them: `Bank of the Philippines`. */
export const articles = wordSet('das den der het il la las le les los os the');

/**
 * Words with which names of institutions and regions begin. They do so at the start of a sentence, too, where other
 * words have a capital: `Bank of China` and `Air China`, but `Shares of Apple` and `Today Apple`.
 */
export const firstWords = wordSet(
  `Academy Agency Air Army Association Bank Bay Bureau Cape Cathedral Central Chamber Church City College Commission
  Commonwealth Confederation Council County Court Department Diocese District Duchy East Eastern Embassy Emirate
  Federation Fort Gulf House Inner Institute Isle Kingdom Lake League Library Ministry Mount Museum National North
  Northeast Northern Northwest Outer Parliament Port Principality Radio Republic Royal Saint Sea Society South Southeast
  Southern Southwest Strait Union United University West Western
  Académie Ambassade Baie Banque Conseil Cour Golfe Institut Lac Mer Ministère Mont Musée Parlement Port République
  Royaume Sainte Société Université Ville
  Academia Bahía Banco Ciudad Comisión Consejo Corte Embajada Golfo Instituto Lago Mar Ministerio Museo Parlamento Puerto
  Reino República San Santa Santo Universidad
  Accademia Ambasciata Baia Banca Commissione Consiglio Istituto Mare Ministero Regno Repubblica Università
  Baía Comissão Conselho Embaixada Ministério Porto Universidade
  Golf Haven Instituut Koninklijke Koninkrijk Ministerie Noord Oost Raad Republiek Universiteit Zee Zuid
  Banken Universitetet Østre Nord Nordre Sør Vestre`,
);

/** What follows the name of a company without making it another name: `Apple Inc`. */
export const legalForms = wordSet(
  'ASA Co Corp Corporation GmbH Inc Incorporated Limited Llc Ltd Ltda Oyj Plc Pte Pty Sarl Srl',
);

/** What stands before a name of one word without making it another name: `Mr Moore`. */
export const formsOfAddress = wordSet(
  'Doña Don Dr Dra Frau Herr Lady Lord Madame Messrs Mevrouw Mijnheer Miss Mlle Mme Mr Mrs Ms Mx Prof Señor Señora Signor Signora Sir Sr Sra',
);

/**
 * Adjectives of places and peoples in languages that write them with a capital: `American pilots` are not those of a
 * company called American.
 */
export const peoples = wordSet(
  `African Albanian Algerian American Arab Arabian Argentine Argentinian Armenian Asian Australian Austrian Azerbaijani
  Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Cambodian Canadian Catalan Chilean Chinese
  Colombian Croatian Cuban Czech Danish Dutch Egyptian English Estonian Ethiopian European Finnish French Georgian German
  Ghanaian Greek Haitian Hawaiian Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Jamaican
  Japanese Jordanian Kazakh Kenyan Korean Kuwaiti Latvian Lebanese Libyan Lithuanian Malaysian Maltese Mexican Moldovan
  Mongolian Moroccan Nepali Nigerian Norwegian Pakistani Palestinian Peruvian Philippine Polish Portuguese Romanian
  Russian Saudi Scandinavian Scottish Serbian Singaporean Slovak Slovenian Somali Spanish Sudanese Swedish Swiss Syrian
  Taiwanese Thai Tibetan Tunisian Turkish Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh
  Afrikaanse Amerikaanse Australische Aziatische Belgische Braziliaanse Britse Canadese Chinese Deense Duitse Engelse
  Europese Finse Franse Griekse Ierse Indiase Indonesische Italiaanse Japanse Koreaanse Mexicaanse Nederlandse Noorse
  Oostenrijkse Poolse Portugese Russische Spaanse Turkse Zweedse Zwitserse`,
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
