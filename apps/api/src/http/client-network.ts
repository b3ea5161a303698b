import { isIPv6 } from 'node:net';

/**
 * What to count a client by: its address, of IPv6 the network alone, its first 64 bits. Whoever has one address of it has
 * them all, and would else be somebody new with each attempt.
 */
export function clientNetwork(address: string): string {
  // One with a dot is an IPv4 address in IPv6's clothes.
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = [], tail = []] = (address.split('%')[0] ?? '')
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array<string>(8 - head.length - tail.length).fill('0');
  const groups = [...head, ...zeros, ...tail].slice(0, 4).map((group) => Number.parseInt(group, 16));
  return `${groups.map((group) => group.toString(16)).join(':')}::/64`;
}
