import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ImageSide, Session, VerificationDetail } from '@desk/contract';
import { heldImage, loadImage } from '../../../../../test/heldImage.ts';
import { renderDesk } from '../../../../../test/renderDesk.tsx';
import { specimenCase } from '../../../../../test/specimenCase.ts';
import ImageViewer from './ImageViewer.tsx';

const NAMES = { front: 'Document, front', back: 'Document, back', selfie: 'Selfie' };

/** Observers of sizes, which jsdom does not have: to them, what is observed is so wide. */
let observers: ResizeObserverCallback[] = [];
const tell = (callback: ResizeObserverCallback, width: number) =>
  callback([{ contentRect: { width } } as ResizeObserverEntry], {} as ResizeObserver);

beforeEach(() => {
  observers = [];
  globalThis.ResizeObserver = class implements ResizeObserver {
    constructor(private readonly callback: ResizeObserverCallback) {}
    observe() {
      observers.push(this.callback);
      tell(this.callback, 1000);
    }
    unobserve() {}
    disconnect() {
      observers = observers.filter((callback) => callback !== this.callback);
    }
  };
});

const region = (side: ImageSide) => screen.getByRole('region', { name: NAMES[side] });
const image = (side: ImageSide) => within(region(side)).getByRole('img', { name: NAMES[side] });
const shown = () => screen.getAllByRole('region').map((one) => one.getAttribute('aria-label'));
const button = (name: string) => screen.getByRole('button', { name });
/** How near an image is, over how it is shown whole. */
const scale = (side: ImageSide) =>
  /scale\((.+)\)/.exec(image(side).parentElement?.style.transform ?? '')?.[1];

const read = (side: ImageSide) => {
  const coming = region(side).querySelector('img');
  if (coming === null) throw new Error('no image is coming');
  loadImage(coming, 1000, 500);
};

const open = (
  changes: Partial<VerificationDetail> = {},
  session: Partial<Session> = {},
  onClose = () => undefined,
) => {
  const verification = specimenCase({
    images: [heldImage('front'), heldImage('back'), heldImage('selfie')],
    ...changes,
  });
  renderDesk(<ImageViewer verification={verification} opened="front" onClose={onClose} />, { session });
};

