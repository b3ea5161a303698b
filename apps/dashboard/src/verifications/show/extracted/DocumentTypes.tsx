import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { HostileText } from '../../../shared/HostileText.tsx';
import { visibleText } from '../../../shared/visibleText.ts';
import { ReadText } from '../ReadText.tsx';

/** Document types in plain words; one that we don't know as the provider wrote it. */
export const DocumentTypes = ({ types }: { types: readonly string[] }) => {
  const translate = useTranslate();
  if (types.length === 0) return <ReadText value={null} />;
  return types.map((type, index) => (
    <Fragment key={type}>
      {index > 0 && ', '}
      <HostileText>{translate(`shared.documentType.${type}`, { _: visibleText(type) })}</HostileText>
    </Fragment>
  ));
};
