import { afterEach, expect, test } from '@jest/globals';
import { onlineManager } from '@tanstack/react-query';
import { deskQueryClient } from './queryClient.ts';

afterEach(() => onlineManager.setOnline(true));

test('asks, and fails, where the browser thinks that it is offline', async () => {
  onlineManager.setOnline(false);
  const client = deskQueryClient();
  const refuse = () => Promise.reject(new Error('no network'));
  await expect(client.fetchQuery({ queryKey: ['list'], queryFn: refuse })).rejects.toThrow('no network');
  const recheck = client.getMutationCache().build(client, { mutationFn: refuse });
  await expect(recheck.execute(undefined)).rejects.toThrow('no network');
});
