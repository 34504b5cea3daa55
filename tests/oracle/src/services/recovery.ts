/** How long it took until things went on again. */
import type { Happened } from '../lib/fault-runner';
import type { Acknowledgement, Sign } from './load';

const seconds = (waited: readonly number[]): string => {
  if (waited.length === 0) return '–';
  const sorted = waited.toSorted((a, b) => a - b);
  return [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!].map((ms) => (ms / 1000).toFixed(1)).join(' / ');
};

/** → milliseconds from each of `instants` to the first of `signs` that began behind it (an answer that was on its way says nothing); none where the run ended before. */
export const waits = (instants: readonly number[], signs: readonly Sign[]): number[] =>
  instants.flatMap((at) => {
    const next = signs.find(({ begun, at: ended }) => (begun ?? ended) > at);
    return next ? [next.at - at] : [];
  });

/** One row per kind of fault. A fault of one service waits for a command to that service; one of the bus or the database for a command to any. */
export function recoveryTable(
  happened: readonly Happened[],
  signs: { readonly acknowledgements: readonly Acknowledgement[]; readonly answeredOverBus: readonly Sign[] },
): string {
  const kinds = new Map<string, number[]>();
  for (const { what, at } of happened) kinds.set(what, [...(kinds.get(what) ?? []), at]);
  const rows = [...kinds].sort().map(([what, instants]) => {
    const service = what.split(' ').at(-1) ?? '';
    const isReadSide = ['reporting', 'subscriptions'].includes(service); // they take no commands of this load
    const own = signs.acknowledgements.filter((a) => a.service === service);
    const commands = isReadSide ? [] : waits(instants, own.length > 0 ? own : signs.acknowledgements);
    return [what, String(instants.length), seconds(commands), seconds(waits(instants, signs.answeredOverBus))] as const;
  });
  return [['fault', 'times', 'next command', 'next answer over the bus'] as const, ...rows]
    .map(([what, times, command, answer]) => `  ${what.padEnd(26)} ${times.padStart(5)}   ${command.padStart(18)}   ${answer.padStart(24)}`)
    .join('\n');
}

/** How much was going on: acknowledged commands in each full minute, and the longest time without any. */
export function activity(
  acknowledgements: readonly Sign[],
  began: number,
  ended: number,
): { readonly perMinute: readonly number[]; readonly silenceMs: number } {
  const minutes = Array.from({ length: Math.max(1, Math.floor((ended - began) / 60_000)) }, (_, n) => began + n * 60_000);
  const perMinute = minutes.map((from) => acknowledgements.filter(({ at }) => at >= from && at < from + 60_000).length);
  const instants = [began, ...acknowledgements.map(({ at }) => at), ended];
  const silenceMs = Math.max(...instants.slice(1).map((at, i) => at - instants[i]!));
  return { perMinute, silenceMs };
}
