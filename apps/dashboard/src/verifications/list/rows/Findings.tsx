import type { FindingCode } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { FindingChip } from '../../../shared/FindingChip.tsx';
import { gravestFirst } from './gravestFirst.ts';

/** The gravest of what the desk noticed, and how much more there is: a case with many must not push the others off the screen. */
export const Findings = ({ codes }: { codes: FindingCode[] }) => {
  const translate = useTranslate();
  const [gravest, ...more] = gravestFirst(codes);
  if (gravest === undefined) return null;
  const all = [gravest, ...more].map((code) => translate(`shared.finding.${code}`)).join('\n');
  return (
    <Box component="span" title={all} sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0 }}>
      <Box component="span" sx={{ display: 'flex', minWidth: 0 }}>
        <FindingChip code={gravest} />
      </Box>
      {more.length > 0 && (
        <Box
          component="span"
          sx={{ flexShrink: 0, color: 'text.secondary', fontSize: '0.75rem', whiteSpace: 'nowrap' }}
        >
          {translate('list.moreFindings', { smart_count: more.length })}
        </Box>
      )}
    </Box>
  );
};
