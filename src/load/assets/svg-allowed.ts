/** SVG elements that draw, describe or animate. None of them runs code or embeds another document. */
export const drawingElements: ReadonlySet<string> = new Set(
  `a altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion animateTransform circle clipPath
  defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage
  feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter
  flowDiv flowLine flowPara flowRegion flowRoot flowSpan font font-face font-face-format font-face-name font-face-src
  g glyph glyphRef hatch hatchPath hatchpath hkern image line linearGradient marker mask mesh meshGradient
  meshPatch meshRow meshgradient meshpatch meshrow metadata missing-glyph mpath path pattern polygon polyline
  radialGradient rect set solidColor solidcolor stop style svg switch symbol text textPath title tref tspan use view
  vkern`.split(/\s+/),
);

/** Attributes that hold plain text, numbers or names: browsers never read their values as CSS. */
export const wordAttributes: ReadonlySet<string> = new Set(
  `about alt class content d datatype glyph-name glyphRef host id lang name p-id property rel resource rev requiredExtensions requiredFeatures
  requiredFonts requiredFormats role string systemLanguage t title typeof unicode version`.split(
    /\s+/,
  ),
);

/** All other attributes allowed on SVG elements. Their values are checked as CSS. */
export const drawingAttributes: ReadonlySet<string> = new Set(
  `accent-height accumulate additive alignment-baseline alphabetic amplitude arabic-form ascent attributeName
  attributeType azimuth baseFrequency baseProfile baseline-shift bbox begin bias by calcMode cap-height clip
  clip-path clip-rule clipPathUnits color color-interpolation color-interpolation-filters color-profile
  color-rendering contentScriptType contentStyleType cursor cx cy decoding descent diffuseConstant direction display
  divisor dominant-baseline dur dx dy edgeMode elevation enable-background end exponent externalResourcesRequired
  fetchpriority fill fill-opacity fill-rule filter filterRes filterUnits flood-color flood-opacity focusable font
  font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
  font-variant-caps font-variant-ligatures font-variant-numeric font-variation-settings font-weight format fr from
  fx fy g1 g2 glyph-orientation-horizontal glyph-orientation-vertical gradientTransform gradientUnits hanging
  hatchContentUnits hatchUnits height horiz-adv-x horiz-origin-x horiz-origin-y hreflang ideographic
  image-rendering in in2 inline-size intercept isolation k k1 k2 k3 k4 kernelMatrix kernelUnitLength kerning
  keyPoints keySplines keyTimes lengthAdjust letter-spacing lighting-color limitingConeAngle line-height local
  marker marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask mask-type maskContentUnits
  maskUnits mathematical max media method min mix-blend-mode mode numOctaves offset opacity operator order orient
  orientation origin overflow overline-position overline-thickness paint-order panose-1 path pathLength
  patternContentUnits patternTransform patternUnits pitch pointer-events points pointsAtX pointsAtY pointsAtZ
  preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY rendering-intent repeatCount repeatDur
  restart result rotate rx ry scale seed shape-inside shape-margin shape-padding shape-rendering shape-subtract
  side slope solid-color solid-opacity spacing specularConstant specularExponent spreadMethod startOffset
  stdDeviation stemh stemv stitchTiles stop-color stop-opacity strikethrough-position strikethrough-thickness
  stroke stroke-alignment stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-opacity stroke-width style surfaceScale tabindex tableValues target targetX targetY text-align text-anchor
  text-decoration text-overflow text-rendering textLength to transform transform-box transform-origin type u1 u2
  underline-position underline-thickness unicode-bidi unicode-range units-per-em v-alphabetic v-hanging
  v-ideographic v-mathematical values vector-effect vert-adv-y vert-origin-x vert-origin-y viewBox viewTarget
  visibility white-space width widths word-spacing writing-mode x x-height x1 x2 xChannelSelector y y1 y2
  yChannelSelector z zoomAndPan`.split(/\s+/),
);

/** Allowed XLink attributes; `href` is checked separately. */
export const xlinkAttributes: ReadonlySet<string> = new Set(
  'actuate arcrole role show title type'.split(' '),
);
/** Allowed `xml:` attributes. `xml:base` is not one: it makes `#a` refer to another file. */
export const xmlAttributes: ReadonlySet<string> = new Set(['id', 'lang', 'space']);

/**
 * Prefixes of the namespaces in which drawing programs store their own data. Browsers ignore all of these. HTML is not
 * among them: its scripts run inside an SVG as well.
 */
export const editorNamespaces: readonly string[] = [
  'adobe:ns:meta/',
  'http://cipa.jp/exif/',
  'http://creativecommons.org/ns#',
  'http://iptc.org/',
  'http://krita.org/namespaces/',
  'http://ns.adobe.com/',
  'http://prismstandard.org/',
  'http://purl.org/dc/',
  'http://schemas.microsoft.com/visio/',
  'http://sodipodi.sourceforge.net/',
  'http://svgjs.com/',
  'http://svgjs.dev/',
  'http://vectornator.io',
  'http://web.resource.org/cc/',
  'http://www.bohemiancoding.com/sketch/',
  'http://www.corel.com/',
  'http://www.figma.com/',
  'http://www.gimp.org/',
  'http://www.inkscape.org/namespaces/',
  'http://www.openswatchbook.org/',
  'http://www.serif.com/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://www.w3.org/2000/01/rdf-schema#',
  'http://xml.openoffice.org/',
  'http://xmlns.com/foaf/',
  'https://boxy-svg.com',
  'https://svgjs.dev/',
  'https://www.figma.com/',
];
