/** What stands on the map: what it is, and where, in pixels. */
import type { Frame, FrameIncident, MapActor, MapGround, MapUnit, Task } from '../frame.ts';
import type { Selection } from '../mapView.ts';
import type { Switch } from './layers.ts';
import type { View } from './projection.ts';

export type Subject =
  Selection | { readonly kind: 'base'; readonly index: number } | { readonly kind: 'tob'; readonly index: number };

interface Placed {
  readonly subject: Subject;
  /** Middle, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** 1 on a map of usual size. */
  readonly size: number;
  /** Marks that it hides, and stands for. */
  readonly under: readonly Mark[];
}

export interface UnitMark extends Placed {
  readonly kind: 'unit';
  readonly unit: MapUnit;
  readonly task: Task;
  readonly persons: number;
  /** Detachments that stand together and are drawn once. */
  readonly together: number;
  /** At a post, not under way. */
  readonly stands: boolean;
  readonly incident: number;
}
export interface BaseMark extends Placed {
  readonly kind: 'base';
  readonly hq: boolean;
  /** Persons of detachments at the base and free to go. */
  readonly persons: number;
}
export interface TobMark extends Placed {
  readonly kind: 'tob';
  readonly ready: boolean;
}
export interface ActorMark extends Placed {
  readonly kind: 'actor';
  readonly side: MapActor['kind'];
  readonly fighters: number;
}
export interface IncidentMark extends Placed {
  readonly kind: 'incident';
  readonly incident: FrameIncident;
  /** Hours since it began. */
  readonly age: number;
  /** Older ones of the same cell that have no mark of their own. */
  readonly more: number;
}
export type Mark = UnitMark | BaseMark | TobMark | ActorMark | IncidentMark;

export interface Moment {
  readonly ground: MapGround;
  readonly frame: Frame;
  readonly phase: number;
  readonly view: View;
  readonly on: Readonly<Record<Switch, boolean>>;
  /** Of symbols: 1 on a map of usual size, less on a small one. */
  readonly size: number;
}

/** Hour of a moment. */
export const hourOf = ({ ground, frame, phase }: Pick<Moment, 'ground' | 'frame' | 'phase'>): number =>
  frame.hour - (1 - phase) * ground.tickHours;
