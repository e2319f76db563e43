import { endAttack, startAttack } from '../attack.ts';
import { acceptCandidates } from '../candidates.ts';
import { eventCode } from '../codes.ts';
import { openIncident } from '../incidents.ts';
import { peekHour, popEvent, type QueuedEvent } from '../queue.ts';
import { alert, arriveAt, beStruck, decide, goHome, moveOut, report } from '../response.ts';
import type { Process } from './process.ts';

/**
 * Acts of this tick and everything that follows from them, in order of time across all places: one queue, so that
 * alerts compete for the same units as they come.
 */
export const attacks: Process = (world, setting, random) => {
  acceptCandidates(world, setting, random);
  const end = world.hour[0] + setting.tickHours;
  const event: QueuedEvent = { hour: 0, tie: 0, kind: 0, subject: 0 };
  while (peekHour(world.queue) < end && popEvent(world.queue, event)) {
    const { hour, tie, kind, subject } = event;
    switch (kind) {
      case eventCode.attackStart:
        startAttack(world, setting, random, subject, hour);
        break;
      case eventCode.attackEnd:
        endAttack(world, setting, random, subject, hour);
        break;
      case eventCode.report:
        report(world, setting, random, subject, hour);
        break;
      case eventCode.alert:
        alert(world, setting, random, subject, hour);
        break;
      case eventCode.decide:
        decide(world, setting, random, subject, hour);
        break;
      case eventCode.depart:
        moveOut(world, subject, tie);
        break;
      case eventCode.arrive:
        arriveAt(world, setting, random, subject, hour, tie);
        break;
      case eventCode.return:
        goHome(world, setting, random, subject, hour, tie);
        break;
      case eventCode.strike:
        beStruck(world, setting, random, subject, hour, tie, 'strike', (cell, actor, luck) =>
          openIncident(world, setting, 'ied', hour, cell, actor, luck),
        );
        break;
      default:
        beStruck(world, setting, random, subject, hour, tie, 'ambush', (cell, actor, luck) =>
          openIncident(world, setting, 'ambush', hour, cell, actor, luck),
        );
    }
  }
};
