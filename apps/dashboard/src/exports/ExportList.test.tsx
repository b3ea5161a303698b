import { beforeEach, expect, jest, test } from '@jest/globals';
import type { ExportList as ExportListed, ExportRecord } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderDesk } from '../../test/renderDesk.tsx';
import { specimenExport } from '../../test/specimenExport.ts';
import ExportList from './ExportList.tsx';

const other = 'b'.repeat(64);
const first = specimenExport(1);
const again = specimenExport(2, { againOf: first.id, rows: 5, sha256: other });
const broken = specimenExport(3, { state: 'aborted', sha256: null, manifestUrl: null, masked: true });

const fingerprint = '4b'.repeat(32);
const exportAgain = jest.fn<(id: string) => Promise<ExportRecord>>();
const exportRecord = jest.fn<() => Promise<ExportRecord>>();
const clicked: string[] = [];

const listed = jest.fn<() => Promise<ExportListed>>();

const open = () =>
  renderDesk(<ExportList />, {
    desk: {
      exports: listed,
      exportKey: () => Promise.resolve({ publicKey: 'x', fingerprint }),
      exportAgain,
      exportRecord,
    },
  });

const rowOf = async (n: number) => {
  const row = (await screen.findAllByRole('row'))[n];
  if (row === undefined) throw new Error(`no row ${n}`);
  return within(row);
};

beforeEach(() => {
  listed.mockReset().mockResolvedValue({ data: [broken, again, first], total: 3 });
  exportAgain.mockReset();
  exportRecord.mockReset();
  clicked.length = 0;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.pathname);
  });
});

test('a complete export has a manifest, a broken one neither that nor anything to compare', async () => {
  open();
  const whole = await rowOf(3);
  await userEvent.click(whole.getByRole('button', { name: /^Manifest/ }));
  expect(clicked).toEqual([`/api/exports/${first.id}/manifest`]);
  expect(whole.queryByRole('button', { name: /^Compare/ })).toBeNull();
  const half = await rowOf(1);
  expect(half.queryByRole('button', { name: /^(Manifest|Compare)/ })).toBeNull();
  expect(half.getByRole('button', { name: /^Make again/ })).toBeDefined();
  expect(half.getByText('Broken off')).toBeDefined();
  expect(half.getByText('Covered')).toBeDefined();
});

test('an export made again is compared with the one that it repeats', async () => {
  open();
  const row = await rowOf(2);
  expect(row.getByText(/^Repeats the export of/)).toBeDefined();
  await userEvent.click(row.getByRole('button', { name: /^Compare/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Two exports of one filter' }));
  expect(dialog.getByText('3 rows then, 5 now')).toBeDefined();
  expect(
    within(dialog.getByRole('row', { name: /^Rows/ }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['3', '5']);
});

test('makes an export again when confirmed, downloads it, and says that it is the same to the byte', async () => {
  const started = specimenExport(4, { againOf: first.id, state: 'ready', sha256: null });
  exportAgain.mockResolvedValue(started);
  const made = { ...started, state: 'done' as const, sha256: first.sha256 };
  exportRecord.mockResolvedValue(made);
  open();
  await userEvent.click((await rowOf(3)).getByRole('button', { name: /^Make again/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Make this export again?' }));
  expect(exportAgain).not.toHaveBeenCalled();
  listed.mockImplementation(() => {
    const now = exportRecord.mock.calls.length === 0 ? started : made;
    return Promise.resolve({ data: [now, broken, again, first], total: 4 });
  });
  await userEvent.click(dialog.getByRole('button', { name: 'Make again' }));
  await screen.findByRole('dialog', { name: 'The export, made again' });
  await dialog.findByText('Identical');
  expect(exportAgain).toHaveBeenCalledWith(first.id);
  expect(clicked).toEqual([started.fileUrl]);
  expect(dialog.getByText(first.sha256 ?? '')).toBeDefined();
  // The list behind the dialog has it too, as it is now.
  await waitFor(() => expect(screen.getAllByText('Complete')).toHaveLength(3));
});

test('says how a file is verified, and with which key', async () => {
  open();
  const help = within(await screen.findByRole('region', { name: 'Verify a file' }));
  await help.findByText(fingerprint);
  expect(help.getByText('npm run export:verify -- FILE MANIFEST')).toBeDefined();
  expect(help.getByRole('button', { name: 'Copy the fingerprint' })).toBeDefined();
});
