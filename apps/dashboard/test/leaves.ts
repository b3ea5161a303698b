/** Every word of a dictionary by its whole key: `shell.nav.label` → `Pages`. */
export const leaves = (words: object, above = ''): Map<string, string> =>
  new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[`${above}${key}`, value] as const]
        : [...leaves(value as object, `${above}${key}.`)],
    ),
  );
