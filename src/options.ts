// Every option once: what it is called, what it does where, and what is made of it.
export {
  type Command,
  commands,
  type EndingCommand,
  type RetireCommand,
} from './options/commands.ts';
export type { Option } from './options/option.ts';
export type { Given, Options, ReportFile } from './options/options.ts';
export { fromEnvironment, settle } from './options/settle.ts';
export { options } from './options/table.ts';
export { type Format, hookTools, initParts, profiles } from './options/values.ts';
export { type InitWish, reasons, type Told } from './options/wishes.ts';
