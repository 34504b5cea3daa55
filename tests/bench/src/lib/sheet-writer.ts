/** A process of its own, so that the memory is its alone: writes a spreadsheet of so many rows of ten columns as a stream, and says what it cost. */
import { count, day, figure, instant, money, plain, ratio, share, xlsxStream } from '@paktwerk/sheets';
import type { SheetCell } from '@paktwerk/sheets';

const rowOf = (i: number): readonly SheetCell[] => [
  plain(`08${100 + (i % 400)}`),
  plain(`Landkreis Göppingen ${i}`),
  figure(money(i * 101)),
  figure(share(i % 100)),
  figure(count(i)),
  figure(ratio(0.5)),
  figure(day(`2022-07-${String(1 + (i % 28)).padStart(2, '0')}`)),
  figure(instant(new Date(1_600_000_000_000 + i * 1_000_000).toISOString())),
  plain('bewilligt'),
  plain(`Bemerkung <&> ${i}`),
];

const write = async (wanted: number): Promise<void> => {
  const rows = {
    *[Symbol.iterator]() {
      for (let i = 0; i < wanted; i += 1) yield rowOf(i);
    },
  };
  const began = performance.now();
  let bytes = 0;
  for await (const piece of xlsxStream({ name: 'bench', header: Array.from({ length: 10 }, (_, i) => `Spalte ${i}`), rows }))
    bytes += piece.length;
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  process.send?.({ ms: performance.now() - began, coreMs: (user + system) / 1000, memoryMb: maxRSS / 1024, bytes });
};

write(Number(process.argv[2])).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
