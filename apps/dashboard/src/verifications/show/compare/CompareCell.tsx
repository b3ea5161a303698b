import type { Finding } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { Absent } from '../../../shared/Absent.tsx';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { CountryName } from './CountryName.tsx';
import { DiffersWords } from './DiffersWords.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import type { Cell, Column } from './rows.ts';

/** What one column says of a field; a dash where it has no such field. */
export const CompareCell = (props: {
  cell: Cell;
  column: Column;
  field: string;
  findings: (path: string) => readonly Finding[];
}) => {
  const { cell, column, field, findings } = props;
  const translate = useTranslate();
  const columnName = translate(`show.compare.column.${column}`);
  if (cell.readings.length === 0) {
    const label = translate(`show.compare.absent.${column}`);
    // Hardly anything is declared: a column of dashes would only be looked past.
    if (column === 'declared') return <span style={visuallyHidden}>{label}</span>;
    return (
      <div className="reading">
        <Absent label={label} />
      </div>
    );
  }
  if (column === 'declared') {
    return (
      <div className="reading">
        <CountryName code={cell.readings[0]?.text ?? ''} />
      </div>
    );
  }
  return (
    <>
      {cell.readings.map((reading) => (
        <ReadingLine
          key={reading.path}
          reading={reading}
          field={field}
          column={columnName}
          findings={findings(reading.path)}
        />
      ))}
      {cell.differsFrom && (
        <DiffersWords>{translate(`show.compare.differs.${cell.differsFrom}`)}</DiffersWords>
      )}
    </>
  );
};
