import { useFormat } from '../lib/format';
import type { ProofItem } from '../proofs-of-use/types';
import { textOf, useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import type { Period } from './notice-axis';
import type { Notice } from './types';

interface Props {
  /** The notice that grants. */
  notice: Notice;
  period: Period | undefined;
  /** The proof of all that was granted. */
  proof: ProofItem | undefined;
  today: string;
}

interface Step {
  readonly name: string;
  readonly note: string;
  readonly isDone: boolean;
}

/** Where a grant stands between its decision and its end: what is behind it, what it is at, and what comes. */
export const GrantStanding = ({ notice: { status, delivered, final }, period, proof, today }: Props) => {
  const { status: statuses, steps: t } = useTexts(grantsTexts);
  const f = useFormat();
  const end = period?.extendedTo ?? period?.to;
  const isOver = end !== undefined && end < today;
  const isAccepted = proof?.status === 'accepted';
  const steps: readonly Step[] = [
    {
      name: t.delivered,
      note: delivered ? f.date(delivered.on) : textOf(statuses, status),
      isDone: delivered !== undefined,
    },
    {
      name: t.final,
      note: final ? f.date(final.on) : delivered ? t.action({ date: f.date(delivered.lastDay) }) : '',
      isDone: final !== undefined,
    },
    {
      name: t.period,
      note: period && end !== undefined ? t.days({ from: f.date(period.from), to: f.date(end) }) : '',
      isDone: isOver,
    },
    {
      name: t.proof,
      note: proof
        ? proof.submittedOn === undefined
          ? t.due({ date: f.date(proof.dueOn) })
          : t.submitted({ date: f.date(proof.submittedOn) })
        : '',
      isDone: isAccepted,
    },
  ];
  const at = steps.findIndex((step) => !step.isDone);
  return (
    <ol className="pw-standing" aria-label={t.title}>
      {steps.map(({ name, note, isDone }, i) => (
        <li key={name} className={isDone ? 'is-done' : undefined} aria-current={i === at ? 'step' : undefined}>
          <strong>{name}</strong> {isDone && <span className="kern-sr-only">{t.done}</span>} <span className="pw-muted">{note}</span>
        </li>
      ))}
    </ol>
  );
};
