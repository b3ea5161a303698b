import ExpandMore from '@mui/icons-material/ExpandMore';
import type { Finding, VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { severityLooks } from '../../../shared/severityLooks.ts';
import { findingPlace, placeStyle } from '../places/place.ts';
import { usePrinting } from '../../../shared/usePrinting.ts';
import { FindingDetails } from './FindingDetails.tsx';

/** One finding by name and severity, which opens to what it means, what to do, and where to look. */
export const FindingItem = (props: {
  finding: Finding;
  verification: VerificationDetail;
  openAtFirst: boolean;
}) => {
  const { finding, verification, openAtFirst } = props;
  const { code, severity } = finding;
  const translate = useTranslate();
  const detailsId = useId();
  const printing = usePrinting();
  const [open, setOpen] = useState(openAtFirst);
  const { tone, icon: Icon } = severityLooks[severity];
  const shown = open || printing;
  return (
    <Box
      component="li"
      {...findingPlace(code)}
      sx={{
        ...placeStyle,
        borderInlineStart: '3px solid',
        borderColor: `tones.${tone}.main`,
        paddingInlineStart: 1,
      }}
    >
      <ButtonBase
        aria-expanded={shown}
        aria-controls={shown ? detailsId : undefined}
        onClick={() => setOpen(!open)}
        sx={{
          display: 'flex',
          width: '100%',
          minHeight: 24,
          gap: 0.75,
          font: 'inherit',
          textAlign: 'start',
          borderRadius: 0.5,
        }}
      >
        <Icon aria-hidden sx={{ flexShrink: 0, fontSize: 16, color: `tones.${tone}.main` }} />
        <Box component="span" sx={{ flex: 1, minWidth: 0, fontSize: '0.8125rem', fontWeight: 600 }}>
          {translate(`shared.finding.${code}`)}
        </Box>
        <Box component="span" sx={{ fontSize: '0.75rem', fontWeight: 600, color: `tones.${tone}.main` }}>
          {translate(`show.findings.severity.${severity}`)}
        </Box>
        <ExpandMore
          aria-hidden
          sx={{
            flexShrink: 0,
            fontSize: 18,
            color: 'text.secondary',
            transform: open ? 'rotate(180deg)' : 'none',
            displayPrint: 'none',
          }}
        />
      </ButtonBase>
      {shown && <FindingDetails id={detailsId} finding={finding} verification={verification} />}
    </Box>
  );
};
