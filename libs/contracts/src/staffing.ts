import { Amount, DateOnly, DistrictKey, OneOf, PartyKey, Share, Type } from '@paktwerk/kernel';
import { QUALIFICATION_TIERS } from './code-lists';
import { BudgetYear, Ref } from './fields';
import { publicEvent } from './public-event';
import { STAFFING_TOPIC as topic } from './topics';

const post = {
  postId: Ref('Post'),
  programmeId: Ref('Programme'),
  district: DistrictKey(),
  recipient: Type.Optional(
    PartyKey({ description: 'Whose post it is where that is a municipality, grouping or carrier; absent where it is the district itself' }),
  ),
  share: Share(),
};
const Tier = () =>
  OneOf(QUALIFICATION_TIERS, { description: 'Qualification tier of the person, without the person: the rate depends on it' });
/** What follows from the first day of work where the money lasts for a number of months. */
const funding = {
  approvedUntil: Type.Optional(
    DateOnly({
      description:
        'Last day that the money lasts for, counted from the first day of work on the post; an appointment that names no last day lasts until then, and is corrected where that changes',
    }),
  ),
  slices: Type.Optional(
    Type.Array(
      Type.Object(
        { budgetYear: BudgetYear(), amountCents: Amount({ description: 'Part of the amount that falls into the year, in cents' }) },
        { additionalProperties: false },
      ),
      { maxItems: 20, description: 'The amount of the post by budget year' },
    ),
  ),
};
/** What moves the end of the money with an interruption of pay, as the rules said it when its end was known. */
const interruptionRules = {
  interruptionRules: Type.Optional(
    Type.Object(
      {
        capMonths: Type.Optional(
          Type.Integer({
            minimum: 0,
            description: 'All interruptions together move the end by so many months at most; by all that they cost where it is missing',
          }),
        ),
        rulesUntil: Type.Optional(DateOnly({ description: 'Last day of the rules: no end moves behind it' })),
      },
      {
        additionalProperties: false,
        description: 'What the rules say of the interruption that ends with it; absent in facts from before it was told',
      },
    ),
  ),
};
/** Days of a notice are those of the calendar. */
const approvedTo = {
  approvedTo: Type.Optional(
    DateOnly({
      description:
        'Last day of the approval without the interruptions of pay that the notice counted in; absent in facts from before it was told',
    }),
  ),
};
const Days = (description: string) =>
  Type.Object(
    {
      from: DateOnly({ description: 'First day of work' }),
      lastDay: Type.Optional(DateOnly({ description: 'Last day of work; open where it is missing' })),
      tier: Type.Optional(Tier()),
    },
    { additionalProperties: false, description },
  );
const interrupted = { ...post, appointmentId: Ref('Appointment'), suspensionId: Ref('Interruption of pay') };
const SuspendedDays = (description: string) =>
  Type.Object(
    {
      from: DateOnly({ description: 'First day without pay' }),
      until: Type.Optional(DateOnly({ description: 'Last day without pay; open where it is missing' })),
    },
    { additionalProperties: false, description },
  );
const ofGrant = {
  grantId: Type.Optional(Ref('Grant that the post comes from; absent in posts from before it was told')),
  lineId: Type.Optional(Ref('Line of the grant')),
  callId: Type.Optional(Ref('Funding call')),
};
const openedBy = {
  openedBy: Type.Optional(Ref('Notice of the extension that had opened the lapsed post anew; absent of its first lapse')),
};
const byPost = { topic, key: ['postId'], dataProtection: 'no-personal-data' } as const;

