import { addDays, daysBetween, earlier, firstOfMonth, later } from './dates.mjs';
import { STAFF_FAMILY, STAFF_GIVEN, VACANCY_REASONS } from './names.mjs';
import { random } from './random.mjs';

/** Usual first days of work: the first or the fifteenth of a month. */
const firstDay = (date) => (date.slice(8) >= '15' ? `${date.slice(0, 7)}-15` : firstOfMonth(date));

/**
 * What happens to one post on the given working days (the first one follows the grant): who starts, who leaves, who follows. Many facts
 * are recorded weeks after they took effect, as in reality, so that both time axes have something to show.
 * → [{ day, kind: 'fill', from, person } | { day, kind: 'vacate', lastDay, reason }]
 */
export function occupationsOf(code, post, days) {
  const chance = random(`post ${code} ${post.district} ${post.lineId}`);
  const wave = chance.weighted([
    [0, 70],
    [1, 18],
    [2, 6],
    [undefined, 6],
  ]);
  if (wave === undefined || wave >= days.length) return [];
  const day = days[wave];
  const earliest = wave === 0 ? post.from : later(post.from, days[wave - 1]);
  const latest = wave === 0 ? addDays(day, 14) : day;
  const from = later(post.from, firstDay(addDays(earliest, chance.int(0, Math.max(0, daysBetween(earliest, latest))))));
  if (from > post.to) return [];
  const steps = [{ day, kind: 'fill', from, person: staff(chance, post) }];
  const leavesAt = wave + chance.int(1, 3);
  if (!chance.chance(0.28) || leavesAt >= days.length) return steps;

  const told = days[leavesAt];
  const lastDay = later(addDays(from, 20), addDays(told, -chance.int(3, 75)));
  if (lastDay >= earlier(told, post.to)) return steps;
  steps.push({ day: told, kind: 'vacate', lastDay, reason: chance.pick(VACANCY_REASONS) });
  const refilledAt = leavesAt + chance.int(0, 1);
  if (!chance.chance(0.8) || refilledAt >= days.length) return steps;
  const next = addDays(lastDay, chance.int(10, 60));
  if (next <= post.to) steps.push({ day: days[refilledAt], kind: 'fill', from: next, person: staff(chance, post) });
  return steps;
}

function staff(chance, post) {
  return {
    givenName: chance.pick(STAFF_GIVEN),
    familyName: chance.pick(STAFF_FAMILY),
    birthDate: `${chance.int(1962, 1997)}-${String(chance.int(1, 12)).padStart(2, '0')}-${String(chance.int(1, 28)).padStart(2, '0')}`,
    qualification: post.tier,
  };
}
