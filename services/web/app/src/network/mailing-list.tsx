import { useQuery } from '@tanstack/react-query';
import { read } from '../api/queries';
import { useTexts } from '../texts/area';
import { networkTexts } from '../texts/network';
import { Button } from '../ui/button';
import { useToasts } from '../ui/toasts';

/** Windows cuts longer addresses, or opens nothing at all. */
const LONGEST = 1900;

/** Those who agreed to be written to: as one link for a letter to all where it is short enough, and as addresses to be pasted as hidden copies. */
export const MailingList = ({ query }: { query: object }) => {
  const t = useTexts(networkTexts).mailing;
  const { show } = useToasts();
  const { data } = useQuery(read('/api/staffing/v1/network/mailing-list', { query }));
  if (!data || data.addresses.length === 0) return null;
  const all = data.addresses.map((a) => a.email);
  const letter = `mailto:?bcc=${encodeURIComponent(all.join(','))}`;
  // Outlook parts addresses by semicolons, whatever the standard of links says.
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(all.join('; '));
    show({ kind: 'success', text: t.copied({ n: all.length }) });
  };
  return (
    <p>
      {letter.length <= LONGEST ? (
        <a className="kern-link" href={letter}>
          {t.write({ n: all.length })}
        </a>
      ) : (
        t.tooMany({ n: all.length })
      )}{' '}
      <Button size="small" onClick={() => void copy()}>
        {t.copy}
      </Button>
    </p>
  );
};
