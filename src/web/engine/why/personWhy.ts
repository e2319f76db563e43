/** Behind somebody of a street: whom they see, and what that makes them do. */
import { boundMask, couldAct, isActiveNow, isJailed, isOfficer, isPerson } from '../../../sim/street/person.ts';
import { viewSteps } from '../../../sim/street/geometry.ts';
import { measured } from '../../../report/language.ts';
import type { WhyPart } from '../messages.ts';
import type { Teller } from './teller.ts';

/** @param cell row x width + column of the grid */
export function personWhy(teller: Teller, cell: number): WhyPart[] {
  const { world, setting, words, number, language } = teller;
  const { street, scenario } = setting;
  if (!street || !scenario.street) return [];
  const code = codeAt(teller, cell % street.geometry.width, Math.floor(cell / street.geometry.width));
  const heading = words.headings.street;
  if (!(code & isPerson)) return [{ heading, lines: [words.nobodyHere] }];
  if (code & isOfficer) return [{ heading, lines: [words.officer] }];
  if (code & isJailed) {
    const { margin, stride, width } = street.geometry;
    const at = (Math.floor(cell / width) + margin) * stride + (cell % width) + margin;
    return [{ heading, lines: [words.jailed(number(world.streetTurns[at]))] }];
  }
  if (!(code & couldAct)) return [{ heading, lines: [words.neverActs] }];
  const { officers, active } = seenFrom(teller, cell);
  const bound = measured(world.streetBound[code & boundMask], '', language);
  return [{ heading, lines: [words.sees(number(officers), number(active)), words.acts(bound)] }];
}

/** 0 beyond the walls; on a torus the far side follows. */
function codeAt({ world, setting: { street, scenario } }: Teller, column: number, row: number): number {
  if (!street) return 0;
  const { width, height, margin, stride } = street.geometry;
  const outside = column < 0 || row < 0 || column >= width || row >= height;
  if (outside && scenario.street?.edges === 'walls') return 0;
  const x = ((column % width) + width) % width;
  const y = ((row % height) + height) % height;
  return world.streetCell[(y + margin) * stride + x + margin];
}

function seenFrom(teller: Teller, cell: number): { readonly officers: number; readonly active: number } {
  const { street, scenario } = teller.setting;
  if (!street || !scenario.street) return { officers: 0, active: 0 };
  const { width } = street.geometry;
  let officers = 0;
  let active = 0;
  for (const [dx, dy] of viewSteps(scenario.street.vision, scenario.street.view)) {
    const code = codeAt(teller, (cell % width) + dx, Math.floor(cell / width) + dy);
    if (code & isOfficer) officers++;
    else if (code & isActiveNow && !(code & isJailed)) active++;
  }
  return { officers, active };
}
