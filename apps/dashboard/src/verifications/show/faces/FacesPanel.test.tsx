import { expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckResult, FindingCode, VerificationDetail } from '@desk/contract';
import { heldImage, linkedImage, loadImage } from '../../../../test/heldImage.ts';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenCase } from '../../../../test/specimenCase.ts';
import { FacesPanel } from './FacesPanel.tsx';

const FACE = '100,100,200,200';

const show = (changes: Partial<VerificationDetail>) =>
  renderDesk(
    <FacesPanel
      verification={specimenCase({
        images: [heldImage('front'), heldImage('selfie')],
        proof: { face: FACE },
        ...changes,
      })}
    />,
  );

/** A face by its name under it. */
const face = (name: string) => {
  const figure = screen.getByText(name, { selector: 'figcaption' }).closest('figure');
  if (figure === null) throw new Error(`no figure of ${name}`);
  return within(figure);
};
const cut = () => face('Document').getByAltText('Document');

test('the face is cut from the front with some of what is around it', () => {
  show({});
  expect(cut().style.visibility).toBe('hidden');
  loadImage(cut(), 1000, 500);
  // 140 pixels of 1000, from 80 on.
  const { left, width } = cut().style;
  expect(Number.parseFloat(left)).toBeCloseTo((-80 / 140) * 100);
  expect(Number.parseFloat(width)).toBeCloseTo((1000 / 140) * 100);
});

test.each<[string, Partial<VerificationDetail>, string]>([
  ['there is no place', { proof: {} }, 'The provider does not tell where the face is.'],
  ['the place makes no sense', { proof: { face: 'left' } }, 'The provider does not tell where the face is.'],
  [
    'the front is a PDF',
    { images: [heldImage('front', 'application/pdf')] },
    'A PDF: no face can be cut from it.',
  ],
  ['the front is a link', { images: [linkedImage('front')] }, 'Submitted as a link, which is never fetched.'],
  ['there is no front', { images: [] }, 'No image is held.'],
])('says so when %s', (_, changes, words) => {
  show(changes);
  face('Document').getByText(words);
});

test('says so when the place is not on the image', () => {
  show({});
  loadImage(cut(), 199, 500);
  face('Document').getByText('Where the provider saw the face is not on this image.');
});

test('says so when an image cannot be read, and goes on showing the other', () => {
  show({});
  fireEvent.error(face('Selfie').getByAltText('Selfie'));
  face('Selfie').getByText('The image cannot be shown.');
  loadImage(cut(), 1000, 500);
  fireEvent.error(cut());
  face('Document').getByText('The image cannot be shown.');
});

test('says how far the provider holds both for one person', () => {
  show({
    faceMatchConfidence: 94,
    checks: [
      { name: 'face', result: 'failed' },
      { name: 'face_on_document_matched', result: 'not_performed' },
      { name: 'name', result: 'passed' },
    ],
  });
  screen.getByText('94');
  screen.getByText('Failed');
  screen.getByText('Not performed');
  expect(screen.queryByText('Passed')).toBeNull();
});

test.each<[CheckResult, FindingCode, RegExp]>([
  ['failed', 'face_failed_high_confidence', /failed beside a high confidence/],
  ['passed', 'face_passed_low_confidence', /passed beside a low confidence/],
])('says in words that a check that %s contradicts the confidence', (result, code, words) => {
  show({
    checks: [{ name: 'face', result }],
    findings: [{ code, severity: 'warning', message: '', action: '', fields: [], caseIds: [] }],
  });
  screen.getByText(words);
});

test('either face opens its image large', async () => {
  show({});
  await userEvent.click(screen.getByRole('button', { name: 'Selfie: open large' }));
  const dialog = await screen.findByRole('dialog', { name: 'Images, large' });
  within(dialog).getByRole('region', { name: 'Selfie' });
});
