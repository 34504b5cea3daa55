import { aProject, anItem, rulesOf } from '../funding/funding.fixture';
import { aCall, checked, submitted } from './application.fixture';
import { inLog } from './in-log.fixture';
import { submissionIn } from './receipt';
import { receiptLetter } from './receipt-letter';

const at = '2022-07-12T08:15:00.007Z';
const submission = submissionIn(inLog(checked([submitted({ lines: [anItem({ lineId: 'line-1-8a83' })] })]), at))!;

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
