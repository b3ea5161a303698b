const widths = {
  select: 34,
  country: 130,
  status: 122,
  verdict: 126,
  document: 114,
  face: 90,
  findings: 126,
  age: 100,
};

/** Fixed widths, so that a row that changes moves nothing; the applicant and the reasons share what is left, and a narrow window scrolls. */
export const tableStyle: Record<string, object> = {
  '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
  '& .MuiTable-root': { tableLayout: 'fixed', minWidth: 1130 },
  '& .MuiTableCell-root': { px: 1, py: 0.75, height: 54, overflow: 'hidden' },
  '& thead .MuiTableCell-root': { height: 38, backgroundColor: 'background.paper' },
  '& .MuiTableCell-root.select': { pl: 1.5, pr: 0, overflow: 'visible' },
  '& .country span': { whiteSpace: 'nowrap' },
  '& .findings span': { whiteSpace: 'normal', lineHeight: 1.25 },
  ...Object.fromEntries(Object.entries(widths).map(([name, width]) => [`& th.${name}`, { width }])),
  '& tbody .age': { color: 'text.secondary' },
  '& tbody tr': { cursor: 'pointer' },
  '& tbody tr:last-child td': { borderBottom: 0 },
};
