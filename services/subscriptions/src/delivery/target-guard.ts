import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Why nothing is sent to an address; the code is part of the answer to whoever registered it. */
export type TargetProblem = 'not-a-url' | 'not-https' | 'with-credentials' | 'with-fragment' | 'not-public' | 'not-found';

export class TargetRefusedError extends Error {
  constructor(readonly reason: TargetProblem) {
    super(`The target is refused: ${reason}`);
    this.name = 'TargetRefusedError';
  }
}

export interface TargetRules {
  /** Development only: http and loopback addresses, and nothing else beside what is always allowed. */
  readonly allowLoopback: boolean;
}

/** Everything that IANA's registries of special-purpose addresses do not call globally reachable (RFC 6890 and its updates), and multicast. */
const NOT_PUBLIC_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Of IPv6 only the global unicast block is public, without the parts that carry an IPv4 address in them or are set aside. */
const NOT_PUBLIC_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const blocked = new BlockList();
for (const [net, bits] of NOT_PUBLIC_V4) blocked.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of NOT_PUBLIC_V6) blocked.addSubnet(net, bits, 'ipv6');
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
const mapped = new BlockList();
mapped.addSubnet('::ffff:0:0', 96, 'ipv6');

const bare = (address: string): string => address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');

/** May a connection go to this IP address? */
export const mayConnect = (address: string, { allowLoopback }: TargetRules): boolean => {
  const ip = bare(address);
  const family = isIP(ip);
  if (family === 0) return false;
  const kind = family === 4 ? 'ipv4' : 'ipv6';
  if (kind === 'ipv6' && mapped.check(ip, 'ipv6')) return false; // an IPv4 address in disguise: whoever means it may write it as one
  if (allowLoopback && loopback.check(ip, kind)) return true;
  if (kind === 'ipv6') return global6.check(ip, 'ipv6') && !blocked.check(ip, 'ipv6');
  return !blocked.check(ip, 'ipv4');
};

/** The address as text, checked for what can be known without asking anybody. @throws TargetRefusedError */
export const parseTarget = (text: string, rules: TargetRules): URL => {
  if (!URL.canParse(text)) throw new TargetRefusedError('not-a-url');
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(rules.allowLoopback && url.protocol === 'http:')) throw new TargetRefusedError('not-https');
  if (url.username !== '' || url.password !== '') throw new TargetRefusedError('with-credentials');
  if (url.hash !== '' || text.includes('#')) throw new TargetRefusedError('with-fragment');
  const host = bare(url.hostname);
  if (isIP(host) !== 0 && !mayConnect(host, rules)) throw new TargetRefusedError('not-public');
  if (url.protocol === 'http:' && isIP(host) !== 0 && !loopback.check(host, isIP(host) === 4 ? 'ipv4' : 'ipv6'))
    throw new TargetRefusedError('not-https');
  return url;
};

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;
const resolveAll: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/**
 * The addresses of a host that a connection may use. One address that is not public refuses the host as a whole: a name that points both
 * outside and inside is either a mistake or an attack. The connection uses what was checked, so that a second answer of the DNS changes nothing.
 * @throws TargetRefusedError
 */
export const checkedAddresses = async (
  host: string,
  rules: TargetRules,
  isPlain: boolean,
  resolve: Resolve = resolveAll,
): Promise<readonly ResolvedAddress[]> => {
  const name = bare(host);
  const literal = isIP(name);
  const found =
    literal !== 0
      ? [{ address: name, family: literal }]
      : await resolve(name).catch(() => {
          throw new TargetRefusedError('not-found');
        });
  if (found.length === 0) throw new TargetRefusedError('not-found');
  if (!found.every((a) => mayConnect(a.address, rules))) throw new TargetRefusedError('not-public');
  if (isPlain && !found.every((a) => loopback.check(a.address, a.family === 4 ? 'ipv4' : 'ipv6')))
    throw new TargetRefusedError('not-https');
  return found;
};
