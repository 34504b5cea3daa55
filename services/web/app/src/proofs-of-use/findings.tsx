import { findingsOf } from '@paktwerk/kernel/named-days';
import { addDays, isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { proofFindingsTexts } from '../texts/proof-findings';
import type { Finding, Proof } from './types';

interface Named {
  readonly lineId: string;
  readonly from: string;
  readonly to: string;
}

/** What speaks against an employment that is named, as the service says it once the proof is signed; nothing while its days are no days. */
export const findingsFor = (named: Named, all: readonly Named[], { limits, alwaysAsked }: Proof): readonly Finding[] => {
  const isSaid = (one: Named): boolean => one.lineId === named.lineId && isDate(one.from) && isDate(one.to) && one.from <= one.to;
  if (!isSaid(named)) return [];
  const ofPost: readonly Finding[] = limits.filter(({ lineId }) => lineId === named.lineId);
  return findingsOf<Finding>(
    named,
    [...ofPost, ...alwaysAsked],
    all.filter((one) => one !== named && isSaid(one)),
  );
};

/** A finding in a sentence, and the rule with its source. */
export const useFindingWords = () => {
  const t = useTexts(proofFindingsTexts);
  const f = useFormat();
  return ({ code, from, to, cents, mark, source }: Finding): { readonly what: string; readonly rule: string } => {
    const day = (date: string | undefined): string => (date === undefined ? '' : f.date(date));
    const rule = `${source} (${mark})`;
    switch (code) {
      case 'before-start':
        return { what: t.beforeStart({ from: day(to && addDays(to, 1)) }), rule };
      case 'behind-window':
        return { what: t.behindWindow({ from: day(from), to: day(to) }), rule };
      case 'post-lapsed':
        return { what: t.lapsed({ from: day(from), to: day(to), amount: f.euro(cents ?? 0) }), rule };
      case 'held-without-pay':
        return { what: to === undefined ? t.unpaidSince({ from: day(from) }) : t.unpaid({ from: day(from), to: day(to) }), rule };
      case 'tier-unproven':
        return { what: t.tier, rule };
      case 'person-unknown':
        return { what: t.person, rule };
    }
  };
};
