import type { Cents } from '@paktwerk/kernel';
import type { CommonParameters } from '../funding/rule-parameter';
import type { Needs } from './events';

/** What the rules ask for before this decision is released, beside another person; undefined where that is all. */
export const needsOf = (
  { thirdSignatureFromCents: third, hearingBefore }: CommonParameters,
  amountCents: Cents,
  requestedCents: Cents,
): Needs | undefined => {
  const adverse = amountCents === 0 ? 'rejection' : amountCents < requestedCents ? 'cut' : undefined;
  const needs: Needs = {
    ...(third !== undefined && amountCents >= third.value ? { thirdSignature: { fromCents: third.value, source: third.source } } : {}),
    ...(hearingBefore !== undefined && adverse !== undefined && hearingBefore.value.includes(adverse)
      ? { hearing: { source: hearingBefore.source } }
      : {}),
  };
  return Object.keys(needs).length === 0 ? undefined : needs;
};
