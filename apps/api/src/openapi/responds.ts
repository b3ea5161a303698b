import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** Publishes what a route answers: `@Responds(201, session)`. Problems are published for every route by `document.ts`. */
export const Responds = (status: number, schema: z.ZodType, description = '') =>
  ApiResponse({ status, description, standardSchema: schema });

/** Publishes the codes of a status that clients branch on; `document.ts` gives it the problem's body. */
export const Refuses = (status: number, codes: string) => ApiResponse({ status, description: codes });
