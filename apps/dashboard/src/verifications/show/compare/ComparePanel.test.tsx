import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { FINDING_SEVERITIES, FINDING_WORDS, type FindingCode } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenCase } from '../../../../test/specimenCase.ts';
import { FindingsPanel } from '../findings/FindingsPanel.tsx';
import { ComparePanel } from './ComparePanel.tsx';

const writeText = jest.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
});

const finding = (code: FindingCode, fields: string[], caseIds: string[] = []) => ({
  code,
  severity: FINDING_SEVERITIES[code],
  ...FINDING_WORDS[code],
  fields,
  caseIds,
});

const passport = specimenCase({
  proof: {
    full_name: 'Anbu Maadhiri',
    full_name_native: 'عمر',
    dob: '02.01.1994',
    document_number: null,
    mrz: 'P<UTO',
    zone: 'A1',
  },
  additionalProof: { zone: 'A2' },
  findings: [finding('mrz_mismatch', ['proof.mrz', 'document.dateOfBirth'])],
});

const cellsOf = (name: string) => {
  const row = screen.getByRole('row', { name: new RegExp(`^${name}`) });
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
};

/** After `userEvent.setup`, which brings a clipboard of its own. */
const withClipboard = () => {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return user;
};

describe('the compare table', () => {
  test('tells in words what differs, what was not read, and what is not there', () => {
    renderDesk(<ComparePanel verification={passport} />);
    expect(screen.getByText('2 fields differ')).toBeDefined();
    expect(cellsOf('Date of birth')).toEqual([
      'Not declared',
      '1994-01-01',
      '02.01.1994other than extracted',
      '–Not on the back',
    ]);
    expect(cellsOf('zone')[3]).toBe('A2other than on the front');
    expect(cellsOf('Document number').slice(1, 3)).toEqual(['999941057058', 'not read']);
  });

  test('sets the language and direction of a native script', () => {
    renderDesk(<ComparePanel verification={passport} />);
    const native = screen.getByText('عمر');
    expect([native.tagName, native.lang, native.dir]).toEqual(['BDI', 'ar', 'auto']);
  });

  test('copies a value by pointer, and says so', async () => {
    const user = withClipboard();
    renderDesk(<ComparePanel verification={passport} />);
    await user.click(screen.getByRole('button', { name: 'Copy: Date of birth, Front' }));
    expect(writeText).toHaveBeenCalledWith('02.01.1994');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied'));
  });

  test('is one stop of the Tab key, from which arrows lead to every value', async () => {
    const user = withClipboard();
    renderDesk(
      <>
        <ComparePanel verification={passport} />
        <button>after</button>
      </>,
    );
    await user.tab();
    const focused = () => document.activeElement?.getAttribute('aria-label');
    expect(focused()).toBe('Copy: Full name, Extracted');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Copy: Full name, Front');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Copy: Document number, Extracted');
    await user.keyboard('{Home}{Enter}');
    expect(writeText).toHaveBeenCalledWith('Anbu Maadhiri');
    await user.keyboard('{End}');
    expect(focused()).toBe('Copy: zone, Back');
    await user.tab();
    expect(document.activeElement?.textContent).toBe('after');
  });

  test('draws thousands of fields when asked for, but those that a finding is about at once', async () => {
    const keys = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`key_${n}`, String(n)]));
    renderDesk(
      <ComparePanel
        verification={specimenCase({ proof: keys, findings: [finding('stray_spaces', ['proof.key_999'])] })}
      />,
    );
    const drawn = () => screen.getAllByRole('row').length;
    const first = drawn();
    expect(first).toBeLessThan(250);
    expect(screen.getByRole('row', { name: /^key_999/ })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /^Show 200 more fields of/ }));
    expect(drawn()).toBe(first + 200);
  });
});

describe('findings and fields', () => {
  const both = (
    <>
      <FindingsPanel verification={passport} />
      <ComparePanel verification={passport} />
    </>
  );

  test('lead to each other', async () => {
    renderDesk(both);
    await userEvent.click(screen.getByRole('button', { name: 'Machine-readable zone (Front)' }));
    expect(document.activeElement?.textContent).toContain('P<UTO');
    const [mark] = screen.getAllByRole('button', { name: 'Noticed here: MRZ differs from print' });
    await userEvent.click(mark as HTMLElement);
    expect(document.activeElement?.tagName).toBe('LI');
    expect(document.activeElement?.textContent).toContain(FINDING_WORDS.mrz_mismatch.action);
  });

  test('name a field that the page does not show, without leading anywhere', () => {
    const verification = specimenCase({ findings: [finding('mrz_mismatch', ['proof.mrz'])] });
    renderDesk(<FindingsPanel verification={verification} />);
    expect(screen.getByText(/Machine-readable zone \(Front\)/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Machine-readable zone (Front)' })).toBeNull();
  });

  test('say what to do and name the other cases, the critical at once and the others when asked', async () => {
    const other = '53f2d317-dd15-4a94-a9e6-516f85d153d6';
    const findings = [
      finding('stray_spaces', []),
      finding('date_misplaced', []),
      finding('face_image_reused', ['images.selfie'], [other]),
    ];
    renderDesk(<FindingsPanel verification={specimenCase({ findings })} />);
    const heads = screen.getAllByRole('button', { expanded: undefined }).filter((one) => one.ariaExpanded);
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'Selfie used elsewhereCritical',
      'Date in a wrong fieldWarning',
      'Stray spacesInformation',
    ]);
    expect(screen.getByText(FINDING_WORDS.face_image_reused.action)).toBeDefined();
    expect(screen.getByRole('link', { name: '53f2d317…' }).getAttribute('href')).toBe(
      `/verifications/${other}/show`,
    );
    expect(screen.queryByText(FINDING_WORDS.date_misplaced.action)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Date in a wrong field/ }));
    expect(screen.getByText(FINDING_WORDS.date_misplaced.action)).toBeDefined();
  });
});
