import { InstantString, Type, View } from '@paktwerk/kernel';

const Text = Type.String();
export const SavedFilterView = View('SavedFilterView', {
  filterId: Text,
  list: Text,
  name: Text,
  filter: Type.Record(Type.String(), Type.String(), { description: 'What stands in the address of the list' }),
  savedAt: InstantString(),
});
export const SavedFiltersView = View('SavedFiltersView', { items: Type.Array(SavedFilterView) });
