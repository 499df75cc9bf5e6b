/** The polynomial of CRC-32, its lowest bit first: bit 31 stands for x⁰. */
const polynomial = 0xedb88320;
const one = 2 ** 31;

/** x to the power of 8, 16, 32 and so on: what 1, 2, 4, ... bytes shift a checksum by. */
const shifts = [2 ** 23];

/**
 * The CRC-32 of two texts in a row, from that of each: the first, shifted by the length of the second, plus the second.
 * @param length bytes of the second text.
 */
export function combineChecksums(first: number, second: number, length: number): number {
  let shifted = first;
  for (let [rest, at] = [length, 0]; rest > 0; rest = Math.floor(rest / 2), at += 1) {
    if (rest % 2 === 1) shifted = multiply(shifted, shiftOf(at));
  }
  return (shifted ^ second) >>> 0;
}

function shiftOf(at: number): number {
  const known = shifts[at];
  if (known !== undefined) return known;
  const half = shiftOf(at - 1);
  return (shifts[at] = multiply(half, half));
}

/** The product of two polynomials over GF(2), reduced by that of CRC-32. */
function multiply(a: number, b: number): number {
  let product = 0;
  // From x⁰ of `a` upwards, while `b` is multiplied by x each time.
  for (let bit = one, power = b; bit >= 1; bit /= 2) {
    if (a & bit) product ^= power;
    power = power & 1 ? (power >>> 1) ^ polynomial : power >>> 1;
  }
  return product >>> 0;
}
