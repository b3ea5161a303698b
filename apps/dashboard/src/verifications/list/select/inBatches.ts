/** As many cases as the API takes in one call. */
export const BATCH = 100;

/** The ids in lists of at most `size`. */
export const inBatches = (ids: readonly string[], size = BATCH): string[][] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
