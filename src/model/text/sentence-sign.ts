/** A sign that ends a sentence, as a pattern: those of Unicode, and the `;` with which Greek asks. */
export const sentenceSign = String.raw`(?:[\p{STerm}…]|(?<=\p{Script=Greek}\p{M}*)[;\u037e])`;
