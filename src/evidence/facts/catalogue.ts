/** All facts, in the order of their numbers. A new one is a file and a line here. */
import type { Fact } from '../fact.ts';
import { missingFacts } from './missing.ts';
import { sf01 } from './sf01.ts';
import { sf02 } from './sf02.ts';
import { sf03 } from './sf03.ts';
import { sf04 } from './sf04.ts';
import { sf05 } from './sf05.ts';
import { sf06 } from './sf06.ts';
import { sf07 } from './sf07.ts';
import { sf08 } from './sf08.ts';
import { sf09 } from './sf09.ts';
import { sf10 } from './sf10.ts';
import { sf11 } from './sf11.ts';
import { sf13 } from './sf13.ts';
import { sf16 } from './sf16.ts';
import { sf17 } from './sf17.ts';
import { sf18 } from './sf18.ts';
import { sf22 } from './sf22.ts';
import { sf24 } from './sf24.ts';
import { sf25 } from './sf25.ts';
import { sf27 } from './sf27.ts';
import { sf28 } from './sf28.ts';
import { sf29 } from './sf29.ts';
import { sf30 } from './sf30.ts';
import { sf31 } from './sf31.ts';
import { sf33 } from './sf33.ts';
import { sf34 } from './sf34.ts';
import { sf36 } from './sf36.ts';
import { sf38 } from './sf38.ts';
import { sf39 } from './sf39.ts';
import { sf40 } from './sf40.ts';
import { sf41 } from './sf41.ts';
import { sf42 } from './sf42.ts';
import { sf44 } from './sf44.ts';

const tried: readonly Fact[] = [
  sf01,
  sf02,
  sf03,
  sf04,
  sf05,
  sf06,
  sf07,
  sf08,
  sf09,
  sf10,
  sf11,
  sf13,
  sf16,
  sf17,
  sf18,
  sf22,
  sf24,
  sf25,
  sf27,
  sf28,
  sf29,
  sf30,
  sf31,
  sf33,
  sf34,
  sf36,
  sf38,
  sf39,
  sf40,
  sf41,
  sf42,
  sf44,
];

export const facts: readonly Fact[] = [...tried, ...missingFacts].toSorted((a, b) => (a.id < b.id ? -1 : 1));
