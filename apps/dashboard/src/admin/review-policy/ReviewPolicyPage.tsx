import { useTranslate } from 'react-admin';
import { useReviewPolicy } from '../../verifications/decide/useReviewPolicy.ts';
import { RulesPage } from '../RulesPage.tsx';
import { ReviewPolicyForm } from './ReviewPolicyForm.tsx';

/** The rules of deciding: where a second person decides too, and which reasons are offered. */
export const ReviewPolicyPage = () => {
  const translate = useTranslate();
  const query = useReviewPolicy();
  return (
    <RulesPage
      title={translate('admin.deciding.title')}
      lead={translate('admin.deciding.lead')}
      query={query}
    >
      {(policy) => <ReviewPolicyForm policy={policy} />}
    </RulesPage>
  );
};
