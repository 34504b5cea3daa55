import { defined, fold, formatDate, quoted } from '@paktwerk/kernel';
import { changesInTime } from '../history/changes';
import type { Change, Fact, Side } from '../history/changes';
import { each, one, origin, parts } from '../history/facts';
import { BLOCK_KIND_DE, forNotices } from './history';
import type { TextBlockEvent, TextBlockKind } from './events';
import { blockOn, textBlocksDecider, versionsOf } from './state';
import type { TextBlock } from './state';

type BlocksSide = Side<TextBlockEvent & { readonly position: string }>;
interface Said {
  readonly key: string;
  readonly kind: TextBlockKind;
  readonly holds?: number;
  readonly title?: string;
  readonly text?: string;
  readonly versions: readonly TextBlock[];
}

const STATUS_DE: Readonly<Record<TextBlock['status'], string>> = {
  proposed: 'vorgeschlagen',
  released: 'freigegeben',
  returned: 'zurückgegeben',
};
const version = (block: TextBlock): string =>
  [
    STATUS_DE[block.status],
    `gilt ab dem ${formatDate(block.validFrom)}${block.validTo === undefined ? '' : ` bis zum ${formatDate(block.validTo)}`}`,
    `${quoted(block.text)}${forNotices(block.notices).de} ${origin(block)}`,
  ].join(', ');

const block = parts<Said>({
  holds: one('Geltende Fassung', (n) => `Fassung ${n}`),
  title: one('Titel', quoted),
  text: one('Wortlaut', quoted),
  versions: each(
    (v) => String(v.version),
    (v) => `Fassung ${v.version}`,
    one('', version),
  ),
  key: one('Kürzel'),
  kind: one('Art', (kind) => BLOCK_KIND_DE[kind]),
});

const saidOf = (blocks: readonly TextBlock[], key: string, day: BlocksSide['day']): Said => {
  const versions = versionsOf(blocks, key);
  const held = blockOn(blocks, key, day);
  return { key, kind: versions[0]!.kind, versions, ...defined({ holds: held?.version, title: held?.title, text: held?.text }) };
};

/** What each block says by the version that holds on the day, and how far its versions are. */
const blockFacts = ({ events, day }: BlocksSide): readonly Fact[] => {
  const blocks = fold(textBlocksDecider, events);
  const keys = [...new Set(blocks.map((b) => b.key))];
  return each<Said>(
    (b) => b.key,
    (b) => b.versions.at(-1)!.title,
    block,
  )(keys.map((key) => saidOf(blocks, key, day)));
};

const released = ({ events, day }: BlocksSide, field: string): readonly string[] => {
  const blocks = fold(textBlocksDecider, events);
  return events
    .filter(({ type, data: { key, version: of } }) => {
      const isTheirs = type === 'text-block.released' && field.startsWith(`/${key}/`);
      return isTheirs && blockOn(blocks, key, day)?.version === of;
    })
    .map((e) => e.position);
};

/** What changed in the words that letters may say. */
export const textBlockChanges = (before: BlocksSide, after: BlocksSide): readonly Change[] =>
  changesInTime(before, after, blockFacts, released);
