import { onceForText } from '../../model/lazy/once-for-text.ts';
import { localesOf } from '../../model/text/locales.ts';
import { hanAndKana } from '../../model/text/scripts.ts';
import { shortRun } from '../../model/text/breaks/abbreviation.ts';
import { upperInitial } from '../../model/text/initials/upper-initial.ts';
import { isCalendarWord } from './calendar-words.ts';

/** A range of a text that is read as one word, such as the text of a link. */
export interface Whole {
  start: number;
  end: number;
}

/**
 * Where the sentences of a text start. `Intl` also starts one after `p.`, after initials and within names of files, and
 * starts too many are worse than too few: they show a half of a sentence.
 */
export function sentenceStarts(text: string, language: string, wholes: readonly Whole[]): number[] {
  if (!/[\p{STerm}…].*\S/su.test(text)) return [0];
  // Where an author breaks a line, `Intl` would start a sentence.
  const inOneLine = text.replace(lineEnd, ' ');
  const starts = Array.from(segmenterOf(language).segment(inOneLine), (segment) => segment.index);
  const isWithin = withinOf(wholes);
  return starts.filter(
    (start) => start === 0 || (!isWithin(start) && isStart(text, start, language)),
  );
}

const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]/g;

const segmenterOf = onceForText(
  (language) => new Intl.Segmenter(localesOf(language), { granularity: 'sentence' }),
);

/** Whether an offset is within one of the ranges. Offsets must be asked for in order. */
function withinOf(wholes: readonly Whole[]): (at: number) => boolean {
  const sorted = wholes.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return (at) => {
    for (let whole = sorted[next]; whole && whole.start < at; whole = sorted[(next += 1)])
      reach = Math.max(reach, whole.end);
    return at < reach;
  };
}

/** No abbreviation is longer than this, with the characters around it. */
const longestEnd = 24;
const han = new RegExp(`^[${hanAndKana}]`, 'u');

function isStart(text: string, start: number, language: string): boolean {
  const before = text.slice(Math.max(0, start - longestEnd), start);
  const after = text.slice(start, start + longestEnd);
  // `../Home`, `main.Rmd`
  if (/[.!?]$/.test(before) && !han.test(after)) return false;
  // `Yahoo! is`, `“Why?” he asks`
  if (/^\p{Ll}/u.test(after)) return false;
  const end = before.trimEnd();
  if (!end.endsWith('.')) return true;
  if (/(?:^|\s)\.\.$/.test(end)) return false;
  if (initial.test(end) || shortRun.test(end) || beforeNames.test(end)) return false;
  const isNumbered = /^(?:\p{Nd}|[IVXLC]+(?!\p{L}))/u.test(after);
  if (isNumbered && beforeNumbers.test(end)) return false;
  return !isOrdinal(end, after, language);
}

/** One letter: `J.`, `e.g.`, `z. B.`. A sentence seldom ends with one, except with `I`. */
const initial =
  /(?<![\p{L}\p{M}\p{N}])(?!I\.)[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]\.$/u;

/** What stands before names and other words, and hardly ever at the end of a sentence. */
const beforeNames = abbreviations(
  `Mr Mrs Ms Mx Messrs Dr Drs Dra Prof Profs St Ste Mt Rev Gen Col Capt Cpt Lt Sgt Maj Hon Gov Sen Rep Pres
  Mme Mmes Mlle Mlles MM Sr Sra Srta Dott Sig Ing Mag Hr Fr
  cf vs viz eds trans approx resp incl bzw vgl sog geb gest hrsg bspw inkl ggf evtl ca al
  им ул см св акад проф ср напр ul prof inż tzv tzn`,
);

/** What stands before the number of a page, a volume or a day. */
const beforeNumbers = abbreviations(
  `p pp f ff n nn no nos nr nrn num núm nº fig figs abb vol vols vols bd bde ch chs chap cap kap sec sect art arts abs par
  para ziff rn rz tab tabl eq eqs lib bk pt tom t pág págs pag str s sz sp sv hg jg aufl ed app anm fn l ll v vv r rev
  стр рис табл гл разд ст пп ном вып
  jan feb mar apr jun jul aug sep sept oct nov dec okt dez ene abr ago dic janv févr avr juil déc`,
);

function abbreviations(words: string): RegExp {
  const forms = words.split(/\s+/).flatMap((word) => [word, upperInitial(word)]);
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${[...new Set(forms)].join('|')})\\.$`, 'u');
}

/** German writes ordinal numbers with a full stop, and nouns with a capital: `am 3. Mai`, `im 19. Jahrhundert`. */
function isOrdinal(end: string, after: string, language: string): boolean {
  if (!/^(de|gsw|lb|nds)\b/i.test(language) || !/(?<!\p{N})\p{Nd}{1,2}\.$/u.test(end)) return false;
  const [word = ''] = /^\p{L}+/u.exec(after) ?? [];
  return isCalendarWord(word, language) || /^(Jahrhundert|Jahrtausend|Jh|Jhd)/.test(word);
}
