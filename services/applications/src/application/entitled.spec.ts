import { given } from '@paktwerk/testing';
import type { ApplicantKind } from '../funding/rule-parameter';
import type { Applicant } from '../applicant/applicant';
import { TODAY, someRules, submitted } from './application.fixture';
import { decideFormalCheck } from './check-formally';
import { applicationDecider } from './state';

const SOURCE = 'VwV Integrationsmanagement 2017';
const rulesFor = (...kinds: readonly ApplicantKind[]) => {
  const { funding, ...rules } = someRules();
  return { ...rules, funding: { ...funding, applicants: { ...funding.applicants, value: [...kinds], source: SOURCE } } };
};

const findingsOf = (app: { readonly recipient?: string; readonly applicant?: Applicant }, ...entitled: readonly ApplicantKind[]) => {
  const events = given(applicationDecider, [submitted(app)])
    .when((state) => decideFormalCheck({ today: TODAY }, state, rulesFor(...entitled)))
    .events();
  return events.flatMap((e) => (e.type === 'formal-check.objected' ? e.data.findings : []));
};
const WERTHEIM = { recipient: '08128131', applicant: { kinds: ['municipality' as const], name: 'Wertheim' } };

describe('who may apply is data of the rule set', () => {
  it('communes may where the rules name them', () => expect(findingsOf(WERTHEIM, 'district', 'municipality', 'grouping')).toEqual([]));

  it('and are found not to be entitled where only districts are, by which rule', () =>
    expect(findingsOf(WERTHEIM, 'district')).toEqual([
      {
        code: 'not-entitled',
        curable: false,
        de: `„Wertheim“: Städte und Gemeinden sind in diesem Programm nicht antragsberechtigt, nur Stadt- und Landkreise („${SOURCE}“).`,
        en: `“Wertheim”: municipalities are not entitled to apply in this programme, only districts (“${SOURCE}”).`,
      },
    ]));

  it('a district may not where only carriers may', () =>
    expect(findingsOf({}, 'carrier')).toMatchObject([
      {
        code: 'not-entitled',
        de: `Stadt- und Landkreise sind in diesem Programm nicht antragsberechtigt, nur Träger („${SOURCE}“).`,
      },
    ]));

  it('a Stadtkreis may as a municipality, which it is too', () =>
    expect(findingsOf({ applicant: { kinds: ['district', 'municipality'], name: 'Stadtkreis Stuttgart' } }, 'municipality')).toEqual([]));

  it.each([
    ['grouping', 'Z-TAUBER'],
    ['carrier', 'T-WERK'],
  ] as const)('a %s may where the rules name it, and nowhere else', (kind, recipient) => {
    const app = { recipient, applicant: { kinds: [kind], name: 'X' } };
    expect(findingsOf(app, kind)).toEqual([]);
    expect(findingsOf(app, 'district').map((f) => f.code)).toEqual(['not-entitled']);
  });

  it('a municipality that was merged before the day of receipt is found, with what took its place', () =>
    expect(
      findingsOf(
        {
          recipient: '08128137',
          applicant: {
            kinds: ['municipality'],
            name: 'Werbach',
            ended: { on: '2022-07-01', intoKey: '08128047', intoName: 'Königheim' },
          },
        },
        'municipality',
      ),
    ).toEqual([
      {
        code: 'not-entitled',
        curable: false,
        de: '„Werbach“ war am Tag des Eingangs (12.07.2022) nicht mehr antragsberechtigt: seit dem 01.07.2022 Teil von „Königheim“ (08128047).',
        en: '“Werbach” was not entitled any more on the day of receipt (12 Jul 2022): part of “Königheim” (08128047) since 01 Jul 2022.',
      },
    ]));

  it('so is a grouping that was dissolved', () =>
    expect(
      findingsOf({ recipient: 'Z-TAUBER', applicant: { kinds: ['grouping'], name: 'Verbund', ended: { on: '2022-07-01' } } }, 'grouping'),
    ).toMatchObject([{ code: 'not-entitled', de: '„Verbund“ gab es am Tag des Eingangs (12.07.2022) nicht mehr, seit dem 01.07.2022.' }]));
});
