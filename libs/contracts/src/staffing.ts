import { DateOnly, DistrictKey, OneOf, Share } from '@paktwerk/kernel';
import { QUALIFICATION_TIERS } from './code-lists';
import { Ref } from './fields';
import { publicEvent } from './public-event';
import { STAFFING_TOPIC as topic } from './topics';

const post = { postId: Ref('Post'), programmeId: Ref('Programme'), district: DistrictKey(), share: Share() };
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
    },
    {
      ...byPost,
      de: 'Eine Stelle ist bewilligt; wirksam ab dem ersten Tag der Förderung.',
      en: 'A post has been approved; effective on the first funded day.',
    },
  ),

  PostFilled: publicEvent(
    'staffing',
    'post.filled',
    1,
    { ...post, appointmentId: Ref('Appointment') },
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
    { ...post, appointmentId: Ref('Appointment'), lastDay: DateOnly({ description: 'Last day of work' }) },
    {
      ...byPost,
      de: 'Eine Stelle ist frei; wirksam am Tag nach dem letzten Arbeitstag.',
      en: 'A post has been vacated; effective on the day after the last day of work.',
    },
  ),
};
