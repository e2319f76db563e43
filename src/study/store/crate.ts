/** A result directory described as an RO-Crate 1.1, so that archives and workflow tools can read what it is. */
import { crateFile } from './directory.ts';
import type { Codebook } from '../codebook.ts';
import type { Manifest } from '../manifest.ts';
import { scenarioFile, studyFile, tableFile } from '../studyInputs.ts';

type Entity = { readonly '@id': string; readonly '@type': string | readonly string[] } & Readonly<
  Record<string, unknown>
>;

const reference = (id: string) => ({ '@id': id });
const action = '#run';

/**
 * The content of ro-crate-metadata.json: what was run on what, by which program, and every file with what is in it.
 * @param inputs those of `inputFiles` that are there
 */
export function crateOf(manifest: Manifest, codebook: Codebook, inputs: readonly string[]): object {
  const { kind, tables, name, modelVersion, planHash, masterSeed, counts, started, ended } = manifest;
  const title = typeof name === 'string' ? name : (name.en ?? name.fr ?? '');
  const made = Object.keys(tables).sort();
  const files: Entity[] = [
    ...made.map((file): Entity => tableEntity(file, tables[file], codebook)),
    ...inputs.map((file) =>
      fileEntity(file, file.endsWith('.csv') ? 'text/csv' : 'application/yaml', inputDescriptions[file]),
    ),
    fileEntity('manifest.json', 'application/json', 'Versions, hashes, seeds and counts of the experiment'),
  ];
  const graph: Entity[] = [
    {
      '@id': crateFile,
      '@type': 'CreativeWork',
      about: reference('./'),
      conformsTo: reference('https://w3id.org/ro/crate/1.1'),
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: title,
      description: `Results of an agent-based simulation: ${counts?.runs ?? 0} runs at ${counts?.points ?? 0} design points. Model result, not a forecast.`,
      datePublished: (ended ?? started).slice(0, 10),
      license: reference('#licence'),
      identifier: planHash,
      hasPart: files.map((file) => reference(file['@id'])),
      mentions: reference(action),
    },
    {
      '@id': '#licence',
      '@type': 'CreativeWork',
      name: 'No licence stated',
      description: 'Whoever publishes these results states one here.',
    },
    {
      '@id': action,
      '@type': 'CreateAction',
      name: `cordon ${kind}`,
      description: `Model version ${modelVersion}, master seed ${masterSeed}`,
      instrument: reference('#cordon'),
      object: inputs.map(reference),
      result: made.map(reference),
      startTime: started,
      endTime: ended,
      actionStatus: reference('http://schema.org/CompletedActionStatus'),
    },
    {
      '@id': '#cordon',
      '@type': 'SoftwareApplication',
      name: 'Cordon',
      version: manifest.cordon,
      softwareVersion:
        manifest.commit === null
          ? manifest.cordon
          : `${manifest.cordon} (${manifest.commit}${manifest.dirty ? ', changed' : ''})`,
      softwareRequirements: `Node.js ${manifest.node}`,
    },
    ...files,
  ];
  return {
    '@context': ['https://w3id.org/ro/crate/1.1/context', { sha256: 'https://schema.org/sha256' }],
    '@graph': graph,
  };
}

const inputDescriptions: Readonly<Record<string, string>> = {
  [studyFile]: 'The study as executed, every default said',
  [scenarioFile]: 'The scenario as it was written',
  [tableFile]: 'The design points as they were given',
  'scenario.resolved.yaml': 'The scenario as executed, every default said',
};
export const inputFiles = Object.keys(inputDescriptions);

function tableEntity(file: string, { rows, bytes, sha256 }: Manifest['tables'][string], codebook: Codebook): Entity {
  const table = file.replace(/\.\w+$/, '');
  const columns = codebook.get(table)?.map((column) => column.name);
  const format = file.endsWith('.csv')
    ? 'text/csv'
    : file.endsWith('.parquet')
      ? 'application/vnd.apache.parquet'
      : 'application/jsonl';
  const what =
    columns === undefined ? `${rows} lines` : `${rows} rows with the columns ${columns.join(', ')}; see codebook.csv`;
  return { ...fileEntity(file, format, what), contentSize: String(bytes), sha256 };
}

function fileEntity(file: string, encodingFormat: string, description = ''): Entity {
  return { '@id': file, '@type': 'File', name: file, encodingFormat, description };
}
