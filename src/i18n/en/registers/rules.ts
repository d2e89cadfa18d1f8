import type * as nl from '../../nl/registers/rules.ts';

export const ruleNames: typeof nl.ruleNames = {
  'age-fits': 'age',
  'extended-help': 'extended help',
  'setting-fits': 'open or closed',
  'starts-in-time': 'starting day',
  'needs-offered': 'help that is needed',
  'not-excluded': 'behaviour the group does not take',
  'sex-policy': 'girls or boys',
  'near-enough': 'distance',
  'not-refused': 'wish or earlier rejection',
  size: 'size of the group',
  staffing: 'number of workers',
  places: 'free place',
  'age-spread': 'age difference in the group',
  'risk-caps': 'behaviour in the group',
  intensity: 'care intensity of the group',
  'kept-apart': 'not together',
  'siblings-together': 'siblings together',
  'accepted-elsewhere': 'brother or sister has a place already',
};
