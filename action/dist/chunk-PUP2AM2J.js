import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{styleText as t}from"node:util";var a={color:!1,verbose:!1,quiet:!1};function s(o,r,e){return o.color?t(l[r],e,{validateStream:!1}):e}var l={error:["bold","red"],warn:["bold","yellow"],info:["bold","blue"],strong:"bold",faint:"dim",place:"cyan",good:"green"};export{a,s as b};
