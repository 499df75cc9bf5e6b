import { primaryLanguage, scriptOf } from '../../model/text/language.ts';

/**
 * The rules that only texts in the language of a site need: the fonts that have the forms of its letters, and how its
 * lines stand and break.
 */
export function languageRules(language: string): string {
  const primary = primaryLanguage(language);
  const script = scriptOf(language);
  const fonts = fontsOf[script];
  return [
    fonts ? `:root:root{${fontRules(fonts)}}` : '',
    primary === 'ko' ? koreanLines : '',
    primary === 'ja' ? japaneseTitles : '',
    // Their vowels and tones stand above and below the letters, where titles have little room.
    highScripts.test(script)
      ? `:root:root :is(h1,h2,h3,.name):lang(${primary}){line-height:1.45;letter-spacing:0}`
      : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * Korean parts its words with spaces, and lines end there, not within a word. A link that is a piece of its own among
 * words of the other direction would let them end before the particle after it.
 */
const koreanLines =
  ':lang(ko){word-break:keep-all;overflow-wrap:anywhere}:lang(ko) a{unicode-bidi:normal}';

/** Lines of titles end between phrases, where browsers can tell: `備後` would end one, and `汽船` begin the next. */
const japaneseTitles = ':is(h1,h2,h3,h4,.name):lang(ja){word-break:auto-phrase}';

const highScripts = /^(?:Thai|Laoo|Khmr|Mymr|Tibt)$/;

/** Families with and without serifs. Those of other sites have Chinese forms of letters: 直 and 骨 look otherwise in Japan. */
interface Fonts {
  serif: string;
  sans: string;
}

const fontsOf: Readonly<Partial<Record<string, Fonts>>> = {
  Jpan: {
    serif: "'Hiragino Mincho ProN','Yu Mincho','Noto Serif CJK JP','Noto Serif JP'",
    sans: "'Hiragino Sans','Noto Sans CJK JP','Noto Sans JP','Yu Gothic',Meiryo",
  },
  Kore: {
    serif: "AppleMyungjo,Batang,'Noto Serif CJK KR','Noto Serif KR'",
    sans: "'Apple SD Gothic Neo','Noto Sans CJK KR','Noto Sans KR','Malgun Gothic'",
  },
  Hant: {
    serif: "'Songti TC','Noto Serif CJK TC','Source Han Serif TC',PMingLiU",
    sans: "'PingFang TC','Noto Sans CJK TC','Source Han Sans TC','Microsoft JhengHei'",
  },
};

function fontRules({ serif, sans }: Fonts): string {
  return (
    `--serif:'Newsreader','Newsreader Fallback','Newsreader Fallback Narrow',${serif},Georgia,serif;` +
    `--sans:'Archivo Tight','Archivo Fallback',${sans},Arial,sans-serif;` +
    `--cjk:${sans},sans-serif;`
  );
}
