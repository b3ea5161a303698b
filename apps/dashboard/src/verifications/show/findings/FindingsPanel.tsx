import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Panel } from '../../../shared/Panel.tsx';
import { FindingItem } from './FindingItem.tsx';
import { bySeverity, isOpenAtFirst } from './findingOrder.ts';

/** What the desk itself noticed about the case, the loudest first; nothing at all where it noticed nothing. */
export const FindingsPanel = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const { findings } = verification;
  if (findings.length === 0) return null;
  return (
    <Panel title={translate('show.findings.title')}>
      <Box component="ul" sx={{ display: 'grid', gap: 0.25, listStyle: 'none', m: 0, p: 0 }}>
        {bySeverity(findings).map((finding) => (
          <FindingItem
            key={finding.code}
            finding={finding}
            verification={verification}
            openAtFirst={isOpenAtFirst(finding, findings.length)}
          />
        ))}
      </Box>
    </Panel>
  );
};
