import type { Finding } from '@desk/contract';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { FindingChip } from '../../../shared/FindingChip.tsx';
import { HostileText } from '../../../shared/HostileText.tsx';
import { visibleText } from '../../../shared/visibleText.ts';
import { Panel } from '../../../shared/Panel.tsx';

/** What the desk itself noticed about the case; nothing at all where it noticed nothing. */
export const FindingsPanel = ({ findings }: { findings: readonly Finding[] }) => {
  const translate = useTranslate();
  if (findings.length === 0) return null;
  const fieldName = (field: string) => translate(`show.document.${field}`, { _: visibleText(field) });
  return (
    <Panel title={translate('show.findings.title')}>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {findings.map((finding, index) => (
          <Box
            component="li"
            key={index}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25 }}
          >
            <FindingChip code={finding.code} />
            <Typography
              component="span"
              sx={{ color: 'text.secondary', fontSize: '0.75rem', alignSelf: 'center' }}
            >
              {translate(`show.findings.severity.${finding.severity}`)}
            </Typography>
            <Box sx={{ flexBasis: '100%', overflowWrap: 'anywhere' }}>
              <HostileText>{finding.message}</HostileText>
              {finding.fields.length > 0 && (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {translate('show.findings.fields', { fields: finding.fields.map(fieldName).join(', ') })}
                </Typography>
              )}
            </Box>
          </Box>
        ))}
      </Stack>
    </Panel>
  );
};
