// Invented people only: common given and family names, combined at random.
export const STAFF_GIVEN = ['Anna', 'Bernd', 'Carla', 'Dirk', 'Elif', 'Frank', 'Gesa', 'Holger', 'Irina', 'Jens', 'Klara', 'Lars', 'Mona', 'Nils', 'Olga', 'Paul', 'Rana', 'Sven', 'Tanja', 'Uwe', 'Vera', 'Yusuf'];
export const STAFF_FAMILY = ['Albers', 'Brandt', 'Celik', 'Decker', 'Ebert', 'Fuchs', 'Gruber', 'Hahn', 'Illig', 'Jung', 'Kraus', 'Lorenz', 'Moser', 'Nagel', 'Otto', 'Pfeiffer', 'Ritter', 'Sommer', 'Thoma', 'Ulrich', 'Voigt', 'Wirth'];
export const CLIENT_GIVEN = ['Oksana', 'Dmytro', 'Iryna', 'Andrij', 'Natalija', 'Taras', 'Amina', 'Khalid', 'Layla', 'Omar', 'Zahra', 'Farid', 'Selam', 'Yonas', 'Hanna', 'Mykola', 'Samira', 'Rashid'];
export const CLIENT_FAMILY = ['Bondarenko', 'Kovalenko', 'Schewtschenko', 'Tkatschuk', 'Melnyk', 'Haddad', 'Rahimi', 'Nasser', 'Tesfaye', 'Ahmadi', 'Yousef', 'Karimi', 'Lysenko', 'Moroz', 'Sayed', 'Gebre'];
export const GOALS = {
  LANGUAGE: 'Sprachkurs bis B1 abschließen',
  SCHOOL: 'Schulplatz für die Kinder finden',
  TRAINING_STUDY: 'Abschluss anerkennen lassen',
  WORK: 'Arbeit im erlernten Beruf aufnehmen',
  HOUSING: 'Eigene Wohnung finden',
  HEALTH: 'Hausärztliche Versorgung sichern',
  PARTICIPATION: 'Anschluss an einen Verein finden',
  CHILDREN: 'Kitaplatz beantragen',
};
export const VACANCY_REASONS = ['Kündigung', 'Wechsel in eine andere Stelle', 'Elternzeit', 'Ende der Befristung', 'Umzug'];
