import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { draftChangeBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useLineName } from '../applications/line-name';
import { isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { BackLink } from '../shell/back-link';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { changeTexts } from '../texts/change-notifications';
import { useLanguage } from '../texts/language';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { DateField } from '../ui/date-field';
import { Form, useBodyForm } from '../ui/form/body-form';
import { FteField } from '../ui/number-fields';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { Effect } from './effect';
import type { Changeable } from './types';
import { useChangePreview, type PreviewBody } from './use-preview';

const ROUTE = '/api/applications/v1/applications/{applicationId}/changes';
type Draft = Body<typeof ROUTE>;

/** A type and not an interface: react-hook-form asks for an index signature. */
type Values = {
  lineId: string;
  from: string;
  wish: { share: number | null; tier: string; start: string; employer: string; person: boolean; purpose: string };
  reason: string;
};

/** Only what was filled in, and only what can be told of the line. */
const wishOf = (
  { share, tier, start, employer, person, purpose }: Values['wish'],
  changeable: readonly string[],
): Partial<Draft['wish']> => {
  const given = {
    ...(share === null ? {} : { share }),
    ...(tier === '' ? {} : { tier }),
    ...(start === '' ? {} : { start }),
    ...(employer === '' ? {} : { employer }),
    ...(person ? { person: true as const } : {}),
    ...(purpose === '' ? {} : { purpose }),
  };
  return Object.fromEntries(Object.entries(given).filter(([name]) => changeable.includes(name)));
};

const DraftForm = ({ of }: { of: Changeable }) => {
  const t = useTexts(changeTexts).draft;
  const f = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const done = useDone(t.saved);
  const { applicationId, lines, tiers, from, to } = of;
  const nameOf = useLineName(lines);
  const send = useSend(ROUTE);
  const changeableOf = (lineId: string): readonly string[] => lines.find((line) => line.lineId === lineId)?.changeable ?? [];
  const form = useBodyForm<Values, Draft, { readonly changeId: string }>({
    schema: draftChangeBody,
    defaultValues: {
      lineId: lines[0]?.lineId ?? '',
      from: '',
      wish: { share: null, tier: '', start: '', employer: '', person: false, purpose: '' },
      reason: '',
    },
    bodyOf: ({ wish, ...rest }) => ({ ...rest, wish: wishOf(wish, changeableOf(rest.lineId)) }),
    send: async (body, key) => send({ parameters: { path: { applicationId } }, body }, key),
    refusedAt: { 'change-nothing-new': 'wish.share', 'change-outside-period': 'from' },
    onSent: ({ changeId }) => {
      done();
      void navigate({ to: '/aenderungsanzeigen/$changeId', params: { changeId } });
    },
  });
  const [lineId, day, wish] = useWatch({ control: form.form.control, name: ['lineId', 'from', 'wish'] });
  const changeable = changeableOf(lineId);
  const asked = { lineId, from: day, wish: wishOf(wish, changeable) };
  const isAsked = isDate(day) && Object.keys(asked.wish).length > 0;
  const preview = useChangePreview(applicationId, isAsked ? (asked as PreviewBody) : undefined);
  return (
    <Form form={form} label={t.title}>
      <form.Field name="lineId">
        {(field) => (
          <Select
            {...field}
            label={t.line}
            options={lines.map((line) => ({ value: line.lineId, label: `${nameOf(line.lineId)} (${f.euro(line.terms.amountCents)})` }))}
          />
        )}
      </form.Field>
      <form.Field name="from">
        {(field) => <DateField {...field} label={t.from} hint={t.fromHint({ from: f.date(from), to: f.date(to) })} />}
      </form.Field>
      {changeable.includes('share') && (
        <form.Field name="wish.share">
          {(field) => <FteField {...field} label={t.share} hint={t.shareHint} isRequired={false} />}
        </form.Field>
      )}
      {changeable.includes('tier') && (
        <form.Field name="wish.tier">
          {(field) => (
            <Select
              {...field}
              label={t.tier}
              none={t.tierNone}
              isRequired={false}
              options={tiers.map((one) => ({ value: one.tier, label: language === 'de' ? one.titleDe : one.titleEn }))}
            />
          )}
        </form.Field>
      )}
      {changeable.includes('start') && (
        <form.Field name="wish.start">{(field) => <DateField {...field} label={t.start} isRequired={false} />}</form.Field>
      )}
      {changeable.includes('employer') && (
        <form.Field name="wish.employer">
          {(field) => <TextField {...field} label={t.employer} hint={t.employerHint} maxLength={200} isRequired={false} />}
        </form.Field>
      )}
      {changeable.includes('person') && (
        <form.Field name="wish.person">{(field) => <Checkbox {...field} label={t.person} hint={t.personHint} />}</form.Field>
      )}
      <form.Field name="wish.purpose">
        {(field) => <TextArea {...field} label={t.purpose} hint={t.purposeHint} maxLength={900} isRequired={false} />}
      </form.Field>
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} hint={t.reasonHint} maxLength={900} />}</form.Field>
      {preview && <Effect of={preview} />}
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.save}
        </Button>
      </div>
    </Form>
  );
};

const route = getRouteApi('/antraege/$applicationId/aenderung');

/** Whoever may edit for the recipient writes a change down; what it costs or frees stands there before the click. */
export const DraftChangePage = () => {
  const t = useTexts(changeTexts);
  const { applicationId } = route.useParams();
  const query = useQuery(read('/api/applications/v1/applications/{applicationId}/changeable', { path: { applicationId } }));
  return (
    <Page
      title={t.draft.title}
      before={
        <BackLink to="/antraege/$applicationId" params={{ applicationId }}>
          {t.file.application}
        </BackLink>
      }
      lead={query.data && t.draft.lead({ fileNumber: query.data.fileNumber })}
    >
      <Section id="anzeigen" title={t.draft.title}>
        <Loaded query={query} skeleton={{ lines: 6 }}>
          {(of) => <DraftForm of={of} />}
        </Loaded>
      </Section>
    </Page>
  );
};
