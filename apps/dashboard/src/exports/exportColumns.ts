/** The columns of the list of exports, in order. */
export const EXPORT_COLUMNS = ['when', 'who', 'filter', 'rows', 'sha256', 'state', 'actions'] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];
