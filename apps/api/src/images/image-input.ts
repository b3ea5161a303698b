import { IMAGE_MAX_BYTES, type ImageType } from '@desk/contract';

/** What an image field of a submission holds. */
export type ImageInput = { url: string } | { bytes: Buffer; contentType: ImageType };

/** Why an image was refused, in words for the person who submitted it. */
export class ImageRefused extends Error {}

/** More than a phone's camera takes; decoding more would cost memory that a small file can demand. */
const MAX_PIXELS = 100_000_000;
const MAX_URL_LENGTH = 2048;

/**
 * Reads an https URL, a base64 string or a data URI. The length is checked before decoding and the type by content,
 * whatever the data URI says of it.
 * @throws ImageRefused
 */
export async function readImageInput(input: string): Promise<ImageInput> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input)) return { url: httpsUrl(input) };
  const bytes = decode(input);
  const contentType = typeOf(bytes);
  if (contentType !== 'application/pdf') await checkPicture(bytes);
  return { bytes, contentType };
}

function httpsUrl(input: string): string {
  const url = URL.canParse(input) && input.length <= MAX_URL_LENGTH ? new URL(input) : null;
  if (url?.protocol !== 'https:' || /\p{C}/u.test(input) || url.username !== '' || url.password !== '')
    throw new ImageRefused('Must be an https URL without a user name');
  return input;
}

function decode(input: string): Buffer {
  const base64 = input.startsWith('data:') ? dataOf(input) : input;
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const length = Math.floor((base64.length * 3) / 4) - padding;
  if (length > IMAGE_MAX_BYTES) throw new ImageRefused('Must be at most 16 MB');
  const bytes = Buffer.from(base64, 'base64');
  // Node skips what is not base64, so a stray character shows as missing bytes.
  if (bytes.length === 0 || base64.length % 4 !== 0 || bytes.length !== length)
    throw new ImageRefused('Must be an https URL, a base64 string or a data URI');
  return bytes;
}

function dataOf(uri: string): string {
  const comma = uri.indexOf(',');
  if (comma === -1 || !uri.slice(0, comma).endsWith(';base64'))
    throw new ImageRefused('Must be a base64 data URI');
  return uri.slice(comma + 1);
}

function typeOf(bytes: Buffer): ImageType {
  const starts = (text: string, at = 0): boolean => bytes.toString('latin1', at, at + text.length) === text;
  if (starts('\xff\xd8\xff')) return 'image/jpeg';
  if (starts('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (starts('RIFF') && starts('WEBP', 8)) return 'image/webp';
  if (starts('%PDF-')) return 'application/pdf';
  throw new ImageRefused('Must be a JPEG, PNG, WebP or PDF');
}

async function checkPicture(bytes: Buffer): Promise<void> {
  // With its native libraries it takes 10 MB, which a process that reads no submission does without.
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(bytes, { limitInputPixels: MAX_PIXELS })
    .metadata()
    .catch(() => {
      throw new ImageRefused('Cannot be read as an image');
    });
  if (width * height > MAX_PIXELS) throw new ImageRefused('Must have at most 100 million pixels');
}
