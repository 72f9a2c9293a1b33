import { brief } from './change.ts';

const moments: Readonly<Record<string, string>> = {
  sessionstart: 'at every session start',
  sessionend: 'at every session end',
  setup: 'at every setup',
  userpromptsubmit: 'at every prompt',
  userpromptsubmitted: 'at every prompt',
  beforesubmitprompt: 'at every prompt',
  userpromptexpansion: 'whenever a prompt is expanded',
  pretooluse: 'before every tool call',
  posttooluse: 'after every tool call',
  posttoolusefailure: 'after every failed tool call',
  posttoolbatch: 'after every batch of tool calls',
  permissionrequest: 'whenever a permission is asked for',
  permissiondenied: 'whenever a permission is denied',
  notification: 'at every notification',
  stop: 'whenever the agent stops',
  stopfailure: 'whenever the agent stops with an error',
  interrupt: 'whenever the agent is interrupted',
  subagentstart: 'at every start of a subagent',
  subagentstop: 'whenever a subagent stops',
  precompact: 'before every compaction',
  postcompact: 'after every compaction',
  premodelrequest: 'before every request to the model',
  postmodelrequest: 'after every answer of the model',
  premodelswitch: 'before every switch of the model',
  postmodelswitch: 'after every switch of the model',
  elicitation: 'whenever an MCP server asks the user something',
  elicitationresult: 'whenever the user answers an MCP server',
  teammateidle: 'whenever a teammate is idle',
  taskcreated: 'whenever a task is created',
  taskcompleted: 'whenever a task is completed',
  instructionsloaded: 'whenever instructions are loaded',
  cwdchanged: 'whenever the working folder changes',
  directoryadded: 'whenever a folder is added',
  filechanged: 'whenever a watched file changes',
  configchange: 'whenever the configuration changes',
  worktreecreate: 'whenever a worktree is created',
  worktreeremove: 'whenever a worktree is removed',
  messagedisplay: 'whenever a message is shown',
  erroroccurred: 'at every error',
  beforeshellexecution: 'before every shell command',
  aftershellexecution: 'after every shell command',
  beforemcpexecution: 'before every call of an MCP tool',
  aftermcpexecution: 'after every call of an MCP tool',
  beforereadfile: 'before every reading of a file',
  beforetabfileread: 'before every reading of a file for completion',
  afterfileedit: 'after every edit of a file',
  aftertabfileedit: 'after every completion in a file',
  afteragentresponse: 'after every answer of the agent',
  afteragentthought: 'after every thought of the agent',
  onfilesave: 'whenever a file is saved',
  onprojectopen: 'whenever a project is opened',
  oncodecompletion: 'at every code completion',
  onrequest: 'at every request',
  onresponse: 'at every response',
};

/** When a hook of this event runs, in words: `at every session start`, `on the event Foo`. */
export function momentOf(event: string): string {
  const key = event.toLowerCase();
  return (Object.hasOwn(moments, key) ? moments[key] : undefined) ?? `on the event ${brief(event, 40)}`;
}

// A hook of these may say no, so taking it away takes a guard away.
const guards = new Set([
  ...['pretooluse', 'permissionrequest', 'userpromptsubmit', 'userpromptexpansion', 'stop', 'subagentstop'],
  ...['precompact', 'posttoolbatch', 'configchange', 'taskcreated', 'taskcompleted', 'teammateidle', 'elicitation'],
  ...['elicitationresult', 'worktreecreate', 'premodelrequest', 'premodelswitch', 'beforeshellexecution'],
  ...['beforemcpexecution', 'beforereadfile', 'beforetabfileread', 'beforesubmitprompt'],
]);

/** Can a hook of this event block what is about to happen? */
export function canBlock(event: string): boolean {
  return guards.has(event.toLowerCase());
}

const automatic = new Set(['onfilesave', 'onprojectopen', 'oncodecompletion']);

/** Does this event of an event handler happen while somebody just works? */
export function isAutomatic(event: string): boolean {
  return automatic.has(event.toLowerCase());
}
