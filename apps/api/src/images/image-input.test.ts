import { describe, expect, test } from '@jest/globals';
import { IMAGE_MAX_BYTES } from '@desk/contract';
import sharp from 'sharp';
import { ImageRefused, readImageInput } from './image-input.ts';

const canvas = sharp({ create: { width: 2, height: 3, channels: 3, background: '#888' } });
const base64 = (bytes: Buffer) => bytes.toString('base64');

describe('readImageInput', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('knows a %s by its content', async (format) => {
    const bytes = await canvas.clone().toFormat(format).toBuffer();
    expect(await readImageInput(base64(bytes))).toEqual({ bytes, contentType: `image/${format}` });
  });

  test('takes the content’s word over the data URI’s', async () => {
    const png = await canvas.clone().png().toBuffer();
    expect(await readImageInput(`data:image/jpeg;base64,${base64(png)}`)).toMatchObject({
      contentType: 'image/png',
    });
  });

  test('knows a PDF', async () => {
    expect(await readImageInput(base64(Buffer.from('%PDF-1.7\n')))).toMatchObject({
      contentType: 'application/pdf',
    });
  });

  test('passes an https URL on as it was written', async () => {
    expect(await readImageInput('https://images.example.com/a b.jpg')).toEqual({
      url: 'https://images.example.com/a b.jpg',
    });
  });

  test.each([
    ['http://images.example.com/a.jpg', 'Must be an https URL without a user name'],
    ['https://user@images.example.com/a.jpg', 'Must be an https URL without a user name'],
    ['file:///etc/passwd', 'Must be an https URL without a user name'],
    ['https://images.example.com/a\u0000.jpg', 'Must be an https URL without a user name'],
    ['https://images.example.com/a\n.jpg', 'Must be an https URL without a user name'],
    [`https://images.example.com/${'a'.repeat(2048)}`, 'Must be an https URL without a user name'],
    ['not base64!', 'Must be an https URL, a base64 string or a data URI'],
    ['QUJD=', 'Must be an https URL, a base64 string or a data URI'],
    ['data:image/png,plain', 'Must be a base64 data URI'],
    [base64(Buffer.from('GIF89a')), 'Must be a JPEG, PNG, WebP or PDF'],
    [base64(Buffer.from('<svg onload="x"/>')), 'Must be a JPEG, PNG, WebP or PDF'],
    [base64(Buffer.from('\x89PNG\r\n\x1a\nnothing', 'latin1')), 'Cannot be read as an image'],
  ])('refuses %j', async (input, message) => {
    const refused = readImageInput(input);
    await expect(refused).rejects.toBeInstanceOf(ImageRefused);
    await expect(refused).rejects.toThrow(message);
  });

  test('takes 16 MB and not a byte more', async () => {
    const pdf = Buffer.alloc(IMAGE_MAX_BYTES + 1, 'x');
    pdf.write('%PDF-');
    await expect(readImageInput(base64(pdf.subarray(0, -1)))).resolves.toMatchObject({
      contentType: 'application/pdf',
    });
    await expect(readImageInput(base64(pdf))).rejects.toThrow('Must be at most 16 MB');
  });

  test('does not decode a picture of more than 100 million pixels', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    await expect(readImageInput(base64(bomb))).rejects.toThrow(ImageRefused);
  });
});
