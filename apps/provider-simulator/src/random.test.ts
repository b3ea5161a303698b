import { describe, expect, test } from '@jest/globals';
import { Draws } from './random.ts';

const NAMES = Array.from({ length: 2000 }, (_, nth) => `draw ${nth}`);

describe('Draws', () => {
  test('draw the same for the same seed and name, another for another', () => {
    expect(new Draws('a', 'b').fraction('x')).toBe(new Draws('a', 'b').fraction('x'));
    const others = [
      new Draws('a', 'c').fraction('x'),
      new Draws('ab').fraction('x'),
      new Draws('a', 'b').fraction('y'),
    ];
    expect(others).not.toContain(new Draws('a', 'b').fraction('x'));
  });

  test('reach both ends of a range and nothing outside it', () => {
    const draws = new Draws('ends');
    expect(new Set(NAMES.map((name) => draws.int(name, 3, 6)))).toEqual(new Set([3, 4, 5, 6]));
  });

  test('follow the weights', () => {
    const draws = new Draws('weights');
    const choices = [
      { weight: 3, name: 'often' },
      { weight: 1, name: 'seldom' },
      { weight: 0, name: 'never' },
    ];
    const drawn = NAMES.map((name) => draws.weighted(name, choices).name);
    const often = drawn.filter((name) => name === 'often').length / drawn.length;
    expect(often).toBeGreaterThan(0.7);
    expect(often).toBeLessThan(0.8);
    expect(drawn).not.toContain('never');
  });

  test('fill a pattern and leave what is no placeholder', () =>
    expect(new Draws('pattern').fill('number', 'TN## ?-#(?)')).toMatch(/^TN\d\d [A-Z]-\d\([A-Z]\)$/));

  test('find nothing in an empty list', () => {
    expect(() => new Draws('empty').pick('x', [])).toThrow(RangeError);
    expect(() => new Draws('empty').weighted('x', [])).toThrow(RangeError);
  });
});
