import { CSV_COLUMNS, KNOWN_CHECKS, type CsvColumn } from '@desk/contract';
import type { DataSource } from 'typeorm';

/** An export, and what bare Postgres has to do for its cells, written as anybody would. */
export interface Copy {
  name: string;
  /** Of the desk's address. */
  query: string;
  rows: number;
  sql: string;
}

const time = (column: string): string =>
  `to_char(v.${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const list = (column: string): string => `array_to_string(v.${column}, ' | ')`;

const PLAIN: Partial<Record<CsvColumn, string>> = {
  verification_id: 'v.id',
  declined_reasons: list('declined_reasons'),
  findings: list('findings'),
  reviewed_at: time('reviewed_at'),
  submitted_at: time('submitted_at'),
  requested_at: time('requested_at'),
  completed_at: time('completed_at'),
  last_checked_at: time('last_checked_at'),
  ...Object.fromEntries(
    KNOWN_CHECKS.map((name) => [
      `check_${name}`,
      `CASE WHEN '${name}' = ANY(v.passed_checks) THEN '1' WHEN '${name}' = ANY(v.failed_checks) THEN '0' END`,
    ]),
  ),
};

/** The cases of the most frequent country, and all of them. */
export async function copiesOf(dataSource: DataSource): Promise<Copy[]> {
  const [most] = await dataSource.query<{ country: string; rows: number }[]>(
    'SELECT country, count(*)::int AS rows FROM verification GROUP BY 1 ORDER BY 2 DESC LIMIT 1',
  );
  const [all] = await dataSource.query<{ rows: number }[]>('SELECT count(*)::int AS rows FROM verification');
  const copy = (where: string): string =>
    `COPY (SELECT ${CSV_COLUMNS.map((column) => PLAIN[column] ?? `v.${column}`).join(', ')} FROM verification v ${where}
     ORDER BY v.requested_at DESC, v.id DESC) TO STDOUT (FORMAT csv)`;
  return [
    {
      name: 'E1a',
      query: `?country=${most?.country}`,
      rows: most?.rows ?? 0,
      sql: copy(`WHERE v.country = '${most?.country}'`),
    },
    { name: 'E1b', query: '', rows: all?.rows ?? 0, sql: copy('') },
  ];
}
