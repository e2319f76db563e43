/** Where an act was planned and why there: the places as whoever planned it saw them. */
import { expectedCost } from '../cost.ts';
import { fightersFor, gainOf } from '../gain.ts';
import { believedPresence } from '../scouts.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Moment, Prospect } from './moments.ts';

const mostOthers = 2;

/** The plan behind an incident, right after it was made. */
export function planOf(world: World, setting: Setting, incident: number): Moment {
  const actor = world.incidentActor[incident];
  const intended = world.incidentIntended[incident];
  const { spoiler, feudSide } = setting.actors[actor];
  const rates = setting.places.map((_, place) => world.actRate[actor * setting.places.length + place]);
  const sum = rates.reduce((total, rate) => total + rate, 0);
  const prospect = (place: number): Prospect => {
    const hours = world.responseHours[place];
    return {
      place: setting.places[place].id,
      share: sum > 0 ? rates[place] / sum : 0,
      gain: gainOf(world, setting, actor, place),
      cost: expectedCost(world, setting, actor, place, fightersFor(world, setting, actor, place)),
      believedPresence: believedPresence(world, setting, setting.actors[actor].perceiver, place, world.hour[0]),
      nearestHours: Number.isFinite(hours) ? hours : null,
      informing: world.informing[setting.placeCells[place]],
    };
  };
  const others = rates
    .map((rate, place) => ({ rate, place }))
    .filter(({ rate, place }) => rate > 0 && place !== intended)
    .sort((a, b) => b.rate - a.rate || a.place - b.place)
    .slice(0, mostOthers);
  return {
    kind: 'planned',
    hour: world.hour[0],
    start: world.incidentHour[incident],
    fighters: world.incidentFighters[incident],
    offensive: spoiler >= 0 && world.campaignOffensive[spoiler] > 0,
    revenge: feudSide < 0 ? null : Math.min(1, world.revenge[feudSide * setting.places.length + intended]),
    prospect: prospect(intended),
    others: others.map(({ place }) => prospect(place)),
  };
}
