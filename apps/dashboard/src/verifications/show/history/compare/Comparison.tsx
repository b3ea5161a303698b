import type { Exchange } from '@desk/contract';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../../../api/problem.ts';
import { ErrorState } from '../../../../shared/ErrorState.tsx';
import { LineSkeletons } from '../../../../shared/LineSkeletons.tsx';
import { RevealNotice } from '../../reveal/RevealNotice.tsx';
import { useExchangeBody } from '../answer/useExchangeBody.ts';
import { ComparedBodies } from './ComparedBodies.tsx';

/** Fetches both answers and compares them, unless their hashes say already that they are the same. */
export const Comparison = (props: { caseId: string; before: Exchange; after: Exchange }) => {
  const { caseId, before, after } = props;
  const translate = useTranslate();
  const same = before.bodySha256 === after.bodySha256;
  const bodies = [
    useExchangeBody(caseId, before.id, !same),
    useExchangeBody(caseId, after.id, !same),
  ] as const;
  if (same) return <Alert severity="success">{translate('history.compare.sameBytes')}</Alert>;
  const failed = bodies.find(({ error }) => error !== null);
  // Covered since the page was opened.
  if (problemOf(failed?.error)?.code === 'reveal_first') {
    return <RevealNotice caseId={caseId}>{translate('show.reveal.body')}</RevealNotice>;
  }
  if (failed) {
    return (
      <ErrorState
        title={translate('history.answer.error')}
        error={failed.error}
        retry={() => void failed.refetch()}
      />
    );
  }
  const [one, other] = bodies;
  if (one.data === undefined || other.data === undefined) return <LineSkeletons count={8} />;
  return (
    <ComparedBodies
      before={one.data}
      after={other.data}
      truncated={before.bodyTruncated || after.bodyTruncated}
    />
  );
};
