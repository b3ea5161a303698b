import { expect, test } from '@jest/globals';
import { COMPLETE, linesFor as linesForAll } from '../../test/harness/environment.ts';
import { loadSettings } from './settings.ts';

const bucketOf = (env: NodeJS.ProcessEnv) => loadSettings({ ...COMPLETE, ...env }).bucket;
const linesFor = (env: NodeJS.ProcessEnv) => linesForAll({ ...COMPLETE, ...env });

test("a bucket needs its region; unless another server is named it is Amazon's", () => {
  expect(bucketOf({ IMAGE_STORE: 's3://desk-images', AWS_REGION: 'eu-central-1' })).toEqual({
    name: 'desk-images',
    prefix: '',
    region: 'eu-central-1',
    endpoint: null,
    deadlineMs: 10_000,
  });
  expect(linesFor({ IMAGE_STORE: 's3://desk-images' })).toEqual(['AWS_REGION: is required']);
});

test('another server that speaks S3', () => {
  const env = {
    IMAGE_STORE: 's3://desk-images',
    AWS_REGION: 'any',
    AWS_ENDPOINT_URL_S3: 'http://s3.local:9000/',
  };
  expect(bucketOf(env)).toMatchObject({ endpoint: 'http://s3.local:9000' });
});

test.each([
  ['s3://desk-images/', ''],
  ['s3://desk-images/production', 'production/'],
  ['s3://desk-images/a/b-2/c.d_e/', 'a/b-2/c.d_e/'],
])('%s keeps images below %j', (given, prefix) => {
  expect(bucketOf({ IMAGE_STORE: given, AWS_REGION: 'any' })).toMatchObject({ name: 'desk-images', prefix });
});

test("without a bucket it is the folder, whatever is set for other programs' sake", () => {
  const others = { AWS_REGION: 'any', AWS_ENDPOINT_URL_S3: 'no address' };
  expect(bucketOf(others)).toBeNull();
  expect(bucketOf({ ...others, IMAGE_STORE: '' })).toBeNull();
});

test.each([
  ['IMAGE_STORE', 'canary'],
  ['IMAGE_STORE', '/var/canary'],
  ['IMAGE_STORE', 'file:///canary'],
  ['IMAGE_STORE', 'https://s3.example.com/canary'],
  ['IMAGE_STORE', 's3:canary'],
  ['IMAGE_STORE', 's3://'],
  ['IMAGE_STORE', 's3://Canary'],
  ['IMAGE_STORE', 's3://canary:word@bucket'],
  ['IMAGE_STORE', 's3://canary?region=any'],
  ['IMAGE_STORE', 's3://bucket//canary'],
  ['IMAGE_STORE', 's3://bucket/../canary'],
  ['IMAGE_STORE', 's3://bucket/canary bird'],
  ['AWS_ENDPOINT_URL_S3', 'canary.example.com'],
  ['AWS_ENDPOINT_URL_S3', 'https://canary:word@s3.example.com'],
  ['AWS_ENDPOINT_URL_S3', 'https://s3.example.com/canary'],
])('%s=%s is refused in one line that names the variable and not the value', (name, value) => {
  const lines = linesFor({ IMAGE_STORE: 's3://desk-images', AWS_REGION: 'any', [name]: value });
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^${name}: must `))]);
  expect(lines.join()).not.toContain('canary');
});
