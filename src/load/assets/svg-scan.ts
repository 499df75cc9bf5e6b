import { SaxesParser, type SaxesTagNS } from 'saxes';
import { HtmlLabels, type Cut } from './svg-labels.ts';
import { SvgLimits } from './svg-limits.ts';
import { doctypeFault, encodingFault, instructionFault } from './svg-prolog.ts';
import { svgSize } from './svg-size.ts';
import { findLoading } from './svg-style.ts';
import { findTagFault, isSvg, removeFix, xlinkNamespace } from './svg-tag.ts';
import { TagPlaces } from './svg-tag-places.ts';
import { placeIn } from '../../model/problems/place-in.ts';

/** What one pass over the text of an SVG finds. */
export interface SvgScan {
  /** In pixels; absent if the picture does not give a size. */
  width?: number;
  height?: number;
  /** The first fault that keeps it from being published. */
  fault?: SvgFault;
  /** Parts of the text to leave out: labels in HTML that have a stand-in. */
  cuts: Cut[];
}

/** Why an SVG may not be published, where, and what to do about it. */
export interface SvgFault {
  line: number;
  column: number;
  message: string;
  fix: string;
}

/** Reads an SVG as a browser does and checks each element, attribute and style against the allow-lists. */
export function scanSvg(text: string): SvgScan {
  const parser = new SaxesParser(options);
  const labels = new HtmlLabels();
  const scan: SvgScan = { cuts: labels.cuts };
  const refuse = (offset: number, message: string | undefined, fix = removeFix): void => {
    if (message) scan.fault ??= { ...placeIn(text, offset), message, fix };
  };
  const startOf = (mark: string): number => text.lastIndexOf(mark, parser.position - 1);
  const limits = new SvgLimits();
  const tag = new TagPlaces(text);
  let style: { at: number; css: string } | undefined;
  const addStyle = (css: string): void => {
    if (style) style.css += css;
  };

  parser.on('xmldecl', ({ encoding }) => refuse(0, encodingFault(encoding, text), exportAgainFix));
  parser.on('doctype', (doctype) => refuse(startOf('<!DOCTYPE'), doctypeFault(doctype)));
  parser.on('processinginstruction', ({ target }) =>
    refuse(startOf('<?'), instructionFault(target)),
  );
  parser.on('opentagstart', () => {
    tag.open(startOf('<'), parser.position - 1);
    limits.open();
  });
  parser.on('attribute', ({ name, prefix }) => {
    tag.addAttribute(name, parser.position);
    limits.addAttribute(Boolean(prefix));
    refuse(tag.start, limits.fault());
  });
  parser.on('opentag', (opened) => {
    if (limits.isAtRoot) {
      refuse(tag.start, rootFault(opened), exportAgainFix);
      Object.assign(scan, svgSize(opened.attributes));
    }
    refuse(tag.start, limits.fault());
    if (style) refuse(tag.start, 'A style sheet may not contain elements.');
    if (labels.open(opened, tag.start)) return;
    const { attribute, message, fix } = findTagFault(opened) ?? {};
    refuse(tag.ofAttribute(attribute), message, fix);
    if (opened.local === 'style') style = { at: tag.start, css: '' };
  });
  parser.on('text', addStyle);
  parser.on('cdata', addStyle);
  parser.on('closetag', ({ local }) => {
    limits.close();
    const { at, message, fix } = labels.close(parser.position) ?? { at: 0 };
    refuse(at, message, fix);
    if (local !== 'style' || !style) return;
    const loading = findLoading(style.css);
    refuse(style.at, loading && `The style sheet may load a file through \`${loading}\`.`);
    style = undefined;
  });
  parser.on('error', ({ message }) => refuse(parser.position, malformed(message), exportAgainFix));

  // In chunks, so that parsing stops soon after a fault.
  for (let at = 0; at < text.length && !scan.fault; at += partLength) {
    parser.write(text.slice(at, at + partLength));
  }
  if (!scan.fault) parser.close();
  return scan;
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

const exportAgainFix = 'Export it again as SVG or PNG from the program that made it.';

function rootFault({ uri, local }: SaxesTagNS): string | undefined {
  return isSvg(uri) && local === 'svg' ? undefined : 'The file is not an SVG picture.';
}

/** Drops the line and column with which the parser starts its message. */
function malformed(sentence: string): string {
  return `The file is not well-formed XML: ${sentence.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}.`;
}
