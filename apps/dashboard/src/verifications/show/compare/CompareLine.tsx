import type { Finding } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { visibleText } from '../../../shared/visibleText.ts';
import { beginning } from '../../../shared/beginning.ts';
import { FreeKeyName } from '../extracted/FreeKeyName.tsx';
import { CompareCell } from './CompareCell.tsx';
import { COLUMNS, type CompareRow } from './rows.ts';

/** One field: its name, then what each column says of it; what needs the width has it, each side under its own name. */
export const CompareLine = (props: { row: CompareRow; findings: (path: string) => readonly Finding[] }) => {
  const { row, findings } = props;
  const translate = useTranslate();
  const field = row.known ? translate(`show.key.${row.key}`) : visibleText(beginning(row.key, 80));
  const cells = COLUMNS.map((column) => ({
    column,
    label: translate(`show.compare.column.${column}`),
    absent: row.cells[column].readings.length === 0,
    content: <CompareCell cell={row.cells[column]} column={column} field={field} findings={findings} />,
  }));
  return (
    <tr>
      <th scope="row">
        <FreeKeyName name={row.key} />
      </th>
      {row.code ? (
        <td colSpan={COLUMNS.length} className="code">
          {cells
            .filter(({ absent }) => !absent)
            .map(({ column, label, content }) => (
              <Box key={column} sx={{ display: 'flex', columnGap: 1.5 }}>
                <Box component="span" sx={{ flex: '0 0 auto', pt: '3px', color: 'text.secondary' }}>
                  {label}
                </Box>
                <Box sx={{ flex: 1, minWidth: 0 }}>{content}</Box>
              </Box>
            ))}
        </td>
      ) : (
        cells.map(({ column, label, absent, content }) => (
          <td key={column} data-label={label} className={absent ? 'absent' : undefined}>
            {content}
          </td>
        ))
      )}
    </tr>
  );
};
