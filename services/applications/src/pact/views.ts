import { Amount, DateOnly, Type, View } from '@paktwerk/kernel';
import { PactLine } from './events';
import type { PactState } from './state';

const Text = Type.String();
export const PactView = View('PactView', {
  version: Type.Integer(),
  titleDe: Text,
  titleEn: Text,
  publishedOn: DateOnly(),
  source: Text,
  years: Type.Array(Type.Object({ year: Type.Integer(), sumCents: Amount(), lines: Type.Array(PactLine) }), {
    description: 'In their order, each with its sum',
  }),
});

/** The newest version, by year. */
export const pactView = ({ versions }: Extract<PactState, { kind: 'published' }>) => {
  const { lines, effectiveOn: _on, ...pact } = versions.at(-1)!;
  const years = [...new Set(lines.map((l) => l.year))].sort((a, b) => a - b);
  return {
    ...pact,
    years: years.map((year) => {
      const ofYear = lines.filter((l) => l.year === year);
      return { year, sumCents: ofYear.reduce((sum, l) => sum + l.amount.value, 0), lines: ofYear };
    }),
  };
};
