import type { VerificationFilter } from '@desk/contract';
import { endOf, firstDay, lastDay, startOf } from '../../../shared/localDays.ts';

/** One thing that a filter demands: a chosen value, or one end of a range. */
export interface FilterEntry {
  name: keyof VerificationFilter;
  value: string;
}

/** The order in which a filter is told. */
const order: (keyof VerificationFilter)[] = [
  'q',
  'status',
  'verificationStatus',
  'needsReview',
  'reviewDecision',
  'outdated',
  'reviewStage',
  'country',
  'declinedReason',
  'documentType',
  'failedCheck',
  'unperformedCheck',
  'unperformed',
  'finding',
  'assigneeId',
  'purged',
  'requestedFrom',
  'requestedTo',
  'completedFrom',
  'completedTo',
  'faceMatchMin',
  'faceMatchMax',
];

/** The day that a reader means by one end of a range; the time itself where that lies within a day. */
const beginning = (from: string) => (startOf(firstDay(from)) === from ? firstDay(from) : from);
const end = (to: string) => (endOf(lastDay(to)) === to ? lastDay(to) : to);

/** Everything a filter demands; ends of a range of days as the days a reader means. */
export const filterEntries = (filter: VerificationFilter): FilterEntry[] =>
  order.flatMap((name) => {
    const value = filter[name];
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.map((item) => ({ name, value: item }));
    if (name === 'requestedFrom' || name === 'completedFrom')
      return [{ name, value: beginning(String(value)) }];
    if (name === 'requestedTo' || name === 'completedTo') return [{ name, value: end(String(value)) }];
    return [{ name, value: String(value) }];
  });

/** The filter without one of its demands. */
export const withoutEntry = (
  filter: VerificationFilter,
  { name, value }: FilterEntry,
): VerificationFilter => {
  const current = filter[name];
  const left = Array.isArray(current) ? current.filter((item) => item !== value) : [];
  return { ...filter, [name]: left.length === 0 ? undefined : left };
};
