/** How long it took until things went on again. */
import { spread } from '../../../bench/src/lib/figures.mjs';

const seconds = (waited) => {
  if (waited.length === 0) return '–';
  const { min, median, max } = spread(waited);
  return [min, median, max].map((ms) => (ms / 1000).toFixed(1)).join(' / ');
};

/** → milliseconds from each of `instants` to the first of `signs` that began behind it (an answer that was on its way says nothing); none where the run ended before. */
export const waits = (instants, signs) =>
  instants.flatMap((at) => {
    const next = signs.find(({ begun, at: ended }) => (begun ?? ended) > at);
    return next ? [next.at - at] : [];
  });

/** One row per kind of fault. A fault of one service waits for a command to that service; one of the bus or the database for a command to any. */
export function recoveryTable(happened, { acknowledgements, answeredOverBus }) {
  const kinds = new Map();
  for (const { what, at } of happened) kinds.set(what, [...(kinds.get(what) ?? []), at]);
  const rows = [...kinds].sort().map(([what, instants]) => {
    const service = what.split(' ').at(-1);
    const isReadSide = ['reporting', 'subscriptions'].includes(service); // they take no commands of this load
    const own = acknowledgements.filter((a) => a.service === service);
    const commands = isReadSide ? [] : waits(instants, own.length > 0 ? own : acknowledgements);
    return [what, String(instants.length), seconds(commands), seconds(waits(instants, answeredOverBus))];
  });
  return [['fault', 'times', 'next command', 'next answer over the bus'], ...rows]
    .map(([what, times, command, answer]) => `  ${what.padEnd(26)} ${times.padStart(5)}   ${command.padStart(18)}   ${answer.padStart(24)}`)
    .join('\n');
}

/** How much was going on: acknowledged commands in each full minute, and the longest time without any. */
export function activity(acknowledgements, began, ended) {
  const minutes = Array.from({ length: Math.max(1, Math.floor((ended - began) / 60_000)) }, (_, n) => began + n * 60_000);
  const perMinute = minutes.map((from) => acknowledgements.filter(({ at }) => at >= from && at < from + 60_000).length);
  const instants = [began, ...acknowledgements.map(({ at }) => at), ended];
  const silenceMs = Math.max(...instants.slice(1).map((at, i) => at - instants[i]));
  return { perMinute, silenceMs };
}
