import type { VerificationDetail } from '@desk/contract';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../../../shared/Panel.tsx';
import { findingsByField } from '../findings/findingsByField.ts';
import { CompareTable } from './CompareTable.tsx';
import { compareRows, isDiffering } from './rows.ts';

/** What was declared, extracted, and read from each side, beside each other, with how many fields disagree. */
export const ComparePanel = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const rows = useMemo(() => compareRows(verification), [verification]);
  const findings = useMemo(() => findingsByField(verification.findings), [verification.findings]);
  const differing = rows.filter(isDiffering).length;
  return (
    <Panel
      title={translate('show.compare.title')}
      action={
        rows.length > 0 && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate(differing === 0 ? 'show.compare.allAgree' : 'show.compare.differing', {
              smart_count: differing,
            })}
          </Typography>
        )
      }
    >
      {rows.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('show.compare.none')}</Typography>
      ) : (
        <CompareTable rows={rows} findings={findings} />
      )}
    </Panel>
  );
};
