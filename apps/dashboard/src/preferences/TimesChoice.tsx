import type { Preferences } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { Choose } from '../shared/Choose.tsx';

type Times = NonNullable<Preferences['times']>;

/** Whether times are told from now, or by the clock of the reader's zone. Either way the exact time is a hover away. */
export const TimesChoice = (props: { value: Times; onChange: (value: Times) => void }) => {
  const translate = useTranslate();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Choose
      {...props}
      title={translate('queue.display.times')}
      note={translate('queue.display.timesNote', { zone })}
      options={{
        relative: translate('queue.display.relative'),
        absolute: translate('queue.display.absolute'),
      }}
    />
  );
};
