import { derivedId } from '@paktwerk/kernel';
import type { CopiedParty } from '@paktwerk/platform';
import type { AgreeForwarding } from './agree-forwarding';
import { ForwardingAgreed } from './events';
import type { GrantToForward } from './grant-to-forward';

/** Werk e. V. gets half of a post of Wertheim for ten months, and a part of a measure. */
export const FORWARDING = derivedId('fwd', 'first');
export const SIGNED = '2025-02-20';

export const GRANT: GrantToForward = {
  keys: {
    applicationId: derivedId('app', 'spec'),
    grantId: derivedId('grt', 'spec'),
    callId: derivedId('call', 'spec'),
    programmeId: derivedId('prg', 'spec'),
    district: '08128',
    recipient: '08128131',
  },
  fileNumber: 'IB26-2026-00001',
  programmeCode: 'IB26',
  recipientName: 'Wertheim',
  from: '2025-01-01',
  to: '2025-12-31',
  lines: [
    { lineId: 'post', position: 1, kind: 'post', amountCents: 6_000_000, share: 100, months: 12 },
    { lineId: 'measure', position: 2, kind: 'measure', amountCents: 500_000 },
  ],
};
export const CARRIER: CopiedParty = {
  partyId: derivedId('pty', 'T-WERK'),
  key: 'T-WERK',
  kinds: ['CARRIER'],
  name: 'Werk e. V.',
  validFrom: '2010-01-01',
};

export const aWish = (wish: Partial<AgreeForwarding> = {}): AgreeForwarding => ({
  forwardingId: FORWARDING,
  grant: GRANT,
  givers: ['08128131'],
  receiver: CARRIER,
  receiverKey: 'T-WERK',
  lines: [{ lineId: 'post', share: 50 }],
  from: '2025-03-01',
  to: '2025-12-31',
  contract: { signedOn: SIGNED, auditRight: true },
  today: '2025-02-21',
  ...wish,
});

export const agreed = (wish: Partial<AgreeForwarding> & { readonly worthCents?: number } = {}) => {
  const { forwardingId, grant, lines, from, to, contract } = aWish(wish);
  const { worthCents = lines.reduce((sum, { share = 0, amountCents = 60_000 * share }) => sum + amountCents, 0) } = wish;
  const { keys, fileNumber, programmeCode, recipientName = 'Wertheim' } = grant;
  return ForwardingAgreed({
    forwardingId,
    ...keys,
    fileNumber,
    programmeCode,
    recipientName,
    receiver: { key: 'T-WERK', name: 'Werk e. V.', kind: 'CARRIER' },
    lines: [...lines],
    worthCents,
    from,
    to,
    contract,
    effectiveOn: contract.signedOn,
  });
};
