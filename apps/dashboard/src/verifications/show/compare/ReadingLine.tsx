import type { Finding } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { DocumentTypes } from '../extracted/DocumentTypes.tsx';
import { fieldPlace } from '../places/place.ts';
import { ReadText } from '../ReadText.tsx';
import { CopyValue } from './CopyValue.tsx';
import { CountryName } from './CountryName.tsx';
import { FieldFindings } from './FieldFindings.tsx';
import type { Reading } from './rows.ts';

/** Types and countries have words of their own; everything else is shown as it was read. */
const Value = ({ reading: { path, text, types } }: { reading: Reading }) => {
  if (types && types.length > 0) return <DocumentTypes types={types} />;
  if (path === 'documentCountry' && text !== null) return <CountryName code={text} />;
  return <ReadText value={text} />;
};

/** One value in its own script and direction, what was noticed about it, and a way to copy it. `field` and `column` name it. */
export const ReadingLine = (props: {
  reading: Reading;
  field: string;
  column: string;
  findings: readonly Finding[];
}) => {
  const { reading, field, column, findings } = props;
  const { path, text } = reading;
  const translate = useTranslate();
  return (
    <Box className="reading" {...fieldPlace(path)}>
      <Box component="span" className="value">
        <Value reading={reading} />
      </Box>
      <FieldFindings findings={findings} path={path} />
      {text !== null && text !== '' && (
        <CopyValue text={text} stop={path} label={translate('show.compare.copy', { field, column })} />
      )}
    </Box>
  );
};
