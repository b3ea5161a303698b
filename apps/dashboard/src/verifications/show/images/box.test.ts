/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { around, boxOnImage, cutTo, parseBox } from './box.ts';

describe('parseBox', () => {
  test('reads four pixel positions', () => {
    expect(parseBox('261,447,440,656')).toEqual({ left: 261, top: 447, right: 440, bottom: 656 });
    expect(parseBox(' 0, 1.5 ,2, 3 ')).toEqual({ left: 0, top: 1.5, right: 2, bottom: 3 });
  });

  test.each([
    ['three numbers', '1,2,3'],
    ['five numbers', '1,2,3,4,5'],
    ['a negative one', '-1,2,3,4'],
    ['words', 'a,b,c,d'],
    ['no width', '5,1,5,4'],
    ['corners swapped', '440,447,261,656'],
    ['nothing', ''],
    ['null', null],
    ['a list', [1, 2, 3, 4]],
  ])('refuses %s', (_, value) => expect(parseBox(value)).toBeNull());
});

const box = { left: 100, top: 50, right: 300, bottom: 250 };

describe('boxOnImage', () => {
  test('scales with the image', () => {
    expect(boxOnImage(box, { width: 1000, height: 500 })).toEqual({
      left: '10%',
      top: '10%',
      width: '20%',
      height: '40%',
    });
  });

  test('may touch the edge, and may not pass it', () => {
    expect(boxOnImage(box, { width: 300, height: 250 })).not.toBeNull();
    expect(boxOnImage(box, { width: 299, height: 250 })).toBeNull();
    expect(boxOnImage(box, { width: 300, height: 249 })).toBeNull();
  });
});

describe('around', () => {
  test('adds a part of the box on each side', () =>
    expect(around(box, { width: 1000, height: 500 }, 0.2)).toEqual({
      left: 60,
      top: 10,
      right: 340,
      bottom: 290,
    }));

  test('stays on the image', () =>
    expect(around(box, { width: 310, height: 255 }, 0.6)).toEqual({
      left: 0,
      top: 0,
      right: 310,
      bottom: 255,
    }));
});

test('an image that is cut lies so that the box’s corners are the frame’s', () =>
  expect(cutTo(box, { width: 1000, height: 500 })).toEqual({
    left: '-50%',
    top: '-25%',
    width: '500%',
    height: '250%',
  }));
