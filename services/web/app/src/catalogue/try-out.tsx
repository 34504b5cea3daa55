import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { LoadState } from '../shell/loaded';
import { tilesQuery } from '../shell/organisation';
import { loginUrl } from '../shell/session';
import { useTexts } from '../texts/area';
import { catalogueTexts } from '../texts/catalogue';
import { commonTexts } from '../texts/common';
import { Button, TextButton } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Section } from '../ui/section';
import { useUiTexts } from '../ui/ui-texts';
import { RealEvent } from './examples';
import { curlCommand, readFeed, type FeedQuery } from './feed';

const LIMITS = [5, 20, 100] as const;

const Command = ({ query }: { query: FeedQuery }) => {
  const t = useTexts(catalogueTexts).tryOut;
  const [isCopied, setCopied] = useState(false);
  const command = curlCommand(window.location.origin, query);
  const copy = (): void => {
    navigator.clipboard.writeText(command).then(
      () => setCopied(true),
      () => setCopied(false), // the text stands there to be marked by hand
    );
  };
  return (
    <div>
      <h3>{t.command}</h3>
      <pre className="pw-json pw-json--line" tabIndex={0} role="region" aria-label={t.command}>
        {command}
      </pre>
      <p className="pw-try__buttons">
        <TextButton onClick={copy}>{t.copy}</TextButton>
        <span role="status" className="pw-muted">
          {isCopied ? t.copied : ''}
        </span>
      </p>
    </div>
  );
};

const Form = ({ type }: { type: string }) => {
  const t = useTexts(catalogueTexts).tryOut;
  const { loading } = useTexts(commonTexts);
  const ui = useUiTexts();
  const f = useFormat();
  const tiles = useQuery(tilesQuery);
  const [form, setForm] = useState<{ district: string; since: string; limit: number }>({ district: '', since: '', limit: LIMITS[0] });
  const [isWrong, setWrong] = useState(false);
  const since = useRef<HTMLElement | null>(null);
  const [asked, setAsked] = useState<FeedQuery>();
  const current: FeedQuery = {
    types: type,
    limit: form.limit,
    ...(form.district ? { district: form.district } : {}),
    ...(isDate(form.since) ? { since: form.since } : {}),
  };
  /** The question as it stands, behind a position once somebody went on. */
  const query = asked ?? current;
  const answer = useQuery({ queryKey: ['subscriptions', 'try-out', asked], queryFn: () => readFeed(query), enabled: asked !== undefined });
  const page = answer.data;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (form.since !== '' && !isDate(form.since)) {
      setWrong(true);
      return since.current?.focus();
    }
    setAsked(current);
    if (asked && JSON.stringify(asked) === JSON.stringify(current)) void answer.refetch();
  };
  return (
    <form className="pw-try" onSubmit={submit}>
      <div className="pw-filters" role="group" aria-label={t.title}>
        <label className="pw-select">
          <span>{t.district}</span>
          <select value={form.district} onChange={(e) => setForm({ ...form, district: e.target.value })}>
            <option value="">{t.allDistricts}</option>
            {[...(tiles.data ?? [])]
              .sort((a, b) => f.compare(a.name, b.name))
              .map((d) => (
                <option key={d.district} value={d.district}>
                  {`${d.name} (${d.plate})`}
                </option>
              ))}
          </select>
        </label>
        <DateField
          isCompact
          isRequired={false}
          label={t.since}
          value={form.since}
          error={isWrong ? ui.invalid.date : undefined}
          ref={(field) => (since.current = field)}
          onChange={(day) => {
            setForm({ ...form, since: day });
            setWrong(false);
          }}
        />
        <label className="pw-select">
          <span>{t.limit}</span>
          <select value={form.limit} onChange={(e) => setForm({ ...form, limit: Number(e.target.value) })}>
            {LIMITS.map((n) => (
              <option key={n} value={n}>
                {n}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="pw-try__buttons">
        <Button type="submit" variant="primary" size="small" isBusy={answer.isFetching}>
          {t.submit}
        </Button>
        {page && !page.caughtUp && (
          <Button size="small" isBusy={answer.isFetching} onClick={() => setAsked({ ...query, after: page.next })}>
            {t.next}
          </Button>
        )}
        <span role="status" className="pw-muted" data-feed={page ? page.events.length : undefined}>
          {answer.isFetching ? loading : page ? t.found({ n: page.events.length, isLast: page.caughtUp ? 'yes' : 'no' }) : ''}
        </span>
      </div>
      <LoadState query={answer} />
      {page && page.events.length > 0 && (
        <ul>
          {page.events.map((event) => (
            <RealEvent key={event.id} event={event} />
          ))}
        </ul>
      )}
      <Command query={query} />
    </form>
  );
};

/** Asks the feed the way another system would, with the rights of whoever is signed in. */
export const TryOut = ({ type, canRead }: { type: string; canRead: boolean }) => {
  const t = useTexts(catalogueTexts).tryOut;
  const { signIn } = useTexts(commonTexts);
  return (
    <Section id="ausprobieren" title={t.title} note={t.lead}>
      {canRead ? (
        <Form key={type} type={type} />
      ) : (
        <p>
          {t.signIn}{' '}
          <a className="kern-link" href={loginUrl()}>
            {signIn}
          </a>
        </p>
      )}
    </Section>
  );
};
