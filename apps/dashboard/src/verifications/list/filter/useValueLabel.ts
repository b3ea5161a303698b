import { FACETS, type FacetName } from '@desk/contract';
import { useLocaleState, useTranslate } from 'react-admin';
import { countryName } from '../../../shared/countryName.ts';
import { useCheckName } from '../../../shared/useCheckName.ts';
import { useDocumentTypeName } from '../../../shared/useDocumentTypeName.ts';
import { visibleText } from '../../../shared/visibleText.ts';

const facetNames: readonly string[] = FACETS;
export const isFacet = (name: string): name is FacetName => facetNames.includes(name);

/** A filter's value in words. Declined reasons are the provider's own words. */
export const useValueLabel = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const checkName = useCheckName();
  const documentTypeName = useDocumentTypeName();
  return (facet: FacetName, value: string): string => {
    switch (facet) {
      case 'status':
        return translate(`shared.status.${value}`);
      case 'verificationStatus':
        return translate(`shared.verdict.${value}`);
      case 'reviewDecision':
        return translate(`shared.review.${value}`);
      case 'reviewStage':
        return translate(`shared.reviewStage.${value}`);
      case 'finding':
        return translate(`shared.finding.${value}`, { _: value });
      case 'country':
        return countryName(value, locale) ?? visibleText(value);
      case 'failedCheck':
      case 'unperformedCheck':
        return checkName(value);
      case 'documentType':
        return documentTypeName(value);
      case 'declinedReason':
        return visibleText(value);
    }
  };
};
