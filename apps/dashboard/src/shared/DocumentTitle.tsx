import { useEffect } from 'react';
import { useTranslate } from 'react-admin';

/** The tab's title. Never a person's name: titles end up in histories. */
export const DocumentTitle = ({ title }: { title: string }) => {
  const translate = useTranslate();
  const whole = `${title} · ${translate('shell.product')}`;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
  return null;
};
