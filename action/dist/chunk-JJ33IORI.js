import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
var e=["error","warn","info"];export{e as a};
