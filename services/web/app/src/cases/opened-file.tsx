import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { casesTexts } from '../texts/cases';
import { useLanguage } from '../texts/language';
import { personalDataTexts } from '../texts/personal-data';
import { Disclosure } from '../ui/disclosure';
import { Facts } from '../ui/section';
import { PlainTable } from '../ui/table/plain-table';
import { AssessmentForm } from './assessment-form';
import { PlanForm } from './plan-form';
import { PlanList } from './plan-list';
import { currentPlan } from './plans';
import { Talks } from './talks';
import type { ActProps, CaseFile } from './types';

interface Props {
  file: CaseFile;
  acts: ActProps | undefined;
  /** Whoever only leads puts right what moves the limit, and nothing else. */
  isCounsellor: boolean;
}

/** What was found, what is planned, what was talked about, and how the case went on; whoever is in charge goes on from here, and a lead puts talks right. */
const Counselling = ({ file, acts, isCounsellor }: Props) => {
  const t = useTexts(casesTexts);
  const f = useFormat();
  const going = isCounsellor && acts?.isOpen ? acts : undefined;
  const { assessments, plans, talks, course, levelsAtEnd } = file;
  const said = (text: string | null | undefined): string => (text === undefined ? '' : (text ?? t.erased));
  const levels = (l: { language?: string; work?: keyof typeof t.work } | null | undefined): string =>
    l === null ? t.erased : [l?.language, l?.work && t.work[l.work]].filter(Boolean).join(', ');
  return (
    <>
      {assessments.map((a) => (
        <Disclosure key={a.assessmentId} isAccordion summary={t.assessment.title({ date: f.date(a.assessedOn) })}>
          <PlainTable
            caption={t.assessment.title({ date: f.date(a.assessedOn) })}
            columns={[
              { id: 'domain', header: t.assessment.domain, isRowHeader: true, text: (r) => t.domains[r.domain] },
              { id: 'situation', header: t.assessment.situation, text: (r) => said(r.situation) },
              { id: 'resources', header: t.assessment.resources, text: (r) => said(r.resources) },
              { id: 'need', header: t.assessment.need, text: (r) => (r.need === null ? t.erased : t.needs[r.need]) },
            ]}
            rows={a.findings}
            rowId={(r) => r.domain}
          />
          {a.levels !== undefined && <p>{levels(a.levels)}</p>}
        </Disclosure>
      ))}
      {going && (
        <Disclosure isAccordion summary={t.assessment.add}>
          <AssessmentForm {...going} />
        </Disclosure>
      )}
      {plans.length > 0 && (
        <>
          <h3>{t.plans}</h3>
          <PlanList plans={plans} acts={going} />
        </>
      )}
      {going && (
        <Disclosure isAccordion summary={plans.length > 0 ? t.plan.continue : t.plan.add}>
          <PlanForm key={plans.length} {...going} before={currentPlan(plans)} />
        </Disclosure>
      )}
      <Talks talks={talks} acts={acts && { ...acts, isOpen: going !== undefined }} />
      {course.length > 0 && (
        <>
          <h3>{t.history.title}</h3>
          <ul>
            {course.map((c, i) => (
              <li key={i}>
                {t.history[c.what]({ date: f.date(c.on) })} {said(c.reason)}
              </li>
            ))}
          </ul>
        </>
      )}
      {levelsAtEnd !== undefined && (
        <p>
          {t.history.levelsAtEnd}: {levels(levelsAtEnd)}
        </p>
      )}
    </>
  );
};

/** What the file says of its client; it was asked for with a reason, and stays until the page is left. */
export const OpenedFile = ({ file, acts, isCounsellor }: Props) => {
  const t = useTexts(personalDataTexts).file;
  const f = useFormat();
  const { client, consent, eligibility } = file;
  const language = useLanguage();
  return (
    <>
      <Facts
        of={[
          [t.client, client ? `${client.familyName}, ${client.givenName}` : t.erased],
          [t.birthDate, client?.birthDate === undefined ? undefined : f.date(client.birthDate)],
          [t.origin, client?.origin],
          [t.consent, f.date(consent.givenOn)],
        ]}
      />
      {eligibility && (
        <p>
          {t.eligible({
            date: f.date(eligibility.establishedFor),
            group: eligibility.basis ? (language === 'de' ? eligibility.basis.titleDe : eligibility.basis.titleEn) : t.erased,
            code: eligibility.decreeCode,
            source: eligibility.decreeSource,
          })}
        </p>
      )}
      <Counselling file={file} acts={acts} isCounsellor={isCounsellor} />
    </>
  );
};
