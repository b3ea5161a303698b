import type { Exchange } from '@desk/contract';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { RevealNotice } from '../reveal/RevealNotice.tsx';
import { ExchangeBody } from './ExchangeBody.tsx';
import { ExchangeSummary } from './ExchangeSummary.tsx';

/** One call, which opens to the body that came back. */
export const ExchangeItem = (props: {
  caseId: string;
  exchange: Exchange;
  purged: boolean;
  masked: boolean;
}) => {
  const { caseId, exchange, purged, masked } = props;
  const translate = useTranslate();
  const body = () => {
    if (exchange.bodyBytes === 0) return <Typography>{translate('show.body.none')}</Typography>;
    if (purged) return <Typography>{translate('retention.record.body')}</Typography>;
    if (masked) return <RevealNotice caseId={caseId}>{translate('show.reveal.body')}</RevealNotice>;
    return <ExchangeBody caseId={caseId} exchange={exchange} />;
  };
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
        {body()}
      </AccordionDetails>
    </Accordion>
  );
};
