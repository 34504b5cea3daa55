import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useTexts } from '../texts/area';
import { savedFiltersTexts } from '../texts/saved-filters';
import { Button, IconButton, TextButton } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useAction } from '../ui/form/use-action';
import { TextField } from '../ui/text-field';
import { Loaded } from './loaded';
import { Refusal } from './refusal';
import type { SavedFiltersProps } from './saved-filters';

const ROUTE = '/api/applications/v1/saved-filters';

/** Which page of a list somebody was on is no choice of what to see. */
const filterOf = (search: SavedFiltersProps['search']): Record<string, string> =>
  Object.fromEntries(Object.entries(search).filter((entry): entry is [string, string] => entry[0] !== 'seite' && entry[1] !== undefined));

export const SavedFiltersDialog = ({ list, search, onChoose, onClose }: SavedFiltersProps & { onClose: () => void }) => {
  const t = useTexts(savedFiltersTexts);
  const [name, setName] = useState('');
  const query = useQuery(read(ROUTE, { query: { list } }));
  const send = useSend(ROUTE);
  const remove = useSend(`${ROUTE}/{filterId}`, 'delete');
  const filter = filterOf(search);
  const isNothing = Object.keys(filter).length === 0;
  const saving = useAction({
    send: (body: { name: string }, key) => send({ parameters: {}, body: { list, filter, ...body } }, key),
    onDone: () => setName(''),
  });
  const removing = useAction({ send: (filterId: string, key) => remove({ parameters: { path: { filterId } }, body: undefined }, key) });
  const choose = (chosen: Readonly<Record<string, string>>): void => {
    const none = Object.fromEntries(Object.keys(search).map((key) => [key, undefined]));
    onChoose({ ...none, ...chosen });
    onClose();
  };
  return (
    <Dialog
      title={t.title}
      onClose={onClose}
      onSubmit={() => !isNothing && name.trim() !== '' && void saving.run({ name: name.trim() })}
      footer={
        <Button type="submit" variant="primary" isBusy={saving.isBusy} disabledReason={isNothing ? t.nothingChosen : undefined}>
          {t.save}
        </Button>
      }
    >
      <Loaded query={query} skeleton={{ lines: 3 }}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="pw-muted">{t.none}</p>
          ) : (
            <ul className="pw-saved-filters">
              {items.map((saved) => (
                <li key={saved.filterId}>
                  <TextButton onClick={() => choose(saved.filter)}>{saved.name}</TextButton>
                  <IconButton icon="delete" label={t.remove({ name: saved.name })} onClick={() => void removing.run(saved.filterId)} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <TextField label={t.name} hint={t.hint} value={name} maxLength={80} onChange={setName} />
      <Refusal problem={saving.problem ?? removing.problem} title={t.refused} />
    </Dialog>
  );
};
