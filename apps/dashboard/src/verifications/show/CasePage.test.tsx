import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { PurgeRecord, Role, VerificationDetail } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { fakeStream } from '../../../test/fakeStream.ts';
import { problem } from '../../../test/problem.ts';
import { renderDesk } from '../../../test/renderDesk.tsx';
import { specimenCase } from '../../../test/specimenCase.ts';
import { exchangeEntry, specimenHistory } from '../../../test/specimenHistory.ts';
import type { DeskDataProvider } from '../../api/dataProvider.ts';
import { VerificationShow } from './VerificationShow.tsx';

const plain = specimenCase();
const getOne = jest.fn<() => Promise<{ data: VerificationDetail }>>();
const history = jest.fn<DeskDataProvider['history']>();
const reveal = jest.fn<DeskDataProvider['reveal']>();
const setRelationship = jest.fn<DeskDataProvider['setRelationship']>();
const setHold = jest.fn<DeskDataProvider['setHold']>();
const auditActors = () => Promise.resolve({ data: [] });
const desk = { getOne, history, reveal, setRelationship, setHold, auditActors };

const open = (verification: VerificationDetail, role: Role) => {
  getOne.mockResolvedValue({ data: verification });
  return renderDesk(
    <Routes>
      <Route path="/verifications/:id/show" element={<VerificationShow />} />
    </Routes>,
    { address: `/verifications/${verification.id}/show`, role, desk },
  );
};

const fetched = globalThis.fetch;
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fakeStream();
  globalThis.fetch = fetched;
  for (const call of [getOne, history, reveal, setRelationship, setHold]) call.mockReset();
  history.mockResolvedValue(specimenHistory());
});

const part = (name: string) => screen.findByRole('region', { name });
const fact = (region: HTMLElement, name: string) => within(region).getByText(name).nextElementSibling;

describe('a covered case', () => {
  const number = '•••7058';
  const covered = specimenCase({
    masked: true,
    email: 'a•••@e•••.com',
    documentNumber: number,
    document: plain.document && { ...plain.document, documentNumber: number },
    proof: { document_number: number },
  });

  test('says what is covered, and shows it once that was asked for', async () => {
    reveal.mockResolvedValue(plain);
    open(covered, 'analyst');
    await screen.findByText(/covered for your role. That you reveal them is recorded/);
    // Two in the e-mail, one in each number.
    expect(screen.getAllByRole('img', { name: 'covered' })).toHaveLength(4);
    await userEvent.click(screen.getByRole('button', { name: 'Reveal e-mail and document number' }));
    await screen.findByText('anbu.specimen@example.com');
    expect(reveal).toHaveBeenCalledTimes(1);
    expect(reveal).toHaveBeenCalledWith(plain.id);
    expect(screen.queryByRole('img', { name: 'covered' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Reveal/ })).toBeNull();
  });

  test('stays covered when revealing fails, and says why', async () => {
    reveal.mockRejectedValue(problem(500));
    open(covered, 'analyst');
    await userEvent.click(await screen.findByRole('button', { name: /^Reveal/ }));
    await screen.findByText(/The desk had a problem of its own/);
    expect(screen.getAllByRole('img', { name: 'covered' })).toHaveLength(4);
  });

  test('does not ask for a raw answer before the case is revealed', async () => {
    history.mockResolvedValue(specimenHistory([exchangeEntry(1)]));
    reveal.mockResolvedValue(plain);
    const bytes = new TextEncoder().encode('{"number":"999941057058"}');
    const given = { ok: true, status: 200, arrayBuffer: () => Promise.resolve(bytes.buffer) };
    globalThis.fetch = jest.fn<typeof fetch>(() => Promise.resolve(given as unknown as Response));
    open(covered, 'analyst');
    const shown = await part('History');
    await userEvent.click(await within(shown).findByRole('button', { name: /^Answer, / }));
    await within(shown).findByText(/The raw answer holds what is covered for your role/);
    expect(globalThis.fetch).not.toHaveBeenCalled();
    await userEvent.click(within(shown).getByRole('button', { name: /^Reveal/ }));
    await waitFor(() => expect(shown.textContent).toContain('999941057058'));
  });

  test('is not offered to be revealed where nothing is covered', async () => {
    open(plain, 'analyst');
    await screen.findByText('anbu.specimen@example.com');
    expect(screen.queryByRole('button', { name: /^Reveal/ })).toBeNull();
  });
});

