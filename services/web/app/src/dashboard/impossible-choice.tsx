import { isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { overviewTexts } from '../texts/overview';
import { Button } from '../ui/button';
import { Alert } from '../ui/feedback';
import { isNotFound } from './impossible';
import type { Programme } from './view-state';

/** A day that was chosen, and from when to when one can be. */
export interface ChosenDay {
  readonly name: string;
  readonly value: string | undefined;
  readonly min: string;
  readonly max: string;
  readonly toToday: () => void;
}

interface Props {
  error: Error;
  programmeId: string;
  /** Undefined as long as nobody knows which there are. */
  programmes: readonly Programme[] | undefined;
  days: readonly ChosenDay[];
  onAllProgrammes: () => void;
  /** Takes back every choice of a programme and of days. */
  onReset: () => void;
}

/** Says which choice is not possible, and takes one that is; the controls above stay as they are. */
export const ImpossibleChoice = ({ error, programmeId, programmes, days, onAllProgrammes, onReset }: Props) => {
  const t = useTexts(overviewTexts).impossible;
  const f = useFormat();
  const isUnknown = programmeId !== 'all' && (programmes ? !programmes.some((p) => p.programmeId === programmeId) : isNotFound(error));
  // A day on which there was nothing yet is answered; only a refusal of the question itself can be about one.
  const wrong = isNotFound(error) ? [] : days.filter(({ value, min, max }) => isDate(value) && (value < min || value > max));
  return (
    <Alert kind="warning" title={t.title} live="alert">
      {isUnknown && (
        <>
          <p className="kern-body">{t.programme({ programme: programmeId })}</p>
          <Button size="small" onClick={onAllProgrammes}>
            {t.toAll}
          </Button>
        </>
      )}
      {wrong.map(({ name, value, min, max, toToday }) => (
        <div key={name}>
          <p className="kern-body">{t.day({ name, date: f.date(value!), from: f.date(min), to: f.date(max) })}</p>
          <Button size="small" onClick={toToday}>
            {t.toToday({ name })}
          </Button>
        </div>
      ))}
      {!isUnknown && wrong.length === 0 && (
        <>
          <p className="kern-body">{t.other}</p>
          <Button size="small" onClick={onReset}>
            {t.reset}
          </Button>
        </>
      )}
    </Alert>
  );
};
