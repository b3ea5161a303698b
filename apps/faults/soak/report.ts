import type { Checked } from '../harness/invariants/invariants.ts';
import type { Acknowledged } from './acknowledged.ts';
import type { Endings, Stored } from './figures.ts';
import { commandOf, type Options } from './options.ts';

export interface Found {
  options: Options;
  seconds: number;
  faults: ReadonlyMap<string, number>;
  told: Acknowledged;
  stored: Stored;
  endings: Endings;
  figures: Checked['figures'];
  /** A sentence each. */
  broken: string[];
}

/** How many broken things are printed; the kept report has all. */
const SHOWN = 40;

/** What a run did and found, for people. */
export function reportOf(found: Found, shown = SHOWN): string {
  const { options, seconds, faults, told, stored, endings, figures, broken } = found;
  const injected = [...faults.values()].reduce((sum, count) => sum + count, 0);
  const ended = endings.map(({ status, count }) => `${count} ${status}`).join(', ');
  return [
    `${commandOf(options)}: ${Math.round(seconds)} s`,
    '',
    ...section(`Faults injected: ${injected}`, faults),
    ...section('Answers to people', told.answers),
    `Submissions attempted      ${told.attempted.length}`,
    `  acknowledged             ${told.submissions.size}, each with its images`,
    `  stored                   ${figures.submissions}`,
    `  accepted by the provider ${figures.accepted}`,
    `  lost                     ${figures.lost}`,
    `  accepted twice           ${figures.acceptedTwice} without a person’s word`,
    `Answers given              ${figures.answersGiven}`,
    `  stored                   ${figures.answersStored}, among ${stored.exchanges} exchanges`,
    `  died with their process  ${figures.answersDiedWithTheirProcess}, killed before it could store them`,
    `Unconfirmed cases          ${stored.everUnconfirmed}${ended && `, which ended as: ${ended}`}`,
    `  a person’s word          ${stored.sentAgain} sent again, ${stored.notSent} not sent`,
    `  late answers told        ${stored.lateAnswers}`,
    `Reviews, notes, exports    ${told.reviews.length}, ${told.notes.length}, ${told.files.length} acknowledged`,
    `Transitions checked        ${stored.transitions}`,
    `Audit events in the chain  ${stored.auditEvents}`,
    '',
    ...(broken.length === 0
      ? ['Every invariant holds.']
      : [`BROKEN: ${broken.length}`, ...broken.slice(0, shown).map((each) => `  ${each}`)]),
  ].join('\n');
}

const section = (title: string, counts: ReadonlyMap<string, number>): string[] => [
  title,
  ...[...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, count]) => `  ${String(count).padStart(6)} ${name}`),
  '',
];
