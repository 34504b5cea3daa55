import { InstantString, Type, View } from '@paktwerk/kernel';

export const Reading = View('Reading', {
  at: InstantString(),
  role: Type.String(),
  name: Type.Optional(Type.String()),
  reason: Type.Union([Type.String(), Type.Null()], { description: "Null once the client's data were erased" }),
});
