import { useTranslate } from 'react-admin';
import { RulesPage } from '../RulesPage.tsx';
import { PolicyForm } from './PolicyForm.tsx';
import { usePolicy } from './usePolicy.ts';

/** The rules that hold for everyone. */
export const PolicyPage = () => {
  const translate = useTranslate();
  const query = usePolicy();
  return (
    <RulesPage title={translate('admin.policy.title')} lead={translate('admin.policy.lead')} query={query}>
      {(policy) => <PolicyForm policy={policy} />}
    </RulesPage>
  );
};
