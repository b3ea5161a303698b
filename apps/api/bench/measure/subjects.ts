import type { DataSource } from 'typeorm';
import type { Subjects } from './questions.ts';

/** Finds in the seeded cases what the questions can be about. */
export async function findSubjects(dataSource: DataSource): Promise<Subjects> {
  const one = async <Row>(sql: string): Promise<Row> => {
    const [row] = await dataSource.query<Row[]>(sql);
    if (row === undefined) throw new Error('The desk has no cases to ask about');
    return row;
  };
  const byCount = (facet: string, order: string) =>
    one<{ value: string }>(
      `SELECT value FROM verification_bitmap WHERE facet = '${facet}'
       GROUP BY value ORDER BY sum(bit_count(bits)) ${order} LIMIT 1`,
    );
  const { newest } = await one<{ newest: Date }>('SELECT max(requested_at) AS newest FROM verification');
  const monthsBefore = (months: number): string =>
    new Date(Date.UTC(newest.getUTCFullYear(), newest.getUTCMonth() - months, 1)).toISOString();
  const example = await one<{ id: string; email: string; name: string }>(
    `SELECT id, email, full_name AS name FROM verification
     WHERE verification_status = 'accepted' AND full_name ~ '^[A-Za-z]+ [A-Za-z]{5}' LIMIT 1`,
  );
  return {
    commonCountry: (await byCount('country', 'DESC')).value,
    rareCountry: (await byCount('country', 'ASC')).value,
    commonReason: (await byCount('declinedReason', 'DESC')).value,
    email: example.email.slice(0, example.email.indexOf('@')),
    name: example.name,
    id: example.id,
    quarter: [monthsBefore(6), monthsBefore(3)],
    year: [monthsBefore(18), monthsBefore(6)],
  };
}
