import type { Statistics } from '@desk/contract';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import PauseCircleOutlined from '@mui/icons-material/PauseCircleOutlined';
import SlowMotionVideo from '@mui/icons-material/SlowMotionVideo';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../../shared/Facts.tsx';
import { HostileText } from '../../shared/HostileText.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { TimeAgo } from '../../shared/TimeAgo.tsx';
import { ToneChip } from '../../shared/ToneChip.tsx';
import { useNumbers } from '../useNumbers.ts';
import { CallsOfTheHour } from './CallsOfTheHour.tsx';
import { SAID } from './said.ts';

const looks = {
  working: { tone: 'positive', icon: CheckCircleOutlined },
  slowed: { tone: 'caution', icon: SlowMotionVideo },
  paused: { tone: 'caution', icon: PauseCircleOutlined },
} as const;

/** How the provider is asked, why and since when; how often at most or, while it is paused, when the next call tries it. */
export const ProviderPanel = ({ provider }: { provider: Statistics['provider'] }) => {
  const translate = useTranslate();
  const { written } = useNumbers();
  const { state, reason, since, pausedUntil, ratePerSecond, lastAnswerAt, lastOutcome } = provider;
  return (
    <Panel
      title={translate('overview.provider.title')}
      action={<ToneChip {...looks[state]}>{translate(`overview.provider.${state}`)}</ToneChip>}
    >
      <Facts>
        {reason !== null && (
          <Fact name={translate('overview.provider.why')}>
            <HostileText>{translate(`overview.provider.said.${reason}`, { _: reason })}</HostileText>
          </Fact>
        )}
        <Fact name={translate('overview.provider.since')}>
          <TimeAgo time={since} />
        </Fact>
        {state === 'paused' ? (
          <Fact name={translate('overview.provider.until')}>
            {pausedUntil === null ? translate('overview.provider.soon') : <TimeAgo time={pausedUntil} />}
          </Fact>
        ) : (
          <Fact name={translate('overview.provider.rate')}>
            {translate('overview.provider.perSecond', { rate: written(ratePerSecond) })}
          </Fact>
        )}
        <Fact name={translate('overview.provider.lastAnswer')}>
          <TimeAgo time={lastAnswerAt} />
        </Fact>
        {lastOutcome !== null && (
          <Fact name={translate('overview.provider.lastCall')}>
            {translate(`overview.provider.said.${SAID[lastOutcome]}`)}
          </Fact>
        )}
        <Fact name={translate('overview.provider.lastHour')}>
          <CallsOfTheHour {...provider} />
        </Fact>
      </Facts>
    </Panel>
  );
};
