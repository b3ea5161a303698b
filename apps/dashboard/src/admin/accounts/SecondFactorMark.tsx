import GppMaybeOutlined from '@mui/icons-material/GppMaybeOutlined';
import VerifiedUserOutlined from '@mui/icons-material/VerifiedUserOutlined';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../shared/ToneChip.tsx';

export const SecondFactorMark = ({ on }: { on: boolean }) => {
  const translate = useTranslate();
  return (
    <Box>
      <ToneChip
        tone={on ? 'positive' : 'neutral'}
        icon={on ? VerifiedUserOutlined : GppMaybeOutlined}
        variant="plain"
      >
        {translate(on ? 'admin.accounts.secondFactor' : 'admin.accounts.noSecondFactor')}
      </ToneChip>
    </Box>
  );
};
