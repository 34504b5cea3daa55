import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { largestRemainder } from '@paktwerk/kernel';
import { ROOT } from '@paktwerk/local-stack';
import { numbered, parseLines } from '@paktwerk/service-applications/dist/application/lines';
import type { LineInput } from '@paktwerk/service-applications/dist/application/lines';
import { familyOf } from '@paktwerk/service-applications/dist/funding/funding';
import type { Funding } from '@paktwerk/service-applications/dist/funding/funding';
import { CALLS, lineFor } from './further-calls';

const [head = '', ...rows] = readFileSync(join(ROOT, 'reference-data/districts.csv'), 'utf8').trim().split('\n');
const population = head.split(',').indexOf('population');
const weights = rows.map((row) => row.split(',')).map((cells) => ({ key: cells[0]!, weight: Number(cells[population]) }));

interface Rules {
  readonly version: number;
  readonly funding: Funding;
}
interface File {
  readonly ruleSets: readonly Rules[];
  readonly call: { readonly ruleSetVersion: number; readonly potCents: number };
}
const files = CALLS.map(({ file, isForCarriers }) => ({
  file,
  isForCarriers,
  ...(JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as File),
}));
const rulesOf = ({ ruleSets, call }: File): Rules => ruleSets.find((r) => r.version === call.ruleSetVersion)!;

describe('the calls beside the two that the demo follows', () => {
  it('are those of all programmes but the one whose year was over', () => {
    const followed = ['soforthilfe-ukraine-2022.json', 'integrationsmanagement-2025.json'];
    const all = readdirSync(join(ROOT, 'programmes')).filter((n) => n.endsWith('.json') && n !== 'programme.schema.json');
    const others = all.filter((n) => !followed.includes(n) && n !== 'integrationsbeauftragte-2016.json');
    expect(CALLS.map((c) => c.file.replace('programmes/', '')).sort()).toEqual(others.sort());
  });

  it.each(files)('$file pays the line that is applied for as it was asked, within the smallest frame', (file) => {
    const { funding } = rulesOf(file);
    const family = familyOf(funding);
    const lines = parseLines([lineFor({ funding }) as LineInput]);
    if ('code' in lines) throw new Error(lines.code);
    const [line] = lines;
    expect(family.examine(numbered(lines)).flatMap(({ finding }) => finding ?? [])).toEqual([]);
    expect(family.grant({ lineId: line!.lineId }, line!)).toMatchObject({ amountCents: line!.amountCents });
    expect(funding.applicants.value).toContain(file.isForCarriers ? 'carrier' : 'district');
    if (file.isForCarriers) return;
    const frames = largestRemainder(file.call.potCents, weights).shares.map((s) => s.share);
    expect(Math.min(...frames)).toBeGreaterThanOrEqual(line!.amountCents);
  });
});
