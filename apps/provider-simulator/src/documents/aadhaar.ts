/** Multiplication of the dihedral group D5, and what each position does to a digit (J. Verhoeff, 1969). */
const PRODUCT =
  '0123456789 1234067895 2340178956 3401289567 4012395678 5987604321 6598710432 7659821043 8765932104 9876543210';
const POSITION = '0123456789 1576283094 5803796142 8916043527 9453126870 4286573901 2793806415 7046913258';

const [product, position] = [PRODUCT, POSITION].map((table) => table.split(' '));

/**
 * Twelve drawn digits as a number that UIDAI could have issued: the first is 2 to 9, the last the Verhoeff digit over the
 * others. Invented all the same.
 */
export function asAadhaar(drawn: string): string {
  const body = String(2 + (Number(drawn[0]) % 8)) + drawn.slice(1, 11);
  const last = [...'0123456789'].find((digit) => checksum(body + digit) === 0);
  return body + String(last);
}

const checksum = (digits: string): number =>
  [...digits].reverse().reduce((row, digit, at) => {
    const moved = Number(position?.[at % 8]?.[Number(digit)]);
    return Number(product?.[row]?.[moved]);
  }, 0);
