import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { ChangeChip } from './ChangeChip.tsx';
import { readLeaf } from './comparable.ts';
import type { DifferenceRow } from './differences.ts';
import { equalStart } from './equalStart.ts';
import { FieldPath } from './FieldPath.tsx';
import { LeafValue } from './LeafValue.tsx';

/** One field in both answers. Where long texts differ, what they begin with alike is left out and said to be. */
export const DifferenceLine = ({ row, asText }: { row: DifferenceRow; asText: boolean }) => {
  const translate = useTranslate();
  const { path, kind, before, after, from } = row;
  const [one, other] = [before, after].map((text) => (text === undefined ? undefined : readLeaf(text)));
  const skipped = kind === 'changed' && one && other ? equalStart(one.text, other.text) : 0;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <FieldPath path={path} asText={asText} />
      </TableCell>
      <TableCell data-label={translate('history.compare.change')}>
        <ChangeChip kind={kind} from={from} />
      </TableCell>
      <TableCell data-label={translate('history.compare.before')}>
        <LeafValue leaf={one} skipped={skipped} />
      </TableCell>
      <TableCell data-label={translate('history.compare.after')}>
        <LeafValue leaf={other} skipped={skipped} />
      </TableCell>
    </TableRow>
  );
};
