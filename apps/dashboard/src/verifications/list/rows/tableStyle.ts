const widths = {
  select: 34,
  country: 134,
  status: 130,
  verdict: 130,
  document: 132,
  face: 90,
  age: 100,
};

/** Where the window is narrower: two lines for a country, the end of a long document number in its title. */
const narrowWidths = { applicant: 124, country: 124, status: 130, verdict: 106, document: 112, age: 98 };

const columns = (of: Record<string, number>) =>
  Object.fromEntries(Object.entries(of).map(([name, width]) => [`& th.${name}`, { width }]));

/** Fixed widths, so that a row that changes moves nothing; the applicant and what is notable share what is left, and a narrow window scrolls. */
export const tableStyle: Record<string, object> = {
  '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
  '& .MuiTable-root': { tableLayout: 'fixed', minWidth: 980 },
  '& .MuiTableCell-root': { px: 1, py: 0.75, height: 54, overflow: 'hidden' },
  '& thead .MuiTableCell-root': { height: 38, backgroundColor: 'background.paper' },
  '& .MuiTableCell-root.select': { pl: 1.5, pr: 0, overflow: 'visible' },
  ...columns(widths),
  '@media (max-width: 1259px)': columns(narrowWidths),
  '& tbody .age': { color: 'text.secondary' },
  '& tbody tr': { cursor: 'pointer' },
  '& tbody tr:last-child td': { borderBottom: 0 },
};
