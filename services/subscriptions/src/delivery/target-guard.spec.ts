import fc from 'fast-check';
import { checkedAddresses, mayConnect, parseTarget } from './target-guard';

const strict = { allowLoopback: false };
const development = { allowLoopback: true };
const reason = (work: () => unknown): string => {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return (error as { reason: string }).reason;
  }
};

describe('the guard of webhook targets', () => {
  it.each([
    ['https://empfang.example/paktwerk?x=1', 'accepted'],
    ['https://93.184.216.34:8443/', 'accepted'],
    ['https://[2606:4700::6810:85e5]/', 'accepted'],
    ['http://empfang.example/', 'not-https'],
    ['ftp://empfang.example/', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['empfang.example', 'not-a-url'],
    ['https://user:pass@empfang.example/', 'with-credentials'],
    ['https://empfang.example/#x', 'with-fragment'],
    ['https://127.0.0.1/', 'not-public'],
    ['https://2130706433/', 'not-public'], // 127.0.0.1 as one number
    ['https://0x7f.1/', 'not-public'],
    ['https://0177.0.0.1/', 'not-public'],
    ['https://169.254.169.254/latest/meta-data/', 'not-public'],
    ['https://[::1]/', 'not-public'],
    ['https://[::ffff:10.0.0.1]/', 'not-public'],
    ['https://[::ffff:93.184.216.34]/', 'not-public'],
    ['https://[fd00::1]/', 'not-public'],
    ['https://[fe80::1]/', 'not-public'],
    ['https://[2002:7f00:1::]/', 'not-public'],
    ['https://[64:ff9b::7f00:1]/', 'not-public'],
  ])('answers %s with %s', (url, expected) => {
    expect(reason(() => parseTarget(url, strict))).toBe(expected);
  });

  it('lets loopback through in development, and still nothing else', () => {
    expect(reason(() => parseTarget('http://127.0.0.1:9000/', development))).toBe('accepted');
    expect(reason(() => parseTarget('http://[::1]:9000/', development))).toBe('accepted');
    expect(reason(() => parseTarget('http://93.184.216.34/', development))).toBe('not-https');
    expect(reason(() => parseTarget('http://192.168.1.1/', development))).toBe('not-public');
  });

  const octet = fc.integer({ min: 0, max: 255 });
  const inside = fc
    .oneof(
      fc.tuple(fc.constant(10), octet, octet, octet),
      fc.tuple(fc.constant(127), octet, octet, octet),
      fc.tuple(fc.constant(0), octet, octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
      fc.tuple(fc.integer({ min: 224, max: 255 }), octet, octet, octet),
    )
    .map((o) => o.join('.'));

  it('refuses every inside address, also within IPv6', () => {
    fc.assert(
      fc.property(inside, (ip) => {
        const hex = ip
          .split('.')
          .map((o) => Number(o).toString(16).padStart(2, '0'))
          .join('')
          .replace(/(....)(....)/, '$1:$2');
        for (const form of [ip, `::ffff:${ip}`, `::ffff:${hex}`, `::${hex}`, `64:ff9b::${hex}`, `2002:${hex}::1`])
          expect({ form, ok: mayConnect(form, strict) }).toEqual({ form, ok: false });
      }),
    );
  });

  it('takes IPv6 only from the global block', () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(fc.tuple(group, group, group), ([first, second, last]) => {
        const ip = `${first.toString(16)}:${second.toString(16)}::${last.toString(16)}`;
        if (first < 0x2000 || first > 0x3fff) expect({ ip, ok: mayConnect(ip, strict) }).toEqual({ ip, ok: false });
      }),
    );
    expect(mayConnect('2a00:1450:4001:81c::200e', strict)).toBe(true);
  });

  it('refuses a name that points inside, even when it also points outside', async () => {
    const resolve =
      (...addresses: string[]) =>
      () =>
        Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
    await expect(checkedAddresses('a.example', strict, false, resolve('93.184.216.34'))).resolves.toHaveLength(1);
    await expect(checkedAddresses('a.example', strict, false, resolve('93.184.216.34', '10.0.0.1'))).rejects.toMatchObject({
      reason: 'not-public',
    });
    await expect(checkedAddresses('a.example', strict, false, resolve('::1'))).rejects.toMatchObject({ reason: 'not-public' });
    await expect(checkedAddresses('a.example', strict, false, resolve())).rejects.toMatchObject({ reason: 'not-found' });
    await expect(checkedAddresses('a.example', development, true, resolve('93.184.216.34'))).rejects.toMatchObject({ reason: 'not-https' });
    await expect(checkedAddresses('no-such-host.invalid', strict, false)).rejects.toMatchObject({ reason: 'not-found' });
  });
});
