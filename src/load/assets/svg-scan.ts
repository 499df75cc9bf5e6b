import { SaxesParser, type SaxesTagNS } from 'saxes';
import { HtmlLabels, type Cut } from './svg-labels.ts';
import { SvgLimits } from './svg-limits.ts';
import { doctypeFault, encodingFault, instructionFault } from './svg-prolog.ts';
import { svgSize } from './svg-size.ts';
import { StyleSheets } from './svg-style-sheets.ts';
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
  const styles = new StyleSheets();

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
    if (styles.isOpen) refuse(tag.start, 'A style sheet may not contain elements.');
    if (labels.open(opened, tag.start)) return;
    const fault = findTagFault(opened);
    if (fault) refuse(tag.ofAttribute(fault.attribute), fault.message, fault.fix);
    if (opened.local === 'style') styles.open(tag.start);
  });
  parser.on('text', (css) => styles.add(css));
  parser.on('cdata', (css) => styles.add(css));
  parser.on('closetag', ({ local }) => {
    limits.close();
    const label = labels.close(parser.position);
    if (label) refuse(label.at, label.message, label.fix);
    const style = local === 'style' ? styles.close() : undefined;
    if (style) refuse(style.at, style.message);
  });
  parser.on('error', ({ message }) => refuse(parser.position, malformed(message), exportAgainFix));

  parse(text, parser, () => scan.fault !== undefined);
  return scan;
}

/** Parses a text in chunks, so that parsing stops soon after a fault. */
function parse(text: string, parser: SaxesParser<typeof options>, hasFault: () => boolean): void {
  for (let at = 0; at < text.length && !hasFault(); at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
  }
  if (!hasFault()) parser.close();
}

const options = {
  xmlns: true,
  // Browsers read all XML as 1.0.
  defaultXMLVersion: '1.0',
  forceXMLVersion: true,
  // Some programs forget to declare it. Such a picture stays blank in a browser, which is harmless.
  additionalNamespaces: { xlink: xlinkNamespace },
} as const;

const chunkLength = 16 * 1024;

const exportAgainFix = 'Export it again as SVG or PNG from the program that made it.';

function rootFault({ uri, local }: SaxesTagNS): string | undefined {
  return isSvg(uri) && local === 'svg' ? undefined : 'The file is not an SVG picture.';
}

/** Drops the line and column with which the parser starts its message. */
function malformed(sentence: string): string {
  return `The file is not well-formed XML: ${sentence.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}.`;
}
