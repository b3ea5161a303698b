import { listColumns, newSavedView, verificationFilter, type SavedView } from '@desk/contract';
import { knownFields } from '../database/known-fields.ts';

/** A view as it was saved, maybe by another version of the desk. */
export type SavedViewRow = Omit<SavedView, 'unknown' | 'filter' | 'sort' | 'columns'> & {
  filter: object;
  sort: string;
  columns: string[] | null;
};

/** One filter that is not known any more breaks no view; which one is missing is told, since without it more cases show. */
export function toSavedView({ filter, sort, columns, ...row }: SavedViewRow): SavedView {
  const { known, unknown } = knownFields(verificationFilter, filter);
  return {
    ...row,
    filter: known,
    sort: newSavedView.shape.sort.safeParse(sort).data ?? 'requestedAt',
    columns: knownColumns(columns),
    ...(unknown.length > 0 && { unknown }),
  };
}

const knownColumns = (columns: string[] | null): SavedView['columns'] =>
  listColumns.safeParse(columns?.filter((column) => listColumns.safeParse([column]).success)).data ?? null;
