import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { coverCells } from '../verifications/masking.ts';
import { applyFilter, type Searched } from '../verifications/verification-filter.ts';
import { Verification } from '../verifications/verification.entity.ts';
import { SELECTED } from './columns.ts';
import { CSV_HEAD, csvLine, type CsvRow } from './csv.ts';
import { ExportPool } from './export-pool.ts';

/** What has been written of a file so far. */
export interface Written {
  rows: number;
  bytes: number;
  /** The snapshot that every row comes from; null before it was taken. */
  snapshotAt: Date | null;
  /** Of the whole file, hex; null until it is whole. */
  sha256: string | null;
}

/** Lines are handed on together, to save the reader a thousand tiny writes. */
const CHUNK_CHARACTERS = 64 * 1024;

/**
 * What is in memory at a time. The cursor is SQL's own: a stream over the wire protocol (pg-query-stream) waits for ever
 * when its connection dies, and the download with it.
 */
const FETCHED_ROWS = 500;

@Injectable()
export class ExportFile {
  constructor(private readonly pool: ExportPool) {}

  /**
   * The CSV of a filter, newest first, from one snapshot: read through a cursor as fast as it is taken, so that memory
   * does not grow with rows. `written` is kept up to date; its hash appears with the last byte. Whoever stops reading early
   * frees the connection by that.
   */
  async *stream(what: Searched, written: Written): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    const next = (text: string): Buffer => {
      const bytes = Buffer.from(text);
      hash.update(bytes);
      written.bytes += bytes.length;
      return bytes;
    };
    yield next(CSV_HEAD);
    let lines = '';
    for await (const row of this.rows(what, written)) {
      lines += csvLine(what.masked ? coverCells(row) : row);
      written.rows += 1;
      if (lines.length < CHUNK_CHARACTERS) continue;
      yield next(lines);
      lines = '';
    }
    if (lines !== '') yield next(lines);
    written.sha256 = hash.digest('hex');
  }

  private async *rows(what: Searched, written: Written): AsyncGenerator<CsvRow> {
    const runner = this.pool.dataSource.createQueryRunner();
    try {
      await runner.startTransaction('REPEATABLE READ');
      const [snapshot] = (await runner.query('SELECT now() AS at')) as { at: Date }[];
      written.snapshotAt = snapshot?.at ?? null;
      const query = applyFilter(runner.manager.createQueryBuilder(Verification, 'v'), what)
        .select([])
        .orderBy('v.requestedAt', 'DESC')
        .addOrderBy('v.id', 'DESC');
      for (const { expression, column } of SELECTED) query.addSelect(expression, column);
      const [sql, parameters] = query.getQueryAndParameters();
      await runner.query(`DECLARE export NO SCROLL CURSOR FOR ${sql}`, parameters);
      for (;;) {
        const rows = (await runner.query(`FETCH ${FETCHED_ROWS} FROM export`)) as CsvRow[];
        if (rows.length === 0) return;
        yield* rows;
      }
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
  }
}
