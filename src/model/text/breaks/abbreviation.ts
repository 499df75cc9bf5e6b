import { upperInitial } from '../initials/upper-initial.ts';
import { southeastAsian } from '../scripts.ts';

/** No abbreviation is longer than this, with the characters around it. */
export const longestAbbreviation = 24;

/**
 * Whether the full stop at the end of a text belongs to an abbreviation, `p.`, `J.`, `Dr.`, `EE.`, so that what is after
 * it, without a space, goes on with the sentence. Both may be as short as `longestAbbreviation`.
 */
export function endsAbbreviation(end: string, after: string): boolean {
  if (!end.endsWith('.')) return false;
  if (initial.test(end) || beforeNames.test(end)) return true;
  if (pair.test(end) && secondOfPair.test(after)) return true;
  return numberStart.test(after) && beforeNumbers.test(end);
}

/** One letter: `J.`, `e.g.`, `z. B.`. A sentence seldom ends with one, except with `I`. */
const initial =
  /(?<![\p{L}\p{M}\p{N}])(?!I\.)[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]\.$/u;

/**
 * The end of an abbreviation in Thai and other scripts without spaces: one or two letters and a full stop, `พ.ศ.`, `ต.`.
 * A sentence has more letters before its end, and in Thai no full stop.
 */
export const shortRun = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:[${southeastAsian}]\p{M}*){1,2}\.$`,
  'u',
);

/** Spanish writes the letters of plurals twice: `EE. UU.`, `RR. HH.` */
const pair = /(?<![\p{L}\p{M}\p{N}.])(\p{Lu})\1\.$/u;
const secondOfPair = /^(\p{Lu})\1\./u;

/** The start of a number, as a pattern: `5`, `IV` */
export const numberPattern = String.raw`(?:\p{Nd}|[IVXLC]+(?!\p{L}))`;
const numberStart = new RegExp(`^${numberPattern}`, 'u');

/** What stands before names and other words, and hardly ever at the end of a sentence, as a pattern: `Dr.` */
export const abbreviationBeforeNames = abbreviations(
  `Mr Mrs Ms Mx Messrs Dr Drs Dra Prof Profs St Ste Mt Rev Gen Col Capt Cpt Lt Sgt Maj Hon Gov Sen Rep Pres
  Mme Mmes Mlle Mlles MM Mag Hr Fr Lic Av Avda Gral Cnel Tte Sto Sta
  sr sra srs sras sres srta dr dra dres dras profa excmo excma ilmo ilma exmo exma eng cel
  sig sigg dott proff avv ing geom mons
  cf vs viz eds trans approx resp incl bzw vgl sog geb gest hrsg bspw inkl ggf evtl ca al
  им ул см св акад проф ср напр ul prof inż tzv tzn
  sv inž MUDr JUDr PhDr RNDr Mgr Bc plk kpt např napr mj popř příp srov tj
  вул пров просп ім гр інж доц див
  αγ δηλ βλ πρβλ οδ λεωφ καθ
  TS PGS GS ThS TP Tp NXB Nxb
  mr drs dhr mevr jhr ds bijv zgn hr jfr dvs enl kgl t\\.ex f\\.eks`,
);

/** What stands before the number of a page, a volume or a day, as a pattern: `p.` */
export const abbreviationBeforeNumbers = abbreviations(
  `p pp f ff n nn no nos nr nrn num núm núms nº fig figs abb vol vols vols bd bde ch chs chap cap kap sec sect art arts artt
  abs par para párr ziff rn rz tab tabl eq eqs lib bk pt tom t tel tít pág págs pag pagg str s sz sp hg jg aufl ed app
  anm fn fol l ll v vv r rev стр рис табл гл разд ст пп ном вып
  č čl obr odst roč с т ч буд мал кн оп спр арк σ σελ αρ αριθ τόμ τεύχ εικ πίν κεφ άρθ tr blz afb fl kl pkt
  jan feb mar apr jun jul aug sep sept oct nov dec okt dez ene abr ago dic janv févr avr juil déc`,
);

function abbreviations(words: string): string {
  const forms = words.split(/\s+/).flatMap((word) => [word, upperInitial(word)]);
  return String.raw`(?<![\p{L}\p{M}\p{N}])(?:${[...new Set(forms)].join('|')})\.`;
}

const beforeNames = new RegExp(`${abbreviationBeforeNames}$`, 'u');
const beforeNumbers = new RegExp(`${abbreviationBeforeNumbers}$`, 'u');
