import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exchangeList, verificationDetail, verificationPage, type VerificationDetail } from '@desk/contract';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Desk } from '../harness/desk.ts';
import { body, NAMED, REFERENCE, said } from './bodies.ts';
import { PATIENCE_MS, runs } from './runs.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());

let submissions = 0;

/** Submits a case that the provider answers with those bytes, and looks at it in every way that shows what was in them. */
async function throughTheDesk(answered: Buffer): Promise<VerificationDetail> {
  const bytes = addressed(answered, `ref-${++submissions}`);
  const { id } = await desk.submit(`case-${submissions}`, { body: bytes });
  const detail = verificationDetail.parse(await desk.detail(id));
  expect(desk.api.logs.splice(0).filter((line) => line.includes('could not be applied'))).toEqual([]);

  const found = await desk.admin.post('/api/verifications/search').send({ q: detail.email }).expect(200);
  expect(verificationPage.parse(found.body).data).toMatchObject([{ id, status: detail.status }]);
  await desk.admin.get(`/api/verifications/${id}/history`).expect(200);

  const { data } = exchangeList.parse(
    (await desk.admin.get(`/api/verifications/${id}/exchanges`).expect(200)).body,
  );
  expect(data).toMatchObject([{ operation: 'submit', bodyBytes: bytes.length }]);
  const download = await desk.admin.get(`/api/verifications/${id}/exchanges/${data[0]?.id}/body`).expect(200);
  expect((download.body as Buffer).equals(bytes)).toBe(true);

  const accepted = detail.verificationStatus === 'accepted';
  expect(accepted).toBe(detail.status === 'completed' && saysAccepted(bytes));
  return detail;
}

/** Of the same length, which a byte-order mark or a cut does not change. */
const addressed = (bytes: Buffer, reference: string): Buffer => {
  const at = bytes.indexOf(`"${REFERENCE}"`);
  const is = Buffer.from(`"${reference.padEnd(REFERENCE.length, '-')}"`);
  return at < 0 ? bytes : Buffer.concat([bytes.subarray(0, at), is, bytes.subarray(at + is.length)]);
};

/** In so many words, read without any of the desk's own reading. */
function saysAccepted(bytes: Buffer): boolean {
  const { status, result } = said(bytes) as { status?: unknown; result?: { verification_status?: unknown } };
  return status === 'completed' && result?.verification_status === 'accepted';
}

async function exported(): Promise<string[]> {
  const { text } = await desk.admin.get('/api/verifications/export.csv').expect(200);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
  return rows.map(({ verification_id: id = '' }) => id).sort();
}

async function stored(): Promise<string[]> {
  const rows = await desk.dataSource.query<{ id: string }[]>('SELECT id FROM verification');
  return rows.map(({ id }) => id).sort();
}

test.each(NAMED)('%s: shown, listed, exported, and downloaded byte for byte', async (_, bytes) => {
  await throughTheDesk(bytes);
  expect(await exported()).toEqual(await stored());
});

test(
  'so is whatever else a provider may send, and nothing but “accepted” is read as accepted',
  async () => {
    await fc.assert(
      fc.asyncProperty(body, async (bytes) => void (await throughTheDesk(bytes))),
      runs(40),
    );
    expect(await exported()).toEqual(await stored());
  },
  PATIENCE_MS,
);
