import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { leaves } from '../../test/leaves.ts';
import { en } from './en.ts';

const SOURCE = path.resolve(import.meta.dirname, '..');

const code = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|^i18n/.test(name))
  .map((name) => readFileSync(path.join(SOURCE, name), 'utf8'))
  .join('\n');

/** react-admin's own words are its to use. */
const { ra: _, ...own } = en as typeof en & { ra: object };
const keys = [...leaves(own).keys()];
const groups = Object.keys(own).join('|');

test('every word that the code names is there', () => {
  const named = [...code.matchAll(new RegExp(`['"\`]((?:${groups})(?:\\.[\\w-]+)+)['"\`]`, 'g'))].map(
    ([, key = '']) => key,
  );
  expect(named.length).toBeGreaterThan(500);
  // An audited action may look like a word's key; a word's beginning is one that the code goes on from.
  const missing = named.filter(
    (key) =>
      !Object.hasOwn(en.audit.action, key) &&
      !keys.some((known) => known === key || known.startsWith(`${key}.`)),
  );
  expect([...new Set(missing)]).toEqual([]);
});

test('every word that is there is named by the code, as a whole or but for a part that varies', () => {
  const literals = [...code.matchAll(/['"`]([^'"`\s]+)['"`]/g)].map(([, text = '']) => text);
  const whole = new Set(literals);
  const varying = [...new Set(literals.filter((text) => text.includes('${') && text.includes('.')))].map(
    (text) =>
      new RegExp(
        `^${text
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('.+')}$`,
      ),
  );
  const begun = [...whole].filter((text) => keys.some((key) => key.startsWith(`${text}.`)));
  const unused = keys.filter(
    (key) =>
      !whole.has(key) &&
      !varying.some((pattern) => pattern.test(key)) &&
      !begun.some((text) => text.includes('.') && key.startsWith(`${text}.`)),
  );
  expect(unused).toEqual([]);
});
