import type { SxProps } from '@mui/material/styles';

const widths = {
  country: 116,
  status: 108,
  verdict: 116,
  reasons: 176,
  document: 124,
  face: 104,
  findings: 128,
  age: 96,
};

/** Fixed widths, so that a row that changes moves nothing; the applicant takes what is left, and a narrow window scrolls. */
export const tableStyle: SxProps = {
  '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
  '& .MuiTable-root': { tableLayout: 'fixed', minWidth: 1130 },
  '& .MuiTableCell-root': { px: 1, py: 0.75, height: 54, overflow: 'hidden' },
  '& thead .MuiTableCell-root': { height: 38, backgroundColor: 'background.paper' },
  '& .MuiTableCell-paddingCheckbox': { width: 40, pl: 1, pr: 0 },
  '& .MuiTableCell-paddingCheckbox svg': { fontSize: 18 },
  ...Object.fromEntries(Object.entries(widths).map(([name, width]) => [`& th.${name}`, { width }])),
  '& tbody .age': { color: 'text.secondary' },
  '& tbody tr': { cursor: 'pointer' },
  '& tbody tr:last-child td': { borderBottom: 0 },
};
