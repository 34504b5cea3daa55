import { useTexts } from '../texts/area';
import { draftTexts } from '../texts/draft';
import { useLanguage } from '../texts/language';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/feedback';
import { Section } from '../ui/section';
import { DateOf, TextOf, YesOf } from './draft-fields';
import { useDraftEditing } from './editing';
import type { PreCheck } from './types';

/** The answers of two sections that need one. */
const NO_PARTNERS = '/declarations/no-partners';
const NO_EARLY_START = '/declarations/no-early-start';

export const ApplicantSection = ({ name, begunBy }: { name: string; begunBy: string | undefined }) => {
  const t = useTexts(draftTexts).applicant;
  return (
    <Section
      id="antragsteller"
      title={t.title}
      note={begunBy === undefined ? t.note({ name }) : `${t.note({ name })} ${t.begunBy({ begunBy })}`}
    >
      <TextOf field="/contact/unit" label={t.unit} hint={t.unitHint} maxLength={200} />
    </Section>
  );
};

export const PartnersSection = () => {
  const t = useTexts(draftTexts).partners;
  const { draft, set, valueOf } = useDraftEditing();
  const partners = draft.partners ?? [];
  return (
    <Section id="weiterleitung" title={t.title} note={t.note}>
      {partners.length === 0 && <YesOf field={NO_PARTNERS} label={t.noneAtAll} />}
      {partners.map(({ partnerId, name }, i) => (
        <fieldset key={partnerId} className="pw-draft-group" data-partner={partnerId}>
          <legend className="kern-label">{t.nth({ n: String(i + 1), name })}</legend>
          <TextOf field={`/partners/${partnerId}/name`} label={t.name} maxLength={200} />
          <TextOf field={`/partners/${partnerId}/task`} label={t.task} isLong maxLength={1000} />
          <YesOf field={`/partners/${partnerId}/auditRight`} label={t.auditRight} />
          <Button variant="tertiary" icon="delete" onClick={() => set(`/partners/${partnerId}`, null, 'now')}>
            {t.remove({ name })}
          </Button>
        </fieldset>
      ))}
      {partners.length === 0 && valueOf(NO_PARTNERS) !== true && <EmptyState title={t.none} />}
      {valueOf(NO_PARTNERS) !== true && (
        <Button
          icon="add"
          onClick={() =>
            set(`/partners/p-${crypto.randomUUID().slice(0, 8)}`, { name: t.newName({ n: String(partners.length + 1) }) }, 'now')
          }
        >
          {t.add}
        </Button>
      )}
    </Section>
  );
};

export const EarlyStartSection = ({ today }: { today: string | undefined }) => {
  const t = useTexts(draftTexts).early;
  const { set, valueOf } = useDraftEditing();
  const isRequested = valueOf('/earlyStart') !== null;
  return (
    <Section id="vorzeitiger-beginn" title={t.title} note={t.note}>
      {isRequested ? (
        <>
          <DateOf field="/earlyStart/from" label={t.from} />
          <TextOf field="/earlyStart/reason" label={t.reason} hint={t.reasonHint} isLong maxLength={900} />
          <Button variant="tertiary" icon="delete" onClick={() => set('/earlyStart', null, 'now')}>
            {t.takeBack}
          </Button>
        </>
      ) : (
        <>
          <YesOf field={NO_EARLY_START} label={t.not} />
          {today !== undefined && valueOf(NO_EARLY_START) !== true && (
            <Button icon="add" onClick={() => set('/earlyStart', { from: today }, 'now')}>
              {t.request}
            </Button>
          )}
        </>
      )}
    </Section>
  );
};

export const BankSection = ({ name }: { name: string }) => {
  const t = useTexts(draftTexts).bank;
  return (
    <Section id="bankverbindung" title={t.title} note={t.note({ name })}>
      <TextOf field="/bank/iban" label={t.iban} hint={t.ibanHint} />
      <TextOf field="/bank/bic" label={t.bic} hint={t.bicHint} isRequired={false} />
    </Section>
  );
};

export const DeclarationsSection = ({ declarations }: { declarations: PreCheck['declarations'] }) => {
  const t = useTexts(draftTexts).declarations;
  const language = useLanguage();
  return (
    <Section id="erklaerungen" title={t.title} note={t.note}>
      {declarations.map(({ declaration, source, ...texts }) => (
        <YesOf key={declaration} field={`/declarations/${declaration}`} label={texts[language]} hint={source} />
      ))}
    </Section>
  );
};
