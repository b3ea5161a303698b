import { getMetadataArgsStorage } from 'typeorm';

type Encode = (value: unknown) => string;

/** How an entity's rows are written for `COPY … FROM STDIN` in its text form. */
export interface CopyTable<T> {
  /** The statement's table and columns. */
  target: string;
  line: (row: T) => string;
}

/**
 * The table of an entity: every column that an insert writes, from the entity itself, so that a new one is never left out.
 * @param columns of a table that has no entity: its columns and the properties that they are written from
 */
export function copyTableOf<T extends object>(entity: new () => T): CopyTable<T> {
  const { columns, tables } = getMetadataArgsStorage();
  const table = tables.find(({ target }) => target === entity)?.name;
  if (table === undefined) throw new Error(`${entity.name} is no entity`);
  const written = columns.filter(
    ({ target, mode, options }) => target === entity && mode === 'regular' && options.insert !== false,
  );
  return copyTable<T>(
    table,
    written.map(({ propertyName, options }) => ({
      column: options.name ?? propertyName,
      property: propertyName as keyof T & string,
      encode: options.array === true ? array : options.type === 'jsonb' ? JSON.stringify : plain,
    })),
  );
}

export function copyTable<T extends object>(
  table: string,
  columns: { column: string; property: keyof T & string; encode?: Encode }[],
): CopyTable<T> {
  const line = (row: T): string =>
    columns
      .map(({ property, encode = plain }) => {
        const value: unknown = row[property];
        if (value === undefined) throw new Error(`${table}: a row has no ${property}`);
        return value === null ? '\\N' : escaped(encode(value));
      })
      .join('\t') + '\n';
  return { target: `${table} (${columns.map(({ column }) => column).join(', ')})`, line };
}

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** https://www.postgresql.org/docs/current/sql-copy.html, "Text Format". */
const escaped = (text: string): string => text.replace(SPECIAL, (sign) => ESCAPES[sign] ?? sign);

function plain(value: unknown): string {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  if (value instanceof Date) return value.toISOString();
  return String(value);
}

const array: Encode = (value) =>
  `{${(value as string[]).map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