describe('by key', () => {
  test('the image has the focus, and is zoomed', async () => {
    open();
    read('front');
    expect(document.activeElement).toBe(region('front'));
    await userEvent.keyboard('++');
    expect(scale('front')).toBe('2.25');
    await userEvent.keyboard('-');
    expect(scale('front')).toBe('1.5');
    await userEvent.keyboard('0');
    expect(scale('front')).toBe('1');
  });

  test('an image keeps how it was turned and lit while others are looked at', async () => {
    open();
    read('front');
    await userEvent.keyboard('r');
    await userEvent.keyboard('bb{Shift>}C{/Shift}3');
    expect(shown()).toEqual(['Selfie']);
    read('selfie');
    expect(image('selfie').style.filter).toBe('brightness(100%) contrast(100%)');
    await userEvent.keyboard('1');
    read('front');
    expect(image('front').style.filter).toBe('brightness(120%) contrast(90%)');
    expect(image('front').style.transform).toContain('rotate(90deg)');
    await userEvent.keyboard('x');
    expect(image('front').style.transform).toContain('rotate(0deg)');
  });

  test('images stand beside each other, and come and go', async () => {
    open();
    await userEvent.keyboard('s');
    expect(shown()).toEqual(Object.values(NAMES));
    await userEvent.keyboard('2');
    expect(shown()).toEqual(['Document, front', 'Selfie']);
    await userEvent.keyboard('s');
    expect(shown()).toEqual(['Document, front']);
  });

  test('keys are about the image that has the focus', async () => {
    open();
    await userEvent.keyboard('s');
    for (const side of ['front', 'back', 'selfie'] as const) read(side);
    act(() => region('back').focus());
    await userEvent.keyboard('+');
    expect([scale('front'), scale('back')]).toEqual(['1', '1.5']);
  });

  test('the keys are listed, and Escape closes the list before the viewer', async () => {
    const onClose = jest.fn(() => undefined);
    open({}, {}, onClose);
    await userEvent.keyboard('?');
    within(screen.getByRole('dialog', { name: 'Keys' })).getByText('Shift R');
    await userEvent.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('a slider has its arrows for itself', async () => {
    open();
    read('front');
    act(() => screen.getByRole('slider', { name: 'Brightness' }).focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(image('front').style.filter).toBe('brightness(110%) contrast(100%)');
  });

  test('single keys do nothing for whoever has switched them off, other than zoom on the image', async () => {
    open({}, { preferences: { shortcuts: false } });
    await screen.findByRole('region', { name: 'Document, front' });
    read('front');
    await userEvent.keyboard('rs+');
    expect(image('front').style.transform).toContain('rotate(0deg)');
    expect(shown()).toHaveLength(1);
    expect(scale('front')).toBe('1.5');
    act(() => button('Turn right').focus());
    await userEvent.keyboard('+');
    expect(scale('front')).toBe('1.5');
  });
});

test('every key has a button or a slider that does the same', async () => {
  open();
  read('front');
  await userEvent.click(button('Turn left'));
  expect(image('front').style.transform).toContain('rotate(270deg)');
  await userEvent.click(button('Zoom in'));
  expect(scale('front')).toBe('1.5');
  await userEvent.click(button('Show all of it'));
  expect(scale('front')).toBe('1');
  await userEvent.click(button('As submitted'));
  expect(image('front').style.transform).toContain('rotate(0deg)');
  await userEvent.click(button('Side by side'));
  await userEvent.click(button('Selfie'));
  expect(shown()).toEqual(['Document, front', 'Document, back']);
});

test('marks follow a turned image, and can be taken off', async () => {
  open({ proof: { face: '0,0,300,100', signature: '5000,1,5001,2' } });
  read('front');
  const marks = () => [...region('front').querySelectorAll<HTMLElement>('[data-mark]')];
  expect(marks().map(({ textContent }) => textContent)).toEqual(['Face']);
  await userEvent.keyboard('r');
  expect(marks()[0]?.style).toMatchObject({ left: '80%', top: '0%', width: '20%', height: '30%' });
  await userEvent.click(button('Mark face and signature'));
  expect(marks()).toEqual([]);
});

test('how near an image is counts in its own pixels, is said once it rests, and shows squares when near', async () => {
  open();
  read('front');
  act(() => {
    for (const callback of observers) tell(callback, 3000);
  });
  screen.getByText('300%');
  expect(image('front').style.imageRendering).toBe('pixelated');
  await within(screen.getByRole('dialog')).findByText('Document, front: 300%, turned by 0°');
});

test('an image that is coming says so, and one that cannot be shown says that', () => {
  open();
  screen.getByRole('progressbar', { name: 'Loading' });
  expect(button('Zoom in')).toHaveProperty('disabled', true);
  fireEvent.error(region('front').querySelector('img') as HTMLElement);
  within(region('front')).getByText(/cannot be shown/);
});

describe('a PDF', () => {
  const pdf = { images: [heldImage('front', 'application/pdf'), heldImage('selfie')] };
  const reader = (there: boolean) =>
    Object.defineProperty(navigator, 'pdfViewerEnabled', { value: there, configurable: true });

  test('is shown by the browser’s own reader, or in a tab that knows nothing of this one', () => {
    reader(true);
    open(pdf);
    expect(screen.getByTitle('Document, front').getAttribute('src')).toBe(
      '/api/verifications/1/images/front',
    );
    const link = screen.getByRole('link', { name: 'Open in a new tab' });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(button('Zoom in')).toHaveProperty('disabled', true);
  });

  test('is not put where the browser shows none', () => {
    reader(false);
    open(pdf);
    expect(screen.queryByTitle('Document, front')).toBeNull();
    screen.getByText('This browser shows no PDF in a page.');
    screen.getByRole('link', { name: 'Open in a new tab' });
  });
});
