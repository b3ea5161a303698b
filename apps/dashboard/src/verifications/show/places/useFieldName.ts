import { useTranslate } from 'react-admin';
import { beginning } from '../../../shared/beginning.ts';
import { useCheckName } from '../../../shared/useCheckName.ts';
import { visibleText } from '../../../shared/visibleText.ts';
import { FIELDS } from '../compare/fields.ts';
import { isKnownFreeKey } from '../extracted/freeKeys.ts';

/** More is no name. */
const MOST = 80;

const SIDES: Readonly<Record<string, string>> = { proof: 'front', additionalProof: 'back' };

/** A field by its path in the case, in the page's own words: `proof.dob` as "Date of birth (front)". */
export const useFieldName = () => {
  const translate = useTranslate();
  const checkName = useCheckName();
  const keyName = (key: string) =>
    isKnownFreeKey(key) ? translate(`show.key.${key}`) : visibleText(beginning(key, MOST));
  const inColumn = (field: string, column: string) =>
    translate('show.compare.inColumn', { field, column: translate(`show.compare.column.${column}`) });
  return (path: string): string => {
    const [group = '', ...rest] = path.split('.');
    const name = rest.join('.');
    const side = SIDES[group];
    if (side !== undefined) return inColumn(keyName(name), side);
    if (group === 'checks') return translate('show.findings.check', { check: checkName(name) });
    if (group === 'document') {
      const key = FIELDS.find(({ extracted }) => extracted === name)?.key;
      return inColumn(key === undefined ? visibleText(name) : keyName(key), 'extracted');
    }
    return translate(`show.field.${path}`, { _: visibleText(beginning(path, MOST)) });
  };
};
