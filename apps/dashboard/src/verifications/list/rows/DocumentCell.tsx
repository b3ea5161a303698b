import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Absent } from '../../../shared/Absent.tsx';
import { clampTo } from '../../../shared/clampTo.ts';
import { HostileText } from '../../../shared/HostileText.tsx';
import { useDocumentTypeName } from '../../../shared/useDocumentTypeName.ts';
import { visibleText } from '../../../shared/visibleText.ts';

const cut = { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

/** Which document, and its number. */
export const DocumentCell = ({ type, number }: { type: string | null; number: string | null }) => {
  const translate = useTranslate();
  const typeName = useDocumentTypeName();
  if (type === null && number === null) return <Absent label={translate('shared.noDocument')} />;
  return (
    <Box component="span" sx={{ display: 'block', minWidth: 0, overflowWrap: 'anywhere' }}>
      {type !== null && (
        <Box component="span" title={typeName(type)} sx={clampTo(2)}>
          {typeName(type)}
        </Box>
      )}
      {number !== null && (
        <Box
          component="span"
          sx={{ ...cut, color: 'text.secondary', fontSize: '0.75rem' }}
          title={visibleText(number)}
        >
          <HostileText>{number}</HostileText>
        </Box>
      )}
    </Box>
  );
};
