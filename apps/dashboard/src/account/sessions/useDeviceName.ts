import { useTranslate } from 'react-admin';
import { beginning } from '../../shared/beginning.ts';
import { deviceOf } from './device.ts';

/** As much of an unknown program's own words as fits a line. */
const MOST = 60;

/** `Chrome on Windows`, or what the program says of itself: words from outside. */
export const useDeviceName = () => {
  const translate = useTranslate();
  return (userAgent: string): string => {
    const { browser, system } = deviceOf(userAgent);
    if (browser && system) return translate('account.sessions.device', { browser, system });
    if (userAgent === '') return translate('account.sessions.unknownDevice');
    return browser ?? system ?? beginning(userAgent, MOST);
  };
};
