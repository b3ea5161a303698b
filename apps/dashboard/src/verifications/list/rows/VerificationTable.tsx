import type { VerificationRow } from '@desk/contract';
import { useTheme } from '@mui/material/styles';
import { DataTable } from 'react-admin';
import { Confidence } from '../../../shared/Confidence.tsx';
import { CountryLabel } from '../../../shared/CountryLabel.tsx';
import { StatusChip } from '../../../shared/StatusChip.tsx';
import { TimeAgo } from '../../../shared/TimeAgo.tsx';
import { SelectPage } from '../select/SelectPage.tsx';
import { SelectRow } from '../select/SelectRow.tsx';
import type { Selection } from '../select/useSelection.ts';
import { useListState } from '../useListState.ts';
import { Applicant } from './Applicant.tsx';
import { DocumentCell } from './DocumentCell.tsx';
import { flash } from './flash.ts';
import { Notable } from './Notable.tsx';
import { isSortField } from './sortFields.ts';
import { tableStyle } from './tableStyle.ts';
import { Verdicts } from './Verdicts.tsx';

const Column = DataTable.Col<VerificationRow>;

/** Of a purged case there is nothing left to ask about. */
const selectable = (rows: VerificationRow[]) =>
  rows.filter(({ purgedAt }) => purgedAt === null).map(({ id }) => id);

export const VerificationTable = (props: {
  rows: VerificationRow[];
  changed: ReadonlySet<string>;
  selection: Selection;
}) => {
  const { rows, changed, selection } = props;
  const theme = useTheme();
  const { sort, order, setSort } = useListState();
  return (
    <DataTable<VerificationRow>
      data={rows}
      isPending={false}
      sort={{ field: sort, order: order === 'asc' ? 'ASC' : 'DESC' }}
      setSort={({ field, order: direction }) => {
        if (isSortField(field)) setSort(field, direction === 'ASC' ? 'asc' : 'desc');
      }}
      // Our own boxes, in a column: react-admin's carry no name of the case they choose.
      bulkActionButtons={false}
      rowClick="show"
      rowSx={(row) => (changed.has(row.id) ? flash(theme) : {})}
      sx={tableStyle}
    >
      {selection.allowed && (
        <Column
          className="select"
          label={<SelectPage ids={selectable(rows)} selection={selection} />}
          render={(row) =>
            row.purgedAt === null && <SelectRow id={row.id} email={row.email} selection={selection} />
          }
        />
      )}
      <Column
        source="fullName"
        label="list.column.applicant"
        className="applicant"
        render={(row) => <Applicant row={row} />}
      />
      <Column
        source="country"
        className="country"
        label="list.column.country"
        render={(row) => <CountryLabel code={row.country} />}
      />
      <Column
        source="status"
        className="status"
        label="list.column.status"
        render={(row) => <StatusChip status={row.status} />}
      />
      <Column
        source="verificationStatus"
        className="verdict"
        label="list.column.verdict"
        render={(row) => <Verdicts row={row} />}
      />
      <Column label="list.column.notable" className="notable" render={(row) => <Notable row={row} />} />
      <Column
        label="list.column.document"
        className="document"
        render={(row) => <DocumentCell type={row.documentType} number={row.documentNumber} />}
      />
      <Column
        source="faceMatchConfidence"
        className="face"
        label="list.column.faceMatch"
        sortByOrder="DESC"
        render={(row) => <Confidence value={row.faceMatchConfidence} />}
      />
      <Column
        source="requestedAt"
        label="list.column.age"
        sortByOrder="DESC"
        className="age"
        render={(row) => <TimeAgo time={row.requestedAt} />}
      />
    </DataTable>
  );
};
