/** A given or family name in Latin letters and, where the language has another script, in its own. */
export interface WrittenName {
  latin: string;
  native: string | null;
}

/** The names that persons are invented from. */
export interface Language {
  male: WrittenName[];
  female: WrittenName[];
  family: WrittenName[];
  /** Family name first, as on the documents of the language. */
  familyFirst: boolean;
  /** What stands between the parts of a name in the native script. */
  joint: string;
  /** Words a document prints in the native script. */
  words: { male: string; female: string; occupation: string } | null;
}

interface Names {
  male: string;
  female: string;
  family: string;
}

/** `Arun:அருண் Kavin:கவின்` as names; without a colon there is no native form. */
const parse = (names: string): WrittenName[] =>
  names.split(' ').map((name) => {
    const [latin = '', native = null] = name.split(':');
    return { latin, native };
  });

const parsed = ({ male, female, family }: Names) => ({
  male: parse(male),
  female: parse(female),
  family: parse(family),
});

export function latin(names: Names, order: { familyFirst?: boolean } = {}): Language {
  return { ...parsed(names), familyFirst: order.familyFirst ?? false, joint: ' ', words: null };
}

export function native(
  names: Names,
  words: NonNullable<Language['words']>,
  order: { familyFirst?: boolean; joint?: string } = {},
): Language {
  return { ...parsed(names), familyFirst: order.familyFirst ?? false, joint: order.joint ?? ' ', words };
}
