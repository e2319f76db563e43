import { endAttack } from '../attack/end.ts';
import { startAttack } from '../attack/start.ts';
import { acceptCandidates } from '../attack/candidates.ts';
import { attackBase } from '../baseAttacks.ts';
import { eventCode } from '../codes.ts';
import { peekHour, popEvent, type QueuedEvent } from '../queue.ts';
import { alert, report } from '../response/alerts.ts';
import { arriveAt, goHome } from '../response/arrive.ts';
import { decide, moveOut } from '../response/decide.ts';
import { beStruck } from '../struck.ts';
import type { Process } from './process.ts';

/**
 * Acts of this tick and everything that follows from them, in order of time across all places: one queue, so that
 * alerts compete for the same units as they come.
 */
export const attacks: Process = (world, setting, random, trace) => {
  acceptCandidates(world, setting, random);
  trace?.planned(world, setting);
  const end = world.hour[0] + setting.tickHours;
  const event: QueuedEvent = { hour: 0, tie: 0, kind: 0, subject: 0 };
  while (peekHour(world.queue) < end && popEvent(world.queue, event)) {
    const { hour, tie, kind, subject } = event;
    trace?.event(world, setting, event, false);
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
        beStruck(world, setting, random, subject, hour, tie, 'ied');
        break;
      case eventCode.baseAttack:
        attackBase(world, setting, random, subject, hour);
        break;
      default:
        beStruck(world, setting, random, subject, hour, tie, 'ambush');
    }
    trace?.event(world, setting, event, true);
  }
};
