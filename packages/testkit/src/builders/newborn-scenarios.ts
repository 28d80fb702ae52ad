/** One way through the scenario questions of 「新生儿出生一件事」. */
export interface NewbornScenario {
  readonly title: string;
  readonly scenario: Readonly<Record<string, string>>;
}

const married = (birthplace: string, settleWith: string): NewbornScenario => ({
  title: `married, born ${birthplace === 'home' ? 'at home' : 'in hospital'}, settled with the ${settleWith}`,
  scenario: { maritalStatus: 'married', birthplace, settleWith },
});

const single = (birthplace: string): NewbornScenario => ({
  title: `single, born ${birthplace === 'home' ? 'at home' : 'in hospital'}`,
  scenario: { maritalStatus: 'single', birthplace },
});

/** Every scenario there is: both birthplaces, both ways of settling, one parent or two. */
export const newbornScenarios: readonly NewbornScenario[] = [
  married('hospital', 'father'),
  married('hospital', 'mother'),
  married('home', 'father'),
  married('home', 'mother'),
  single('hospital'),
  single('home'),
];
