import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import type { Option } from '../ui/select';
import type { Appointment, Post } from './types';

const inTurn = ({ appointments }: Pick<Post, 'appointments'>): readonly Appointment[] =>
  [...appointments].sort((a, b) => (a.from < b.from ? 1 : -1));

/** Who is on the post on the day that is looked at, or was there last. */
export const whoWorks = (post: Pick<Post, 'appointments' | 'effectiveOn'>): Appointment | undefined =>
  inTurn(post).find(({ from, until }) => from <= post.effectiveOn && post.effectiveOn <= until) ?? inTurn(post)[0];

/** Everybody who is or was on a post, the last one first. */
export const useWhoOptions = (post: Pick<Post, 'appointments'>): readonly Option[] => {
  const t = useTexts(postsTexts).post;
  const f = useFormat();
  return inTurn(post).map(({ appointmentId, name = t.unnamed, from, until }) => ({
    value: appointmentId,
    label: `${name}, ${t.fromTo({ from: f.date(from), to: f.date(until) })}`,
  }));
};
