import BrokenImageOutlined from '@mui/icons-material/BrokenImageOutlined';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { BoxedImage } from './BoxedImage.tsx';
import type { Mark } from './marksOf.ts';
import { NoImage } from './NoImage.tsx';
import { OpenLarge } from './OpenLarge.tsx';

/** A picture small enough to see the case at a glance; a press opens it large. */
export const Thumbnail = (props: {
  src: string;
  name: string;
  marks: readonly Mark[];
  onOpen: () => void;
}) => {
  const { src, name, marks, onOpen } = props;
  const translate = useTranslate();
  const [broken, setBroken] = useState(false);
  if (broken) return <NoImage icon={BrokenImageOutlined}>{translate('show.images.broken')}</NoImage>;
  return (
    <OpenLarge name={name} onOpen={onOpen}>
      <BoxedImage src={src} alt={name} marks={marks} onError={() => setBroken(true)} />
    </OpenLarge>
  );
};
