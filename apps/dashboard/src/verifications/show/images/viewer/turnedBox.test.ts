/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { turnedBox, turnedSize } from './turnedBox.ts';

const image = { width: 100, height: 40 };
/** In the top left corner. */
const box = { left: 0, top: 0, right: 30, bottom: 10 };

test.each([
  ['as it is', 0, box],
  ['a quarter, to the top right', 1, { left: 30, top: 0, right: 40, bottom: 30 }],
  ['on its head, to the bottom right', 2, { left: 70, top: 30, right: 100, bottom: 40 }],
  ['three quarters, to the bottom left', 3, { left: 0, top: 70, right: 10, bottom: 100 }],
])('a box goes with an image turned by %s', (_, turns, there) =>
  expect(turnedBox(box, image, turns)).toEqual(there),
);

test('a quarter makes an upright image of a wide one', () => {
  expect(turnedSize(image, 1)).toEqual({ width: 40, height: 100 });
  expect(turnedSize(image, 2)).toEqual(image);
});
