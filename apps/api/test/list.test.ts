import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Facets, VerificationPage } from '@desk/contract';
import { addCase, type CaseColumns } from './harness/cases.ts';
import { Desk } from './harness/desk.ts';
import { inProgress, published, publishedBytes } from './harness/scripted-provider.ts';
import { submissionOf } from './harness/submission.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
  const at = (day: string) => ({ requested_at: `2026-${day}T12:00:00.000Z` });
  await submit('accepted-in', 'IN', { body: published('completed-accepted-id-card', 'l1', at('01-01')) });
  await submit('declined-qa', 'QA', {
    body: published('completed-declined-driving-license', 'l2', at('02-01')),
  });
  await submit('declined-ae', 'AE', {
    body: published('completed-declined-passport', 'l3', {
      ...at('03-01'),
      result: {
        declined_reasons_list: ['Face proof has a solid color in the background', 'Document is expired'],
      },
    }),
  });
  await submit('waiting_50%', 'IN', { body: { ...inProgress('l4'), ...at('04-01') } });
  await submit('refused', 'AE', { status: 400, body: publishedBytes('validation-error') });
});
afterAll(() => desk.close());

async function submit(name: string, country: string, script: object): Promise<void> {
  desk.provider.next(script);
  await desk.admin
    .post('/api/verifications')
    .send(submissionOf({ email: `${name}@example.com`, country }))
    .expect(201);
}

const names = ({ data }: VerificationPage): string[] => data.map(({ email }) => email.split('@')[0] ?? '');
const list = async (query = ''): Promise<VerificationPage> =>
  (await desk.admin.get(`/api/verifications${query}`).expect(200)).body as VerificationPage;
const found = async (search: object): Promise<string[]> =>
  names(
    (await desk.admin.post('/api/verifications/search').send(search).expect(200)).body as VerificationPage,
  );

describe('the list', () => {
  test('gives the newest first with the exact total', async () => {
    const page = await list();
    expect(page.total).toBe(5);
    expect(names(page)).toEqual(['refused', 'waiting_50%', 'declined-ae', 'declined-qa', 'accepted-in']);
    expect(page.data.at(-1)).toMatchObject({
      referenceId: 'l1',
      status: 'completed',
      verificationStatus: 'accepted',
      fullName: 'Anbu Maadhiri',
      fullNameNative: 'அன்பு மாதிரி',
      documentType: 'id_card',
      faceMatchConfidence: 73,
      unperformedChecks: ['issue_date', 'expiry_date'],
      requestedAt: '2026-01-01T12:00:00.000Z',
    });
  });

  test('pages', async () => {
    const page = await list('?perPage=2&page=2');
    expect([names(page), page.total]).toEqual([['declined-ae', 'declined-qa'], 5]);
    expect(names(await list('?page=9'))).toEqual([]);
  });

  test.each([
    ['email', 'asc', ['accepted-in', 'declined-ae', 'declined-qa', 'refused', 'waiting_50%']],
    ['faceMatchConfidence', 'desc', ['declined-qa', 'accepted-in', 'declined-ae']],
    ['fullName', 'asc', ['accepted-in', 'declined-ae', 'declined-qa']],
  ])('sorts by %s %s, empty ones last', async (sort, order, expected) => {
    expect(names(await list(`?sort=${sort}&order=${order}`)).slice(0, expected.length)).toEqual(expected);
  });
});

