import { useTranslate } from 'react-admin';
import { NoImage } from '../images/NoImage.tsx';
import { FaceFrame } from './FaceFrame.tsx';

export type Reason = 'missing' | 'broken' | 'linked' | 'pdf' | 'noBox' | 'outside';

/** Why there is no face to compare. */
export const NoFace = ({ name, because }: { name: string; because: Reason }) => {
  const translate = useTranslate();
  return (
    <FaceFrame name={name}>
      <NoImage>{translate(`show.faces.none.${because}`)}</NoImage>
    </FaceFrame>
  );
};
