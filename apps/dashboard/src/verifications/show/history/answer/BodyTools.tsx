import type { Exchange } from '@desk/contract';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import { bodyPath } from './useExchangeBody.ts';

/** How to read the body (`onExact` is undefined where there is one way only), and the bytes as a file. */
export const BodyTools = (props: {
  caseId: string;
  exchange: Exchange;
  exact: boolean;
  onExact: ((exact: boolean) => void) | undefined;
}) => {
  const { caseId, exchange, exact, onExact } = props;
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
      {onExact && (
        <ToggleButtonGroup
          size="small"
          exclusive
          value={exact}
          onChange={(_event, value: boolean | null) => value !== null && onExact(value)}
          aria-label={translate('history.answer.view')}
          sx={{ '& button': { px: 1.5, py: 0.25, textTransform: 'none' } }}
        >
          <ToggleButton value={false}>{translate('history.answer.pretty')}</ToggleButton>
          <ToggleButton value={true}>{translate('history.answer.exact')}</ToggleButton>
        </ToggleButtonGroup>
      )}
      <Button
        component="a"
        href={bodyPath(caseId, exchange.id)}
        download={`exchange-${exchange.id}`}
        startIcon={<FileDownloadOutlined />}
        sx={{ marginInlineStart: 'auto' }}
      >
        {translate('history.answer.download')}
      </Button>
    </Box>
  );
};
