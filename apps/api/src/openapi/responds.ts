import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** Publishes what a route answers: `@Responds(201, session)`. Problems are published for every route by `document.ts`. */
export const Responds = (status: number, schema: z.ZodType, description = '') =>
  ApiResponse({ status, description, standardSchema: schema });
