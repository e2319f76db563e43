/** Fingerprints of states, by which two readers know that they look at the same thing. */
import { element, fill } from '../element.ts';
import type { Look, View } from '../shown.ts';

export function fingerprint({ words }: Look): View {
  const now = element('dd', { id: 'digest-now' });
  const end = element('dd', { id: 'digest-end' });
  const rows = [
    element('div', {}, element('dt', {}, words.digestNow), now),
    element('div', {}, element('dt', {}, words.digestEnd), end),
  ];
  return {
    element: element(
      'section',
      { class: 'card fingerprint' },
      element('dl', { class: 'facts' }, ...rows),
      element('p', { class: 'soft' }, words.digestMeans),
    ),
    update: ({ digest, finished, player }) => {
      fill(now, digest !== null && digest.tick === player.position() ? digest.digest : '…');
      fill(end, finished?.digest ?? '…');
    },
  };
}
