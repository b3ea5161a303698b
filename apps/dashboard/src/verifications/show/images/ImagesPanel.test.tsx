import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { VerificationImage } from '@desk/contract';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenCase } from '../../../../test/specimenCase.ts';
import { ImagesPanel } from './ImagesPanel.tsx';

const held = (side: VerificationImage['side'], contentType = 'image/png'): VerificationImage => ({
  side,
  contentType,
  bytes: 48_000,
  sha256: '00',
  url: `/api/verifications/1/images/${side}`,
  sourceUrl: null,
});

const show = (images: VerificationImage[], face?: string) =>
  renderDesk(<ImagesPanel verification={specimenCase({ images, proof: face ? { face } : {} })} />);

const sized = (image: HTMLElement, width: number, height: number) => {
  Object.defineProperties(image, { naturalWidth: { value: width }, naturalHeight: { value: height } });
  fireEvent.load(image);
};

describe('images', () => {
  test('shows a link as text that cannot be followed', () => {
    const sourceUrl = 'https://files.example.com/back.jpg';
    show([{ ...held('back'), url: null, contentType: null, sourceUrl }]);
    expect(screen.getByText(sourceUrl).closest('a')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('says which sides are not held, and which cannot be shown', () => {
    show([held('front')]);
    expect(screen.getAllByText('No image is held for this side.')).toHaveLength(2);
    fireEvent.error(screen.getByRole('img', { name: 'Document, front' }));
    screen.getByText(/cannot be shown/);
  });

  test('opens a PDF in a tab that knows nothing of this one', () => {
    show([held('front', 'application/pdf')]);
    const link = screen.getByRole('link', { name: 'Open in a new tab' });
    expect(link.getAttribute('href')).toBe('/api/verifications/1/images/front');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('marks the face on the front, at the image’s scale, until switched off', async () => {
    show([held('front'), held('selfie')], '100,50,300,250');
    sized(screen.getByRole('img', { name: 'Document, front' }), 1000, 500);
    sized(screen.getByRole('img', { name: 'Selfie' }), 1000, 500);
    expect(screen.getByTestId('face-box').style.left).toBe('10%');
    await userEvent.click(screen.getByRole('switch', { name: 'Mark the face' }));
    expect(screen.queryByTestId('face-box')).toBeNull();
  });

  test('offers no mark where the face’s place cannot be read', () => {
    show([held('front')], 'top left');
    expect(screen.queryByRole('switch')).toBeNull();
  });

  test('opens large, goes from side to side and zooms by key', async () => {
    show([held('front'), held('selfie')]);
    await userEvent.click(screen.getByRole('button', { name: 'Selfie: open large' }));
    const dialog = screen.getByRole('dialog', { name: 'Image, large' });
    within(dialog).getByRole('img', { name: 'Selfie' });
    await userEvent.keyboard('++');
    within(dialog).getByText('200%');
    await userEvent.click(within(dialog).getByRole('tab', { name: 'Document, front' }));
    within(dialog).getByRole('img', { name: 'Document, front' });
    within(dialog).getByText('100%');
  });
});
