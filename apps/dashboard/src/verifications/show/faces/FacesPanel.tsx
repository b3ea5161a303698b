import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Panel } from '../../../shared/Panel.tsx';
import { imageOf } from '../images/picture.ts';
import { useImageViewer } from '../images/useImageViewer.tsx';
import { Contradiction } from './Contradiction.tsx';
import { DocumentFace } from './DocumentFace.tsx';
import { FaceFacts } from './FaceFacts.tsx';
import { SelfieFace } from './SelfieFace.tsx';

/** The selfie beside the face cut from the document, as tall, and what the provider says of the two. */
export const FacesPanel = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const { open, viewer } = useImageViewer(verification);
  return (
    <Panel title={translate('show.faces.title')}>
      <Box key={verification.id} sx={{ display: 'flex', gap: 1.5 }}>
        <SelfieFace image={imageOf(verification, 'selfie')} onOpen={() => open('selfie')} />
        <DocumentFace verification={verification} onOpen={() => open('front')} />
        <FaceFacts verification={verification} />
      </Box>
      <Contradiction findings={verification.findings} />
      {viewer}
    </Panel>
  );
};
