import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { pageLanguage } from '../../model/text/direction.ts';

/** A page that leads to another at once. */
export interface RedirectPage {
  title: string;
  language: string;
  /** Where it leads, from the root of the host. */
  href: string;
  /** Where it leads, in full. */
  canonical: string;
}

/** The page as HTML. */
export function redirectPage({ title, language, href, canonical }: RedirectPage): string {
  const page = h('html', { ...pageLanguage(language) }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('title', title),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('meta', { httpEquiv: 'refresh', content: `0; url=${href}` }),
      h('link', { rel: 'canonical', href: canonical }),
    ]),
    h('body', [h('p', [h('a', { href }, title)])]),
  ]);
  const html = toHtml({ type: 'root', children: [{ type: 'doctype' }, page] });
  return `${html.replace('<head>', () => `<head>${policy}`)}\n`;
}

/** Every page has a policy, and this one loads nothing. Written by hand, since `toHtml` has references for its quotes. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
