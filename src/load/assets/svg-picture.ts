import { SaxesParser, type SaxesTagNS } from 'saxes';
import { doctypeFault, encodingFault, instructionFault } from './svg-prolog.ts';
import { svgSize } from './svg-size.ts';
import { findLoading } from './svg-style.ts';
import { findTagFault, isSvg, removeFix, xlinkNamespace } from './svg-tag.ts';

/** The result of reading an `.svg` file. */
export interface SvgPicture {
  /** In pixels; absent if the picture does not give a size. */
  width?: number;
  height?: number;
  /** The first fault that keeps it from being published. */
  fault?: SvgFault;
}

/** Why an SVG may not be published, where, and what to do about it. */
export interface SvgFault {
  line: number;
  column: number;
  message: string;
  fix: string;
}

/**
 * Reads an SVG as a browser does and checks each element, attribute and style against the allow-lists. Nothing is
 * cleaned: a picture that passes is published unchanged.
 */
export function readSvg(text: string): SvgPicture {
  const parser = new SaxesParser(options);
  const picture: SvgPicture = {};
  const refuse = (offset: number, message: string | undefined, fix = removeFix): void => {
    if (message) picture.fault ??= { ...placeOf(text, offset), message, fix };
  };
  const startOf = (mark: string): number => text.lastIndexOf(mark, parser.position - 1);
  let depth = 0;
  let tag = { at: 0, attributesAt: new Map<string, number>() };
  let attributeEnd = 0;
  let style: { at: number; css: string } | undefined;
  const addStyle = (css: string): void => {
    if (style) style.css += css;
  };

  parser.on('xmldecl', ({ encoding }) => refuse(0, encodingFault(encoding), exportAgainFix));
  parser.on('doctype', (doctype) => refuse(startOf('<!DOCTYPE'), doctypeFault(doctype)));
  parser.on('processinginstruction', ({ target }) =>
    refuse(startOf('<?'), instructionFault(target)),
  );
  parser.on('opentagstart', () => {
    tag = { at: startOf('<'), attributesAt: new Map() };
    attributeEnd = parser.position - 1;
  });
  parser.on('attribute', ({ name }) => {
    tag.attributesAt.set(name, text.indexOf(name, attributeEnd));
    attributeEnd = parser.position;
  });
  parser.on('opentag', (opened) => {
    if (depth === 0) {
      refuse(tag.at, rootFault(opened), exportAgainFix);
      Object.assign(picture, svgSize(opened.attributes));
    }
    depth += 1;
    if (depth > maxDepth) refuse(tag.at, `Elements are nested more than ${maxDepth} levels deep.`);
    if (style) refuse(tag.at, 'A style sheet may not contain elements.');
    const { attribute = '', message, fix } = findTagFault(opened) ?? {};
    refuse(tag.attributesAt.get(attribute) ?? tag.at, message, fix);
    if (opened.local === 'style') style = { at: tag.at, css: '' };
  });
  parser.on('text', addStyle);
  parser.on('cdata', addStyle);
  parser.on('closetag', ({ local }) => {
    depth -= 1;
    if (local !== 'style' || !style) return;
    const loading = findLoading(style.css);
    refuse(style.at, loading && `The style sheet may load a file through \`${loading}\`.`);
    style = undefined;
  });
  parser.on('error', ({ message }) => refuse(parser.position, malformed(message), exportAgainFix));

  // In chunks, so that parsing stops soon after a fault.
  for (let at = 0; at < text.length && !picture.fault; at += partLength) {
    parser.write(text.slice(at, at + partLength));
  }
  if (!picture.fault) parser.close();
  return picture;
}

const options = {
  xmlns: true,
  // Browsers read all XML as 1.0.
  defaultXMLVersion: '1.0',
  forceXMLVersion: true,
  // Some programs forget to declare it. Such a picture stays blank in a browser, which is harmless.
  additionalNamespaces: { xlink: xlinkNamespace },
} as const;

const partLength = 16 * 1024;

/** The parser looks up each namespace in all ancestors, so depth costs quadratic time. */
const maxDepth = 500;

const exportAgainFix = 'Export it again as SVG or PNG from the program that made it.';

function rootFault({ uri, local }: SaxesTagNS): string | undefined {
  return isSvg(uri) && local === 'svg' ? undefined : 'The file is not an SVG picture.';
}

/** Drops the line and column with which the parser starts its message. */
function malformed(sentence: string): string {
  return `The file is not well-formed XML: ${sentence.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}.`;
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, Math.max(offset, 0)).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
