/** Crockford's digits: none is taken for another when it is read aloud or from paper. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const GROUPS = 4;
const IN_GROUP = 5;

/** A password to hand over: 100 random bits, in groups. */
export const generatedPassword = (): string => {
  const digits = Array.from(
    crypto.getRandomValues(new Uint8Array(GROUPS * IN_GROUP)),
    (byte) => DIGITS[byte % DIGITS.length],
  );
  return Array.from({ length: GROUPS }, (_, group) =>
    digits.slice(group * IN_GROUP, (group + 1) * IN_GROUP).join(''),
  ).join('-');
};
