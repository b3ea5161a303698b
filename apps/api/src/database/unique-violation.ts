import { QueryFailedError } from 'typeorm';

/** Whether a statement was refused because what it writes is another row's (SQLSTATE unique_violation). */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23505';
