import { useTranslate } from 'react-admin';
import { visibleText } from '../../../shared/visibleText.ts';
import type { ListView } from './listView.ts';

/** A view's name, and what it shows or whose it is. */
export const useViewName = () => {
  const translate = useTranslate();
  return ({ id, saved }: ListView): { name: string; help: string | undefined } =>
    saved
      ? {
          name: visibleText(saved.name),
          help: saved.mine
            ? undefined
            : translate('list.views.sharedBy', { owner: visibleText(saved.owner) }),
        }
      : { name: translate(`list.views.preset.${id}`), help: translate(`list.views.help.${id}`) };
};
