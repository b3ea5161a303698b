import { LIST_COLUMNS, type ListColumn } from '@desk/contract';

/** What the list shows to whoever has chosen nothing: what fits beside the filters on a 1440 px screen. */
export const DEFAULT_COLUMNS: readonly ListColumn[] = [
  'applicant',
  'country',
  'verdict',
  'reasons',
  'document',
  'faceMatch',
  'assignee',
  'requested',
];

/** Columns with the applicant among them: their link is what opens a case by keyboard. */
export const withApplicant = (columns: readonly ListColumn[]): readonly ListColumn[] =>
  columns.includes('applicant') ? columns : ['applicant', ...columns];

export interface ColumnChoice {
  column: ListColumn;
  shown: boolean;
}

/** Every column, those shown first and in their order. */
export const choicesOf = (shown: readonly ListColumn[]): ColumnChoice[] => [
  ...shown.map((column) => ({ column, shown: true })),
  ...LIST_COLUMNS.filter((column) => !shown.includes(column)).map((column) => ({ column, shown: false })),
];

export const shownOf = (choices: readonly ColumnChoice[]): ListColumn[] =>
  choices.filter(({ shown }) => shown).map(({ column }) => column);

/** The choices with the one at `index` moved by one place; as they are where it cannot go further. */
export const moved = (
  choices: readonly ColumnChoice[],
  index: number,
  by: -1 | 1,
): readonly ColumnChoice[] => {
  const [one, other] = [choices[index], choices[index + by]];
  return one === undefined || other === undefined
    ? choices
    : choices.with(index, other).with(index + by, one);
};

/** The applicant cannot be left out. */
export const toggled = (choices: readonly ColumnChoice[], index: number): readonly ColumnChoice[] =>
  choices.map((choice, at) =>
    at === index && choice.column !== 'applicant' ? { ...choice, shown: !choice.shown } : choice,
  );
