import type { CslItem, FindTerm } from './csl-work.ts';

/**
 * A work with the words that bibliographies have for it by name in the language of references: what kind of thesis or
 * report it is, and that it is yet to appear.
 * @param locale The language of the other words of references: `nb-NO`, also on a site in `nn`.
 */
export function inWordsOf(locale: string, item: CslItem, find: FindTerm): CslItem {
  const { genre, status } = item;
  const genreWord = typeof genre === 'string' ? genreIn(locale, genre) : undefined;
  const statusWord = typeof status === 'string' ? statusIn(status, locale, find) : undefined;
  return {
    ...item,
    ...(genreWord && { genre: genreWord }),
    ...(statusWord && { status: statusWord }),
  };
}

/** `pubstate` of BibLaTeX, as CSL calls it. */
function statusIn(status: string, locale: string, find: FindTerm): string | undefined {
  if (/^forthcoming$/i.test(status)) {
    // CSL's `i. E.` is `i. e.` in styles that write it in small letters.
    return /^de\b/.test(locale) ? 'erscheint demnächst' : find('forthcoming');
  }
  return /^in ?press$/i.test(status) ? find('in press') : undefined;
}

function genreIn(locale: string, genre: string): string | undefined {
  const at = written.indexOf(genre.toLowerCase().replace('’', "'"));
  if (at === -1) return undefined;
  const words = genres.get(locale) ?? genres.get(new Intl.Locale(locale).language);
  return words?.[at];
}

/** What BibTeX's `@phdthesis`, `@mastersthesis` and `@techreport` are read as. */
const written = ['phd thesis', "master's thesis", 'technical report'];

/** The same in other languages. Styles begin them with a capital where they stand first. */
const genres: ReadonlyMap<string, readonly [phd: string, master: string, report: string]> = new Map(
  [
    ['ca', ['tesi doctoral', 'tesi de màster', 'informe tècnic']],
    ['cs', ['disertační práce', 'diplomová práce', 'technická zpráva']],
    ['da', ['ph.d.-afhandling', 'kandidatspeciale', 'teknisk rapport']],
    ['de', ['Dissertation', 'Masterarbeit', 'Technischer Bericht']],
    ['el', ['διδακτορική διατριβή', 'μεταπτυχιακή διατριβή', 'τεχνική έκθεση']],
    ['es', ['tesis doctoral', 'tesis de máster', 'informe técnico']],
    ['fi', ['väitöskirja', 'pro gradu -tutkielma', 'tekninen raportti']],
    ['fr', ['thèse de doctorat', 'mémoire de master', 'rapport technique']],
    ['it', ['tesi di dottorato', 'tesi di laurea magistrale', 'rapporto tecnico']],
    ['ja', ['博士論文', '修士論文', '技術報告']],
    ['ko', ['박사학위논문', '석사학위논문', '기술보고서']],
    ['nb', ['doktoravhandling', 'masteroppgave', 'teknisk rapport']],
    ['nl', ['proefschrift', 'masterscriptie', 'technisch rapport']],
    ['pl', ['rozprawa doktorska', 'praca magisterska', 'raport techniczny']],
    ['pt', ['tese de doutorado', 'dissertação de mestrado', 'relatório técnico']],
    ['pt-PT', ['tese de doutoramento', 'dissertação de mestrado', 'relatório técnico']],
    ['ro', ['teză de doctorat', 'lucrare de disertație', 'raport tehnic']],
    ['ru', ['диссертация', 'магистерская диссертация', 'технический отчёт']],
    ['sv', ['doktorsavhandling', 'masteruppsats', 'teknisk rapport']],
    ['uk', ['дисертація', 'магістерська робота', 'технічний звіт']],
    ['zh', ['博士论文', '硕士论文', '技术报告']],
    ['zh-TW', ['博士論文', '碩士論文', '技術報告']],
  ],
);
