/** A scenario written out in full, as it is run. */
import { Document, isScalar, isSeq, visit } from 'yaml';
import { parameters } from './parameters.ts';
import type { Scenario } from './schema.ts';

/** YAML with every default, doctrine and parameter said. Parsing it gives an equal scenario. */
export function resolvedYaml(scenario: Scenario): string {
  const document = new Document({ ...scenario, parameters: dotted(scenario) }, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, list) => {
      // Cells, lists of cells, boxes and lists of words on one line.
      if (isRow(list) || list.items.every(isRow)) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

const isRow = (node: unknown): boolean => isSeq(node) && node.items.every((item) => isScalar(item));

function dotted(scenario: Scenario): Record<string, number> {
  const families: Readonly<Record<string, Readonly<Record<string, number>>>> = scenario.parameters;
  return Object.fromEntries(
    [...parameters.keys()].map((name) => {
      const [family, member] = name.split('.');
      return [name, families[family][member]];
    }),
  );
}
