/** Deals tasks out. A worker stays with its design point as long as that has tasks, since another costs it a set-up. */
import type { Task } from './plan.ts';

/** Takes so many tasks, or what is left; nothing when all are dealt. */
export type Take = (count: number) => readonly Task[];

export interface Dealer {
  /** How many are not dealt yet. */
  readonly left: () => number;
  /** For one worker. */
  readonly seat: () => Take;
}

interface Pile {
  readonly tasks: readonly Task[];
  next: number;
  isTaken: boolean;
}

export function dealerOf(tasks: readonly Task[]): Dealer {
  const piles = pilesOf(tasks);
  let left = tasks.length;
  let untouched = 0;

  /** The next point that nobody is at; else the one with the most left. */
  function another(): Pile {
    while (untouched < piles.length && piles[untouched].isTaken) untouched++;
    if (untouched < piles.length) return piles[untouched];
    return piles.reduce((most, pile) => (leftIn(pile) > leftIn(most) ? pile : most));
  }

  function seat(): Take {
    let own: Pile | undefined;
    return (count) => {
      const taken: Task[] = [];
      while (taken.length < count && left > 0) {
        if (own === undefined || leftIn(own) === 0) own = another();
        own.isTaken = true;
        const some = own.tasks.slice(own.next, own.next + count - taken.length);
        own.next += some.length;
        left -= some.length;
        taken.push(...some);
      }
      return taken;
    };
  }

  return { left: () => left, seat };
}

const leftIn = ({ tasks, next }: Pile): number => tasks.length - next;

/** By point, in the order of their first tasks. */
function pilesOf(tasks: readonly Task[]): Pile[] {
  const piles = new Map<string, Task[]>();
  for (const task of tasks) {
    const pile = piles.get(task.point_id);
    if (pile === undefined) piles.set(task.point_id, [task]);
    else pile.push(task);
  }
  return [...piles.values()].map((each) => ({ tasks: each, next: 0, isTaken: false }));
}
