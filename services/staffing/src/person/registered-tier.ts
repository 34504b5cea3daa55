import type { QualificationTier } from '@paktwerk/contracts';
import { addDays, isErased, lastDayOfMonths } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { YOUNGEST_YEARS } from '../parameters';
import { refuse } from '../problems';
import type { PersonEvent } from './events';
import { namesBy } from './written-by';

/**
 * The tier that a district's register names for a day, by the person's opened events: the last statement that covers the day. Undefined
 * where the district has none, or the data were erased.
 */
export const registeredTier = (events: readonly PersonEvent[], district: string, day: IsoDate): QualificationTier | undefined => {
  const statements = events.flatMap((e): readonly unknown[] => {
    if (e.type !== 'person.registered' && e.type !== 'person.qualification-corrected') return [];
    const from = e.type === 'person.registered' ? undefined : e.data.from;
    return e.data.district === district && (from === undefined || from <= day) ? [e.data.qualification] : [];
  });
  const last = statements.at(-1);
  return isErased(last) ? undefined : (last as QualificationTier | undefined);
};

export interface NamedTier {
  readonly district: string;
  /** The tier that an appointment names; absent in those of before. */
  readonly tier?: QualificationTier;
  /** Its first day of work: what somebody becomes later is for the next appointment. */
  readonly from: IsoDate;
}

/** An appointment is paid by the tier that the register can prove for its first day, and by no other. */
export const refuseOtherTier = ({ district, tier, from }: NamedTier, events: readonly PersonEvent[]): Refusal | undefined => {
  const registered = registeredTier(events, district, from);
  return tier === undefined || registered === undefined || tier === registered
    ? undefined
    : refuse('tier-differs-from-register', { tier, registered, on: from });
};

/** Whoever would work as a child has another day of birth than the register says. */
export const refuseTooYoung = (
  { district, from }: Pick<NamedTier, 'district' | 'from'>,
  events: readonly PersonEvent[],
): Refusal | undefined => {
  const years = YOUNGEST_YEARS.value;
  const birthDate = namesBy(district, events)?.birthDate;
  const isTooYoung = birthDate !== undefined && !isErased(birthDate) && from < addDays(lastDayOfMonths(birthDate, 12 * years), 1);
  return isTooYoung ? refuse('too-young-to-work', { from, years }) : undefined;
};

/** What the register of a party has against an appointment, whichever way it is told. */
export const refuseByRegister = (named: NamedTier, events: readonly PersonEvent[]): Refusal | undefined =>
  refuseTooYoung(named, events) ?? refuseOtherTier(named, events);
