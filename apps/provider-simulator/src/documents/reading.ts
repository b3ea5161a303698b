import type { Plan } from '../scenarios/plan.ts';
import type { Oddity } from '../scenarios/scenario.ts';
import type { Document } from './document.ts';
import { hostileName } from './hostile-names.ts';

/** What the machine got of the document's main fields; null is what it could not read. */
export interface Reading {
  firstName: string | null;
  middleName: string | null;
  lastName: string | null;
  fullName: string | null;
  dob: string | null;
  issueDate: string | null;
  expiryDate: string | null;
  number: string | null;
}

const NOTHING: Reading = {
  firstName: null,
  middleName: null,
  lastName: null,
  fullName: null,
  dob: null,
  issueDate: null,
  expiryDate: null,
  number: null,
};

/** Reads a document as well as its picture and the plan's oddities allow. */
export function read(document: Document, plan: Plan, oddities: Set<Oddity>): Reading {
  if (oddities.has('unread')) return NOTHING;
  const { draws } = plan;
  const unclear = has(plan, 'blurry', 'glare', 'cropped');
  const halfRead = oddities.has('half-read');
  const lost = (field: string) => unclear && draws.chance(`lost.${field}`, 0.4);
  const dates = {
    dob: halfRead ? document.dob.slice(0, 4) : document.dob,
    issueDate: halfRead || lost('issue') || draws.chance('issue.absent', 0.3) ? null : document.issueDate,
    expiryDate: lost('expiry') ? null : document.expiryDate,
  };
  return {
    ...nameOf(document, plan, oddities),
    ...dates,
    dob: has(plan, 'dateless') || lost('dob') ? null : dates.dob,
    number: has(plan, 'numberless') || lost('number') ? null : document.number,
  };
}

const has = ({ verdict, reasons }: Plan, ...words: Plan['reasons']) =>
  verdict === 'declined' && words.some((word) => reasons.includes(word));

function nameOf({ person, kind }: Document, plan: Plan, oddities: Set<Oddity>) {
  const { firstName, middleName, lastName, fullName } = NOTHING;
  if (has(plan, 'nameless')) return { firstName, middleName, lastName, fullName };
  const { draws } = plan;
  const capitals = kind === 'passport' || draws.chance('name.capitals', 0.4);
  const full = hostileName(oddities) ?? (capitals ? person.fullName.toUpperCase() : person.fullName);
  const parts = draws.chance('name.parts', 0.45) || oddities.has('disagreeing-name');
  return {
    firstName: parts ? person.givenName : null,
    middleName: parts ? person.middleName : null,
    lastName: parts ? lastNameOf(person.familyName, person.fullName, oddities) : null,
    fullName: oddities.has('leading-space') ? ` ${full}` : full,
  };
}

/** A part of the name that is not what the full name says, as one of the published bodies has it. */
function lastNameOf(familyName: string, fullName: string, oddities: Set<Oddity>): string {
  return oddities.has('disagreeing-name')
    ? (fullName.split(' ')[0] ?? familyName).slice(0, 2).toUpperCase()
    : familyName;
}
