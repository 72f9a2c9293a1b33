import type { Fault } from '../../model/document.ts';
import { inside, type Place } from '../../model/place.ts';
import { didYouMean, shown } from '../../model/words.ts';
import { dayFault } from '../day-fault.ts';
import { ruleLevels } from '../generated/levels.js';
import { isRecord, itemsOf, recordOf, type Values } from '../values.ts';
import { changeKinds } from './change-level.ts';

/** Options of rules beside their level, by the id of the rule. */
const options: Readonly<Record<string, readonly string[]>> = { 'policy/required-metadata': ['fields'] };

/** What has the right form and says nothing, in a policy or one of its scopes: no day, no kind of change, no option of a rule. */
export function slipsIn(value: Values, place: Place): Fault[] {
  const { adoption, deprecation, rules, versioning } = value;
  return [
    ...days(adoption, inside(place, 'adoption'), ['until']),
    ...freezes(recordOf(deprecation).freeze, inside(place, 'deprecation', 'freeze')),
    ...kinds(recordOf(recordOf(versioning).levels), inside(place, 'versioning', 'levels')),
    ...Object.entries(recordOf(rules)).flatMap(([id, said]) => unknownOptions(id, said, inside(place, 'rules', id))),
    ...itemsOf(value.scopes, inside(place, 'scopes')).flatMap(scope => slipsIn(recordOf(scope.value), scope.place)),
  ];
}

function freezes(said: unknown, place: Place): Fault[] {
  const [list, at] = isRecord(said) ? [said.add, inside(place, 'add')] : [said, place];
  return itemsOf(list, at).flatMap(freeze => {
    const none = days(freeze.value, freeze.place, ['from', 'to']);
    const { from, to } = recordOf(freeze.value);
    if (none.length > 0 || typeof from !== 'string' || typeof to !== 'string' || from < to) return none;
    return [
      fault(
        inside(freeze.place, 'to'),
        `a freeze from ${from} to ${to} has no day: "to" is the first day after it`,
        `Write a day after ${from}.`,
      ),
    ];
  });
}

function days(said: unknown, place: Place, keys: readonly string[]): Fault[] {
  return keys.flatMap(key => dayFault(key, recordOf(said)[key], inside(place, key)) ?? []);
}

function kinds(levels: Values, place: Place): Fault[] {
  const known = changeKinds();
  const odd = Object.keys(levels).filter(id => !id.startsWith('x-') && !known.includes(id));
  return odd.map(id =>
    unknown(`versioning.levels names ${shown(id)}, which is no kind of change`, id, known, inside(place, id)),
  );
}

function unknownOptions(id: string, said: unknown, place: Place): Fault[] {
  if (!Object.hasOwn(ruleLevels, id)) return []; // told by policy/no-effect
  const known = ['severity', ...(options[id] ?? [])];
  const odd = Object.keys(recordOf(said)).filter(key => !key.startsWith('x-') && !known.includes(key));
  return odd.map(key => unknown(`${shown(key)} is no option of ${id}`, key, known, inside(place, key)));
}

function unknown(message: string, said: string, known: readonly string[], place: Place): Fault {
  const near = didYouMean(said, known);
  return fault({ ...place, on: 'key' }, message, near === undefined ? 'Remove it.' : `Did you mean "${near}"?`);
}

function fault(place: Place, message: string, hint: string): Fault {
  return { kind: 'schema', place, message, hint };
}
