import type { FindingCode } from '@desk/contract';
import Box from '@mui/material/Box';
import { FindingChip } from '../../../shared/FindingChip.tsx';

export const Findings = ({ codes }: { codes: FindingCode[] }) =>
  codes.length > 0 && (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {codes.map((code) => (
        <FindingChip key={code} code={code} />
      ))}
    </Box>
  );
