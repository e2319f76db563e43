/** Part 2 of the first screen: what was asked. */
import { inLanguage, list, whole } from './language.ts';
import type { ScreenContext } from './screen.ts';
import { armsOf } from './standing.ts';

/** Place, people, days, resources and the ways compared. */
export function question({ input, language, strings, name }: ScreenContext): string[] {
  const { scenario, provenance: run } = input;
  const people = scenario.places.reduce((sum, place) => sum + place.population, scenario.people.rural);
  const strength = new Map<string, number>();
  for (const unit of scenario.mission.units) {
    const kind = strings.unitKinds[unit.kind];
    strength.set(kind, (strength.get(kind) ?? 0) + unit.strength);
  }
  const members = [...strength.values()].reduce((sum, each) => sum + each, 0);
  const vehicles = scenario.mission.units.reduce((sum, unit) => sum + unit.vehicles, 0);
  const units = [...strength].map(([kind, persons]) => `${kind} ${whole(persons, language)}`).join(', ');
  return [
    strings.question({
      place: inLanguage(scenario.name, language),
      people: whole(people, language),
      days: whole(run.days, language),
      from: scenario.clock.start,
    }),
    strings.resources(units, whole(members, language), whole(vehicles, language)),
    strings.compared(list(armsOf(input).map(name), strings.and)),
  ];
}
