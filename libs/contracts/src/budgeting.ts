import { Amount, DistrictKey, OneOf, PartyKey, Type } from '@paktwerk/kernel';
import { REFUSAL_REASONS } from './code-lists';
import { BudgetYear, Ref } from './fields';
import { publicEvent } from './public-event';
import { BUDGETING_TOPIC as topic } from './topics';

const pot = { potId: Ref('Pot'), callId: Ref('Funding call'), programmeId: Ref('Programme') };
const reservation = {
  ...pot,
  district: DistrictKey(),
  recipient: Type.Optional(
    PartyKey({ description: 'Party that applied, in the area of the district; absent where it is the district itself' }),
  ),
  applicationId: Ref('Application'),
  decisionId: Ref('Decision'),
  noticeId: Type.Optional(
    Ref('Notice after the grant that the money is for, with a decisionId of its own; absent where it is the decision on the application'),
  ),
  amountCents: Amount({ description: 'Amount of the reservation, in cents' }),
};
const commitment = { ...reservation, amountCents: Amount({ description: 'By how much the commitment changes, in cents' }) };
const byPot = { topic, key: ['potId'], dataProtection: 'no-personal-data' } as const;

/** What the budgeting service tells others. All facts about one pot stay in order. */
export const Budgeting = {
  PotAllotted: publicEvent(
    'budgeting',
    'pot.allotted',
    1,
    { ...pot, amountCents: Amount({ description: 'Amount of the pot, in cents' }), budgetYear: BudgetYear() },
    { ...byPot, de: 'Für einen Aufruf steht ein Topf bereit.', en: 'A pot has been allotted to a call.' },
  ),

  FramesCalculated: publicEvent(
    'budgeting',
    'frames.calculated',
    1,
    {
      ...pot,
      keyId: Ref('Distribution key'),
      frames: Type.Array(
        Type.Object(
          { district: DistrictKey(), amountCents: Amount({ description: "The district's planning frame, in cents" }) },
          { additionalProperties: false },
        ),
        { minItems: 1, maxItems: 5000, description: 'One planning frame per district' },
      ),
    },
    {
      ...byPot,
      de: 'Die Planungsrahmen der Kreise sind berechnet; ihre Summe ist der Topf.',
      en: "The districts' planning frames are calculated; their sum is the pot.",
    },
  ),

  FundsReserved: publicEvent('budgeting', 'funds.reserved', 1, reservation, {
    ...byPot,
    de: 'Der Betrag einer Entscheidung ist reserviert.',
    en: 'The amount of a decision is reserved.',
  }),

  ReservationRefused: publicEvent(
    'budgeting',
    'reservation.refused',
    1,
    {
      ...reservation,
      frameAvailableCents: Amount({ description: 'What the planning frame still had, in cents' }),
      potAvailableCents: Amount({ description: 'What the pot still had, in cents' }),
      reason: OneOf(REFUSAL_REASONS, { description: 'What the amount did not fit into' }),
      closedYear: Type.Optional(Type.Integer({ description: 'Budget year of the pot, where it is over and nothing can be reserved' })),
    },
    {
      ...byPot,
      de: 'Der Betrag passt nicht in Rahmen oder Topf; nichts ist reserviert.',
      en: 'The amount does not fit into frame or pot; nothing is reserved.',
    },
  ),

  FundsCommitted: publicEvent('budgeting', 'funds.committed', 1, reservation, {
    ...byPot,
    de: 'Die Reservierung ist mit der Bewilligung gebunden.',
    en: 'The reservation has become a commitment with the grant.',
  }),

  ReservationReleased: publicEvent('budgeting', 'reservation.released', 1, reservation, {
    ...byPot,
    de: 'Die Reservierung ist zurückgegeben.',
    en: 'The reservation has been given back.',
  }),

  CommitmentLowered: publicEvent('budgeting', 'commitment.lowered', 1, commitment, {
    ...byPot,
    de: 'Von einer Zuwendung ist weniger gebunden: Ein Bescheid kürzt sie, ein Gericht hat aufgehoben, was mehr bewilligte, oder eine Stelle ist verfallen.',
    en: 'Less is committed for a grant: a notice cuts it, a court has annulled what granted more, or a post has lapsed.',
  }),

  CommitmentRaised: publicEvent('budgeting', 'commitment.raised', 1, commitment, {
    ...byPot,
    de: 'Von einer Zuwendung ist wieder mehr gebunden: Gegen einen Bescheid, der sie kürzte, läuft eine Klage, er ist aufgehoben oder doch nicht bekannt gegeben, oder eine Stelle ist doch nicht verfallen.',
    en: 'More is committed for a grant again: an action is pending against a notice that cut it, it was annulled, it is not delivered after all, or a post has not lapsed after all.',
  }),
};
