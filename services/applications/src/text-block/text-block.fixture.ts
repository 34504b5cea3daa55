import { derivedId } from '@paktwerk/kernel';
import { TextBlockProposed, TextBlockReleased } from './events';
import type { TextBlockEvent } from './events';
import type { ProposeTextBlock } from './propose-text-block';
import { textBlocksDecider } from './state';
import type { TextBlock } from './state';

export const PROPOSER = derivedId('per', 'proposer');
export const RELEASER = derivedId('per', 'releaser');
export const PROPOSED_ON = '2022-06-01';

export const aProposal = (of: Partial<ProposeTextBlock> = {}): ProposeTextBlock => ({
  key: 'anbest-k',
  version: 1,
  kind: 'ancillary-provision',
  language: 'de',
  title: 'Allgemeine Nebenbestimmungen',
  text: 'Die ANBest-K gelten für {recipient} im Programm {programme}.',
  validFrom: '2022-06-01',
  mark: 'A',
  source: 'Modellannahme',
  proposedBy: PROPOSER,
  today: PROPOSED_ON,
  ...of,
});

export const proposed = (of: Partial<ProposeTextBlock> = {}) => {
  const { today, ...block } = aProposal(of);
  return TextBlockProposed({ ...block, effectiveOn: today });
};
export const released = (of: Partial<ProposeTextBlock> = {}): readonly TextBlockEvent[] => {
  const { key, version, validFrom } = aProposal(of);
  return [proposed(of), TextBlockReleased({ key, version, releasedBy: RELEASER, effectiveOn: validFrom })];
};

export const blocksOf = (events: readonly TextBlockEvent[]): readonly TextBlock[] =>
  events.reduce(textBlocksDecider.evolve, textBlocksDecider.initial);
