import Box from '@mui/material/Box';
import { QRCodeSVG } from 'qrcode.react';
import { useTranslate } from 'react-admin';

/** Dark on white in both modes: not every camera reads the reverse. Drawn here: the secret goes to no service. */
const QrCode = ({ uri }: { uri: string }) => {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        width: 'fit-content',
        p: 1.5,
        borderRadius: 2,
        border: 1,
        borderColor: 'divider',
        bgcolor: '#fff',
      }}
    >
      <QRCodeSVG
        value={uri}
        size={176}
        level="M"
        bgColor="#ffffff"
        fgColor="#000000"
        role="img"
        aria-label={translate('account.secondFactor.qrCode')}
      />
    </Box>
  );
};

export default QrCode;
