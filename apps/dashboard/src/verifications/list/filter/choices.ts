export interface Choice {
  value: string;
  /** Null where it is not known: the counts could not be asked for. */
  count: number | null;
  chosen: boolean;
}

/**
 * The choices of a facet: those with cases by count, and those chosen that have none left, so that they can be undone.
 * Values of `fixedOrder` come in that order instead.
 */
export const choicesOf = (
  counts: { value: string; count: number }[] | undefined,
  chosen: readonly string[],
  fixedOrder: readonly string[] = [],
): Choice[] => {
  const none = counts === undefined ? null : 0;
  const known = counts ?? [];
  const counted = new Set(known.map(({ value }) => value));
  const place = ({ value }: Choice) => fixedOrder.indexOf(value);
  return [
    ...known.map(({ value, count }) => ({ value, count, chosen: chosen.includes(value) })),
    ...chosen.filter((value) => !counted.has(value)).map((value) => ({ value, count: none, chosen: true })),
  ].sort((one, other) => place(one) - place(other));
};

/** The choices where they stood before: each in its old place, with `none` if it has no cases left; new ones at the end. */
export const inPlaces = (choices: Choice[], places: readonly string[], none: 0 | null = 0): Choice[] => [
  ...places.map(
    (place) => choices.find(({ value }) => value === place) ?? { value: place, count: none, chosen: false },
  ),
  ...choices.filter(({ value }) => !places.includes(value)),
];

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The choices whose label holds `needle`, whatever its case and accents. */
export const matching = (choices: Choice[], needle: string, label: (value: string) => string): Choice[] => {
  const wanted = folded(needle.trim());
  return wanted === '' ? choices : choices.filter(({ value }) => folded(label(value)).includes(wanted));
};

/** The first `limit` choices, and those chosen further down, which must not hide. */
export const shortened = (choices: Choice[], limit: number): Choice[] =>
  choices.filter((choice, index) => index < limit || choice.chosen);

/** Chosen values with `value` added, or taken away where it was one; undefined for none. */
export const toggled = (chosen: readonly string[], value: string): string[] | undefined => {
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return next.length === 0 ? undefined : next;
};
