/** Behind some people: where they are and why, and whether they would tell the mission what they know. */
import { statusCode } from '../../../sim/codes.ts';
import { heardFear } from '../../../sim/returns.ts';
import type { WhyPart } from '../messages.ts';
import type { Teller } from './teller.ts';

export function cohortWhy(teller: Teller, cohort: number): WhyPart[] {
  const { world, words, share } = teller;
  return [
    { heading: words.headings.whereabouts, lines: whereLines(teller, cohort) },
    {
      heading: words.headings.telling,
      lines: [
        words.telling({
          trust: share(world.trust[cohort]),
          contact: share(world.contactMemory[world.presentCell[cohort]]),
          fear: share(world.fear[cohort]),
        }),
        words.feelings(share(world.hardship[cohort]), share(world.grievance[cohort])),
      ],
    },
  ];
}

function whereLines({ world, setting, words, share, near, place }: Teller, cohort: number): string[] {
  const { fearThreshold, returnFear } = setting.parameters.displacement;
  const status = world.status[cohort];
  const home = setting.people.place[cohort];
  const here = near(world.presentCell[cohort]);
  if (status === statusCode.returning) return [words.returning(place(home))];
  const fear = world.fear[cohort];
  const leaving = (fear > fearThreshold ? words.mayLeave : words.stays)(share(fear), share(fearThreshold));
  if (status === statusCode.home) return [words.atHome, leaving];
  const heard = heardFear(world, setting, home);
  const back = (heard < returnFear ? words.comesHome : words.waits)(share(heard), share(returnFear));
  return [words.fled(place(home), here), status === statusCode.displaced ? back : leaving];
}