/** What the staffing service tells others: posts and whether they are filled, never by whom. */
export const Staffing = {
  PostApproved: publicEvent(
    'staffing',
    'post.approved',
    1,
    {
      ...post,
      grantId: Ref('Grant'),
      lineId: Ref('Line of the grant'),
      callId: Ref('Funding call'),
      tier: OneOf(QUALIFICATION_TIERS, { description: 'Qualification tier that the post asks for' }),
      from: DateOnly({ description: 'First funded day' }),
      to: DateOnly({ description: 'Last funded day' }),
      months: Type.Optional(
        Type.Integer({ minimum: 1, description: 'Months that the amount lasts for, counted from the first day of work' }),
      ),
      amountCents: Type.Optional(Amount({ description: 'Amount granted for this line, in cents' })),
      approvedOn: Type.Optional(
        DateOnly({ description: 'Day from which the approval has effect; absent in posts from before it was told' }),
      ),
    },
    {
      ...byPost,
      de: 'Eine Stelle ist bewilligt, und der Bescheid bekannt gegeben; wirksam ab dem ersten Tag der Förderung.',
      en: 'A post has been approved, and the notice delivered; effective on the first funded day.',
    },
  ),

  PostTakenBack: publicEvent(
    'staffing',
    'post.taken-back',
    1,
    { ...post, because: OneOf(['not-delivered', 'annulled'] as const, { description: 'Why the notice behind it has no effect' }) },
    {
      ...byPost,
      de: 'Eine Stelle, auf der noch niemand gearbeitet hat, ist nicht mehr bewilligt: Ihr Bescheid ist doch nicht bekannt gegeben, oder ein Gericht hat ihn aufgehoben.',
      en: 'A post on which nobody has worked is not approved any more: its notice was not delivered after all, or a court annulled it.',
    },
  ),

  PostReinstated: publicEvent(
    'staffing',
    'post.reinstated',
    1,
    { ...post },
    {
      ...byPost,
      de: 'Eine Stelle ist wieder bewilligt wie zuvor: Ihr Bescheid ist doch bekannt gegeben.',
      en: 'A post is approved again as it was before: its notice is delivered after all.',
    },
  ),

  PostRevoked: publicEvent(
    'staffing',
    'post.revoked',
    1,
    {
      ...post,
      noticeId: Ref('Notice'),
      lastDay: DateOnly({ description: 'Last funded day; before the first one where nothing is left' }),
      approvedUntil: DateOnly({ description: 'Until when the post is approved with it' }),
    },
    {
      ...byPost,
      de: 'Die Zuwendung für eine Stelle ist widerrufen oder zurückgenommen; wirksam am Tag nach dem letzten geförderten.',
      en: 'The grant of a post is revoked or withdrawn; effective on the day after the last one that is funded.',
    },
  ),

  PostRevocationLifted: publicEvent(
    'staffing',
    'post.revocation-lifted',
    1,
    {
      ...post,
      noticeId: Ref('Notice'),
      because: OneOf(['not-delivered', 'annulled'] as const, { description: 'Why the notice behind it has no effect' }),
      approvedUntil: DateOnly({ description: 'Until when the post is approved with it' }),
    },
    {
      ...byPost,
      de: 'Ein Widerruf hat keine Wirkung: Die Stelle ist wieder bewilligt wie zuvor.',
      en: 'A revocation has no effect: the post is approved again as it was before.',
    },
  ),

  PostExtended: publicEvent(
    'staffing',
    'post.extended',
    1,
    {
      ...post,
      noticeId: Ref('Notice'),
      oldEnd: DateOnly({ description: 'Last funded day before' }),
      newEnd: DateOnly({ description: 'Last funded day from now on' }),
      fundedMonths: Type.Integer({ minimum: 1, description: 'Funded months in all, from the first day of work on' }),
      amountCents: Amount({ description: 'What the extension adds, in cents' }),
      opensFrom: Type.Optional(
        DateOnly({ description: 'The post had lapsed: from this day on it may be filled anew, and the months before stay lapsed' }),
      ),
      ...approvedTo,
      ...funding,
    },
    {
      ...byPost,
      de: 'Eine Stelle wird länger gefördert; wirksam am Tag nach dem bisherigen Ende.',
      en: 'A post is funded longer; effective on the day after the end that there was.',
    },
  ),

  PostAmended: publicEvent(
    'staffing',
    'post.amended',
    1,
    {
      ...post,
      noticeId: Ref('Notice'),
      tier: OneOf(QUALIFICATION_TIERS, { description: 'Qualification tier of the post from then on' }),
      fundedMonths: Type.Optional(Type.Integer({ minimum: 0, description: 'Funded months in all, from the first day of work on' })),
      amountCents: Amount({ description: 'Amount of the whole line from now on, in cents' }),
      lastDay: Type.Optional(DateOnly({ description: 'Last day of the approval, where the notice names another one' })),
      ...approvedTo,
      ...funding,
    },
    {
      ...byPost,
      de: 'Ein Bescheid ändert Anteil, Qualifikation, Monate oder Betrag einer Stelle; Anteil und Qualifikation gelten von diesem Tag an.',
      en: 'A notice changes share, tier, months or amount of a post; share and tier hold from this day on.',
    },
  ),
  PostAmendmentLifted: publicEvent(
    'staffing',
    'post.amendment-lifted',
    1,
    {
      ...post,
      noticeId: Ref('Notice'),
      because: OneOf(['not-delivered', 'annulled'] as const, { description: 'Why the notice behind it has no effect' }),
      tier: OneOf(QUALIFICATION_TIERS, { description: 'Qualification tier of the post without it' }),
      fundedMonths: Type.Optional(Type.Integer({ minimum: 0, description: 'Funded months in all, from the first day of work on' })),
      approvedUntil: DateOnly({ description: 'Until when the post is approved without it' }),
      slices: funding.slices,
    },
    {
      ...byPost,
      de: 'Eine Änderung hat keine Wirkung: Die Stelle ist an jedem Tag so, wie sie ohne sie wäre.',
      en: 'An amendment has no effect: the post is on every day what it would be without it.',
    },
  ),
  PostExtensionLifted: publicEvent(
    'staffing',
    'post.extension-lifted',
    1,
    {
      ...post,
      noticeId: Ref('Notice'),
      because: OneOf(['not-delivered', 'annulled'] as const, { description: 'Why the notice behind it has no effect' }),
      approvedUntil: DateOnly({ description: 'Until when the post is approved without it' }),
      slices: funding.slices,
    },
    {
      ...byPost,
      de: 'Eine Verlängerung hat keine Wirkung: Die Stelle wird so lange gefördert wie ohne sie.',
      en: 'An extension has no effect: the post is funded for as long as without it.',
    },
  ),

  PostFilled: publicEvent(
    'staffing',
    'post.filled',
    1,
    {
      ...post,
      appointmentId: Ref('Appointment'),
      tier: Type.Optional(Tier()),
      personShare: Type.Optional(
        Share({ description: 'How much of full time is worked on the post, in hundredths; absent where it is as much as the post has' }),
      ),
      ...funding,
    },
    {
      ...byPost,
      de: 'Eine Stelle ist besetzt; wirksam ab dem ersten Arbeitstag.',
      en: 'A post has been filled; effective on the first day of work.',
    },
  ),

  PostVacated: publicEvent(
    'staffing',
    'post.vacated',
    1,
    {
      ...post,
      appointmentId: Ref('Appointment'),
      lastDay: DateOnly({ description: 'Last day of work' }),
      ...interruptionRules,
      ...funding,
    },
    {
      ...byPost,
      de: 'Eine Stelle ist frei; wirksam am Tag nach dem letzten Arbeitstag.',
      en: 'A post has been vacated; effective on the day after the last day of work.',
    },
  ),

  OccupancyCorrected: publicEvent(
    'staffing',
    'occupancy.corrected',
    1,
    {
      ...post,
      appointmentId: Ref('Appointment'),
      was: Days('What was known before and never held'),
      is: Type.Optional(Days('What holds instead; missing where the appointment never was')),
      ...interruptionRules,
      ...funding,
    },
    {
      ...byPost,
      de: 'Eine Besetzung war falsch eingetragen und ist berichtigt oder aufgehoben; wirksam ab dem ersten Tag, für den sich etwas ändert.',
      en: 'An appointment was recorded wrongly and is corrected or annulled; effective on the first day for which something changes.',
    },
  ),

  PostSuspended: publicEvent(
    'staffing',
    'post.suspended',
    1,
    {
      ...interrupted,
      until: Type.Optional(DateOnly({ description: 'Last day without pay as planned; open where it is missing' })),
      ...interruptionRules,
      ...funding,
    },
    {
      ...byPost,
      de: 'Für eine besetzte Stelle ist das Entgelt unterbrochen; wirksam ab dem ersten Tag ohne Entgelt. Was die Unterbrechung an geförderten Monaten kostet, verlängert die Förderung, soweit die Regeln es zulassen.',
      en: 'Pay on a filled post is interrupted; effective on the first day without pay. The funded months that it costs extend the funding as far as the rules allow.',
    },
  ),

  PostResumed: publicEvent(
    'staffing',
    'post.resumed',
    1,
    { ...interrupted, ...interruptionRules, ...funding },
    {
      ...byPost,
      de: 'Auf einer Stelle, deren Entgelt unterbrochen war, wird wieder gezahlt; wirksam ab dem ersten bezahlten Tag.',
      en: 'Pay runs again on a post where it was interrupted; effective on the first day that is paid.',
    },
  ),

  SuspensionCorrected: publicEvent(
    'staffing',
    'suspension.corrected',
    1,
    {
      ...interrupted,
      was: SuspendedDays('What was known before and never held'),
      is: Type.Optional(SuspendedDays('What holds instead; missing where pay never was interrupted')),
      ...interruptionRules,
      ...funding,
    },
    {
      ...byPost,
      de: 'Eine Unterbrechung des Entgelts war falsch eingetragen und ist berichtigt oder aufgehoben; wirksam ab dem ersten Tag, für den sich etwas ändert.',
      en: 'An interruption of pay was recorded wrongly and is corrected or annulled; effective on the first day for which something changes.',
    },
  ),

  OccupancyShareChanged: publicEvent(
    'staffing',
    'occupancy.share-changed',
    1,
    {
      ...post,
      appointmentId: Ref('Appointment'),
      personShare: Share({ description: 'How much of full time is worked on the post from this day on, in hundredths' }),
    },
    {
      ...byPost,
      de: 'Auf einer Stelle wird von diesem Tag an mehr oder weniger gearbeitet; die Stelle selbst behält ihren Anteil.',
      en: 'From this day on more or less is worked on a post; the post itself keeps its share.',
    },
  ),

  OccupancyShareKept: publicEvent(
    'staffing',
    'occupancy.share-kept',
    1,
    {
      ...post,
      appointmentId: Ref('Appointment'),
      personShare: Share({
        description:
          'How much of full time is worked on the post from this day on, in hundredths, whatever the post has; until the next share-changed or reshared of the appointment',
      }),
    },
    {
      ...byPost,
      de: 'Ein Bescheid hat den Anteil einer Stelle geändert, und darauf wird von diesem Tag an so viel gearbeitet wie zuvor.',
      en: 'A notice changed the share of a post, and from this day on as much is worked on it as before.',
    },
  ),
  OccupancyReshared: publicEvent(
    'staffing',
    'occupancy.reshared',
    1,
    { ...post, appointmentId: Ref('Appointment') },
    {
      ...byPost,
      de: 'Auf einer Stelle wird doch so viel gearbeitet, wie sie hat oder wie geändert gemeldet ist: Was behalten war, ist es von diesem Tag an nicht mehr.',
      en: 'As much is worked on a post as it has after all, or as was told of a change: what was kept is so no more from this day on.',
    },
  ),

  PostLapsed: publicEvent(
    'staffing',
    'post.lapsed',
    1,
    {
      ...post,
      ...ofGrant,
      vacantSince: DateOnly({ description: 'First day on which nobody held the post' }),
      lastDay: DateOnly({ description: 'Last day on which it could have been filled' }),
      ...openedBy,
      opensAgain: Type.Optional(
        Type.Object(
          { noticeId: Ref('Notice of the extension'), from: DateOnly({ description: 'First day of its months' }) },
          { additionalProperties: false, description: 'An extension that found the post lapsed: only the months before it have lapsed' },
        ),
      ),
      freed: Type.Array(
        Type.Object(
          { budgetYear: BudgetYear(), amountCents: Amount({ description: 'What falls back of the year, in cents' }) },
          { additionalProperties: false },
        ),
        { maxItems: 20, description: 'What the post does not cost any more, by budget year' },
      ),
    },
    {
      ...byPost,
      de: 'Eine Stelle ist innerhalb ihrer Frist nicht besetzt worden und verfallen; wirksam am Tag nach der Frist.',
      en: 'A post was not filled within its window and has lapsed; effective on the day after the window.',
    },
  ),

  PostLapseLifted: publicEvent(
    'staffing',
    'post.lapse-lifted',
    1,
    {
      ...post,
      ...ofGrant,
      ...openedBy,
      because: OneOf(['reported-late', 'corrected'] as const, {
        description:
          'It was filled in time and that was told late, or the end before it was another one, or a notice gave it more, with which it lapses anew',
      }),
    },
    {
      ...byPost,
      de: 'Eine verfallene Stelle ist es doch nicht: Sie war rechtzeitig besetzt oder länger besetzt als bekannt.',
      en: 'A lapsed post has not lapsed after all: it was filled in time, or held for longer than was known.',
    },
  ),
};
