import { expect, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { VerificationDetail } from '@desk/contract';
import { heldImage, linkedImage, loadImage } from '../../../../test/heldImage.ts';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenCase } from '../../../../test/specimenCase.ts';
import { ImagesPanel } from './ImagesPanel.tsx';

const show = (changes: Partial<VerificationDetail>) =>
  renderDesk(<ImagesPanel verification={specimenCase(changes)} />);

const marks = () => [...document.querySelectorAll<HTMLElement>('[data-mark]')];

test('shows a link as text that cannot be followed', () => {
  show({ images: [linkedImage('back')] });
  expect(screen.getByText('https://files.example.com/back.jpg').closest('a')).toBeNull();
  expect(screen.queryByRole('img')).toBeNull();
});

test('says which sides are not held, and which cannot be shown', () => {
  show({ images: [heldImage('front')] });
  expect(screen.getAllByText('No image is held for this side.')).toHaveLength(2);
  fireEvent.error(screen.getByRole('img', { name: 'Document, front' }));
  screen.getByText(/cannot be shown/);
});

test('fetches no PDF before it is opened', () => {
  show({ images: [heldImage('front', 'application/pdf')] });
  screen.getByRole('button', { name: 'Document, front: open large' });
  screen.getByText('PDF · 48 kB');
  expect(document.querySelector('img, iframe')).toBeNull();
});

test('marks what the provider found on each side, at the image’s scale', () => {
  show({
    images: [heldImage('front'), heldImage('back'), heldImage('selfie')],
    proof: { face: '100,50,300,250', signature: 'top left' },
    additionalProof: { signature: '0,400,500,500' },
  });
  loadImage(screen.getByRole('img', { name: 'Document, front' }), 1000, 500);
  loadImage(screen.getByRole('img', { name: 'Document, back' }), 1000, 500);
  loadImage(screen.getByRole('img', { name: 'Selfie' }), 1000, 500);
  expect(marks().map(({ dataset, style }) => [dataset['mark'], style.left, style.top])).toEqual([
    ['face', '10%', '10%'],
    ['signature', '0%', '80%'],
  ]);
});

test('a key opens the first image there is', async () => {
  show({ images: [linkedImage('front'), heldImage('back')] });
  await userEvent.keyboard('i');
  await screen.findByRole('dialog', { name: 'Images, large' });
  screen.getByRole('region', { name: 'Document, back' });
});
