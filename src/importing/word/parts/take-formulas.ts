import { cleanLine } from '../../plan/clean-text.ts';
import { texOf } from './tex.ts';
import { allOf, element, wordsOf, type XmlElement, type XmlNode } from './xml.ts';

/** A formula of a document. */
export interface Formula {
  tex: string;
  /** Whether it is set apart from the text around it. */
  isApart: boolean;
}

/** What the address of a link that stands for a formula starts with; its number in the list follows. */
export const formulaMark = 'formula ';

/** Takes the formulas out of a text, and puts links with their numbers in their place, since mammoth leaves them out. */
export function takeFormulas(parent: XmlElement, formulas: Formula[]): void {
  let isBehindFormula = false;
  parent.children = parent.children.flatMap((node): XmlNode[] => {
    const found = formulasOf(node);
    if (!found) {
      if (typeof node !== 'string') takeFormulas(node, formulas);
      isBehindFormula = false;
      return [node];
    }
    return found.flatMap(({ words, ...formula }) => {
      const link = linkTo(formulas.push(formula) - 1, words);
      // Markdown reads no formula right behind another.
      const between = isBehindFormula ? [run(' ')] : [];
      isBehindFormula = true;
      return [...between, link];
    });
  });
}

/** What an element holds if it is for formulas alone; the words are those that a title has. */
function formulasOf(node: XmlNode): (Formula & { words: string })[] | undefined {
  if (typeof node === 'string' || !/^m:oMath(?:Para)?$/.test(node.name)) return undefined;
  const isApart = node.name === 'm:oMathPara';
  return allOf(node, 'm:oMath').flatMap((formula) => {
    const tex = cleanLine(texOf(formula));
    const words = wordsOf(formula, 'm:t').trim() || 'formula';
    return tex === '' ? [] : [{ tex, isApart, words }];
  });
}

function linkTo(number: number, words: string): XmlElement {
  return element('w:hyperlink', { 'w:anchor': `${formulaMark}${number}` }, [run(words)]);
}

function run(words: string): XmlElement {
  return element('w:r', {}, [element('w:t', { 'xml:space': 'preserve' }, [words])]);
}
