/** What a passport's zone says; dates in ISO 8601. */
interface Passport {
  issuer: string;
  last: string;
  given: string;
  number: string;
  born: string;
  sex: string;
  expires: string;
}

const LENGTH = 44;

/** The two lines of a passport's machine readable zone (ICAO 9303-4 section 4.2), as readers give them: with a space between. */
export function passportZone({ issuer, last, given, number, born, sex, expires }: Passport): string {
  const names = `P<${issuer}${letters(last)}<<${letters(given)}`.slice(0, LENGTH).padEnd(LENGTH, '<');
  const document = digited(number);
  const birth = digited(shortDate(born));
  const expiry = digited(shortDate(expires));
  const optional = digited('<'.repeat(14));
  const composite = checkDigit(document + birth + expiry + optional);
  return `${names} ${document}${issuer}${birth}${sex}${expiry}${optional}${composite}`;
}

const letters = (name: string): string =>
  name
    .toUpperCase()
    .normalize('NFD')
    .replace(/[^A-Z ]/g, '')
    .replaceAll(' ', '<');

const shortDate = (date: string): string => date.slice(2).replaceAll('-', '');

const digited = (text: string): string => text + checkDigit(text);

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WEIGHTS = [7, 3, 1];

/** ICAO 9303-3 section 4.9. */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at++)
    sum += Math.max(0, SIGNS.indexOf(text.charAt(at))) * (WEIGHTS[at % 3] ?? 0);
  return String(sum % 10);
}
