import { InstantString, Type, View } from '@paktwerk/kernel';

export const ReadingItem = View('ReadingItem', {
  at: InstantString(),
  role: Type.String(),
  name: Type.Optional(Type.String()),
  reason: Type.Union([Type.String(), Type.Null()], { description: "Null once the client's data were erased" }),
});
