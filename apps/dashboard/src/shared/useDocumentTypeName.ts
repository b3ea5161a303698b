import { useTranslate } from 'react-admin';
import { visibleText } from './visibleText.ts';

const known = new Set(['passport', 'id_card', 'driving_license', 'residence_permit', 'credit_or_debit_card']);

/** A document's type in plain words; one that the provider added since as it wrote it. */
export const useDocumentTypeName = () => {
  const translate = useTranslate();
  return (type: string) => (known.has(type) ? translate(`shared.documentType.${type}`) : visibleText(type));
};
