import type { Exchange } from '@desk/contract';
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { RevealNotice } from '../../reveal/RevealNotice.tsx';
import type { AnswerPair } from './answerPair.ts';
import { AnswerPickers } from './AnswerPickers.tsx';
import { Comparison } from './Comparison.tsx';

/** Any two answers of a case side by side. Fetched when it is asked for: it brings the library that compares them. */
const CompareDialog = (props: {
  caseId: string;
  masked: boolean;
  answers: readonly Exchange[];
  pair: AnswerPair;
  onPair: (pair: AnswerPair) => void;
  onClose: () => void;
}) => {
  const { caseId, masked, answers, pair, onPair, onClose } = props;
  const translate = useTranslate();
  const titleId = useId();
  const small = useMediaQuery('(max-width: 700px)');
  const answer = (id: string) => answers.find((one) => one.id === id);
  const [before, after] = [answer(pair.before), answer(pair.after)];
  const comparison = () => {
    if (masked) return <RevealNotice caseId={caseId}>{translate('show.reveal.body')}</RevealNotice>;
    // Which rows are unfolded belongs to the two that are compared.
    return (
      before &&
      after && <Comparison key={`${before.id} ${after.id}`} caseId={caseId} before={before} after={after} />
    );
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth fullScreen={small} maxWidth="lg">
      <Box sx={{ display: 'flex', alignItems: 'center', paddingInlineEnd: 1.5 }}>
        <DialogTitle id={titleId} sx={{ flexGrow: 1, px: { xs: 2, sm: 3 }, pb: 1 }}>
          {translate('history.compare.title')}
        </DialogTitle>
        <IconButton aria-label={translate('history.compare.close')} onClick={onClose}>
          <Close />
        </IconButton>
      </Box>
      <DialogContent sx={{ display: 'grid', alignContent: 'start', gap: 2, px: { xs: 2, sm: 3 } }}>
        <AnswerPickers answers={answers} pair={pair} onPair={onPair} />
        {comparison()}
      </DialogContent>
    </Dialog>
  );
};

export default CompareDialog;
