import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { goToField, isShown } from '../places/places.ts';
import { useFieldName } from '../places/useFieldName.ts';

/** The fields that show a finding, each leading to its place on the page. */
export const FindingFields = (props: { fields: readonly string[]; verification: VerificationDetail }) => {
  const { fields, verification } = props;
  const translate = useTranslate();
  const fieldName = useFieldName();
  return (
    <Box>
      {translate('show.findings.fields')}{' '}
      {fields.map((field, at) => (
        <span key={field}>
          {at > 0 && ', '}
          {isShown(verification, field) ? (
            <Link
              component="button"
              onClick={() => goToField(field)}
              sx={{ minHeight: 24, fontSize: 'inherit', textAlign: 'start', verticalAlign: 'baseline' }}
            >
              {fieldName(field)}
            </Link>
          ) : (
            fieldName(field)
          )}
        </span>
      ))}
    </Box>
  );
};
