import { nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { ProofChecked } from './events';
import type { CheckAnswer, HeldBack, NotRecognised, ProofOfUseEvent } from './events';
import { sumOf } from '../grant/parts';
import { questionsFor } from './questions';
import { isUncorrected, keysOf, whereOpen } from './state';
import type { OpenProof, ProofState, Submission } from './state';

export interface CheckProof {
  readonly answers: readonly CheckAnswer[];
  readonly notRecognised: readonly NotRecognised[];
  /** What is recognised of everything that is in no sum by itself. */
  readonly heldBack?: readonly HeldBack[];
  readonly note: string;
  readonly checkedBy: string;
  readonly today: IsoDate;
}

/** A submitted proof, which is the authority's turn. */
export const whereSubmitted = (state: ProofState): (OpenProof & { readonly submission: Submission }) | Refusal => {
  const open = whereOpen(state);
  if ('code' in open) return open;
  const { submission, stage, objection, fileNumber } = open;
  if (submission === undefined) return refuse('proof-of-use-not-submitted', { fileNumber });
  if (stage === 'objected' && !isUncorrected(open)) return refuse('proof-of-use-objected', { fileNumber, until: objection?.until });
  return { ...open, submission };
};

/** Every question is answered, and what is held back, and what is not recognised says why; whoever checks again takes the place of the check before. */
export const decideCheck = (
  { answers, notRecognised, heldBack = [], note, checkedBy, today }: CheckProof,
  state: ProofState,
): Decision<ProofOfUseEvent> => {
  const open = whereSubmitted(state);
  if ('code' in open) return open;
  const { submission } = open;
  const refused = refuseAnswers(answers, open) ?? refuseCuts(notRecognised, submission) ?? refuseHeldBack(heldBack, submission);
  if (refused) return refused;
  const acceptedCents = submission.amountCents - sumOf(notRecognised) + sumOf(heldBack);
  const { check } = open;
  const recognised = heldBack.length === 0 ? {} : { heldBack: [...heldBack] };
  const said = { answers: [...answers], notRecognised: [...notRecognised], ...recognised, note, acceptedCents, checkedBy };
  if (check !== undefined) {
    const { on: _day, ...before } = check;
    if (JSON.stringify(before) === JSON.stringify(said)) return nothing();
  }
  return record(ProofChecked({ ...keysOf(open, today), ...said }));
};

const refuseAnswers = (answers: readonly CheckAnswer[], open: OpenProof): Refusal | undefined => {
  const questions = questionsFor(open);
  for (const [i, { question, answer, note }] of answers.entries()) {
    const known = questions.find((q) => q.key === question);
    const field = `/answers/${i}`;
    if (known === undefined) return refuse('question-unknown', { field: `${field}/question`, question });
    if (answers.findIndex((one) => one.question === question) < i)
      return refuse('question-twice', { field: `${field}/question`, question: known.de, questionEn: known.en });
    if (answer === 'no' && note === undefined)
      return refuse('answer-without-note', { field: `${field}/note`, question: known.de, questionEn: known.en });
  }
  const unanswered = questions.find((q) => !answers.some((one) => one.question === q.key));
  return unanswered && refuse('question-unanswered', { field: '/answers', question: unanswered.de, questionEn: unanswered.en });
};

const amountsOf = ({ appointments, lines }: Submission): ReadonlyMap<string, Cents> =>
  new Map([
    ...appointments.map((one) => [one.appointmentId, one.amountCents] as const),
    ...lines.map((one) => [one.lineId, one.amountCents] as const),
  ]);

const refuseCuts = (cuts: readonly NotRecognised[], submission: Submission): Refusal | undefined => {
  const amounts = amountsOf(submission);
  for (const [i, { of, amountCents }] of cuts.entries()) {
    const field = `/notRecognised/${i}`;
    const provenCents = amounts.get(of);
    if (provenCents === undefined) return refuse('not-proven', { field: `${field}/of`, of, position: i + 1 });
    if (cuts.findIndex((one) => one.of === of) < i) return refuse('not-recognised-twice', { field: `${field}/of`, of, position: i + 1 });
    if (amountCents > provenCents)
      return refuse('not-recognised-above-proven', { field: `${field}/amountCents`, amountCents, provenCents });
  }
  return undefined;
};

/** Of everything whose money fell back with a lapse it is said how much is recognised, and be it nothing. */
const refuseHeldBack = (answers: readonly HeldBack[], { appointments }: Submission): Refusal | undefined => {
  const held = new Map(
    appointments.flatMap(({ appointmentId, heldBackCents }) =>
      heldBackCents === undefined ? [] : [[appointmentId, heldBackCents] as const],
    ),
  );
  const answered = new Set<string>();
  for (const [i, { of, amountCents }] of answers.entries()) {
    const field = `/heldBack/${i}`;
    const heldBackCents = held.get(of);
    if (heldBackCents === undefined) return refuse('not-held-back', { field: `${field}/of`, of, position: i + 1 });
    if (answered.has(of)) return refuse('held-back-twice', { field: `${field}/of`, of, position: i + 1 });
    if (amountCents > heldBackCents)
      return refuse('recognised-above-held-back', { field: `${field}/amountCents`, amountCents, heldBackCents });
    answered.add(of);
  }
  const open = appointments.find(({ appointmentId }) => held.has(appointmentId) && !answered.has(appointmentId));
  if (open === undefined) return undefined;
  const { appointmentId: of, lineId, from, to, heldBackCents } = open;
  return refuse('held-back-unanswered', { field: '/heldBack', of, lineId, from, to, heldBackCents });
};
