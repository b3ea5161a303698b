import { describe, expect, test } from '@jest/globals';
import { textRuns } from './hostileCharacters.ts';
import { visibleText } from './visibleText.ts';

const marks = (text: string) => textRuns(text).flatMap(({ mark }) => mark ?? []);

describe('textRuns', () => {
  test('keeps every character of the text, in order', () => {
    const text = 'A\u202Eb\u0000c\u200B\uFEFF d';
    expect(
      textRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });

  test.each([
    ['a direction override', 'SPECIMEN \u202Egpj.exe', ['RLO']],
    ['an isolate and its end', '\u2066x\u2069', ['LRI', 'PDI']],
    ['a zero-width space', 'zero\u200Bwidth', ['ZWSP']],
    ['a null and a bell', '\u0000\u0007', ['\u2400', '\u2407']],
    ['delete', '\u007f', ['\u2421']],
    ['a C1 control', '\u0085', ['U+0085']],
    ['a line separator', 'a\u2028b', ['LSEP']],
    ['a byte-order mark inside', 'a\uFEFFb', ['BOM']],
    ['a lone surrogate', 'a\uD800b', ['U+D800']],
    ['tag characters, which smuggle text', '\u{E0041}', ['U+E0041']],
    ['a Hangul filler, which looks like nothing', '\u3164', ['U+3164']],
    ['a joiner in a Latin word', 'ad\u200Dmin', ['U+200D']],
  ])('marks %s', (_what, text, expected) => expect(marks(text)).toEqual(expected));

  test.each([
    ['Tamil', 'கவிதா முருகன்'],
    ['Arabic', 'فاطمة علي'],
    ['Persian with its joiner', 'علی\u200Cرضا'],
    ['Sinhala with its joiner', 'ශ්\u200Dරී'],
    ['Han with a variation selector', '葛\u{E0100}城'],
    ['accents typed apart', 'E\u0301lodie'],
    ['an apostrophe and a hyphen', 'O’Specimen-Sample'],
  ])('leaves %s alone', (_what, text) => expect(textRuns(text)).toEqual([{ text }]));
});

test('visibleText writes marks in brackets', () => {
  expect(visibleText('a\u202Eb')).toBe('a[RLO]b');
});
