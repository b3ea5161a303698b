/**
 * How often a property is tried, and from which seed: the same one each time, so that a red build stays red. A failure prints what
 * repeats it. `PROPERTY_RUNS=20000 PROPERTY_SEED=7` looks longer, and elsewhere.
 */
export const runs = (usual: number): { numRuns: number; seed: number } => ({
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? usual),
  seed: Number(process.env['PROPERTY_SEED'] ?? 1),
});

/** Jest's limit for one test: a long run takes long. */
export const PATIENCE_MS = process.env['PROPERTY_RUNS'] === undefined ? 20_000 : 12 * 3_600_000;
