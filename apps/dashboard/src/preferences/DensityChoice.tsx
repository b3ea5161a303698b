import type { Preferences } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { Choose } from '../shared/Choose.tsx';

type Density = NonNullable<Preferences['density']>;

/** How much room a row of the list has. */
export const DensityChoice = (props: { value: Density; onChange: (value: Density) => void }) => {
  const translate = useTranslate();
  return (
    <Choose
      {...props}
      title={translate('queue.display.density')}
      options={{
        comfortable: translate('queue.display.comfortable'),
        compact: translate('queue.display.compact'),
      }}
    />
  );
};
