/** The story of what a reader chose: what it is now, of which way where several are shown, and what stands behind it. */
import { button, element, fill } from '../element.ts';
import type { OpenRun } from '../run.ts';
import { badge, sideArms } from '../side/sideArms.ts';
import { inOtherArm } from '../side/inOtherArm.ts';
import { sideWords } from '../side/words.ts';
import type { Actions, Chosen, Look, Shown, View } from '../shown.ts';
import { storyFacts } from './storyFacts.ts';
import { whyPart } from './whyPart.ts';

/** Told anew at most so often while time runs. */
const pauseMs = 250;

export function story(run: OpenRun, look: Look, actions: Actions): View {
  const { words } = look;
  const { ground } = run.opened;
  const title = element('h2', { attributes: { tabindex: -1 } });
  const subtitle = element('p', { class: 'soft' });
  const ways = element('div', {});
  const body = element('div', { attributes: { 'aria-live': 'off' } });
  const why = whyPart(run, look);
  const section = element(
    'section',
    { class: 'card story', id: 'story', hidden: true },
    element(
      'div',
      { class: 'heading' },
      title,
      button(words.close, () => actions.select(null), { class: 'quiet', id: 'close-story' }),
    ),
    ways,
    subtitle,
    body,
    why.element,
  );
  const tell = storyFacts(ground, look, actions);
  const arms = run.postures.length > 1 ? sideArms(run.opened, run.postures, look) : [];
  let told: Chosen | null = null;
  let toldAt = 0;
  let toldPosition = -1;

  /** Which way it is of, and the same thing in the others. */
  function wayOf({ selection, arm }: Chosen): HTMLElement | null {
    const own = arms[arm];
    if (!own) return null;
    const side = sideWords[look.language];
    const others = arms.flatMap((each, index) => {
      const same = index === arm ? null : inOtherArm(selection);
      if (!same) return [];
      const label = side.sameIn(each.name);
      return [
        button(badge(each), () => actions.select(same, index), { class: 'plain', label, id: `story-way-${each.id}` }),
      ];
    });
    return element('div', { class: 'story-way' }, badge(own), element('strong', {}, own.name), ...others);
  }

  function storyOf(chosen: Chosen, { moment, arms: results, player }: Shown) {
    const frame = moment?.frames[chosen.arm];
    if (!frame) return null;
    const incidents = results[chosen.arm]?.incidents ?? frame.incidents;
    return tell(chosen, { frame, incidents, hour: player.position() * ground.tickHours, arm: chosen.arm });
  }

  return {
    element: section,
    update: (shown) => {
      const { chosen, moment } = shown;
      section.hidden = chosen === null;
      const fresh = chosen !== told;
      const now = performance.now();
      if (chosen && moment) why.update(chosen, shown);
      if (!chosen || (!fresh && (moment?.position === toldPosition || now - toldAt < pauseMs))) {
        told = chosen;
        return;
      }
      const text = storyOf(chosen, shown);
      if (!text) return;
      told = chosen;
      toldAt = now;
      toldPosition = moment?.position ?? -1;
      fill(title, text.title);
      fill(subtitle, text.subtitle);
      const way = fresh ? wayOf(chosen) : null;
      if (fresh) fill(ways, way);
      fill(body, ...text.parts);
      if (fresh) section.scrollIntoView({ block: 'nearest' });
    },
  };
}