describe('a filter', () => {
  test.each([
    [{ status: 'completed' }, ['declined-ae', 'declined-qa', 'accepted-in']],
    [{ status: ['rejected', 'in_progress'] }, ['refused', 'waiting_50%']],
    [{ verificationStatus: 'declined', country: 'qa' }, ['declined-qa']],
    [{ country: ['QA', 'AE'] }, ['refused', 'declined-ae', 'declined-qa']],
    [{ declinedReason: 'Document is expired' }, ['declined-ae']],
    [
      { declinedReason: ['Document is expired', 'Face proof has a solid color in the background'] },
      ['declined-ae', 'declined-qa'],
    ],
    [{ documentType: 'passport' }, ['declined-ae']],
    [{ failedCheck: 'face' }, ['declined-ae', 'declined-qa']],
    [{ unperformedCheck: 'issue_date' }, ['declined-qa', 'accepted-in']],
    [{ finding: 'stalled' }, []],
    [{ finding: ['mrz_repaired', 'stalled'] }, ['declined-ae']],
    [{ reviewStage: 'open', country: 'QA' }, ['declined-qa']],
    [{ reviewStage: ['decided', 'awaiting_second'] }, []],
    [{ needsReview: true }, ['declined-ae', 'declined-qa']],
    [{ needsReview: false }, ['refused', 'waiting_50%', 'accepted-in']],
    [{ completedFrom: '2023-12-08T12:37:44.003Z', completedTo: '2023-12-14T07:08:58.794Z' }, ['declined-ae']],
    [{ reviewDecision: 'approved' }, []],
    [{ reviewDecision: ['none', 'approved'], status: 'rejected' }, ['refused']],
    [{ assigneeId: 'none', country: 'QA' }, ['declined-qa']],
    [{ requestedFrom: '2026-02-01', requestedTo: '2026-03-01T12:00:00Z' }, ['declined-qa']],
    [{ faceMatchMin: 73, faceMatchMax: 94 }, ['declined-qa', 'accepted-in']],
    [{ q: 'DECLINED' }, ['declined-ae', 'declined-qa']],
    [{ q: 'அன்பு' }, ['accepted-in']],
    [{ q: 'تجريبية' }, ['declined-qa']],
    [{ q: 'c12345' }, ['declined-ae']],
    [{ q: 'l3' }, ['declined-ae']],
    [{ q: '50%' }, ['waiting_50%']],
    [{ q: '%' }, ['waiting_50%']],
    [{ q: "'; drop table verification; --" }, []],
  ])('%j', async (search, expected) => expect(await found(search)).toEqual(expected));

  test('reads the same from an address', async () => {
    expect(names(await list('?country=QA&country=AE&verificationStatus=declined'))).toEqual([
      'declined-ae',
      'declined-qa',
    ]);
  });

  test.each([
    ['?stauts=completed', 'stauts'],
    ['?status=done', 'status'],
    ['?perPage=0&page=x', 'page,perPage'],
    ['?requestedFrom=yesterday', 'requestedFrom'],
    ['?country=IN&country=ZZ', 'country'],
    ['?country=%C3%9F', 'country'],
    ['?q=%20', 'q'],
    ['?requestedFrom=0000-01-01', 'requestedFrom'],
    ['?requestedTo=9999-12-31T23:59:59-23:59', 'requestedTo'],
  ])('%s is refused by name', async (query, fields) => {
    const answer = await desk.admin.get(`/api/verifications${query}`).expect(400);
    const named = (answer.body as { errors: { field: string }[] }).errors.map(
      ({ field }) => field.split('.')[0],
    );
    expect([...new Set(named)].sort().join()).toBe(fields);
    await desk.admin.get(`/api/verifications/export.csv${query}`).expect(400);
  });
});

describe('facets', () => {
  const facets = async (search: object): Promise<Facets> =>
    (await desk.admin.post('/api/verifications/facets').send(search).expect(200)).body as Facets;

  test('count every choice, most frequent first', async () => {
    expect(await facets({})).toEqual({
      status: [
        { value: 'completed', count: 3 },
        { value: 'in_progress', count: 1 },
        { value: 'rejected', count: 1 },
      ],
      verificationStatus: [
        { value: 'declined', count: 2 },
        { value: 'accepted', count: 1 },
      ],
      country: [
        { value: 'AE', count: 2 },
        { value: 'IN', count: 2 },
        { value: 'QA', count: 1 },
      ],
      declinedReason: [
        { value: 'Face proof has a solid color in the background', count: 2 },
        { value: 'Document is expired', count: 1 },
      ],
      documentType: [
        { value: 'driving_license', count: 1 },
        { value: 'id_card', count: 1 },
        { value: 'passport', count: 1 },
      ],
      failedCheck: [{ value: 'face', count: 2 }],
      unperformedCheck: expect.arrayContaining([{ value: 'expiry_date', count: 2 }]) as object,
      finding: expect.arrayContaining([{ value: 'mrz_repaired', count: 1 }]) as object,
      reviewDecision: [{ value: 'none', count: 5 }],
      reviewStage: [{ value: 'open', count: 5 }],
    });
  });

  test('count under all the other filters, not their own', async () => {
    const counted = await facets({ status: ['completed'], country: ['AE'] });
    expect(counted.status).toEqual([
      { value: 'completed', count: 1 },
      { value: 'rejected', count: 1 },
    ]);
    expect(counted.country.map(({ value }) => value)).toEqual(['AE', 'IN', 'QA']);
    expect(counted.verificationStatus).toEqual([{ value: 'declined', count: 1 }]);
  });
});

test('purged cases, and decisions from before the provider’s newest word, are found or left out', async () => {
  const day = (of: number) => new Date(Date.UTC(2026, 0, of));
  const add = (name: string, columns: CaseColumns) =>
    addCase(desk.dataSource, { email: `${name}@example.com`, country: 'ZW', ...columns });
  await add('purged', { status: 'unconfirmed', purged_at: day(1) });
  const approved = { review_decision: 'approved', review_stage: 'decided', reviewed_at: day(2) } as const;
  await add('standing', { ...approved, answer_changed_at: day(2) });
  await add('outdated', { ...approved, answer_changed_at: day(3) });
  const country = ['ZW'];
  expect(await found({ country, purged: true })).toEqual(['purged']);
  expect((await found({ country, purged: false })).sort()).toEqual(['outdated', 'standing']);
  expect(await found({ country, outdated: true })).toEqual(['outdated']);
  expect((await found({ country, outdated: false })).sort()).toEqual(['purged', 'standing']);
  const answer = await desk.admin.post('/api/verifications/facets').send({ country, purged: false });
  expect((answer.body as Facets).status).toEqual([{ value: 'completed', count: 2 }]);
});
