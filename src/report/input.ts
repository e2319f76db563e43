/** What a report is made of: the rows of one comparison, and where they come from. */
import type {
  ConsumptionRow,
  DifferenceRow,
  GroupRow,
  IncidentRow,
  OutcomeInfo,
  PlaceRow,
  RunRow,
  SummaryRow,
} from '../analysis/tables.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Enough to repeat a comparison and to cite it. */
export interface Provenance {
  /** Version of the program. */
  readonly version: string;
  readonly modelVersion: string;
  /** Commit of the program's sources, with a mark where they were changed; empty when unknown. */
  readonly commit: string;
  readonly seed: number;
  readonly seeding: string;
  readonly replications: number;
  readonly days: number;
  /** SHA-256, hex. */
  readonly scenarioHash: string;
  readonly planHash: string;
  /** The day on which it ended, YYYY-MM-DD. */
  readonly date: string;
  /** The command that repeats it. */
  readonly command: string;
}

export interface FailedRun {
  readonly run_id: string;
  readonly stage: string;
  readonly message: string;
  readonly seed: number;
}

/** What the numbers of the model rest on. */
export interface Assumptions {
  /** Number of catalogue parameters by grade: V and D are seen in sources or computed from data, all else is assumed. */
  readonly grades: Readonly<Record<string, number>>;
  /** Parameters that the scenario sets to another value than the catalogue's. */
  readonly changed: readonly { readonly name: string; readonly value: number; readonly usual: number }[];
}

export interface ReportInput {
  readonly scenario: Scenario;
  readonly provenance: Provenance;
  /** Every outcome column, in the order of runs.csv. */
  readonly outcomes: readonly OutcomeInfo[];
  readonly runs: readonly RunRow[];
  readonly summary: readonly SummaryRow[];
  readonly differences: readonly DifferenceRow[];
  /** Between arms burnt in on their own; empty where only switching was asked for. */
  readonly steadyDifferences: readonly DifferenceRow[];
  readonly places: readonly PlaceRow[];
  readonly groups: readonly GroupRow[];
  readonly consumption: readonly ConsumptionRow[];
  readonly incidents: readonly IncidentRow[];
  readonly failures: readonly FailedRun[];
  readonly assumptions: Assumptions;
}
