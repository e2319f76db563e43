/** Elements of the page without a framework. Text is always text: nothing from a scenario is ever read as HTML. */

type Tag = keyof HTMLElementTagNameMap;
type Child = Node | string | null | undefined | false;

export interface Properties {
  readonly class?: string;
  readonly id?: string;
  readonly title?: string;
  readonly hidden?: boolean;
  /** Any other attribute, by name; one that is undefined or false is left out, true has no value. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
}

/** An element with its attributes, listeners and children; children that are nothing are left out. */
export function element<T extends Tag>(
  tag: T,
  { class: className, attributes = {}, on = {}, ...plain }: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  if (plain.id !== undefined) made.id = plain.id;
  if (plain.title !== undefined) made.title = plain.title;
  if (plain.hidden !== undefined) made.hidden = plain.hidden;
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  for (const [name, listener] of Object.entries(on)) made.addEventListener(name, listener);
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** A button with a text or a picture in it. `label` names a button that shows a picture alone. */
export function button(
  content: Child,
  click: () => void,
  { label, ...properties }: Properties & { readonly label?: string } = {},
): HTMLButtonElement {
  return element(
    'button',
    {
      ...properties,
      ...(label !== undefined && { title: label }),
      attributes: { type: 'button', 'aria-label': label, ...properties.attributes },
      on: { ...properties.on, click },
    },
    content,
  );
}

/** Puts new children in the place of the old. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...children.filter((child) => child !== null && child !== undefined && child !== false));
}
