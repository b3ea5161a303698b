import { countryOf } from '../country.ts';
import { plainDigits } from '../dates/digits.ts';
import type { DocumentFacts } from '../facts.ts';
import { isMasked } from '../masked.ts';
import { onSide, readingsOf, SIDES } from '../readings.ts';
import type { Rule } from '../rule.ts';
import { issuingCountries } from './issuing-countries.ts';
import { verhoeffFits } from '../verhoeff.ts';

/** Virtual IDs and enrolment numbers are printed on the same paper and are none of its twelve digits. */
const OTHER_NUMBERS = [16, 28];

/** UIDAI: twelve digits, the first of 2 to 9, the last a Verhoeff digit over the others; "masked Aadhaar" shows the last four. */
export const aadhaar: Rule = ({ facts }) => {
  const named = isNamedAadhaar(facts);
  if (!named && !mayBeAadhaar(facts)) return {};
  const numbers = readingsOf(facts, 'number').map(({ field, text }) => ({
    field,
    number: plainDigits(text).replace(/[\s-]/g, ''),
  }));
  const mine = numbers.filter(({ number }) => named || number.length === 12);
  return {
    aadhaar_masked: mine.filter(({ number }) => isMasked(number)).map(({ field }) => field),
    aadhaar_invalid: mine
      .filter(({ number }) => /^\d+$/.test(number) && !OTHER_NUMBERS.includes(number.length))
      .filter(({ number }) => !/^[2-9]\d{11}$/.test(number) || !verhoeffFits(number))
      .map(({ field }) => field),
  };
};

const officialNames = (facts: DocumentFacts) =>
  SIDES.flatMap((side) => onSide(facts, side, ['document_official_name', 'document_type']));

const isNamedAadhaar = (facts: DocumentFacts) =>
  officialNames(facts).some(({ text }) => /aadha+r/i.test(text));

/** An identity card of India that nothing calls by another name. */
function mayBeAadhaar(facts: DocumentFacts): boolean {
  const [country] = issuingCountries(facts).flatMap(({ text }) => countryOf(text) ?? []);
  const isOther = officialNames(facts).some(({ text }) =>
    /\b(pan|voter|elector|licen[cs]e|passport)/i.test(text),
  );
  return (
    (country ?? countryOf(facts.country)) === 'IN' &&
    facts.document.selectedTypes.includes('id_card') &&
    !isOther
  );
}
