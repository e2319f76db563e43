import { measures } from './measures/catalogue.ts';
import type { TimeSeries } from './record.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** What a run observes on its way: every measure at some ticks. */
export class Recorder {
  private readonly ticks: number[] = [];
  private readonly values: number[][] = measures.map(() => []);
  record(world: World, setting: Setting): void {
    this.ticks.push(world.tick[0]);
    measures.forEach((measure, index) => this.values[index].push(measure.of(world, setting)));
  }
  series(): TimeSeries {
    return {
      ticks: Int32Array.from(this.ticks),
      columns: Object.fromEntries(
        measures.map((measure, index) => [measure.name, Float64Array.from(this.values[index])]),
      ),
    };
  }
}
