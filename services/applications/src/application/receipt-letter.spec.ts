import { makePosition } from '@paktwerk/event-store';
import { aProject, anItem, rulesOf } from '../funding/funding.fixture';
import { aCall, checked, submitted } from './application.fixture';
import { submissionIn } from './receipt';
import { receiptLetter } from './receipt-letter';

const at = '2022-07-12T08:15:00.007Z';
const meta = {
  eventId: 'event-0',
  commandId: 'c',
  correlationId: 'c',
  actor: { person: 'p', role: 'SIGNATORY', organisation: '08116' },
  recordedAt: at,
};
const submission = submissionIn(
  checked([submitted({ lines: [anItem({ lineId: 'line-1-8a83' })] })]).map((event, i) => ({
    ...event,
    stream: 'application-x',
    version: i + 1,
    eventId: `event-${i}`,
    meta,
    recordedAt: at,
    knownSince: at,
    position: makePosition('applications', 1, 40 + i),
    number: 40 + i,
    hash: 'ab'.repeat(32),
  })),
)!;

describe('the receipt as a letter', () => {
  it('says call, lines and choices in words, and no key of them', () => {
    const { planItems } = aProject();
    const letter = receiptLetter(
      submission,
      { call: aCall(), rules: rulesOf(aProject()) },
      { organisationName: () => 'Landkreis Esslingen' },
    );
    const rows = letter.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual([['1', 'Position des Finanzierungsplans']]);
    expect(rows[0]?.[2]).toContain(planItems.value[0]!.titleDe);
    expect(JSON.stringify(letter.blocks)).not.toContain('line-1-8a83');
    expect(letter.blocks.flatMap((block) => (block.kind === 'facts' ? block.of : []))).toContainEqual({
      label: 'Förderaufruf',
      value: 'Förderaufruf',
    });
  });
});
