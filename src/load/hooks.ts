import { inside, type Said } from '../model/place.ts';
import type { Hook } from '../model/plugin.ts';
import type { Part } from './part-files.ts';
import { itemsOf, membersOf, plainText, recordOf, textAt } from './values.ts';

/** The hooks of a hooks file or an inline value: event -> groups of matcher and handlers. */
export function hooksOf(part: Part): Hook[] {
  return groupsOf(part).flatMap(event =>
    itemsOf(event.value, event.place).flatMap(group => {
      const matcher = plainText(group.value, 'matcher');
      return itemsOf(recordOf(group.value).hooks, inside(group.place, 'hooks')).map(handler => {
        const command = textAt(handler.value, handler.place, 'command');
        return {
          event: event.key,
          type: plainText(handler.value, 'type') ?? 'command',
          place: handler.place,
          ...(matcher !== undefined && { matcher }),
          ...(command !== undefined && { command }),
        };
      });
    }),
  );
}

/** The events that a hooks file or an inline value has a list for. */
export function eventsOf(part: Part): Said<string>[] {
  return groupsOf(part)
    .filter(({ value }) => Array.isArray(value))
    .map(({ key, place }) => ({ value: key, place }));
}

function groupsOf(part: Part) {
  const wrapped = recordOf(part.value).hooks !== undefined;
  const events = wrapped ? recordOf(part.value).hooks : part.value;
  const members = membersOf(events, wrapped ? inside(part.place, 'hooks') : part.place);
  // In claude 2.1.329 these stand beside the events, and no event is called so.
  return wrapped ? members : members.filter(({ key }) => key !== 'modules');
}
