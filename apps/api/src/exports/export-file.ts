import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { conditionsOf, type Searched } from '../verifications/verification-filter.ts';
import { CHECKS, SELECTED, SELECTED_UNCOVERED } from './columns.ts';
import { CopyOut, type Rows } from './copy-out.ts';
import { coveredLine } from './covered-line.ts';
import { CSV_HEAD } from './csv.ts';
import { ExportPool } from './export-pool.ts';
import { FORMULA_RULE } from './formula-in-sql.ts';
import { inWords } from './literal.ts';

/** What has been written of a file so far. */
export interface Written {
  rows: number;
  bytes: number;
  /** The snapshot that every row comes from; null before it was taken. */
  snapshotAt: Date | null;
  /** Of the whole file, hex; null until it is whole. */
  sha256: string | null;
}

@Injectable()
export class ExportFile {
  constructor(private readonly pool: ExportPool) {}

  /**
   * The CSV of a filter, newest first, from one snapshot: as fast as it is taken, so that memory does not grow with rows.
   * `written` is kept up to date; its hash appears with the last byte. Whoever stops reading early frees the connection by that.
   */
  async *stream(what: Searched, written: Written): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    const next = ({ bytes, rows }: Rows): Buffer => {
      hash.update(bytes);
      written.bytes += bytes.length;
      written.rows += rows;
      return bytes;
    };
    yield next({ bytes: Buffer.from(CSV_HEAD), rows: 0 });
    for await (const rows of this.rows(what, written)) yield next(rows);
    written.sha256 = hash.digest('hex');
  }

  private async *rows(what: Searched, written: Written): AsyncGenerator<Rows> {
    const { client, asOf } = await this.pool.connect();
    let whole = false;
    let last: Rows | null = null;
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const { rows } = await client.query<{ at: Date }>('SELECT now() AS at');
      written.snapshotAt = asOf ?? rows[0]?.at ?? null;
      // The rows last as long as their reader takes; without one for too long, the pool's other limits end them.
      await client.query('SET LOCAL statement_timeout = 0');
      for await (const rows of client.query(copyOf(what)) as AsyncIterable<Rows>) {
        if (last) yield last;
        last = rows;
      }
      await client.query('COMMIT');
      whole = true;
    } finally {
      // Amid its rows a connection is of no more use.
      client.release(!whole);
    }
    // Not before: whoever has left by now did not get the whole of it.
    if (last) yield last;
  }
}

const copyOf = (what: Searched): CopyOut => {
  const query = (columns: string) =>
    `SELECT ${columns} FROM verification v CROSS JOIN ${FORMULA_RULE} CROSS JOIN ${CHECKS}
     WHERE ${['true', ...conditionsOf(what).map(inWords)].join(' AND ')} ORDER BY v.requested_at DESC, v.id DESC`;
  return what.masked
    ? new CopyOut(query(SELECTED_UNCOVERED), (row) => Buffer.from(coveredLine(row.toString())))
    : new CopyOut(query(SELECTED));
};