describe('a case’s retention', () => {
  const ended = specimenCase({
    retention: {
      relationshipEndedOn: '2026-01-31',
      retentionMonths: 18,
      keptUntil: '2027-07-31',
      hold: null,
      purge: null,
    },
  });

  test('an analyst says when the relationship ended, and sees until when the case is kept', async () => {
    setRelationship.mockResolvedValue(ended);
    open(plain, 'analyst');
    const retention = await part('Retention');
    expect(fact(retention, 'Rule')?.textContent).toMatch(
      /^5 years after the relationship’s end, and at least a week/,
    );
    expect(fact(retention, 'Kept until')?.textContent).toBe('For as long as the relationship lasts');
    expect(within(retention).queryByRole('button', { name: 'Place a hold' })).toBeNull();

    await userEvent.click(await within(retention).findByRole('button', { name: 'Set the end' }));
    const dialog = await screen.findByRole('dialog', { name: 'When did the relationship end?' });
    expect(dialog.textContent).toContain('Nothing is purged before the end has stood recorded for a week');
    expect(document.activeElement).toBe(within(dialog).getByLabelText('Last day'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(within(dialog).getByText('Choose a day.')).toBeDefined();
    expect(setRelationship).not.toHaveBeenCalled();

    await userEvent.type(within(dialog).getByLabelText('Last day'), '2026-01-31');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(setRelationship).toHaveBeenCalledWith(plain.id, { endedOn: '2026-01-31' });
    await waitFor(() => expect(fact(retention, 'Kept until')?.textContent).toBe('Jul 31, 2027'));
    expect(fact(retention, 'Rule')?.textContent).toMatch(/^1 year and 6 months after the relationship’s end/);
  });

  test('an end that was wrong can be taken back; what the API finds wrong stands at the field', async () => {
    setRelationship
      .mockRejectedValueOnce(
        problem(400, { errors: [{ field: 'endedOn', message: 'Must not lie in the future' }] }),
      )
      .mockResolvedValueOnce(plain);
    open(ended, 'admin');
    const retention = await part('Retention');
    await userEvent.click(await within(retention).findByRole('button', { name: 'Change' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect((await within(dialog).findByText('Must not lie in the future')).id).toBe(
      within(dialog).getByLabelText('Last day').getAttribute('aria-describedby'),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'It has not ended' }));
    await waitFor(() => expect(setRelationship).toHaveBeenLastCalledWith(ended.id, { endedOn: null }));
    await waitFor(() => expect(fact(retention, 'Relationship')?.textContent).toContain('Not ended'));
  });

  test('an admin places a hold, with a reason', async () => {
    const hold = { reason: 'Inquiry 17/2026', by: 'admin@example.com', at: '2026-11-20T09:00:00.000Z' };
    setHold.mockResolvedValue({ ...ended, retention: { ...ended.retention, hold } });
    open(ended, 'admin');
    const retention = await part('Retention');
    await userEvent.click(await within(retention).findByRole('button', { name: 'Place a hold' }));
    const dialog = await screen.findByRole('dialog', { name: 'Place a legal hold?' });
    await userEvent.type(within(dialog).getByLabelText('Reason'), '  ');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Place a hold' }));
    expect(within(dialog).getByText('Say why.')).toBeDefined();
    await userEvent.type(within(dialog).getByLabelText('Reason'), 'Inquiry 17/2026');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Place a hold' }));
    expect(setHold).toHaveBeenCalledTimes(1);
    expect(setHold).toHaveBeenCalledWith(ended.id, { held: true, reason: 'Inquiry 17/2026' });
    await within(retention).findByText('On hold');
    expect(within(retention).getByText('admin@example.com')).toBeDefined();
    expect(within(retention).getByRole('button', { name: 'Lift the hold' })).toBeDefined();
  });

  test('an auditor reads it and is offered nothing', async () => {
    open(ended, 'auditor');
    const retention = await part('Retention');
    expect(retention.textContent).toContain('Ended on Jan 31, 2026');
    await part('History');
    expect(within(retention).queryByRole('button')).toBeNull();
  });
});

describe('a purged case', () => {
  const purge: PurgeRecord = {
    verificationId: plain.id,
    purgedAt: '2026-11-01T03:00:00.000Z',
    purgedBy: 'system',
    relationshipEndedOn: '2021-10-31',
    country: 'IN',
    retentionMonths: 60,
    images: 3,
    bodies: 1,
  };
  const purged = specimenCase({
    purgedAt: purge.purgedAt,
    email: '',
    fullName: null,
    fullNameNative: null,
    document: null,
    checks: [],
    masked: true,
    retention: { ...plain.retention, relationshipEndedOn: '2021-10-31', keptUntil: '2026-10-31', purge },
  });

  test('says what was destroyed and under which rule, and shows what remains', async () => {
    open(purged, 'admin');
    await screen.findByRole('heading', { level: 1, name: 'Purged case' });
    const record = await part('This case was purged');
    expect(record.textContent).toContain(
      'for 5 years after the relationship’s end, which was on Oct 31, 2021',
    );
    expect(record.textContent).toContain('Destroyed: 3 images and 1 answer of the provider');
    expect(screen.getByText(purged.id)).toBeDefined();
    await part('Where the case stands');
    await part('History');
  });

  test('offers nothing that needs what is gone', async () => {
    open(purged, 'admin');
    await part('This case was purged');
    await part('History');
    for (const name of ['Re-check', /^Reveal/, 'Set the end', 'Change', 'Place a hold']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
    expect(screen.queryByRole('region', { name: 'Images as submitted' })).toBeNull();
    expect(document.querySelector('main img, [src*="/images/"]')).toBeNull();
  });
});
