let read: Promise<ReadonlySet<string>> | undefined;

/** 49,233 passwords of published leaks, in lower case: 3 MB and about 40 ms, for which a process waits until somebody chooses one. */
const leaked = (): Promise<ReadonlySet<string>> =>
  (read ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common']),
  ));

/** What of a password still has to be a word after its ornaments are taken off. */
const SHORTEST_CORE = 8;
/** What is too short to become anything but a pattern by being repeated, such as `abcabcabcabc`. */
const SHORTEST_UNIT = 3;

/**
 * Whether a guesser would try it early (ASVS 5.0, 6.2.4): a leaked password in any case, with digits and signs around
 * it, or said several times over.
 * @param own words that only this account would think of, such as its e-mail
 */
export async function isCommonPassword(password: string, own: readonly string[] = []): Promise<boolean> {
  const common = await leaked();
  const words = new Set(own.map((word) => word.toLowerCase()));
  return cores(password.normalize('NFKC').toLowerCase()).some((core) => {
    const unit = repeatedUnit(core);
    const repeated = unit.length < core.length;
    return [core, unit].some((word) => common.has(word) || words.has(word)) || (repeated && isPattern(unit));
  });
}

/** The whole, the whole without signs at its ends, and without digits there too. */
function cores(text: string): string[] {
  const stripped = [
    text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
    text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''),
  ];
  return [text, ...stripped.filter((core) => core.length >= SHORTEST_CORE)];
}

/** The shortest text that gives the whole by being repeated: found where it first meets itself. */
const repeatedUnit = (text: string): string => text.slice(0, (text + text).indexOf(text, 1));

const isPattern = (unit: string): boolean => unit.length <= SHORTEST_UNIT;
