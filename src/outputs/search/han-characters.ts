/**
 * The Chinese characters that are written in two ways: those at one place of the two texts are the same character. Of
 * several that stand for one, the usual comes first.
 */
export interface HanCharacters {
  simplified: string;
  traditional: string;
  /** Where they are from, since the file is published. */
  source: string;
}

/** The characters from the dictionaries of OpenCC. */
export async function hanCharacters(): Promise<HanCharacters> {
  // Most sites need none of them.
  const [toTraditional, toSimplified] = await Promise.all([
    import('opencc-js/dict/STCharacters'),
    import('opencc-js/dict/TSCharacters'),
  ]);
  const pairs = new Map<string, readonly [simplified: string, traditional: string]>();
  const add = (simplified: string, traditional: string): void => {
    if (common.test(simplified) && common.test(traditional) && simplified !== traditional)
      pairs.set(simplified + traditional, [simplified, traditional]);
  };
  for (const [simplified, usual] of entriesOf(toTraditional.default)) add(simplified, usual);
  for (const [traditional, usual] of entriesOf(toSimplified.default)) add(usual, traditional);
  const all = [...pairs.values()];
  return {
    simplified: all.map(([simplified]) => simplified).join(''),
    traditional: all.map(([, traditional]) => traditional).join(''),
    source: 'OpenCC, Apache-2.0',
  };
}

/** Characters that people type. Those outside of this block are rare or historical. */
const common = /^[\u4e00-\u9fff]$/;

function entriesOf(dictionary: string): [character: string, usual: string][] {
  return dictionary.split('|').map((entry) => {
    const [character = '', usual = ''] = entry.split(' ');
    return [character, usual];
  });
}
