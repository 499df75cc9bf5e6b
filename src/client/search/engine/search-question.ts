/** Words of questions in a language: those that they start with, and those between these and what is asked for. */
interface QuestionWords {
  first: ReadonlySet<string>;
  between: ReadonlySet<string>;
}

/** English, German, French and Spanish. In other languages, all words of a question count. */
const languages: readonly QuestionWords[] = [
  {
    first: words('who whom whose what when where why which how'),
    between: words('is are was were be been do does did has have had the a an much many long'),
  },
  {
    first: words('wer wem wen wessen was wann wo warum wieso welche welcher welches wie'),
    between: words('ist sind war waren wird wurde wurden hat haben der die das viel viele lange'),
  },
  {
    first: words('qui que quand où pourquoi comment combien quel quelle quels quelles'),
    between: words('est sont était étaient a ont été le la les de'),
  },
  {
    first: words('quién quiénes qué cuándo dónde cómo cuánto cuánta cuántos cuántas cuál'),
    between: words('es son fue fueron ha han sido el la los las'),
  },
];

/**
 * What a question asks for: `didi fined` of `when was didi fined`. The words that ask are everywhere, but not in the title
 * of the answer. Another query, and one of such words alone, is `undefined`: `WHO budget` is about an organization.
 */
export function subjectOf(query: string): string | undefined {
  const [asking = '', ...others] = query.replace(/[¿?؟]/g, ' ').trim().split(/\s+/u);
  const language = languages.find(({ first }) => first.has(asking.toLowerCase()));
  const isBetween = (word = ''): boolean => language?.between.has(word.toLowerCase()) === true;
  const isAsked = isBetween(others[0]) && asking !== asking.toUpperCase();
  if (!language || !(isAsked || /\?\s*$/.test(query))) return undefined;
  const rest = others.filter((word) => !isBetween(word));
  return rest.length > 0 ? rest.join(' ') : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
