/** Talks with armed groups: what makes them worth while, and who breaks away or works against them. */
import { assumed, type Parameter } from './parameter.ts';

export const talks = {
  talkDays: assumed('days', 60, 15, 240, 'Half-life with which a group comes round to what talks are worth to it'),
  offer: assumed('1', 0.3, 0, 1, 'Worth of full talks to a group with nothing else for or against them'),
  truceWeight: assumed('1', 0.4, 0, 1, 'Worth that ceasefires of the group add which hold fully'),
  credibilityWeight: assumed(
    '1',
    0.3,
    0,
    1,
    'Worth that a fully credible mission adds, which is believed to guarantee',
  ),
  failureWeight: assumed('1', 0.2, 0, 1, 'Worth that acts add which fail: no more is to be had by fighting'),
  failuresFull: assumed('acts', 5, 1, 30, 'Failed acts of late from which more add nothing'),
  insideWeight: assumed('1', 0.1, 0, 1, 'Worth that a seat in the process adds'),
  illicitWeight: assumed('1', 0.3, 0, 1, 'Worth that income from illicit trade takes off: peace would end it'),
  parley: assumed('1', 0.7, 0, 1, 'Share of its acts that a fully committed group gives up; 0: talks change no act'),
  attackLoss: assumed(
    '1',
    0.03,
    0,
    0.3,
    'Fall of commitment by an attack that nobody ended, of a group that will not talk, on the people that a group draws on',
  ),
  dilemmaGap: assumed('1', 0.3, 0, 1, 'How much more of its fighters than its rival a group gives up without fear'),
  dilemmaLoss: assumed('1/week', 0.1, 0, 0.5, 'Fall of commitment in a week of a group that gave up more than that'),
  spoiling: assumed(
    '1',
    1,
    0,
    4,
    'How much more an act is worth to a group that will not talk while others are fully committed to talks',
  ),
  siteGain: assumed(
    '1',
    1,
    0,
    4,
    'What an attack on a site with former fighters that nobody guards is worth to a group that will not talk',
  ),
  splinterPerYear: assumed(
    '1/year',
    0.5,
    0,
    6,
    'Rate at which a group without ties to its commanders splits while its commanders are fully committed to talks',
  ),
} as const satisfies Readonly<Record<string, Parameter>>;
