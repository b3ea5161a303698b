import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useCheckName } from '../../../shared/useCheckName.ts';
import type { Caution } from './consequences.ts';

/** What speaks against a decision, a line each. */
export const Cautions = ({ cautions }: { cautions: readonly Caution[] }) => {
  const translate = useTranslate();
  const checkName = useCheckName();
  if (cautions.length === 0) return null;
  const sentence = (caution: Caution): string => {
    const told = (names: string[]) =>
      translate(`decide.caution.${caution.what}`, { smart_count: names.length, names: names.join(', ') });
    switch (caution.what) {
      case 'failed':
      case 'unperformed':
        return told(caution.checks.map(checkName));
      case 'critical':
        return told(caution.findings.map((code) => translate(`shared.finding.${code}`)));
      default:
        return translate(`decide.caution.${caution.what}`);
    }
  };
  return (
    <Box
      component="ul"
      sx={(theme) => ({
        display: 'grid',
        gap: 0.5,
        m: 0,
        px: 1.5,
        py: 1,
        listStyle: 'none',
        overflowWrap: 'anywhere',
        borderRadius: 1,
        border: `1px solid ${theme.palette.tones.caution.line}`,
        backgroundColor: theme.palette.tones.caution.soft,
      })}
    >
      {cautions.map((caution) => (
        <Box component="li" key={caution.what} sx={{ display: 'flex', gap: 1 }}>
          <ReportProblemOutlined
            aria-hidden
            sx={{ mt: '1px', fontSize: 18, flexShrink: 0, color: 'tones.caution.main' }}
          />
          <Box component="span" sx={{ minWidth: 0 }}>
            {sentence(caution)}
          </Box>
        </Box>
      ))}
    </Box>
  );
};
