/** Errors of YAML syntax in the words of a user who may not know YAML. */
import type { YAMLError } from 'yaml';
import { shownWord } from './problems.ts';

export const mostDepth = 40;
export const tooDeep = `nested too deeply; expected at most ${mostDepth} levels`;

const texts: Readonly<Record<string, string>> = {
  // The library descends with the nesting and runs out of stack before our own limit is looked at.
  RESOURCE_EXHAUSTION: tooDeep,
  TAB_AS_INDENT: 'a tab at the beginning of a line; expected spaces',
  MULTIPLE_DOCS: 'a second document begins here (---); expected one in a file',
  TAG_RESOLVE_FAILED: 'a tag (!name) has no meaning here; remove it',
  MULTILINE_IMPLICIT_KEY: 'expected `key: value`; is the colon or the blank after it missing?',
  BLOCK_AS_IMPLICIT_KEY: 'a key in a wrong place; is the indentation off, or does a text with a colon need quotes?',
  BLOCK_IN_FLOW: 'expected a comma or a closing bracket before this; a text with a colon needs quotes',
  KEY_OVER_1024_CHARS: 'a key of more than 1024 characters; is a quote or a bracket missing?',
};

/** What is wrong, without its place. */
export function syntaxText({ code, message }: YAMLError): string {
  if (code === 'BAD_INDENT' && message.startsWith('Flow'))
    return `a bracket opened above is not closed; expected ${message.slice(-1)} before this`;
  if (code === 'BAD_INDENT') return 'the indentation differs from the lines above; expected the same';
  if (code === 'UNEXPECTED_TOKEN') return unexpected(message);
  if (code === 'MISSING_CHAR' && /quote/.test(message))
    return 'the file ends inside a text in quotes; expected a closing quote further up';
  if (code === 'BAD_SCALAR_START') return `a text cannot begin with ${message.slice(-1)}; put it in quotes`;
  return texts[code] ?? notValid(message);
}

function unexpected(message: string): string {
  const token = /"(.*)"$/.exec(message)?.[1];
  if (token !== undefined)
    return `\`${shownWord(token)}\` has no meaning here; is a bracket too many, or one missing above?`;
  if (message.startsWith('Unexpected , ')) return 'a comma too many';
  if (message.endsWith('at node end'))
    return 'this follows a closing quote or bracket; a quote within quotes is written twice';
  return notValid(message);
}

/** Rare errors, in the library's words. */
function notValid(message: string): string {
  return `not valid YAML: ${shownWord(message.replace(/\s+/g, ' '))}`;
}
