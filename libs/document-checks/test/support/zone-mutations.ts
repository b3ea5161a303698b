import { all, document, front, otherDigit, without, zone, type Mutation } from './changes.ts';
import { digit } from './mrz-writer.ts';

export const ZONE_MUTATIONS: Mutation[] = [
  [
    'a zone that is no zone',
    'mrz_unreadable',
    'passport',
    front(() => ({ mrz: 'READ ME LATER, THIS IS NOT A ZONE AT ALL' })),
  ],
  [
    'spaces within a zone',
    'mrz_repaired',
    'passport',
    zone((lines) => lines.join(' ').replaceAll('<', ' < ')),
  ],
  [
    'letters for digits in the dates of a zone',
    'mrz_repaired',
    'passport',
    // A month begins with 0 or 1, so something changes in every zone.
    zone(([first = '', second = '']) => [
      first,
      second.slice(0, 13) + second.slice(13, 28).replaceAll('0', 'O').replaceAll('1', 'I') + second.slice(28),
    ]),
  ],
  [
    'one wrong check digit of a birth date',
    'mrz_check_digit',
    'passport',
    zone(([first = '', second = '']) => [
      first,
      second.slice(0, 19) + otherDigit(second[19] ?? '') + second.slice(20),
    ]),
  ],
  [
    'another number in the zone, with right digits',
    'mrz_mismatch',
    'passport',
    zone(([first = '', second = '']) => {
      const number = `${second.slice(0, 4)}${otherDigit(second[4] ?? '')}${second.slice(5, 9)}`;
      const rest = second.slice(10, 43);
      const fields = `${number}${digit(number)}`;
      const composite = digit(fields + rest.slice(3, 10) + rest.slice(11, 33));
      return [first, fields + rest + String(composite)];
    }),
  ],
  [
    'another sex in print',
    'mrz_mismatch',
    'passport',
    front(({ gender }) => ({ gender: /^m/i.test(String(gender)) ? 'F' : 'M' })),
  ],
  [
    'another name in print',
    'mrz_mismatch',
    'passport',
    all(
      without('first_name', 'last_name'),
      document(() => ({ fullName: 'Quentin Xylander', firstName: null, lastName: null })),
      front(() => ({ full_name: 'Quentin Xylander' })),
    ),
  ],
  [
    'another nationality in print',
    'mrz_mismatch',
    'passport',
    front(({ nationality }) => ({ nationality: nationality === 'PER' ? 'CHL' : 'PER' })),
  ],
];
