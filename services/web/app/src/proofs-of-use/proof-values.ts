import type { Body } from '../api/paths';
import { isDate } from '../lib/dates';
import type { Proof, ProofDraft, Qualification } from './types';

type Draft = Body<'/api/applications/v1/proofs-of-use/{proofId}/draft', 'put'>;

/** Types and not interfaces: react-hook-form asks for an index signature. */
type Differs = { from: string; to: string; share: number | null; qualification: Qualification; reason: string };
type Named = {
  lineId: string;
  from: string;
  to: string;
  share: number | null;
  qualification: Qualification | '';
  costCents: number | null;
  reason: string;
};
/** What stands in the form of a proof. */
export type Values = {
  appointments: { appointmentId: string; costCents: number | null; isDifferent: boolean; differs: Differs }[];
  /** Who worked on a post and is not known to have. */
  named: Named[];
  lines: { lineId: string; amountCents: number | null; reason: string }[];
  narrative: string;
};

/** What the party has written, else what was submitted before, else what is known. */
export const firstOf = (proof: Proof, draft: ProofDraft): Values => {
  const { prefilled, submission } = proof;
  const known = prefilled?.appointments ?? [];
  const before = (
    draft.saved ? draft.named : (submission?.appointments ?? []).filter((one) => one.isNamed === true)
  ) as ProofDraft['named'];
  return {
    appointments: known.map(({ appointmentId, from, to, share, qualification }) => {
      const kept = draft.appointments.find((one) => one.appointmentId === appointmentId);
      const signed = submission?.appointments.find((one) => one.appointmentId === appointmentId);
      const said = draft.saved ? kept && { costCents: kept.costCents, ...kept.differs } : signed;
      const isDifferent = draft.saved ? kept?.differs !== undefined : signed?.reason !== undefined;
      const paid = isDifferent ? { from: '', to: '', share: null, qualification, ...said } : { from, to, share, qualification };
      return {
        appointmentId,
        costCents: said?.costCents ?? null,
        isDifferent,
        differs: { from: paid.from, to: paid.to, share: paid.share, qualification: paid.qualification, reason: said?.reason ?? '' },
      };
    }),
    named: before.map((one): Named => {
      const { lineId = '', from = '', to = '', share = null, costCents = null, reason = '' } = one;
      return { lineId, from, to, share, qualification: one.qualification ?? '', costCents, reason };
    }),
    lines: proof.lines
      .filter((line) => line.share === undefined)
      .map(({ lineId, amountCents }) => {
        const of = (draft.saved ? draft.lines : submission?.lines)?.find((one) => one.lineId === lineId);
        const first = draft.saved || proof.kind !== 'final' ? null : amountCents;
        return { lineId, amountCents: of?.amountCents ?? first, reason: of?.reason ?? '' };
      }),
    narrative: draft.saved ? draft.narrative : (submission?.narrative ?? ''),
  };
};

const figure = <K extends string>(key: K, value: number | null): { readonly [P in K]?: number } =>
  value === null || Number.isNaN(value) ? {} : ({ [key]: value } as { readonly [P in K]?: number });
const dayOf = <K extends string>(key: K, value: string): { readonly [P in K]?: string } =>
  isDate(value) ? ({ [key]: value } as { readonly [P in K]?: string }) : {};
const daysOf = ({ from, to, share, qualification, reason }: Omit<Named, 'lineId' | 'costCents'>) => ({
  ...dayOf('from', from),
  ...dayOf('to', to),
  ...figure('share', share),
  ...(qualification === '' ? {} : { qualification }),
  reason,
});

/** What is kept of it: what is no figure or day yet is left out. */
export const draftOf = ({ appointments, named, lines, narrative }: Values): Draft => ({
  appointments: appointments.map(({ appointmentId, costCents, isDifferent, differs }) => ({
    appointmentId,
    ...figure('costCents', costCents),
    ...(isDifferent ? { differs: daysOf(differs) } : {}),
  })),
  named: named.map(({ lineId, costCents, ...days }) => ({
    ...(lineId === '' ? {} : { lineId }),
    ...daysOf(days),
    ...figure('costCents', costCents),
  })),
  lines: lines.map(({ lineId, amountCents, reason }) => ({ lineId, ...figure('amountCents', amountCents), reason })),
  narrative,
});
