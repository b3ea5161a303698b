import { beforeEach, expect, jest, test } from '@jest/globals';
import type { ExportRecord, VerificationFilter } from '@desk/contract';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderDesk } from '../../test/renderDesk.tsx';
import { ExportDialog } from './ExportDialog.tsx';

const filter: VerificationFilter = { country: ['IN', 'QA'], requestedTo: new Date(2026, 1, 1).toISOString() };
const ready: ExportRecord = {
  id: '00000000-0000-4000-8000-000000000001',
  filter,
  state: 'ready',
  total: 1_500,
  rows: 0,
  bytes: 0,
  sha256: null,
  createdBy: 'analyst@example.com',
  createdAt: '2026-01-01T00:00:00.000Z',
  snapshotAt: null,
  finishedAt: null,
  fileUrl: '/api/exports/00000000-0000-4000-8000-000000000001/file',
  againOf: null,
  masked: false,
  manifestUrl: null,
};

const startExport = jest.fn((_filter: VerificationFilter) => Promise.resolve(ready));
const exportRecord = jest.fn<() => Promise<ExportRecord>>();
const clicked: string[] = [];

beforeEach(() => {
  startExport.mockClear();
  clicked.length = 0;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.pathname);
  });
});

const open = (masked = false) =>
  renderDesk(<ExportDialog filter={filter} total={1_500} onClose={() => {}} />, {
    session: { masked },
    desk: { startExport, exportRecord },
  });

test('says in words what will be exported, and starts nothing by itself', () => {
  open();
  expect(screen.getByRole('heading', { name: 'Export 1,500 verifications as CSV' })).toBeDefined();
  expect(screen.getByText('India or Qatar')).toBeDefined();
  expect(screen.getByText('Jan 31, 2026')).toBeDefined();
  expect(startExport).not.toHaveBeenCalled();
});

test.each([true, false])('says whether the file will be covered (%j)', async (masked) => {
  open(masked);
  await screen.findByText(masked ? /covered in it/ : /holds personal data/);
  expect(screen.getByRole('alert').textContent.includes('covered')).toBe(masked);
});

test('hands the download to the browser and follows it to its end', async () => {
  exportRecord.mockResolvedValue({ ...ready, state: 'done', rows: 1_500, sha256: 'ab'.repeat(32) });
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  await screen.findByText('Done: the file is complete.', {}, { timeout: 4_000 });
  expect(startExport).toHaveBeenCalledWith(filter);
  expect(clicked).toEqual([ready.fileUrl]);
  expect(screen.getByText('1,500 of 1,500 rows')).toBeDefined();
});

test('never lets a download that broke off pass for a whole one', async () => {
  exportRecord.mockResolvedValue({ ...ready, state: 'aborted', rows: 700 });
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  await screen.findByText(/not complete: delete it/, {}, { timeout: 4_000 });
  expect(screen.getByText('700 of 1,500 rows')).toBeDefined();
});
