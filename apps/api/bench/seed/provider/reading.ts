import type { Document } from '../applicants/document.ts';
import type { Random } from '../random.ts';
import type { Decision } from './decision.ts';

/** What the provider's machine made of a document; null is what it could not read. */
export interface Reading {
  first: string | null;
  middle: string | null;
  last: string | null;
  full: string | null;
  born: string | null;
  issued: string | null;
  expires: string | null;
  number: string | null;
}

export function read({ person, kind, ...document }: Document, decision: Decision, random: Random): Reading {
  const { fails, skips, halfRead } = decision;
  const lost = (check: string): boolean => skips(check) || (fails(check) && random.chance(0.8));
  const nameLost = fails('name') && random.chance(0.6);
  const inParts = !nameLost && random.chance(0.45);
  const capitals = kind.type === 'passport' || random.chance(0.4);
  const wornBirth = random.chance(0.6) ? person.born.slice(0, 4) : null;
  return {
    first: inParts ? person.first : null,
    middle: inParts ? person.middle : null,
    // As one of the published bodies has it: the beginning of another part.
    last: !inParts ? null : random.chance(0.01) ? person.full.slice(0, 2).toUpperCase() : person.last,
    full: nameLost ? null : capitals ? person.full.toUpperCase() : person.full,
    born: lost('dob') ? null : halfRead ? wornBirth : person.born,
    issued: lost('issue_date') || halfRead || random.chance(0.3) ? null : document.issued,
    expires: skips('expiry_date') || (halfRead && random.chance(0.5)) ? null : document.expires,
    number: lost('document_number') ? null : document.number,
  };
}
