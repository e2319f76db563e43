/** The model of scenarios/epstein.yaml in AgentScript, the way its own examples are written: turtles, patches, ask. */
// The bundle asks for a canvas when it is loaded, which it never draws on here.
globalThis.OffscreenCanvas = function OffscreenCanvas() {
  return { getContext: () => ({}) };
};
const { Model, World } = await import('agentscript');

const vision = 7;
const threshold = 0.1;
const arrestConstant = 2.3;
const legitimacy = 0.82;
const longestTerm = 30;

/** To the nearest whole number, a half to the even one. @param {number} ratio */
function roundHalfEven(ratio) {
  const below = Math.floor(ratio);
  const rest = ratio - below;
  if (rest !== 0.5) return rest < 0.5 ? below : below + 1;
  return below % 2 === 0 ? below : below + 1;
}

/** @param {number} count */
const below = (count) => Math.floor(Math.random() * count);

class Rebellion extends Model {
  setup() {
    const { numX, numY } = this.world;
    this.patches.ask((patch) => {
      patch.person = null;
      patch.view = [];
      for (let dy = -vision; dy <= vision; dy++)
        for (let dx = -vision; dx <= vision; dx++) {
          if ((dx === 0 && dy === 0) || Math.abs(dx) + Math.abs(dy) > vision) continue;
          patch.view.push(this.patches.patch((patch.x + dx + numX) % numX, (patch.y + dy + numY) % numY));
        }
    });
    this.turtleBreeds('citizens officers');
    this.turtles.setDefault('active', false);
    this.turtles.setDefault('jailed', false);
    this.turtles.setDefault('turns', 0);
    const free = this.patches.clone().shuffle();
    const settle = (turtle) => {
      const patch = free.pop();
      turtle.moveTo(patch);
      patch.person = turtle;
    };
    this.citizens.create(Math.round(0.7 * numX * numY), (citizen) => {
      citizen.grievance = Math.random() * (1 - legitimacy);
      citizen.riskAversion = Math.random();
      settle(citizen);
    });
    this.officers.create(Math.round(0.04 * numX * numY), settle);
    this.people = this.turtles.clone();
  }

  /** Everybody once, in shuffled order. */
  step() {
    this.people.shuffle().ask((person) => {
      if (person.jailed) {
        if (person.turns > 0) {
          person.turns--;
          return;
        }
        person.jailed = false;
      }
      this.move(person);
      if (person.breed === this.officers) this.arrest(person);
      else this.decide(person);
    });
  }

  move(person) {
    const empty = person.patch.view.filter((patch) => patch.person === null);
    if (empty.length === 0) return;
    person.patch.person = null;
    person.moveTo(empty[below(empty.length)]);
    person.patch.person = person;
  }

  decide(citizen) {
    let officers = 0;
    let actives = 1;
    for (const { person } of citizen.patch.view) {
      if (person === null) continue;
      if (person.breed === this.officers) officers++;
      else if (person.active) actives++;
    }
    const risk = citizen.riskAversion * (1 - Math.exp(-arrestConstant * roundHalfEven(officers / actives)));
    citizen.active = citizen.grievance - risk > threshold;
  }

  arrest(officer) {
    const actives = officer.patch.view.filter(({ person }) => person !== null && person.active);
    if (actives.length === 0) return;
    const { person } = actives[below(actives.length)];
    person.active = false;
    person.jailed = true;
    person.turns = below(longestTerm + 1);
  }
}

/** @param {number} side cells along an edge */
export function create(side) {
  const model = new Rebellion({ ...World.defaultOptions(1), minX: 0, maxX: side - 1, minY: 0, maxY: side - 1 });
  model.setup();
  return {
    agents: model.people.length,
    tick: () => model.step(),
    counts: () => ({
      active: model.citizens.filter((citizen) => citizen.active).length,
      jailed: model.citizens.filter((citizen) => citizen.jailed).length,
    }),
  };
}
