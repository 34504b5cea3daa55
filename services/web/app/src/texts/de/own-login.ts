/** Texts of what somebody says of their own sign-in. */
export const ownLogin = {
  pageTitle: 'Meine Anmeldung',
  lead: 'Wer berät, öffnet Akten mit der eigenen Anmeldung. Sie sagen, dass Sie es sind; welche Besetzung Sie haben, ordnet zu, wer in Ihrer Organisation den Stellenplan führt.',
  title: 'Meine Anmeldung als Beratungskraft',
  note: 'Mit der Besetzung, der Ihre Anmeldung zugeordnet ist, beginnt und endet der Zugang zu den Akten. Zugeordnet wird niemand, der es nicht selbst angeboten hat.',
  none: 'Sie haben Ihre Anmeldung keiner Organisation angeboten.',
  offeredTo: 'Ihre Anmeldung darf zugeordnet werden bei:',
  offer: 'Anbieten: {name}',
  offered: 'Ihre Organisation kann Sie jetzt zuordnen.',
  withdraw: 'Zurücknehmen',
  withdrawn: 'Sie werden dort keiner weiteren Besetzung zugeordnet.',
  links: 'Zugeordnete Besetzungen',
  party: 'Organisation',
  from: 'Erster Tag',
  lastDay: 'Letzter Tag',
  linksNote:
    'Was zugeordnet ist, bleibt, auch wenn Sie das Angebot zurücknehmen. Gehört eine Besetzung nicht Ihnen, lösen zwei Personen der Organisation die Zuordnung; Sie selbst entscheiden dabei nicht mit.',
  refused: 'Das geht so nicht',
} as const;
