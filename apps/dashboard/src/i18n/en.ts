import { first } from './en/first.ts';
import { later } from './en/later.ts';

/** Every label, grouped by the feature that shows it. */
export const en = { ...first, ...later };
