/** Multiplication of the dihedral group D5, and the permutation of each position (J. Verhoeff, Error Detecting Decimal Codes, 1969). */
const PRODUCT = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTATION = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Whether the last of these digits is the right one for the others. */
export function verhoeffFits(digits: string): boolean {
  const sum = [...digits].reverse().reduce((row, digit, at) => {
    const moved = Number(PERMUTATION[at % 8]?.[Number(digit)]);
    return Number(PRODUCT[row]?.[moved]);
  }, 0);
  return sum === 0;
}
