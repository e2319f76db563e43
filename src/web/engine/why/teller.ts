/** What the stories of the engine are told with: a state, and words in a language. */
import { inLanguage, measured, whole, type Language } from '../../../report/language.ts';
import { clockOf, duration, unitName } from '../../../report/stories.ts';
import { storyStrings } from '../../../report/storyStrings.ts';
import type { Setting } from '../../../sim/setting.ts';
import type { World } from '../../../sim/world.ts';
import { subjectWords, type SubjectWords } from './words.ts';

export interface Teller {
  readonly world: World;
  readonly setting: Setting;
  readonly language: Language;
  readonly words: SubjectWords;
  /** Hour of the state that is told. */
  readonly hour: number;
  readonly at: (hour: number) => string;
  readonly span: (hours: number) => string;
  readonly share: (value: number) => string;
  /** Of a hundred, with a sign where it can be either. */
  readonly points: (value: number) => string;
  readonly number: (value: number) => string;
  readonly place: (index: number) => string;
  /** The place nearest to a cell. */
  readonly near: (cell: number) => string;
  readonly unit: (index: number) => string;
}

export function tellerOf(world: World, setting: Setting, language: Language): Teller {
  const words = subjectWords[language];
  const { scenario } = setting;
  const place = (index: number): string => inLanguage(scenario.places[index].name, language);
  const number = (value: number): string => whole(value, language);
  return {
    world,
    setting,
    language,
    words,
    hour: world.hour[0],
    at: (hour) => words.at(number(Math.floor(hour / 24)), clockOf(hour)),
    span: (hours) => duration(hours, storyStrings[language], language),
    share: (value) => measured(value, 'share', language),
    points: (value) => measured(Math.abs(value) < 5e-4 ? 0 : value * 100, '', language),
    number,
    place,
    near: (cell) => place(setting.nearestPlace[cell]),
    unit: (index) => unitName({ scenario }, setting.units[index].id, language) ?? setting.units[index].id,
  };
}
