import { z } from 'zod';
import { listColumns } from './views.ts';

export const LANGUAGES = ['en', 'ar'] as const;

/** How a person likes the desk; what is not said is as the desk has it. Written whole. */
export const preferences = z.strictObject({
  columns: listColumns.optional(),
  density: z.enum(['comfortable', 'compact']).optional(),
  times: z.enum(['relative', 'absolute']).optional(),
  theme: z.enum(['light', 'dark', 'system']).optional(),
  language: z.enum(LANGUAGES).optional(),
  /** Whether single keys are shortcuts (WCAG 2.1.4). */
  shortcuts: z.boolean().optional(),
});
export type Preferences = z.infer<typeof preferences>;
