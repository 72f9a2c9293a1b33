/**
 * Where copilot 1.0.102 looks for what is its own in a plugin with the manifest of Agent Plugins: hooks, language servers, commands,
 * agents, rules and extensions. Skills and servers are where that manifest has them.
 */
export const copilotFolder = 'com.github.copilot';
