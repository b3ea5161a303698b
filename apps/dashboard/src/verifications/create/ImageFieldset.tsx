import Card from '@mui/material/Card';
import FormHelperText from '@mui/material/FormHelperText';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslate } from 'react-admin';
import type { ImageField, SubmissionForm } from './imageChoice.ts';
import { ImageFileInput } from './ImageFileInput.tsx';
import { ImageLinkInput } from './ImageLinkInput.tsx';
import { imageMistake } from './imageMistake.ts';

/** One image: as a file from here, or as a link that the provider fetches. */
export const ImageFieldset = ({ field: name, disabled }: { field: ImageField; disabled: boolean }) => {
  const translate = useTranslate();
  const id = useId();
  const [way, setWay] = useState<'file' | 'link'>('file');
  return (
    <Controller<SubmissionForm, ImageField>
      name={name}
      rules={{
        validate: (choice) => {
          const mistake = imageMistake(choice);
          return mistake === undefined || translate(`create.image.${mistake}`);
        },
      }}
      render={({ field, fieldState: { error } }) => (
        <Card
          role="group"
          aria-labelledby={`${id}-name`}
          aria-describedby={error && `${id}-error`}
          sx={{ display: 'flex', flexDirection: 'column', p: 2, ...(error && { borderColor: 'error.main' }) }}
        >
          <Typography id={`${id}-name`} variant="h3" component="h2">
            {translate(`create.image.${name}`)}
          </Typography>
          <Tabs
            value={way}
            onChange={(_event, next: 'file' | 'link') => {
              setWay(next);
              field.onChange(null);
            }}
            aria-labelledby={`${id}-name`}
            sx={{ minHeight: 36, mb: 1.5, '& button': { minHeight: 36, px: 1, minWidth: 0, mr: 1.5 } }}
          >
            <Tab value="file" label={translate('create.image.file')} disabled={disabled} />
            <Tab value="link" label={translate('create.image.link')} disabled={disabled} />
          </Tabs>
          {way === 'file' ? (
            <ImageFileInput
              choice={field.value?.kind === 'file' ? field.value : null}
              onChoice={field.onChange}
              inputRef={field.ref}
              disabled={disabled}
            />
          ) : (
            <ImageLinkInput
              link={field.value?.kind === 'link' ? field.value.link : ''}
              onLink={(link) => field.onChange(link === '' ? null : { kind: 'link', link })}
              inputRef={field.ref}
              disabled={disabled}
            />
          )}
          {error && (
            <FormHelperText id={`${id}-error`} error role="alert">
              {error.message}
            </FormHelperText>
          )}
        </Card>
      )}
    />
  );
};
