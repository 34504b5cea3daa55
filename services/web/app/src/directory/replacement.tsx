import { proposeReplacementBody } from '../api/generated/directory.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { Asked } from '../shell/asked';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { proposalsTexts } from '../texts/proposals';
import { Button } from '../ui/button';
import { Alert } from '../ui/feedback';
import { Form, useBodyForm } from '../ui/form/body-form';
import { Facts, Section } from '../ui/section';
import { TextArea, TextField } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import type { PartyPeople } from './types';

const PARTY = '/api/directory/v1/parties/{partyId}';
const REASON_LENGTH = 300;

interface Props {
  people: PartyPeople;
  /** The version that the person sees; a command for another one is refused. */
  etag: string | null;
}

/** The ministry says who takes the place of the only administrator, who is gone. */
export const ProposeReplacement = ({ people, etag }: Props) => {
  const t = useTexts(proposalsTexts).replacement;
  const done = useDone(t.proposed);
  const send = useSend(`${PARTY}/propose-replacement`);
  const form = useBodyForm({
    schema: proposeReplacementBody,
    defaultValues: { personId: '', reason: '' },
    send: (body: Body<`${typeof PARTY}/propose-replacement`>, key) =>
      send({ parameters: { path: { partyId: people.partyId } }, body, version: etag }, key),
    refusedAt: { 'person-unknown': 'personId', 'replaces-themselves': 'personId', 'others-administer': 'personId' },
    onSent: done,
  });
  return (
    <details className="pw-details">
      <summary>{t.propose}</summary>
      <p className="pw-muted">{t.proposeHint}</p>
      <Form form={form} label={t.propose}>
        <form.Field name="personId">{(field) => <TextField {...field} label={t.personId} autoComplete="off" />}</form.Field>
        <form.Field name="reason">
          {(field) => <TextArea {...field} label={t.reason} hint={t.reasonHint} maxLength={REASON_LENGTH} />}
        </form.Field>
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.propose}
          </Button>
        </div>
      </Form>
    </details>
  );
};

const Decide = ({ people, etag }: Props) => {
  const t = useTexts(proposalsTexts).replacement;
  const f = useFormat();
  const { me } = useSession();
  const [confirmed, withdrawn] = [useDone(t.confirmed), useDone(t.withdrawn)];
  const [confirm, withdraw] = [useSend(`${PARTY}/confirm-replacement`), useSend(`${PARTY}/withdraw-replacement`)];
  const { partyId, replacement: r } = people;
  if (!r) return null;
  const sent = { parameters: { path: { partyId } }, body: { replacementId: r.replacementId }, version: etag };
  const who = { name: r.name ?? r.personId, lost: r.lostName ?? r.lostPersonId };
  const isMinistry = me?.roles?.includes('MINISTRY') ?? false;
  return (
    <div className="pw-buttons">
      {isMinistry && r.standing === 'proposed' && (
        <Asked
          title={t.confirmTitle(who)}
          text={t.confirmText(who)}
          label={t.confirm}
          variant="primary"
          disabledReason={r.isOwn ? t.own({ date: f.date(r.proposedOn) }) : undefined}
          send={(_, key) => confirm(sent, key)}
          onSent={confirmed}
        />
      )}
      {(isMinistry || people.mayAdminister) && (
        <Asked
          title={t.withdraw}
          text={people.mayAdminister ? t.withdrawOwnText : t.withdrawText}
          label={t.withdraw}
          send={(_, key) => withdraw(sent, key)}
          onSent={withdrawn}
        />
      )}
    </div>
  );
};

/** What was proposed last, and what became of it. @param mayAct false where the past is looked at */
export const Replacement = ({ people, etag, mayAct }: Props & { mayAct: boolean }) => {
  const t = useTexts(proposalsTexts).replacement;
  const f = useFormat();
  const { replacement: r } = people;
  if (!r) return null;
  const isOpen = r.standing === 'proposed' || r.standing === 'expired';
  return (
    <Section id="ersatz" title={t.title}>
      <Alert kind={isOpen ? 'warning' : 'info'} title={t.standings[r.standing]} />
      <Facts
        of={[
          [t.person, r.name ?? r.personId],
          [t.lost, r.lostName ?? r.lostPersonId],
          [t.reason, r.reason],
          [t.proposedBy, t.byOn({ name: r.proposedByName ?? r.proposedBy, date: f.date(r.proposedOn) })],
          [t.lastDay, isOpen ? f.date(r.lastDay) : undefined],
        ]}
      />
      {mayAct && isOpen && <Decide people={people} etag={etag} />}
    </Section>
  );
};
