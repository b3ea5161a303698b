import { IMAGE_MAX_BYTES, type ImageType } from '@desk/contract';

/** Why a file can't be submitted; `create.image.refused` says each in words. */
export type FileRefusal = 'empty' | 'too_big' | 'wrong_type' | 'unreadable';

export type FileCheck = { type: ImageType } | { refusal: FileRefusal };

const startsWith = (bytes: Uint8Array, signature: string, at = 0) =>
  [...signature].every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** The type by the first bytes: a name or what the browser calls the file proves nothing, and the API reads the bytes too. */
export const imageTypeOf = (head: Uint8Array): ImageType | null => {
  if (startsWith(head, '\xff\xd8\xff')) return 'image/jpeg';
  if (startsWith(head, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (startsWith(head, 'RIFF') && startsWith(head, 'WEBP', 8)) return 'image/webp';
  if (startsWith(head, '%PDF-')) return 'application/pdf';
  return null;
};

/** Reads only the head of the file. */
export const checkFile = async (file: Blob): Promise<FileCheck> => {
  if (file.size === 0) return { refusal: 'empty' };
  if (file.size > IMAGE_MAX_BYTES) return { refusal: 'too_big' };
  const head = await file
    .slice(0, 16)
    .arrayBuffer()
    .catch(() => null);
  if (head === null) return { refusal: 'unreadable' };
  const type = imageTypeOf(new Uint8Array(head));
  return type ? { type } : { refusal: 'wrong_type' };
};

/** A link that the API takes: https, with a host; nothing is fetched to find out more. */
export const isHttpsLink = (text: string): boolean =>
  /^https:\/\//i.test(text.trim()) && URL.canParse(text.trim());
