import { jest } from '@jest/globals';
import type { DataSource } from 'typeorm';

/**
 * Loses the database's word of the next commit of a transaction whose result has that key: everything is done, and whoever
 * did it is told that the connection is gone.
 */
export function loseCommit(dataSource: DataSource, key: string): void {
  const transaction = dataSource.transaction.bind(dataSource) as (work: unknown) => Promise<unknown>;
  const lost = jest.spyOn(dataSource, 'transaction').mockImplementation(async (work: unknown) => {
    const result = await transaction(work);
    if (typeof result !== 'object' || result === null || !(key in result)) return result;
    lost.mockRestore();
    throw new Error('Connection terminated unexpectedly');
  });
}
