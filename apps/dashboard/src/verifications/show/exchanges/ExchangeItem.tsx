import type { Exchange } from '@desk/contract';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ExchangeBody } from './ExchangeBody.tsx';
import { ExchangeSummary } from './ExchangeSummary.tsx';

/** One call, which opens to the body that came back. */
export const ExchangeItem = ({ caseId, exchange }: { caseId: string; exchange: Exchange }) => {
  const translate = useTranslate();
  return (
    <Accordion
      disableGutters
      square
      elevation={0}
      slotProps={{ transition: { unmountOnExit: true } }}
      sx={{
        backgroundColor: 'transparent',
        borderTop: 1,
        borderColor: 'divider',
        '&::before': { display: 'none' },
      }}
    >
      <AccordionSummary
        expandIcon={<ExpandMore />}
        sx={{ px: 0.5, minHeight: 40, font: 'inherit', '& .MuiAccordionSummary-content': { my: 0.75 } }}
      >
        <ExchangeSummary exchange={exchange} />
      </AccordionSummary>
      <AccordionDetails sx={{ px: 0.5, pt: 0.5, pb: 2 }}>
        <Typography variant="body2" sx={{ mb: 1, color: 'text.secondary' }}>
          {translate(`show.exchanges.why.${exchange.outcome}`)}
        </Typography>
        {exchange.bodyBytes === 0 ? (
          <Typography>{translate('show.body.none')}</Typography>
        ) : (
          <ExchangeBody caseId={caseId} exchange={exchange} />
        )}
      </AccordionDetails>
    </Accordion>
  );
};
