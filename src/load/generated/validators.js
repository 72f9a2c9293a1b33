// Generated from schemas/ by "npm run generate"; do not edit.
import ucs2length from "ajv/dist/runtime/ucs2length.js";

const agentPluginsManifest = validate21;
const schema6 = {"type":"object","required":["$schema","name"],"properties":{"$schema":{"type":"string","const":"https://agent-plugins.org/schemas/1.0.0/plugin.schema.json"},"name":{"type":"string","pattern":"^(?!.*(--|\\.\\.))[a-z0-9]([a-z0-9.-]*[a-z0-9])?$","patternErrorMessage":"expected lower-case letters, digits, single dots and single hyphens, with a letter or digit at both ends","minLength":1,"maxLength":64},"version":{"type":"string"},"description":{"type":"string"},"author":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string"},"url":{"type":"string"}}},"homepage":{"type":"string"},"repository":{"type":"string"},"license":{"type":"string"},"keywords":{"type":"array","items":{"type":"string"}},"extensions":{"type":"object"}},"$id":"agent-plugins-manifest"};
const func2 = (ucs2length.default ?? ucs2length);
const pattern0 = new RegExp("^(?!.*(--|\\.\\.))[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$schema === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "$schema"});
errors++;
}
if(data.name === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "name"});
errors++;
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, instancePath+"/$schema", "#/properties/%24schema/type", {type: "string"});
errors++;
}
if("https://agent-plugins.org/schemas/1.0.0/plugin.schema.json" !== data0){
vErrors = added(vErrors, instancePath+"/$schema", "#/properties/%24schema/const", {allowedValue: "https://agent-plugins.org/schemas/1.0.0/plugin.schema.json"});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 64){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/maxLength", {limit: 64});
errors++;
}
if(func2(data1) < 1){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/minLength", {limit: 1});
errors++;
}
if(!pattern0.test(data1)){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/pattern", {pattern: "^(?!.*(--|\\.\\.))[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: "string"});
errors++;
}
}
if(data.author !== undefined){
let data4 = data.author;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
vErrors = added(vErrors, instancePath+"/author/name", "#/properties/author/properties/name/type", {type: "string"});
errors++;
}
}
if(data4.email !== undefined){
if(typeof data4.email !== "string"){
vErrors = added(vErrors, instancePath+"/author/email", "#/properties/author/properties/email/type", {type: "string"});
errors++;
}
}
if(data4.url !== undefined){
if(typeof data4.url !== "string"){
vErrors = added(vErrors, instancePath+"/author/url", "#/properties/author/properties/url/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/author", "#/properties/author/type", {type: "object"});
errors++;
}
}
if(data.homepage !== undefined){
if(typeof data.homepage !== "string"){
vErrors = added(vErrors, instancePath+"/homepage", "#/properties/homepage/type", {type: "string"});
errors++;
}
}
if(data.repository !== undefined){
if(typeof data.repository !== "string"){
vErrors = added(vErrors, instancePath+"/repository", "#/properties/repository/type", {type: "string"});
errors++;
}
}
if(data.license !== undefined){
if(typeof data.license !== "string"){
vErrors = added(vErrors, instancePath+"/license", "#/properties/license/type", {type: "string"});
errors++;
}
}
if(data.keywords !== undefined){
let data11 = data.keywords;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
vErrors = added(vErrors, instancePath+"/keywords/" + i0, "#/properties/keywords/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/keywords", "#/properties/keywords/type", {type: "array"});
errors++;
}
}
if(data.extensions !== undefined){
let data13 = data.extensions;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
vErrors = added(vErrors, instancePath+"/extensions", "#/properties/extensions/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const agent = validate22;
const schema7 = {"type":"object","properties":{"name":{"type":["string","null"]},"description":{"type":["string","null"]},"model":{"type":["string","null"]},"argument-hint":{},"tools":{"type":["string","array","object","null"],"items":{"type":"string"}},"disallowedTools":{"type":["string","array","null"],"items":{"type":"string"}},"skills":{"type":["string","array","null"],"items":{"type":"string"}},"color":{},"permissionMode":{},"maxTurns":{},"mcpServers":{},"hooks":{},"memory":{},"background":{},"effort":{},"isolation":{},"initialPrompt":{}},"$id":"agent"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: schema7.properties.name.type});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: schema7.properties.description.type});
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = added(vErrors, instancePath+"/model", "#/properties/model/type", {type: schema7.properties.model.type});
errors++;
}
}
if(data.tools !== undefined){
let data3 = data.tools;
if((typeof data3 != "object") && (typeof data3 !== "string")){
vErrors = added(vErrors, instancePath+"/tools", "#/properties/tools/type", {type: schema7.properties.tools.type});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = added(vErrors, instancePath+"/tools/" + i0, "#/properties/tools/items/type", {type: "string"});
errors++;
}
}
}
}
if(data.disallowedTools !== undefined){
let data5 = data.disallowedTools;
if(((typeof data5 !== "string") && (!(Array.isArray(data5)))) && (data5 !== null)){
vErrors = added(vErrors, instancePath+"/disallowedTools", "#/properties/disallowedTools/type", {type: schema7.properties.disallowedTools.type});
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
vErrors = added(vErrors, instancePath+"/disallowedTools/" + i1, "#/properties/disallowedTools/items/type", {type: "string"});
errors++;
}
}
}
}
if(data.skills !== undefined){
let data7 = data.skills;
if(((typeof data7 !== "string") && (!(Array.isArray(data7)))) && (data7 !== null)){
vErrors = added(vErrors, instancePath+"/skills", "#/properties/skills/type", {type: schema7.properties.skills.type});
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
vErrors = added(vErrors, instancePath+"/skills/" + i2, "#/properties/skills/items/type", {type: "string"});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const apiManifest = validate23;
const schema8 = {"type":"object","required":["name","version","api_endpoints"],"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"description":{"type":"string"},"api_endpoints":{"type":"array","items":{"type":"object","required":["path","method","handler"],"properties":{"path":{"type":"string","minLength":1},"method":{"type":"string","minLength":1},"handler":{"type":"string","minLength":1}}}},"permissions":{"type":"array","items":{"type":"string"}},"hooks":{"type":"object","properties":{"onRequest":{"type":"string","minLength":1},"onResponse":{"type":"string","minLength":1}},"additionalProperties":{"type":"string"}}},"$id":"api-manifest"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "name"});
errors++;
}
if(data.version === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "version"});
errors++;
}
if(data.api_endpoints === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "api_endpoints"});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: "string"});
errors++;
}
}
if(data.api_endpoints !== undefined){
let data3 = data.api_endpoints;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.path === undefined){
vErrors = added(vErrors, instancePath+"/api_endpoints/" + i0, "#/properties/api_endpoints/items/required", {missingProperty: "path"});
errors++;
}
if(data4.method === undefined){
vErrors = added(vErrors, instancePath+"/api_endpoints/" + i0, "#/properties/api_endpoints/items/required", {missingProperty: "method"});
errors++;
}
if(data4.handler === undefined){
vErrors = added(vErrors, instancePath+"/api_endpoints/" + i0, "#/properties/api_endpoints/items/required", {missingProperty: "handler"});
errors++;
}
if(data4.path !== undefined){
let data5 = data4.path;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, instancePath+"/api_endpoints/" + i0+"/path", "#/properties/api_endpoints/items/properties/path/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/api_endpoints/" + i0+"/path", "#/properties/api_endpoints/items/properties/path/type", {type: "string"});
errors++;
}
}
if(data4.method !== undefined){
let data6 = data4.method;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, instancePath+"/api_endpoints/" + i0+"/method", "#/properties/api_endpoints/items/properties/method/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/api_endpoints/" + i0+"/method", "#/properties/api_endpoints/items/properties/method/type", {type: "string"});
errors++;
}
}
if(data4.handler !== undefined){
let data7 = data4.handler;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, instancePath+"/api_endpoints/" + i0+"/handler", "#/properties/api_endpoints/items/properties/handler/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/api_endpoints/" + i0+"/handler", "#/properties/api_endpoints/items/properties/handler/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/api_endpoints/" + i0, "#/properties/api_endpoints/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/api_endpoints", "#/properties/api_endpoints/type", {type: "array"});
errors++;
}
}
if(data.permissions !== undefined){
let data8 = data.permissions;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
vErrors = added(vErrors, instancePath+"/permissions/" + i1, "#/properties/permissions/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/permissions", "#/properties/permissions/type", {type: "array"});
errors++;
}
}
if(data.hooks !== undefined){
let data10 = data.hooks;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key0 in data10){
if(!((key0 === "onRequest") || (key0 === "onResponse"))){
if(typeof data10[key0] !== "string"){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/hooks/additionalProperties/type", {type: "string"});
errors++;
}
}
}
if(data10.onRequest !== undefined){
let data12 = data10.onRequest;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, instancePath+"/hooks/onRequest", "#/properties/hooks/properties/onRequest/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/hooks/onRequest", "#/properties/hooks/properties/onRequest/type", {type: "string"});
errors++;
}
}
if(data10.onResponse !== undefined){
let data13 = data10.onResponse;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, instancePath+"/hooks/onResponse", "#/properties/hooks/properties/onResponse/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/hooks/onResponse", "#/properties/hooks/properties/onResponse/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/hooks", "#/properties/hooks/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const apps = validate24;
const schema9 = {"type":"object","required":["apps"],"properties":{"apps":{"type":"object","additionalProperties":{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"category":{"type":["string","null"]}}}}},"$id":"apps"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apps === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "apps"});
errors++;
}
if(data.apps !== undefined){
let data0 = data.apps;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
let data1 = data0[key0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
vErrors = added(vErrors, instancePath+"/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/apps/additionalProperties/required", {missingProperty: "id"});
errors++;
}
if(data1.id !== undefined){
if(typeof data1.id !== "string"){
vErrors = added(vErrors, instancePath+"/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id", "#/properties/apps/additionalProperties/properties/id/type", {type: "string"});
errors++;
}
}
if(data1.category !== undefined){
let data3 = data1.category;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = added(vErrors, instancePath+"/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/category", "#/properties/apps/additionalProperties/properties/category/type", {type: schema9.properties.apps.additionalProperties.properties.category.type});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/apps/additionalProperties/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/apps", "#/properties/apps/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const arrayManifest = validate25;
const schema10 = {"type":"object","required":["name","version"],"properties":{"$schema":{},"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"description":{"type":"string"},"skills":{"type":"array","items":{"type":"string"}},"mcpServers":{"type":"array","items":{"type":"string"}},"apps":{"type":"array","items":{"type":"string"}},"interface":{"type":"object","properties":{"displayName":{"type":"string"},"brandColor":{"type":"string"},"logo":{"type":"string"},"screenshots":{"type":"array","items":{"type":"string"}},"defaultPrompt":{"type":["string","array"],"items":{"type":"string"}}}}},"$id":"array-manifest"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "name"});
errors++;
}
if(data.version === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "version"});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: "string"});
errors++;
}
}
if(data.skills !== undefined){
let data3 = data.skills;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = added(vErrors, instancePath+"/skills/" + i0, "#/properties/skills/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/skills", "#/properties/skills/type", {type: "array"});
errors++;
}
}
if(data.mcpServers !== undefined){
let data5 = data.mcpServers;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
vErrors = added(vErrors, instancePath+"/mcpServers/" + i1, "#/properties/mcpServers/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/mcpServers", "#/properties/mcpServers/type", {type: "array"});
errors++;
}
}
if(data.apps !== undefined){
let data7 = data.apps;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
vErrors = added(vErrors, instancePath+"/apps/" + i2, "#/properties/apps/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/apps", "#/properties/apps/type", {type: "array"});
errors++;
}
}
if(data.interface !== undefined){
let data9 = data.interface;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.displayName !== undefined){
if(typeof data9.displayName !== "string"){
vErrors = added(vErrors, instancePath+"/interface/displayName", "#/properties/interface/properties/displayName/type", {type: "string"});
errors++;
}
}
if(data9.brandColor !== undefined){
if(typeof data9.brandColor !== "string"){
vErrors = added(vErrors, instancePath+"/interface/brandColor", "#/properties/interface/properties/brandColor/type", {type: "string"});
errors++;
}
}
if(data9.logo !== undefined){
if(typeof data9.logo !== "string"){
vErrors = added(vErrors, instancePath+"/interface/logo", "#/properties/interface/properties/logo/type", {type: "string"});
errors++;
}
}
if(data9.screenshots !== undefined){
let data13 = data9.screenshots;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(typeof data13[i3] !== "string"){
vErrors = added(vErrors, instancePath+"/interface/screenshots/" + i3, "#/properties/interface/properties/screenshots/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/interface/screenshots", "#/properties/interface/properties/screenshots/type", {type: "array"});
errors++;
}
}
if(data9.defaultPrompt !== undefined){
let data15 = data9.defaultPrompt;
if((typeof data15 !== "string") && (!(Array.isArray(data15)))){
vErrors = added(vErrors, instancePath+"/interface/defaultPrompt", "#/properties/interface/properties/defaultPrompt/type", {type: schema10.properties.interface.properties.defaultPrompt.type});
errors++;
}
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(typeof data15[i4] !== "string"){
vErrors = added(vErrors, instancePath+"/interface/defaultPrompt/" + i4, "#/properties/interface/properties/defaultPrompt/items/type", {type: "string"});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/interface", "#/properties/interface/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const catalogIndexV1 = validate26;
const schema11 = {"type":"object","required":["schema","tool","asOf","catalogs","plugins"],"properties":{"schema":{"type":"string","const":"catalog-index/v1"},"tool":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","const":"catalogc"},"version":{"type":"string"}}},"asOf":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"validUntil":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"commit":{"type":"string"},"catalogs":{"type":"array","items":{"type":"object","required":["name","targets","entries","emitted","files"],"properties":{"name":{"type":"string"},"targets":{"type":"array","items":{"type":"string","enum":["codex","claude","copilot","cursor","neutral"]}},"entries":{"type":"integer","minimum":0},"emitted":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"files":{"type":"array","items":{"type":"object","required":["path","sha256"],"properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","patternErrorMessage":"expected 64 hex digits"}}}}}}},"plugins":{"type":"array","items":{"type":"object","required":["name","root"],"properties":{"name":{"type":"string"},"root":{"type":"string"},"version":{"type":"string"},"digest":{"type":"object","properties":{"gitTree":{"type":"string"}}}}}}},"$id":"catalog-index.v1"};
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "schema"});
errors++;
}
if(data.tool === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "tool"});
errors++;
}
if(data.asOf === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "asOf"});
errors++;
}
if(data.catalogs === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "catalogs"});
errors++;
}
if(data.plugins === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "plugins"});
errors++;
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/type", {type: "string"});
errors++;
}
if("catalog-index/v1" !== data0){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/const", {allowedValue: "catalog-index/v1"});
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
vErrors = added(vErrors, instancePath+"/tool", "#/properties/tool/required", {missingProperty: "name"});
errors++;
}
if(data1.version === undefined){
vErrors = added(vErrors, instancePath+"/tool", "#/properties/tool/required", {missingProperty: "version"});
errors++;
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
vErrors = added(vErrors, instancePath+"/tool/name", "#/properties/tool/properties/name/type", {type: "string"});
errors++;
}
if("catalogc" !== data2){
vErrors = added(vErrors, instancePath+"/tool/name", "#/properties/tool/properties/name/const", {allowedValue: "catalogc"});
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
vErrors = added(vErrors, instancePath+"/tool/version", "#/properties/tool/properties/version/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/tool", "#/properties/tool/type", {type: "object"});
errors++;
}
}
if(data.asOf !== undefined){
let data4 = data.asOf;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
vErrors = added(vErrors, instancePath+"/asOf", "#/properties/asOf/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/asOf", "#/properties/asOf/type", {type: "string"});
errors++;
}
}
if(data.validUntil !== undefined){
let data5 = data.validUntil;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
vErrors = added(vErrors, instancePath+"/validUntil", "#/properties/validUntil/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/validUntil", "#/properties/validUntil/type", {type: "string"});
errors++;
}
}
if(data.commit !== undefined){
if(typeof data.commit !== "string"){
vErrors = added(vErrors, instancePath+"/commit", "#/properties/commit/type", {type: "string"});
errors++;
}
}
if(data.catalogs !== undefined){
let data7 = data.catalogs;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0, "#/properties/catalogs/items/required", {missingProperty: "name"});
errors++;
}
if(data8.targets === undefined){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0, "#/properties/catalogs/items/required", {missingProperty: "targets"});
errors++;
}
if(data8.entries === undefined){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0, "#/properties/catalogs/items/required", {missingProperty: "entries"});
errors++;
}
if(data8.emitted === undefined){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0, "#/properties/catalogs/items/required", {missingProperty: "emitted"});
errors++;
}
if(data8.files === undefined){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0, "#/properties/catalogs/items/required", {missingProperty: "files"});
errors++;
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/name", "#/properties/catalogs/items/properties/name/type", {type: "string"});
errors++;
}
}
if(data8.targets !== undefined){
let data10 = data8.targets;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 !== "string"){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/targets/" + i1, "#/properties/catalogs/items/properties/targets/items/type", {type: "string"});
errors++;
}
if(!(((((data11 === "codex") || (data11 === "claude")) || (data11 === "copilot")) || (data11 === "cursor")) || (data11 === "neutral"))){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/targets/" + i1, "#/properties/catalogs/items/properties/targets/items/enum", {allowedValues: schema11.properties.catalogs.items.properties.targets.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/targets", "#/properties/catalogs/items/properties/targets/type", {type: "array"});
errors++;
}
}
if(data8.entries !== undefined){
let data12 = data8.entries;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/entries", "#/properties/catalogs/items/properties/entries/type", {type: "integer"});
errors++;
}
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/entries", "#/properties/catalogs/items/properties/entries/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data8.emitted !== undefined){
let data13 = data8.emitted;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key0 in data13){
let data14 = data13[key0];
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/emitted/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/catalogs/items/properties/emitted/additionalProperties/type", {type: "integer"});
errors++;
}
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/emitted/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/catalogs/items/properties/emitted/additionalProperties/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/emitted", "#/properties/catalogs/items/properties/emitted/type", {type: "object"});
errors++;
}
}
if(data8.files !== undefined){
let data15 = data8.files;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.path === undefined){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/files/" + i2, "#/properties/catalogs/items/properties/files/items/required", {missingProperty: "path"});
errors++;
}
if(data16.sha256 === undefined){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/files/" + i2, "#/properties/catalogs/items/properties/files/items/required", {missingProperty: "sha256"});
errors++;
}
if(data16.path !== undefined){
if(typeof data16.path !== "string"){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/files/" + i2+"/path", "#/properties/catalogs/items/properties/files/items/properties/path/type", {type: "string"});
errors++;
}
}
if(data16.sha256 !== undefined){
let data18 = data16.sha256;
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/files/" + i2+"/sha256", "#/properties/catalogs/items/properties/files/items/properties/sha256/pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/files/" + i2+"/sha256", "#/properties/catalogs/items/properties/files/items/properties/sha256/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/files/" + i2, "#/properties/catalogs/items/properties/files/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/catalogs/" + i0+"/files", "#/properties/catalogs/items/properties/files/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/catalogs/" + i0, "#/properties/catalogs/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/catalogs", "#/properties/catalogs/type", {type: "array"});
errors++;
}
}
if(data.plugins !== undefined){
let data19 = data.plugins;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.name === undefined){
vErrors = added(vErrors, instancePath+"/plugins/" + i3, "#/properties/plugins/items/required", {missingProperty: "name"});
errors++;
}
if(data20.root === undefined){
vErrors = added(vErrors, instancePath+"/plugins/" + i3, "#/properties/plugins/items/required", {missingProperty: "root"});
errors++;
}
if(data20.name !== undefined){
if(typeof data20.name !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i3+"/name", "#/properties/plugins/items/properties/name/type", {type: "string"});
errors++;
}
}
if(data20.root !== undefined){
if(typeof data20.root !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i3+"/root", "#/properties/plugins/items/properties/root/type", {type: "string"});
errors++;
}
}
if(data20.version !== undefined){
if(typeof data20.version !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i3+"/version", "#/properties/plugins/items/properties/version/type", {type: "string"});
errors++;
}
}
if(data20.digest !== undefined){
let data24 = data20.digest;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.gitTree !== undefined){
if(typeof data24.gitTree !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i3+"/digest/gitTree", "#/properties/plugins/items/properties/digest/properties/gitTree/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i3+"/digest", "#/properties/plugins/items/properties/digest/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i3, "#/properties/plugins/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins", "#/properties/plugins/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const catalogLossesV1 = validate27;
const schema12 = {"type":"object","required":["schema","catalog","targets"],"properties":{"schema":{"type":"string","const":"catalog-losses/v1"},"catalog":{"type":"string"},"targets":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","required":["what","because"],"properties":{"plugin":{"type":"string"},"what":{"type":"string"},"because":{"type":"string"},"entry":{"type":"boolean"}}}},"propertyNames":{"enum":["codex","claude","copilot","cursor","neutral"]}}},"$id":"catalog-losses.v1"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "schema"});
errors++;
}
if(data.catalog === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "catalog"});
errors++;
}
if(data.targets === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "targets"});
errors++;
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/type", {type: "string"});
errors++;
}
if("catalog-losses/v1" !== data0){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/const", {allowedValue: "catalog-losses/v1"});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = added(vErrors, instancePath+"/catalog", "#/properties/catalog/type", {type: "string"});
errors++;
}
}
if(data.targets !== undefined){
let data2 = data.targets;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
const _errs7 = errors;
if(!(((((key0 === "codex") || (key0 === "claude")) || (key0 === "copilot")) || (key0 === "cursor")) || (key0 === "neutral"))){
vErrors = added(vErrors, instancePath+"/targets", "#/properties/targets/propertyNames/enum", {allowedValues: schema12.properties.targets.propertyNames.enum}, undefined, key0);
errors++;
}
var valid1 = _errs7 === errors;
if(!valid1){
vErrors = added(vErrors, instancePath+"/targets", "#/properties/targets/propertyNames", {propertyName: key0});
errors++;
}
}
for(const key1 in data2){
let data3 = data2[key1];
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.what === undefined){
vErrors = added(vErrors, instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, "#/properties/targets/additionalProperties/items/required", {missingProperty: "what"});
errors++;
}
if(data4.because === undefined){
vErrors = added(vErrors, instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, "#/properties/targets/additionalProperties/items/required", {missingProperty: "because"});
errors++;
}
if(data4.plugin !== undefined){
if(typeof data4.plugin !== "string"){
vErrors = added(vErrors, instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/plugin", "#/properties/targets/additionalProperties/items/properties/plugin/type", {type: "string"});
errors++;
}
}
if(data4.what !== undefined){
if(typeof data4.what !== "string"){
vErrors = added(vErrors, instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/what", "#/properties/targets/additionalProperties/items/properties/what/type", {type: "string"});
errors++;
}
}
if(data4.because !== undefined){
if(typeof data4.because !== "string"){
vErrors = added(vErrors, instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/because", "#/properties/targets/additionalProperties/items/properties/because/type", {type: "string"});
errors++;
}
}
if(data4.entry !== undefined){
if(typeof data4.entry !== "boolean"){
vErrors = added(vErrors, instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/entry", "#/properties/targets/additionalProperties/items/properties/entry/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, "#/properties/targets/additionalProperties/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/targets/additionalProperties/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/targets", "#/properties/targets/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const catalogStatusV1 = validate28;
const schema13 = {"type":"object","required":["schema","catalog","plugins"],"properties":{"schema":{"type":"string","const":"catalog-status/v1"},"catalog":{"type":"string"},"plugins":{"type":"array","items":{"type":"object","required":["name","state","targets"],"properties":{"name":{"type":"string"},"alias":{"type":"string"},"title":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"category":{"type":"string"},"license":{"type":"string"},"homepage":{"type":"string"},"source":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","enum":["git","npm","archive","command","unknown"]},"url":{"type":"string"},"path":{"type":"string"},"ref":{"type":"string"},"sha":{"type":"string"},"package":{"type":"string"},"version":{"type":"string"},"registry":{"type":"string"},"sha256":{"type":"string"}}},"state":{"type":"string","enum":["active","announced","deprecated","sunset","removed","quarantined"]},"deprecation":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","enum":["deprecate","rename","yank","quarantine"]},"announced":{"type":"string"},"deprecated":{"type":"string"},"sunset":{"type":"string"},"remove":{"type":"string"},"effective":{"type":"string"},"lifted":{"type":"string"},"withdrawn":{"type":"string"},"replacement":{"type":"string"},"movedDays":{"type":"integer"},"marketplace":{"type":"string"},"because":{"type":"string"},"message":{"type":"string"},"migration":{"type":"string"},"owner":{"type":"string"},"advisory":{"type":"string"},"withdrawnReason":{"type":"string"}}},"partly":{"type":"array","items":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","enum":["deprecate","rename","yank","quarantine"]},"component":{"type":"string"},"versions":{"type":"string"},"announced":{"type":"string"},"deprecated":{"type":"string"},"sunset":{"type":"string"},"remove":{"type":"string"},"effective":{"type":"string"},"withdrawn":{"type":"string"},"movedDays":{"type":"integer"},"replacement":{"type":"string"},"because":{"type":"string"},"message":{"type":"string"}}}},"limitations":{"type":"array","items":{"type":"string"}},"targets":{"type":"array","items":{"type":"string","enum":["codex","claude","copilot","cursor","neutral"]}},"shapes":{"type":"array","items":{"type":"string"}},"parts":{"type":"array","items":{"type":"string"}},"capabilities":{"type":"object","properties":{"hosts":{"type":"array","items":{"type":"string"}},"hookEvents":{"type":"array","items":{"type":"string"}},"permissions":{"type":"array","items":{"type":"string"}},"scopes":{"type":"array","items":{"type":"string"}},"endpoints":{"type":"array","items":{"type":"string"}}}},"digest":{"type":"object","properties":{"gitTree":{"type":"string"}}}}}}},"$id":"catalog-status.v1"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "schema"});
errors++;
}
if(data.catalog === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "catalog"});
errors++;
}
if(data.plugins === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "plugins"});
errors++;
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/type", {type: "string"});
errors++;
}
if("catalog-status/v1" !== data0){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/const", {allowedValue: "catalog-status/v1"});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = added(vErrors, instancePath+"/catalog", "#/properties/catalog/type", {type: "string"});
errors++;
}
}
if(data.plugins !== undefined){
let data2 = data.plugins;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
vErrors = added(vErrors, instancePath+"/plugins/" + i0, "#/properties/plugins/items/required", {missingProperty: "name"});
errors++;
}
if(data3.state === undefined){
vErrors = added(vErrors, instancePath+"/plugins/" + i0, "#/properties/plugins/items/required", {missingProperty: "state"});
errors++;
}
if(data3.targets === undefined){
vErrors = added(vErrors, instancePath+"/plugins/" + i0, "#/properties/plugins/items/required", {missingProperty: "targets"});
errors++;
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/name", "#/properties/plugins/items/properties/name/type", {type: "string"});
errors++;
}
}
if(data3.alias !== undefined){
if(typeof data3.alias !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/alias", "#/properties/plugins/items/properties/alias/type", {type: "string"});
errors++;
}
}
if(data3.title !== undefined){
if(typeof data3.title !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/title", "#/properties/plugins/items/properties/title/type", {type: "string"});
errors++;
}
}
if(data3.version !== undefined){
if(typeof data3.version !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/version", "#/properties/plugins/items/properties/version/type", {type: "string"});
errors++;
}
}
if(data3.description !== undefined){
if(typeof data3.description !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/description", "#/properties/plugins/items/properties/description/type", {type: "string"});
errors++;
}
}
if(data3.category !== undefined){
if(typeof data3.category !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/category", "#/properties/plugins/items/properties/category/type", {type: "string"});
errors++;
}
}
if(data3.license !== undefined){
if(typeof data3.license !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/license", "#/properties/plugins/items/properties/license/type", {type: "string"});
errors++;
}
}
if(data3.homepage !== undefined){
if(typeof data3.homepage !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/homepage", "#/properties/plugins/items/properties/homepage/type", {type: "string"});
errors++;
}
}
if(data3.source !== undefined){
let data12 = data3.source;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.kind === undefined){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/source", "#/properties/plugins/items/properties/source/required", {missingProperty: "kind"});
errors++;
}
if(data12.kind !== undefined){
let data13 = data12.kind;
if(typeof data13 !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/source/kind", "#/properties/plugins/items/properties/source/properties/kind/type", {type: "string"});
errors++;
}
if(!(((((data13 === "git") || (data13 === "npm")) || (data13 === "archive")) || (data13 === "command")) || (data13 === "unknown"))){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/source/kind", "#/properties/plugins/items/properties/source/properties/kind/enum", {allowedValues: schema13.properties.plugins.items.properties.source.properties.kind.enum});
errors++;
}
}
if(data12.url !== undefined){
if(typeof data12.url !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/source/url", "#/properties/plugins/items/properties/source/properties/url/type", {type: "string"});
errors++;
}
}
if(data12.path !== undefined){
if(typeof data12.path !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/source/path", "#/properties/plugins/items/properties/source/properties/path/type", {type: "string"});
errors++;
}
}
if(data12.ref !== undefined){
if(typeof data12.ref !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/source/ref", "#/properties/plugins/items/properties/source/properties/ref/type", {type: "string"});
errors++;
}
}
if(data12.sha !== undefined){
if(typeof data12.sha !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/source/sha", "#/properties/plugins/items/properties/source/properties/sha/type", {type: "string"});
errors++;
}
}
if(data12.package !== undefined){
if(typeof data12.package !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/source/package", "#/properties/plugins/items/properties/source/properties/package/type", {type: "string"});
errors++;
}
}
if(data12.version !== undefined){
if(typeof data12.version !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/source/version", "#/properties/plugins/items/properties/source/properties/version/type", {type: "string"});
errors++;
}
}
if(data12.registry !== undefined){
if(typeof data12.registry !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/source/registry", "#/properties/plugins/items/properties/source/properties/registry/type", {type: "string"});
errors++;
}
}
if(data12.sha256 !== undefined){
if(typeof data12.sha256 !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/source/sha256", "#/properties/plugins/items/properties/source/properties/sha256/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/source", "#/properties/plugins/items/properties/source/type", {type: "object"});
errors++;
}
}
if(data3.state !== undefined){
let data22 = data3.state;
if(typeof data22 !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/state", "#/properties/plugins/items/properties/state/type", {type: "string"});
errors++;
}
if(!((((((data22 === "active") || (data22 === "announced")) || (data22 === "deprecated")) || (data22 === "sunset")) || (data22 === "removed")) || (data22 === "quarantined"))){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/state", "#/properties/plugins/items/properties/state/enum", {allowedValues: schema13.properties.plugins.items.properties.state.enum});
errors++;
}
}
if(data3.deprecation !== undefined){
let data23 = data3.deprecation;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.kind === undefined){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation", "#/properties/plugins/items/properties/deprecation/required", {missingProperty: "kind"});
errors++;
}
if(data23.kind !== undefined){
let data24 = data23.kind;
if(typeof data24 !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/kind", "#/properties/plugins/items/properties/deprecation/properties/kind/type", {type: "string"});
errors++;
}
if(!((((data24 === "deprecate") || (data24 === "rename")) || (data24 === "yank")) || (data24 === "quarantine"))){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/kind", "#/properties/plugins/items/properties/deprecation/properties/kind/enum", {allowedValues: schema13.properties.plugins.items.properties.deprecation.properties.kind.enum});
errors++;
}
}
if(data23.announced !== undefined){
if(typeof data23.announced !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/announced", "#/properties/plugins/items/properties/deprecation/properties/announced/type", {type: "string"});
errors++;
}
}
if(data23.deprecated !== undefined){
if(typeof data23.deprecated !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/deprecated", "#/properties/plugins/items/properties/deprecation/properties/deprecated/type", {type: "string"});
errors++;
}
}
if(data23.sunset !== undefined){
if(typeof data23.sunset !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/sunset", "#/properties/plugins/items/properties/deprecation/properties/sunset/type", {type: "string"});
errors++;
}
}
if(data23.remove !== undefined){
if(typeof data23.remove !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/remove", "#/properties/plugins/items/properties/deprecation/properties/remove/type", {type: "string"});
errors++;
}
}
if(data23.effective !== undefined){
if(typeof data23.effective !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/effective", "#/properties/plugins/items/properties/deprecation/properties/effective/type", {type: "string"});
errors++;
}
}
if(data23.lifted !== undefined){
if(typeof data23.lifted !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/lifted", "#/properties/plugins/items/properties/deprecation/properties/lifted/type", {type: "string"});
errors++;
}
}
if(data23.withdrawn !== undefined){
if(typeof data23.withdrawn !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/withdrawn", "#/properties/plugins/items/properties/deprecation/properties/withdrawn/type", {type: "string"});
errors++;
}
}
if(data23.replacement !== undefined){
if(typeof data23.replacement !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/replacement", "#/properties/plugins/items/properties/deprecation/properties/replacement/type", {type: "string"});
errors++;
}
}
if(data23.movedDays !== undefined){
let data33 = data23.movedDays;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/movedDays", "#/properties/plugins/items/properties/deprecation/properties/movedDays/type", {type: "integer"});
errors++;
}
}
if(data23.marketplace !== undefined){
if(typeof data23.marketplace !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/marketplace", "#/properties/plugins/items/properties/deprecation/properties/marketplace/type", {type: "string"});
errors++;
}
}
if(data23.because !== undefined){
if(typeof data23.because !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/because", "#/properties/plugins/items/properties/deprecation/properties/because/type", {type: "string"});
errors++;
}
}
if(data23.message !== undefined){
if(typeof data23.message !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/message", "#/properties/plugins/items/properties/deprecation/properties/message/type", {type: "string"});
errors++;
}
}
if(data23.migration !== undefined){
if(typeof data23.migration !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/migration", "#/properties/plugins/items/properties/deprecation/properties/migration/type", {type: "string"});
errors++;
}
}
if(data23.owner !== undefined){
if(typeof data23.owner !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/owner", "#/properties/plugins/items/properties/deprecation/properties/owner/type", {type: "string"});
errors++;
}
}
if(data23.advisory !== undefined){
if(typeof data23.advisory !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/advisory", "#/properties/plugins/items/properties/deprecation/properties/advisory/type", {type: "string"});
errors++;
}
}
if(data23.withdrawnReason !== undefined){
if(typeof data23.withdrawnReason !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation/withdrawnReason", "#/properties/plugins/items/properties/deprecation/properties/withdrawnReason/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/deprecation", "#/properties/plugins/items/properties/deprecation/type", {type: "object"});
errors++;
}
}
if(data3.partly !== undefined){
let data41 = data3.partly;
if(Array.isArray(data41)){
const len1 = data41.length;
for(let i1=0; i1<len1; i1++){
let data42 = data41[i1];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.kind === undefined){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1, "#/properties/plugins/items/properties/partly/items/required", {missingProperty: "kind"});
errors++;
}
if(data42.kind !== undefined){
let data43 = data42.kind;
if(typeof data43 !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/kind", "#/properties/plugins/items/properties/partly/items/properties/kind/type", {type: "string"});
errors++;
}
if(!((((data43 === "deprecate") || (data43 === "rename")) || (data43 === "yank")) || (data43 === "quarantine"))){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/kind", "#/properties/plugins/items/properties/partly/items/properties/kind/enum", {allowedValues: schema13.properties.plugins.items.properties.partly.items.properties.kind.enum});
errors++;
}
}
if(data42.component !== undefined){
if(typeof data42.component !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/component", "#/properties/plugins/items/properties/partly/items/properties/component/type", {type: "string"});
errors++;
}
}
if(data42.versions !== undefined){
if(typeof data42.versions !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/versions", "#/properties/plugins/items/properties/partly/items/properties/versions/type", {type: "string"});
errors++;
}
}
if(data42.announced !== undefined){
if(typeof data42.announced !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/announced", "#/properties/plugins/items/properties/partly/items/properties/announced/type", {type: "string"});
errors++;
}
}
if(data42.deprecated !== undefined){
if(typeof data42.deprecated !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/deprecated", "#/properties/plugins/items/properties/partly/items/properties/deprecated/type", {type: "string"});
errors++;
}
}
if(data42.sunset !== undefined){
if(typeof data42.sunset !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/sunset", "#/properties/plugins/items/properties/partly/items/properties/sunset/type", {type: "string"});
errors++;
}
}
if(data42.remove !== undefined){
if(typeof data42.remove !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/remove", "#/properties/plugins/items/properties/partly/items/properties/remove/type", {type: "string"});
errors++;
}
}
if(data42.effective !== undefined){
if(typeof data42.effective !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/effective", "#/properties/plugins/items/properties/partly/items/properties/effective/type", {type: "string"});
errors++;
}
}
if(data42.withdrawn !== undefined){
if(typeof data42.withdrawn !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/withdrawn", "#/properties/plugins/items/properties/partly/items/properties/withdrawn/type", {type: "string"});
errors++;
}
}
if(data42.movedDays !== undefined){
let data52 = data42.movedDays;
if(!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/movedDays", "#/properties/plugins/items/properties/partly/items/properties/movedDays/type", {type: "integer"});
errors++;
}
}
if(data42.replacement !== undefined){
if(typeof data42.replacement !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/replacement", "#/properties/plugins/items/properties/partly/items/properties/replacement/type", {type: "string"});
errors++;
}
}
if(data42.because !== undefined){
if(typeof data42.because !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/because", "#/properties/plugins/items/properties/partly/items/properties/because/type", {type: "string"});
errors++;
}
}
if(data42.message !== undefined){
if(typeof data42.message !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1+"/message", "#/properties/plugins/items/properties/partly/items/properties/message/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly/" + i1, "#/properties/plugins/items/properties/partly/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/partly", "#/properties/plugins/items/properties/partly/type", {type: "array"});
errors++;
}
}
if(data3.limitations !== undefined){
let data56 = data3.limitations;
if(Array.isArray(data56)){
const len2 = data56.length;
for(let i2=0; i2<len2; i2++){
if(typeof data56[i2] !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/limitations/" + i2, "#/properties/plugins/items/properties/limitations/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/limitations", "#/properties/plugins/items/properties/limitations/type", {type: "array"});
errors++;
}
}
if(data3.targets !== undefined){
let data58 = data3.targets;
if(Array.isArray(data58)){
const len3 = data58.length;
for(let i3=0; i3<len3; i3++){
let data59 = data58[i3];
if(typeof data59 !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/targets/" + i3, "#/properties/plugins/items/properties/targets/items/type", {type: "string"});
errors++;
}
if(!(((((data59 === "codex") || (data59 === "claude")) || (data59 === "copilot")) || (data59 === "cursor")) || (data59 === "neutral"))){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/targets/" + i3, "#/properties/plugins/items/properties/targets/items/enum", {allowedValues: schema13.properties.plugins.items.properties.targets.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/targets", "#/properties/plugins/items/properties/targets/type", {type: "array"});
errors++;
}
}
if(data3.shapes !== undefined){
let data60 = data3.shapes;
if(Array.isArray(data60)){
const len4 = data60.length;
for(let i4=0; i4<len4; i4++){
if(typeof data60[i4] !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/shapes/" + i4, "#/properties/plugins/items/properties/shapes/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/shapes", "#/properties/plugins/items/properties/shapes/type", {type: "array"});
errors++;
}
}
if(data3.parts !== undefined){
let data62 = data3.parts;
if(Array.isArray(data62)){
const len5 = data62.length;
for(let i5=0; i5<len5; i5++){
if(typeof data62[i5] !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/parts/" + i5, "#/properties/plugins/items/properties/parts/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/parts", "#/properties/plugins/items/properties/parts/type", {type: "array"});
errors++;
}
}
if(data3.capabilities !== undefined){
let data64 = data3.capabilities;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.hosts !== undefined){
let data65 = data64.hosts;
if(Array.isArray(data65)){
const len6 = data65.length;
for(let i6=0; i6<len6; i6++){
if(typeof data65[i6] !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/capabilities/hosts/" + i6, "#/properties/plugins/items/properties/capabilities/properties/hosts/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/capabilities/hosts", "#/properties/plugins/items/properties/capabilities/properties/hosts/type", {type: "array"});
errors++;
}
}
if(data64.hookEvents !== undefined){
let data67 = data64.hookEvents;
if(Array.isArray(data67)){
const len7 = data67.length;
for(let i7=0; i7<len7; i7++){
if(typeof data67[i7] !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/capabilities/hookEvents/" + i7, "#/properties/plugins/items/properties/capabilities/properties/hookEvents/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/capabilities/hookEvents", "#/properties/plugins/items/properties/capabilities/properties/hookEvents/type", {type: "array"});
errors++;
}
}
if(data64.permissions !== undefined){
let data69 = data64.permissions;
if(Array.isArray(data69)){
const len8 = data69.length;
for(let i8=0; i8<len8; i8++){
if(typeof data69[i8] !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/capabilities/permissions/" + i8, "#/properties/plugins/items/properties/capabilities/properties/permissions/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/capabilities/permissions", "#/properties/plugins/items/properties/capabilities/properties/permissions/type", {type: "array"});
errors++;
}
}
if(data64.scopes !== undefined){
let data71 = data64.scopes;
if(Array.isArray(data71)){
const len9 = data71.length;
for(let i9=0; i9<len9; i9++){
if(typeof data71[i9] !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/capabilities/scopes/" + i9, "#/properties/plugins/items/properties/capabilities/properties/scopes/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/capabilities/scopes", "#/properties/plugins/items/properties/capabilities/properties/scopes/type", {type: "array"});
errors++;
}
}
if(data64.endpoints !== undefined){
let data73 = data64.endpoints;
if(Array.isArray(data73)){
const len10 = data73.length;
for(let i10=0; i10<len10; i10++){
if(typeof data73[i10] !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/capabilities/endpoints/" + i10, "#/properties/plugins/items/properties/capabilities/properties/endpoints/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/capabilities/endpoints", "#/properties/plugins/items/properties/capabilities/properties/endpoints/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/capabilities", "#/properties/plugins/items/properties/capabilities/type", {type: "object"});
errors++;
}
}
if(data3.digest !== undefined){
let data75 = data3.digest;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.gitTree !== undefined){
if(typeof data75.gitTree !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/digest/gitTree", "#/properties/plugins/items/properties/digest/properties/gitTree/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/digest", "#/properties/plugins/items/properties/digest/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0, "#/properties/plugins/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins", "#/properties/plugins/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const catalogV1 = validate29;
const schema14 = {"type":"object","required":["schema","name","owner","targets"],"properties":{"schema":{"type":"string","const":"catalog/v1"},"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","patternErrorMessage":"expected letters, digits, dots, hyphens and underscores"},"displayName":{"type":"string","minLength":1},"description":{"type":"string"},"owner":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1},"email":{"type":"string","minLength":1},"url":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"version":{"type":"string","minLength":1},"targets":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["codex","claude","copilot","cursor","neutral"]}},"channel":{"type":"string","pattern":"^(preview|stable|lts:.+)$","patternErrorMessage":"expected preview, stable or lts:<range>"},"audience":{"type":"object","properties":{"teams":{"type":"array","items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"include":{"type":"array","items":{"type":"object","properties":{"plugins":{"type":"array","items":{"type":"string"}},"paths":{"type":"array","items":{"type":"string"}},"categories":{"type":"array","items":{"type":"string"}},"owners":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string","enum":["codex","claude","cursor","copilot","agent-plugins","shared","event","api","array"]}},"has":{"type":"array","items":{"type":"string","enum":["skills","commands","agents","mcp","hooks","apps","lsp","handlers","endpoints","bin","monitors"]}},"states":{"type":"array","items":{"type":"string","enum":["active","announced","deprecated","sunset","removed","quarantined"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"exclude":{"type":"array","items":{"type":"object","properties":{"plugins":{"type":"array","items":{"type":"string"}},"paths":{"type":"array","items":{"type":"string"}},"categories":{"type":"array","items":{"type":"string"}},"owners":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string","enum":["codex","claude","cursor","copilot","agent-plugins","shared","event","api","array"]}},"has":{"type":"array","items":{"type":"string","enum":["skills","commands","agents","mcp","hooks","apps","lsp","handlers","endpoints","bin","monitors"]}},"states":{"type":"array","items":{"type":"string","enum":["active","announced","deprecated","sunset","removed","quarantined"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"source":{"type":"object","required":["kind"],"allOf":[{"if":{"properties":{"kind":{"const":"git-subdir"}},"required":["kind"]},"then":{"required":["url"]}},{"if":{"properties":{"kind":{"const":"archive"}},"required":["kind"]},"then":{"required":["url"]}},{"if":{"properties":{"kind":{"enum":["bundle","local"]}},"required":["kind"]},"then":{"errorMessage":"has url, ref or sha, which bundle and local sources do not take","not":{"type":"object","anyOf":[{"required":["url"]},{"required":["ref"]},{"required":["sha"]}]}}}],"properties":{"kind":{"type":"string","enum":["bundle","local","git-subdir","archive"]},"url":{"type":"string","minLength":1},"ref":{"type":"string","minLength":1},"sha":{"type":"string","pattern":"^[0-9a-f]{40}$","patternErrorMessage":"expected a full commit id of 40 lower-case hex digits"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"defaults":{"type":"object","properties":{"installation":{"type":"string","enum":["AVAILABLE","NOT_AVAILABLE","INSTALLED_BY_DEFAULT"]},"authentication":{"type":"string","enum":["ON_INSTALL","ON_USE"]},"category":{"type":"string","minLength":1},"products":{"type":"array","items":{"type":"string","enum":["CODEX","CHATGPT","ATLAS"]}},"tags":{"type":"array","items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"entries":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","patternErrorMessage":"expected a plugin name"},"patternProperties":{"^x-":{}},"additionalProperties":{"type":"object","properties":{"alias":{"type":"string","minLength":1},"source":{"type":"object","required":["kind"],"allOf":[{"if":{"properties":{"kind":{"const":"url"}},"required":["kind"]},"then":{"required":["url"]}},{"if":{"properties":{"kind":{"const":"git-subdir"}},"required":["kind"]},"then":{"required":["url","path"]}},{"if":{"properties":{"kind":{"const":"npm"}},"required":["kind"]},"then":{"required":["package"]}},{"if":{"properties":{"kind":{"const":"folder"}},"required":["kind"]},"then":{"required":["path"]}},{"if":{"properties":{"kind":{"const":"archive"}},"required":["kind"]},"then":{"required":["url"]}}],"properties":{"kind":{"type":"string","enum":["url","git-subdir","npm","folder","archive"]},"url":{"type":"string","minLength":1},"path":{"type":"string"},"ref":{"type":"string","minLength":1},"sha":{"type":"string","pattern":"^[0-9a-f]{40}$","patternErrorMessage":"expected a full commit id of 40 lower-case hex digits"},"package":{"type":"string","pattern":"^(@[A-Za-z0-9._-]+/)?[A-Za-z0-9][A-Za-z0-9._-]*$","patternErrorMessage":"expected a package name without a version"},"version":{"type":"string","minLength":1},"registry":{"type":"string","pattern":"^https://","patternErrorMessage":"expected an https address"},"sha256":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"installation":{"type":"string","enum":["AVAILABLE","NOT_AVAILABLE","INSTALLED_BY_DEFAULT"]},"authentication":{"type":"string","enum":["ON_INSTALL","ON_USE"]},"category":{"type":"string","minLength":1},"tags":{"type":"array","items":{"type":"string"}},"keywords":{"type":"array","items":{"type":"string"}},"products":{"type":"array","items":{"type":"string","enum":["CODEX","CHATGPT","ATLAS"]}},"version":{"type":"string","minLength":1},"description":{"type":"string"},"displayName":{"type":"string","minLength":1},"homepage":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:","patternErrorMessage":"expected a web address"},"repository":{"type":"string","minLength":1},"author":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1},"email":{"type":"string","minLength":1},"url":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"license":{"type":"string","minLength":1},"metadata":{"type":"object"},"targets":{"type":"array","items":{"type":"string","enum":["codex","claude","copilot","cursor","neutral"]}},"fields":{"type":"object","properties":{"codex":{"type":"object","propertyNames":{"pattern":"^(?!(?:name|source)$)","patternErrorMessage":"the name and the source are said elsewhere"}},"claude":{"type":"object","propertyNames":{"pattern":"^(?!(?:name|source)$)","patternErrorMessage":"the name and the source are said elsewhere"}},"copilot":{"type":"object","propertyNames":{"pattern":"^(?!(?:name|source)$)","patternErrorMessage":"the name and the source are said elsewhere"}},"cursor":{"type":"object","propertyNames":{"pattern":"^(?!(?:name|source)$)","patternErrorMessage":"the name and the source are said elsewhere"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"renames":{"type":"object","additionalProperties":{"type":["string","null"]}},"promotion":{"type":"object","required":["from"],"properties":{"from":{"type":"string","minLength":1},"soakDays":{"type":"integer","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false},"order":{"type":"array","items":{"type":"string","enum":["name","category","listed"]}},"orders":{"type":"object","properties":{"codex":{"type":"array","items":{"type":"string","enum":["name","category","listed"]}},"claude":{"type":"array","items":{"type":"string","enum":["name","category","listed"]}},"copilot":{"type":"array","items":{"type":"string","enum":["name","category","listed"]}},"cursor":{"type":"array","items":{"type":"string","enum":["name","category","listed"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"sequences":{"type":"object","properties":{"codex":{"type":"array","items":{"type":"string"}},"claude":{"type":"array","items":{"type":"string"}},"copilot":{"type":"array","items":{"type":"string"}},"cursor":{"type":"array","items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"fill":{"type":"boolean"},"fields":{"type":"object","properties":{"codex":{"type":"object","propertyNames":{"pattern":"^(?!(?:name|plugins)$)","patternErrorMessage":"the name and the plugins are said elsewhere"}},"claude":{"type":"object","propertyNames":{"pattern":"^(?!(?:name|plugins)$)","patternErrorMessage":"the name and the plugins are said elsewhere"}},"copilot":{"type":"object","propertyNames":{"pattern":"^(?!(?:name|plugins)$)","patternErrorMessage":"the name and the plugins are said elsewhere"}},"cursor":{"type":"object","propertyNames":{"pattern":"^(?!(?:name|plugins)$)","patternErrorMessage":"the name and the plugins are said elsewhere"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"publish":{"type":"object","properties":{"release":{"type":"boolean"},"repository":{"type":"string","minLength":1},"branch":{"type":"string","pattern":"^(?!-)(?!.*(?:\\.\\.|//|/\\.|@\\{|\\.lock(?:/|$)))[A-Za-z0-9._/-]{1,200}(?<![./])$","patternErrorMessage":"expected the name of a branch, such as catalogs/stable"},"pluginTags":{"type":"boolean"},"aiCatalog":{"type":"object","required":["domain"],"properties":{"domain":{"type":"string","pattern":"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","patternErrorMessage":"expected a domain in lower case, like acme.example"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"policy":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"catalog.v1"};
const func13 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern7 = new RegExp("^(preview|stable|lts:.+)$", "u");
const pattern12 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern19 = new RegExp("^(@[A-Za-z0-9._-]+/)?[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern20 = new RegExp("^https://", "u");
const pattern21 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:", "u");
const pattern24 = new RegExp("^(?!(?:name|source)$)", "u");
const pattern32 = new RegExp("^(?!(?:name|plugins)$)", "u");
const pattern37 = new RegExp("^(?!-)(?!.*(?:\\.\\.|//|/\\.|@\\{|\\.lock(?:/|$)))[A-Za-z0-9._/-]{1,200}(?<![./])$", "u");
const pattern39 = new RegExp("^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "schema"});
errors++;
}
if(data.name === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "name"});
errors++;
}
if(data.owner === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "owner"});
errors++;
}
if(data.targets === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "targets"});
errors++;
}
for(const key0 in data){
if(!((func13.call(schema14.properties, key0)) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/type", {type: "string"});
errors++;
}
if("catalog/v1" !== data0){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/const", {allowedValue: "catalog/v1"});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/pattern", {pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: "string"});
errors++;
}
}
if(data.displayName !== undefined){
let data2 = data.displayName;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = added(vErrors, instancePath+"/displayName", "#/properties/displayName/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/displayName", "#/properties/displayName/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
vErrors = added(vErrors, instancePath+"/owner", "#/properties/owner/required", {missingProperty: "name"});
errors++;
}
for(const key1 in data4){
if(!((((key1 === "name") || (key1 === "email")) || (key1 === "url")) || (pattern4.test(key1)))){
vErrors = added(vErrors, instancePath+"/owner", "#/properties/owner/additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, instancePath+"/owner/name", "#/properties/owner/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/owner/name", "#/properties/owner/properties/name/type", {type: "string"});
errors++;
}
}
if(data4.email !== undefined){
let data6 = data4.email;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, instancePath+"/owner/email", "#/properties/owner/properties/email/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/owner/email", "#/properties/owner/properties/email/type", {type: "string"});
errors++;
}
}
if(data4.url !== undefined){
let data7 = data4.url;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, instancePath+"/owner/url", "#/properties/owner/properties/url/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/owner/url", "#/properties/owner/properties/url/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/owner", "#/properties/owner/type", {type: "object"});
errors++;
}
}
if(data.version !== undefined){
let data8 = data.version;
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/type", {type: "string"});
errors++;
}
}
if(data.targets !== undefined){
let data9 = data.targets;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = added(vErrors, instancePath+"/targets", "#/properties/targets/minItems", {limit: 1});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
vErrors = added(vErrors, instancePath+"/targets/" + i0, "#/properties/targets/items/type", {type: "string"});
errors++;
}
if(!(((((data10 === "codex") || (data10 === "claude")) || (data10 === "copilot")) || (data10 === "cursor")) || (data10 === "neutral"))){
vErrors = added(vErrors, instancePath+"/targets/" + i0, "#/properties/targets/items/enum", {allowedValues: schema14.properties.targets.items.enum});
errors++;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data9[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, instancePath+"/targets", "#/properties/targets/uniqueItems", {i: i1, j: j0});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/targets", "#/properties/targets/type", {type: "array"});
errors++;
}
}
if(data.channel !== undefined){
let data11 = data.channel;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
vErrors = added(vErrors, instancePath+"/channel", "#/properties/channel/pattern", {pattern: "^(preview|stable|lts:.+)$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/channel", "#/properties/channel/type", {type: "string"});
errors++;
}
}
if(data.audience !== undefined){
let data12 = data.audience;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!((key2 === "teams") || (pattern4.test(key2)))){
vErrors = added(vErrors, instancePath+"/audience", "#/properties/audience/additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data12.teams !== undefined){
let data13 = data12.teams;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
if(typeof data13[i2] !== "string"){
vErrors = added(vErrors, instancePath+"/audience/teams/" + i2, "#/properties/audience/properties/teams/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/audience/teams", "#/properties/audience/properties/teams/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/audience", "#/properties/audience/type", {type: "object"});
errors++;
}
}
if(data.include !== undefined){
let data15 = data.include;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i3=0; i3<len2; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!((((((((key3 === "plugins") || (key3 === "paths")) || (key3 === "categories")) || (key3 === "owners")) || (key3 === "kinds")) || (key3 === "has")) || (key3 === "states")) || (pattern4.test(key3)))){
vErrors = added(vErrors, instancePath+"/include/" + i3, "#/properties/include/items/additionalProperties", {additionalProperty: key3});
errors++;
}
}
if(data16.plugins !== undefined){
let data17 = data16.plugins;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i4=0; i4<len3; i4++){
if(typeof data17[i4] !== "string"){
vErrors = added(vErrors, instancePath+"/include/" + i3+"/plugins/" + i4, "#/properties/include/items/properties/plugins/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/include/" + i3+"/plugins", "#/properties/include/items/properties/plugins/type", {type: "array"});
errors++;
}
}
if(data16.paths !== undefined){
let data19 = data16.paths;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i5=0; i5<len4; i5++){
if(typeof data19[i5] !== "string"){
vErrors = added(vErrors, instancePath+"/include/" + i3+"/paths/" + i5, "#/properties/include/items/properties/paths/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/include/" + i3+"/paths", "#/properties/include/items/properties/paths/type", {type: "array"});
errors++;
}
}
if(data16.categories !== undefined){
let data21 = data16.categories;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i6=0; i6<len5; i6++){
if(typeof data21[i6] !== "string"){
vErrors = added(vErrors, instancePath+"/include/" + i3+"/categories/" + i6, "#/properties/include/items/properties/categories/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/include/" + i3+"/categories", "#/properties/include/items/properties/categories/type", {type: "array"});
errors++;
}
}
if(data16.owners !== undefined){
let data23 = data16.owners;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i7=0; i7<len6; i7++){
if(typeof data23[i7] !== "string"){
vErrors = added(vErrors, instancePath+"/include/" + i3+"/owners/" + i7, "#/properties/include/items/properties/owners/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/include/" + i3+"/owners", "#/properties/include/items/properties/owners/type", {type: "array"});
errors++;
}
}
if(data16.kinds !== undefined){
let data25 = data16.kinds;
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i8=0; i8<len7; i8++){
let data26 = data25[i8];
if(typeof data26 !== "string"){
vErrors = added(vErrors, instancePath+"/include/" + i3+"/kinds/" + i8, "#/properties/include/items/properties/kinds/items/type", {type: "string"});
errors++;
}
if(!(((((((((data26 === "codex") || (data26 === "claude")) || (data26 === "cursor")) || (data26 === "copilot")) || (data26 === "agent-plugins")) || (data26 === "shared")) || (data26 === "event")) || (data26 === "api")) || (data26 === "array"))){
vErrors = added(vErrors, instancePath+"/include/" + i3+"/kinds/" + i8, "#/properties/include/items/properties/kinds/items/enum", {allowedValues: schema14.properties.include.items.properties.kinds.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/include/" + i3+"/kinds", "#/properties/include/items/properties/kinds/type", {type: "array"});
errors++;
}
}
if(data16.has !== undefined){
let data27 = data16.has;
if(Array.isArray(data27)){
const len8 = data27.length;
for(let i9=0; i9<len8; i9++){
let data28 = data27[i9];
if(typeof data28 !== "string"){
vErrors = added(vErrors, instancePath+"/include/" + i3+"/has/" + i9, "#/properties/include/items/properties/has/items/type", {type: "string"});
errors++;
}
if(!(((((((((((data28 === "skills") || (data28 === "commands")) || (data28 === "agents")) || (data28 === "mcp")) || (data28 === "hooks")) || (data28 === "apps")) || (data28 === "lsp")) || (data28 === "handlers")) || (data28 === "endpoints")) || (data28 === "bin")) || (data28 === "monitors"))){
vErrors = added(vErrors, instancePath+"/include/" + i3+"/has/" + i9, "#/properties/include/items/properties/has/items/enum", {allowedValues: schema14.properties.include.items.properties.has.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/include/" + i3+"/has", "#/properties/include/items/properties/has/type", {type: "array"});
errors++;
}
}
if(data16.states !== undefined){
let data29 = data16.states;
if(Array.isArray(data29)){
const len9 = data29.length;
for(let i10=0; i10<len9; i10++){
let data30 = data29[i10];
if(typeof data30 !== "string"){
vErrors = added(vErrors, instancePath+"/include/" + i3+"/states/" + i10, "#/properties/include/items/properties/states/items/type", {type: "string"});
errors++;
}
if(!((((((data30 === "active") || (data30 === "announced")) || (data30 === "deprecated")) || (data30 === "sunset")) || (data30 === "removed")) || (data30 === "quarantined"))){
vErrors = added(vErrors, instancePath+"/include/" + i3+"/states/" + i10, "#/properties/include/items/properties/states/items/enum", {allowedValues: schema14.properties.include.items.properties.states.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/include/" + i3+"/states", "#/properties/include/items/properties/states/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/include/" + i3, "#/properties/include/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/include", "#/properties/include/type", {type: "array"});
errors++;
}
}
if(data.exclude !== undefined){
let data31 = data.exclude;
if(Array.isArray(data31)){
const len10 = data31.length;
for(let i11=0; i11<len10; i11++){
let data32 = data31[i11];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key4 in data32){
if(!((((((((key4 === "plugins") || (key4 === "paths")) || (key4 === "categories")) || (key4 === "owners")) || (key4 === "kinds")) || (key4 === "has")) || (key4 === "states")) || (pattern4.test(key4)))){
vErrors = added(vErrors, instancePath+"/exclude/" + i11, "#/properties/exclude/items/additionalProperties", {additionalProperty: key4});
errors++;
}
}
if(data32.plugins !== undefined){
let data33 = data32.plugins;
if(Array.isArray(data33)){
const len11 = data33.length;
for(let i12=0; i12<len11; i12++){
if(typeof data33[i12] !== "string"){
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/plugins/" + i12, "#/properties/exclude/items/properties/plugins/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/plugins", "#/properties/exclude/items/properties/plugins/type", {type: "array"});
errors++;
}
}
if(data32.paths !== undefined){
let data35 = data32.paths;
if(Array.isArray(data35)){
const len12 = data35.length;
for(let i13=0; i13<len12; i13++){
if(typeof data35[i13] !== "string"){
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/paths/" + i13, "#/properties/exclude/items/properties/paths/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/paths", "#/properties/exclude/items/properties/paths/type", {type: "array"});
errors++;
}
}
if(data32.categories !== undefined){
let data37 = data32.categories;
if(Array.isArray(data37)){
const len13 = data37.length;
for(let i14=0; i14<len13; i14++){
if(typeof data37[i14] !== "string"){
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/categories/" + i14, "#/properties/exclude/items/properties/categories/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/categories", "#/properties/exclude/items/properties/categories/type", {type: "array"});
errors++;
}
}
if(data32.owners !== undefined){
let data39 = data32.owners;
if(Array.isArray(data39)){
const len14 = data39.length;
for(let i15=0; i15<len14; i15++){
if(typeof data39[i15] !== "string"){
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/owners/" + i15, "#/properties/exclude/items/properties/owners/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/owners", "#/properties/exclude/items/properties/owners/type", {type: "array"});
errors++;
}
}
if(data32.kinds !== undefined){
let data41 = data32.kinds;
if(Array.isArray(data41)){
const len15 = data41.length;
for(let i16=0; i16<len15; i16++){
let data42 = data41[i16];
if(typeof data42 !== "string"){
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/kinds/" + i16, "#/properties/exclude/items/properties/kinds/items/type", {type: "string"});
errors++;
}
if(!(((((((((data42 === "codex") || (data42 === "claude")) || (data42 === "cursor")) || (data42 === "copilot")) || (data42 === "agent-plugins")) || (data42 === "shared")) || (data42 === "event")) || (data42 === "api")) || (data42 === "array"))){
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/kinds/" + i16, "#/properties/exclude/items/properties/kinds/items/enum", {allowedValues: schema14.properties.exclude.items.properties.kinds.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/kinds", "#/properties/exclude/items/properties/kinds/type", {type: "array"});
errors++;
}
}
if(data32.has !== undefined){
let data43 = data32.has;
if(Array.isArray(data43)){
const len16 = data43.length;
for(let i17=0; i17<len16; i17++){
let data44 = data43[i17];
if(typeof data44 !== "string"){
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/has/" + i17, "#/properties/exclude/items/properties/has/items/type", {type: "string"});
errors++;
}
if(!(((((((((((data44 === "skills") || (data44 === "commands")) || (data44 === "agents")) || (data44 === "mcp")) || (data44 === "hooks")) || (data44 === "apps")) || (data44 === "lsp")) || (data44 === "handlers")) || (data44 === "endpoints")) || (data44 === "bin")) || (data44 === "monitors"))){
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/has/" + i17, "#/properties/exclude/items/properties/has/items/enum", {allowedValues: schema14.properties.exclude.items.properties.has.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/has", "#/properties/exclude/items/properties/has/type", {type: "array"});
errors++;
}
}
if(data32.states !== undefined){
let data45 = data32.states;
if(Array.isArray(data45)){
const len17 = data45.length;
for(let i18=0; i18<len17; i18++){
let data46 = data45[i18];
if(typeof data46 !== "string"){
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/states/" + i18, "#/properties/exclude/items/properties/states/items/type", {type: "string"});
errors++;
}
if(!((((((data46 === "active") || (data46 === "announced")) || (data46 === "deprecated")) || (data46 === "sunset")) || (data46 === "removed")) || (data46 === "quarantined"))){
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/states/" + i18, "#/properties/exclude/items/properties/states/items/enum", {allowedValues: schema14.properties.exclude.items.properties.states.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exclude/" + i11+"/states", "#/properties/exclude/items/properties/states/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exclude/" + i11, "#/properties/exclude/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exclude", "#/properties/exclude/type", {type: "array"});
errors++;
}
}
if(data.source !== undefined){
let data47 = data.source;
const _errs103 = errors;
let valid43 = true;
const _errs104 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing0;
if((data47.kind === undefined) && (missing0 = "kind")){
vErrors = added(vErrors, "", "");
errors++;
}
else {
if(data47.kind !== undefined){
if("git-subdir" !== data47.kind){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
}
var _valid0 = _errs104 === errors;
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs106 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.url === undefined){
vErrors = added(vErrors, instancePath+"/source", "#/properties/source/allOf/0/then/required", {missingProperty: "url"});
errors++;
}
}
var _valid0 = _errs106 === errors;
valid43 = _valid0;
}
if(!valid43){
vErrors = added(vErrors, instancePath+"/source", "#/properties/source/allOf/0/if", {failingKeyword: "then"});
errors++;
}
const _errs108 = errors;
let valid45 = true;
const _errs109 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing1;
if((data47.kind === undefined) && (missing1 = "kind")){
vErrors = added(vErrors, "", "");
errors++;
}
else {
if(data47.kind !== undefined){
if("archive" !== data47.kind){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
}
var _valid1 = _errs109 === errors;
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs111 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.url === undefined){
vErrors = added(vErrors, instancePath+"/source", "#/properties/source/allOf/1/then/required", {missingProperty: "url"});
errors++;
}
}
var _valid1 = _errs111 === errors;
valid45 = _valid1;
}
if(!valid45){
vErrors = added(vErrors, instancePath+"/source", "#/properties/source/allOf/1/if", {failingKeyword: "then"});
errors++;
}
const _errs113 = errors;
let valid47 = true;
const _errs114 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing2;
if((data47.kind === undefined) && (missing2 = "kind")){
vErrors = added(vErrors, "", "");
errors++;
}
else {
if(data47.kind !== undefined){
let data50 = data47.kind;
if(!((data50 === "bundle") || (data50 === "local"))){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
}
var _valid2 = _errs114 === errors;
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs116 = errors;
const _errs117 = errors;
const _errs118 = errors;
if(!(data47 && typeof data47 == "object" && !Array.isArray(data47))){
vErrors = added(vErrors, "", "");
errors++;
}
const _errs120 = errors;
let valid50 = false;
const _errs121 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing3;
if((data47.url === undefined) && (missing3 = "url")){
vErrors = added(vErrors, "", "");
errors++;
}
}
var _valid3 = _errs121 === errors;
valid50 = valid50 || _valid3;
if(!valid50){
const _errs122 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing4;
if((data47.ref === undefined) && (missing4 = "ref")){
vErrors = added(vErrors, "", "");
errors++;
}
}
var _valid3 = _errs122 === errors;
valid50 = valid50 || _valid3;
if(!valid50){
const _errs123 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing5;
if((data47.sha === undefined) && (missing5 = "sha")){
vErrors = added(vErrors, "", "");
errors++;
}
}
var _valid3 = _errs123 === errors;
valid50 = valid50 || _valid3;
}
}
if(!valid50){
vErrors = added(vErrors, "", "");
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
var valid49 = _errs118 === errors;
if(valid49){
vErrors = added(vErrors, instancePath+"/source", "#/properties/source/allOf/2/then/not", {});
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs116 === errors;
valid47 = _valid2;
}
if(!valid47){
vErrors = added(vErrors, instancePath+"/source", "#/properties/source/allOf/2/if", {failingKeyword: "then"});
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.kind === undefined){
vErrors = added(vErrors, instancePath+"/source", "#/properties/source/required", {missingProperty: "kind"});
errors++;
}
for(const key5 in data47){
if(!(((((key5 === "kind") || (key5 === "url")) || (key5 === "ref")) || (key5 === "sha")) || (pattern4.test(key5)))){
vErrors = added(vErrors, instancePath+"/source", "#/properties/source/additionalProperties", {additionalProperty: key5});
errors++;
}
}
if(data47.kind !== undefined){
let data51 = data47.kind;
if(typeof data51 !== "string"){
vErrors = added(vErrors, instancePath+"/source/kind", "#/properties/source/properties/kind/type", {type: "string"});
errors++;
}
if(!((((data51 === "bundle") || (data51 === "local")) || (data51 === "git-subdir")) || (data51 === "archive"))){
vErrors = added(vErrors, instancePath+"/source/kind", "#/properties/source/properties/kind/enum", {allowedValues: schema14.properties.source.properties.kind.enum});
errors++;
}
}
if(data47.url !== undefined){
let data52 = data47.url;
if(typeof data52 === "string"){
if(func2(data52) < 1){
vErrors = added(vErrors, instancePath+"/source/url", "#/properties/source/properties/url/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/source/url", "#/properties/source/properties/url/type", {type: "string"});
errors++;
}
}
if(data47.ref !== undefined){
let data53 = data47.ref;
if(typeof data53 === "string"){
if(func2(data53) < 1){
vErrors = added(vErrors, instancePath+"/source/ref", "#/properties/source/properties/ref/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/source/ref", "#/properties/source/properties/ref/type", {type: "string"});
errors++;
}
}
if(data47.sha !== undefined){
let data54 = data47.sha;
if(typeof data54 === "string"){
if(!pattern12.test(data54)){
vErrors = added(vErrors, instancePath+"/source/sha", "#/properties/source/properties/sha/pattern", {pattern: "^[0-9a-f]{40}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/source/sha", "#/properties/source/properties/sha/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/source", "#/properties/source/type", {type: "object"});
errors++;
}
}
if(data.defaults !== undefined){
let data55 = data.defaults;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key6 in data55){
if(!((((((key6 === "installation") || (key6 === "authentication")) || (key6 === "category")) || (key6 === "products")) || (key6 === "tags")) || (pattern4.test(key6)))){
vErrors = added(vErrors, instancePath+"/defaults", "#/properties/defaults/additionalProperties", {additionalProperty: key6});
errors++;
}
}
if(data55.installation !== undefined){
let data56 = data55.installation;
if(typeof data56 !== "string"){
vErrors = added(vErrors, instancePath+"/defaults/installation", "#/properties/defaults/properties/installation/type", {type: "string"});
errors++;
}
if(!(((data56 === "AVAILABLE") || (data56 === "NOT_AVAILABLE")) || (data56 === "INSTALLED_BY_DEFAULT"))){
vErrors = added(vErrors, instancePath+"/defaults/installation", "#/properties/defaults/properties/installation/enum", {allowedValues: schema14.properties.defaults.properties.installation.enum});
errors++;
}
}
if(data55.authentication !== undefined){
let data57 = data55.authentication;
if(typeof data57 !== "string"){
vErrors = added(vErrors, instancePath+"/defaults/authentication", "#/properties/defaults/properties/authentication/type", {type: "string"});
errors++;
}
if(!((data57 === "ON_INSTALL") || (data57 === "ON_USE"))){
vErrors = added(vErrors, instancePath+"/defaults/authentication", "#/properties/defaults/properties/authentication/enum", {allowedValues: schema14.properties.defaults.properties.authentication.enum});
errors++;
}
}
if(data55.category !== undefined){
let data58 = data55.category;
if(typeof data58 === "string"){
if(func2(data58) < 1){
vErrors = added(vErrors, instancePath+"/defaults/category", "#/properties/defaults/properties/category/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/defaults/category", "#/properties/defaults/properties/category/type", {type: "string"});
errors++;
}
}
if(data55.products !== undefined){
let data59 = data55.products;
if(Array.isArray(data59)){
const len18 = data59.length;
for(let i19=0; i19<len18; i19++){
let data60 = data59[i19];
if(typeof data60 !== "string"){
vErrors = added(vErrors, instancePath+"/defaults/products/" + i19, "#/properties/defaults/properties/products/items/type", {type: "string"});
errors++;
}
if(!(((data60 === "CODEX") || (data60 === "CHATGPT")) || (data60 === "ATLAS"))){
vErrors = added(vErrors, instancePath+"/defaults/products/" + i19, "#/properties/defaults/properties/products/items/enum", {allowedValues: schema14.properties.defaults.properties.products.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/defaults/products", "#/properties/defaults/properties/products/type", {type: "array"});
errors++;
}
}
if(data55.tags !== undefined){
let data61 = data55.tags;
if(Array.isArray(data61)){
const len19 = data61.length;
for(let i20=0; i20<len19; i20++){
if(typeof data61[i20] !== "string"){
vErrors = added(vErrors, instancePath+"/defaults/tags/" + i20, "#/properties/defaults/properties/tags/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/defaults/tags", "#/properties/defaults/properties/tags/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/defaults", "#/properties/defaults/type", {type: "object"});
errors++;
}
}
if(data.entries !== undefined){
let data63 = data.entries;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key7 in data63){
const _errs152 = errors;
if(typeof key7 === "string"){
if(!pattern5.test(key7)){
vErrors = added(vErrors, instancePath+"/entries", "#/properties/entries/propertyNames/pattern", {pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}, undefined, key7);
errors++;
}
}
var valid57 = _errs152 === errors;
if(!valid57){
vErrors = added(vErrors, instancePath+"/entries", "#/properties/entries/propertyNames", {propertyName: key7});
errors++;
}
}
for(const key8 in data63){
if(!(pattern4.test(key8))){
let data64 = data63[key8];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key9 in data64){
if(!((func13.call(schema14.properties.entries.additionalProperties.properties, key9)) || (pattern4.test(key9)))){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/entries/additionalProperties/additionalProperties", {additionalProperty: key9});
errors++;
}
}
if(data64.alias !== undefined){
let data65 = data64.alias;
if(typeof data65 === "string"){
if(func2(data65) < 1){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias", "#/properties/entries/additionalProperties/properties/alias/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias", "#/properties/entries/additionalProperties/properties/alias/type", {type: "string"});
errors++;
}
}
if(data64.source !== undefined){
let data66 = data64.source;
const _errs162 = errors;
let valid61 = true;
const _errs163 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing6;
if((data66.kind === undefined) && (missing6 = "kind")){
vErrors = added(vErrors, "", "");
errors++;
}
else {
if(data66.kind !== undefined){
if("url" !== data66.kind){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
}
var _valid4 = _errs163 === errors;
errors = _errs162;
if(vErrors !== null){
if(_errs162){
vErrors.length = _errs162;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs165 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.url === undefined){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/allOf/0/then/required", {missingProperty: "url"});
errors++;
}
}
var _valid4 = _errs165 === errors;
valid61 = _valid4;
}
if(!valid61){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/allOf/0/if", {failingKeyword: "then"});
errors++;
}
const _errs167 = errors;
let valid63 = true;
const _errs168 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing7;
if((data66.kind === undefined) && (missing7 = "kind")){
vErrors = added(vErrors, "", "");
errors++;
}
else {
if(data66.kind !== undefined){
if("git-subdir" !== data66.kind){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
}
var _valid5 = _errs168 === errors;
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs170 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.url === undefined){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/allOf/1/then/required", {missingProperty: "url"});
errors++;
}
if(data66.path === undefined){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/allOf/1/then/required", {missingProperty: "path"});
errors++;
}
}
var _valid5 = _errs170 === errors;
valid63 = _valid5;
}
if(!valid63){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/allOf/1/if", {failingKeyword: "then"});
errors++;
}
const _errs172 = errors;
let valid65 = true;
const _errs173 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing8;
if((data66.kind === undefined) && (missing8 = "kind")){
vErrors = added(vErrors, "", "");
errors++;
}
else {
if(data66.kind !== undefined){
if("npm" !== data66.kind){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
}
var _valid6 = _errs173 === errors;
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs175 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.package === undefined){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/allOf/2/then/required", {missingProperty: "package"});
errors++;
}
}
var _valid6 = _errs175 === errors;
valid65 = _valid6;
}
if(!valid65){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/allOf/2/if", {failingKeyword: "then"});
errors++;
}
const _errs177 = errors;
let valid67 = true;
const _errs178 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing9;
if((data66.kind === undefined) && (missing9 = "kind")){
vErrors = added(vErrors, "", "");
errors++;
}
else {
if(data66.kind !== undefined){
if("folder" !== data66.kind){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
}
var _valid7 = _errs178 === errors;
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs180 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.path === undefined){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/allOf/3/then/required", {missingProperty: "path"});
errors++;
}
}
var _valid7 = _errs180 === errors;
valid67 = _valid7;
}
if(!valid67){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/allOf/3/if", {failingKeyword: "then"});
errors++;
}
const _errs182 = errors;
let valid69 = true;
const _errs183 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing10;
if((data66.kind === undefined) && (missing10 = "kind")){
vErrors = added(vErrors, "", "");
errors++;
}
else {
if(data66.kind !== undefined){
if("archive" !== data66.kind){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
}
var _valid8 = _errs183 === errors;
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs185 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.url === undefined){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/allOf/4/then/required", {missingProperty: "url"});
errors++;
}
}
var _valid8 = _errs185 === errors;
valid69 = _valid8;
}
if(!valid69){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/allOf/4/if", {failingKeyword: "then"});
errors++;
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.kind === undefined){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/required", {missingProperty: "kind"});
errors++;
}
for(const key10 in data66){
if(!((func13.call(schema14.properties.entries.additionalProperties.properties.source.properties, key10)) || (pattern4.test(key10)))){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/additionalProperties", {additionalProperty: key10});
errors++;
}
}
if(data66.kind !== undefined){
let data72 = data66.kind;
if(typeof data72 !== "string"){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/kind", "#/properties/entries/additionalProperties/properties/source/properties/kind/type", {type: "string"});
errors++;
}
if(!(((((data72 === "url") || (data72 === "git-subdir")) || (data72 === "npm")) || (data72 === "folder")) || (data72 === "archive"))){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/kind", "#/properties/entries/additionalProperties/properties/source/properties/kind/enum", {allowedValues: schema14.properties.entries.additionalProperties.properties.source.properties.kind.enum});
errors++;
}
}
if(data66.url !== undefined){
let data73 = data66.url;
if(typeof data73 === "string"){
if(func2(data73) < 1){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/url", "#/properties/entries/additionalProperties/properties/source/properties/url/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/url", "#/properties/entries/additionalProperties/properties/source/properties/url/type", {type: "string"});
errors++;
}
}
if(data66.path !== undefined){
if(typeof data66.path !== "string"){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/path", "#/properties/entries/additionalProperties/properties/source/properties/path/type", {type: "string"});
errors++;
}
}
if(data66.ref !== undefined){
let data75 = data66.ref;
if(typeof data75 === "string"){
if(func2(data75) < 1){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/ref", "#/properties/entries/additionalProperties/properties/source/properties/ref/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/ref", "#/properties/entries/additionalProperties/properties/source/properties/ref/type", {type: "string"});
errors++;
}
}
if(data66.sha !== undefined){
let data76 = data66.sha;
if(typeof data76 === "string"){
if(!pattern12.test(data76)){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/sha", "#/properties/entries/additionalProperties/properties/source/properties/sha/pattern", {pattern: "^[0-9a-f]{40}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/sha", "#/properties/entries/additionalProperties/properties/source/properties/sha/type", {type: "string"});
errors++;
}
}
if(data66.package !== undefined){
let data77 = data66.package;
if(typeof data77 === "string"){
if(!pattern19.test(data77)){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/package", "#/properties/entries/additionalProperties/properties/source/properties/package/pattern", {pattern: "^(@[A-Za-z0-9._-]+/)?[A-Za-z0-9][A-Za-z0-9._-]*$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/package", "#/properties/entries/additionalProperties/properties/source/properties/package/type", {type: "string"});
errors++;
}
}
if(data66.version !== undefined){
let data78 = data66.version;
if(typeof data78 === "string"){
if(func2(data78) < 1){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/version", "#/properties/entries/additionalProperties/properties/source/properties/version/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/version", "#/properties/entries/additionalProperties/properties/source/properties/version/type", {type: "string"});
errors++;
}
}
if(data66.registry !== undefined){
let data79 = data66.registry;
if(typeof data79 === "string"){
if(!pattern20.test(data79)){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/registry", "#/properties/entries/additionalProperties/properties/source/properties/registry/pattern", {pattern: "^https://"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/registry", "#/properties/entries/additionalProperties/properties/source/properties/registry/type", {type: "string"});
errors++;
}
}
if(data66.sha256 !== undefined){
let data80 = data66.sha256;
if(typeof data80 === "string"){
if(func2(data80) < 1){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/sha256", "#/properties/entries/additionalProperties/properties/source/properties/sha256/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/sha256", "#/properties/entries/additionalProperties/properties/source/properties/sha256/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/entries/additionalProperties/properties/source/type", {type: "object"});
errors++;
}
}
if(data64.installation !== undefined){
let data81 = data64.installation;
if(typeof data81 !== "string"){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/installation", "#/properties/entries/additionalProperties/properties/installation/type", {type: "string"});
errors++;
}
if(!(((data81 === "AVAILABLE") || (data81 === "NOT_AVAILABLE")) || (data81 === "INSTALLED_BY_DEFAULT"))){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/installation", "#/properties/entries/additionalProperties/properties/installation/enum", {allowedValues: schema14.properties.entries.additionalProperties.properties.installation.enum});
errors++;
}
}
if(data64.authentication !== undefined){
let data82 = data64.authentication;
if(typeof data82 !== "string"){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication", "#/properties/entries/additionalProperties/properties/authentication/type", {type: "string"});
errors++;
}
if(!((data82 === "ON_INSTALL") || (data82 === "ON_USE"))){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication", "#/properties/entries/additionalProperties/properties/authentication/enum", {allowedValues: schema14.properties.entries.additionalProperties.properties.authentication.enum});
errors++;
}
}
if(data64.category !== undefined){
let data83 = data64.category;
if(typeof data83 === "string"){
if(func2(data83) < 1){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/category", "#/properties/entries/additionalProperties/properties/category/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/category", "#/properties/entries/additionalProperties/properties/category/type", {type: "string"});
errors++;
}
}
if(data64.tags !== undefined){
let data84 = data64.tags;
if(Array.isArray(data84)){
const len20 = data84.length;
for(let i21=0; i21<len20; i21++){
if(typeof data84[i21] !== "string"){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags/" + i21, "#/properties/entries/additionalProperties/properties/tags/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags", "#/properties/entries/additionalProperties/properties/tags/type", {type: "array"});
errors++;
}
}
if(data64.keywords !== undefined){
let data86 = data64.keywords;
if(Array.isArray(data86)){
const len21 = data86.length;
for(let i22=0; i22<len21; i22++){
if(typeof data86[i22] !== "string"){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/keywords/" + i22, "#/properties/entries/additionalProperties/properties/keywords/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/keywords", "#/properties/entries/additionalProperties/properties/keywords/type", {type: "array"});
errors++;
}
}
if(data64.products !== undefined){
let data88 = data64.products;
if(Array.isArray(data88)){
const len22 = data88.length;
for(let i23=0; i23<len22; i23++){
let data89 = data88[i23];
if(typeof data89 !== "string"){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/products/" + i23, "#/properties/entries/additionalProperties/properties/products/items/type", {type: "string"});
errors++;
}
if(!(((data89 === "CODEX") || (data89 === "CHATGPT")) || (data89 === "ATLAS"))){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/products/" + i23, "#/properties/entries/additionalProperties/properties/products/items/enum", {allowedValues: schema14.properties.entries.additionalProperties.properties.products.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/products", "#/properties/entries/additionalProperties/properties/products/type", {type: "array"});
errors++;
}
}
if(data64.version !== undefined){
let data90 = data64.version;
if(typeof data90 === "string"){
if(func2(data90) < 1){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/version", "#/properties/entries/additionalProperties/properties/version/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/version", "#/properties/entries/additionalProperties/properties/version/type", {type: "string"});
errors++;
}
}
if(data64.description !== undefined){
if(typeof data64.description !== "string"){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/description", "#/properties/entries/additionalProperties/properties/description/type", {type: "string"});
errors++;
}
}
if(data64.displayName !== undefined){
let data92 = data64.displayName;
if(typeof data92 === "string"){
if(func2(data92) < 1){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/displayName", "#/properties/entries/additionalProperties/properties/displayName/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/displayName", "#/properties/entries/additionalProperties/properties/displayName/type", {type: "string"});
errors++;
}
}
if(data64.homepage !== undefined){
let data93 = data64.homepage;
if(typeof data93 === "string"){
if(!pattern21.test(data93)){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/homepage", "#/properties/entries/additionalProperties/properties/homepage/pattern", {pattern: "^[A-Za-z][A-Za-z0-9+.-]*:"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/homepage", "#/properties/entries/additionalProperties/properties/homepage/type", {type: "string"});
errors++;
}
}
if(data64.repository !== undefined){
let data94 = data64.repository;
if(typeof data94 === "string"){
if(func2(data94) < 1){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/repository", "#/properties/entries/additionalProperties/properties/repository/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/repository", "#/properties/entries/additionalProperties/properties/repository/type", {type: "string"});
errors++;
}
}
if(data64.author !== undefined){
let data95 = data64.author;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.name === undefined){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author", "#/properties/entries/additionalProperties/properties/author/required", {missingProperty: "name"});
errors++;
}
for(const key11 in data95){
if(!((((key11 === "name") || (key11 === "email")) || (key11 === "url")) || (pattern4.test(key11)))){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author", "#/properties/entries/additionalProperties/properties/author/additionalProperties", {additionalProperty: key11});
errors++;
}
}
if(data95.name !== undefined){
let data96 = data95.name;
if(typeof data96 === "string"){
if(func2(data96) < 1){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author/name", "#/properties/entries/additionalProperties/properties/author/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author/name", "#/properties/entries/additionalProperties/properties/author/properties/name/type", {type: "string"});
errors++;
}
}
if(data95.email !== undefined){
let data97 = data95.email;
if(typeof data97 === "string"){
if(func2(data97) < 1){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author/email", "#/properties/entries/additionalProperties/properties/author/properties/email/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author/email", "#/properties/entries/additionalProperties/properties/author/properties/email/type", {type: "string"});
errors++;
}
}
if(data95.url !== undefined){
let data98 = data95.url;
if(typeof data98 === "string"){
if(func2(data98) < 1){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author/url", "#/properties/entries/additionalProperties/properties/author/properties/url/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author/url", "#/properties/entries/additionalProperties/properties/author/properties/url/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author", "#/properties/entries/additionalProperties/properties/author/type", {type: "object"});
errors++;
}
}
if(data64.license !== undefined){
let data99 = data64.license;
if(typeof data99 === "string"){
if(func2(data99) < 1){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/license", "#/properties/entries/additionalProperties/properties/license/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/license", "#/properties/entries/additionalProperties/properties/license/type", {type: "string"});
errors++;
}
}
if(data64.metadata !== undefined){
let data100 = data64.metadata;
if(!(data100 && typeof data100 == "object" && !Array.isArray(data100))){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/metadata", "#/properties/entries/additionalProperties/properties/metadata/type", {type: "object"});
errors++;
}
}
if(data64.targets !== undefined){
let data101 = data64.targets;
if(Array.isArray(data101)){
const len23 = data101.length;
for(let i24=0; i24<len23; i24++){
let data102 = data101[i24];
if(typeof data102 !== "string"){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i24, "#/properties/entries/additionalProperties/properties/targets/items/type", {type: "string"});
errors++;
}
if(!(((((data102 === "codex") || (data102 === "claude")) || (data102 === "copilot")) || (data102 === "cursor")) || (data102 === "neutral"))){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i24, "#/properties/entries/additionalProperties/properties/targets/items/enum", {allowedValues: schema14.properties.entries.additionalProperties.properties.targets.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets", "#/properties/entries/additionalProperties/properties/targets/type", {type: "array"});
errors++;
}
}
if(data64.fields !== undefined){
let data103 = data64.fields;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key12 in data103){
if(!(((((key12 === "codex") || (key12 === "claude")) || (key12 === "copilot")) || (key12 === "cursor")) || (pattern4.test(key12)))){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields", "#/properties/entries/additionalProperties/properties/fields/additionalProperties", {additionalProperty: key12});
errors++;
}
}
if(data103.codex !== undefined){
let data104 = data103.codex;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key13 in data104){
const _errs255 = errors;
if(typeof key13 === "string"){
if(!pattern24.test(key13)){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields/codex", "#/properties/entries/additionalProperties/properties/fields/properties/codex/propertyNames/pattern", {pattern: "^(?!(?:name|source)$)"}, undefined, key13);
errors++;
}
}
var valid82 = _errs255 === errors;
if(!valid82){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields/codex", "#/properties/entries/additionalProperties/properties/fields/properties/codex/propertyNames", {propertyName: key13});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields/codex", "#/properties/entries/additionalProperties/properties/fields/properties/codex/type", {type: "object"});
errors++;
}
}
if(data103.claude !== undefined){
let data105 = data103.claude;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key14 in data105){
const _errs258 = errors;
if(typeof key14 === "string"){
if(!pattern24.test(key14)){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields/claude", "#/properties/entries/additionalProperties/properties/fields/properties/claude/propertyNames/pattern", {pattern: "^(?!(?:name|source)$)"}, undefined, key14);
errors++;
}
}
var valid83 = _errs258 === errors;
if(!valid83){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields/claude", "#/properties/entries/additionalProperties/properties/fields/properties/claude/propertyNames", {propertyName: key14});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields/claude", "#/properties/entries/additionalProperties/properties/fields/properties/claude/type", {type: "object"});
errors++;
}
}
if(data103.copilot !== undefined){
let data106 = data103.copilot;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key15 in data106){
const _errs261 = errors;
if(typeof key15 === "string"){
if(!pattern24.test(key15)){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields/copilot", "#/properties/entries/additionalProperties/properties/fields/properties/copilot/propertyNames/pattern", {pattern: "^(?!(?:name|source)$)"}, undefined, key15);
errors++;
}
}
var valid84 = _errs261 === errors;
if(!valid84){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields/copilot", "#/properties/entries/additionalProperties/properties/fields/properties/copilot/propertyNames", {propertyName: key15});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields/copilot", "#/properties/entries/additionalProperties/properties/fields/properties/copilot/type", {type: "object"});
errors++;
}
}
if(data103.cursor !== undefined){
let data107 = data103.cursor;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key16 in data107){
const _errs264 = errors;
if(typeof key16 === "string"){
if(!pattern24.test(key16)){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields/cursor", "#/properties/entries/additionalProperties/properties/fields/properties/cursor/propertyNames/pattern", {pattern: "^(?!(?:name|source)$)"}, undefined, key16);
errors++;
}
}
var valid85 = _errs264 === errors;
if(!valid85){
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields/cursor", "#/properties/entries/additionalProperties/properties/fields/properties/cursor/propertyNames", {propertyName: key16});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields/cursor", "#/properties/entries/additionalProperties/properties/fields/properties/cursor/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields", "#/properties/entries/additionalProperties/properties/fields/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/entries/additionalProperties/type", {type: "object"});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entries", "#/properties/entries/type", {type: "object"});
errors++;
}
}
if(data.renames !== undefined){
let data108 = data.renames;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key17 in data108){
let data109 = data108[key17];
if((typeof data109 !== "string") && (data109 !== null)){
vErrors = added(vErrors, instancePath+"/renames/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/renames/additionalProperties/type", {type: schema14.properties.renames.additionalProperties.type});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/renames", "#/properties/renames/type", {type: "object"});
errors++;
}
}
if(data.promotion !== undefined){
let data110 = data.promotion;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.from === undefined){
vErrors = added(vErrors, instancePath+"/promotion", "#/properties/promotion/required", {missingProperty: "from"});
errors++;
}
for(const key18 in data110){
if(!(((key18 === "from") || (key18 === "soakDays")) || (pattern4.test(key18)))){
vErrors = added(vErrors, instancePath+"/promotion", "#/properties/promotion/additionalProperties", {additionalProperty: key18});
errors++;
}
}
if(data110.from !== undefined){
let data111 = data110.from;
if(typeof data111 === "string"){
if(func2(data111) < 1){
vErrors = added(vErrors, instancePath+"/promotion/from", "#/properties/promotion/properties/from/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/promotion/from", "#/properties/promotion/properties/from/type", {type: "string"});
errors++;
}
}
if(data110.soakDays !== undefined){
let data112 = data110.soakDays;
if(!((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112)))){
vErrors = added(vErrors, instancePath+"/promotion/soakDays", "#/properties/promotion/properties/soakDays/type", {type: "integer"});
errors++;
}
if(typeof data112 == "number"){
if(data112 < 0 || isNaN(data112)){
vErrors = added(vErrors, instancePath+"/promotion/soakDays", "#/properties/promotion/properties/soakDays/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/promotion", "#/properties/promotion/type", {type: "object"});
errors++;
}
}
if(data.order !== undefined){
let data113 = data.order;
if(Array.isArray(data113)){
const len24 = data113.length;
for(let i25=0; i25<len24; i25++){
let data114 = data113[i25];
if(typeof data114 !== "string"){
vErrors = added(vErrors, instancePath+"/order/" + i25, "#/properties/order/items/type", {type: "string"});
errors++;
}
if(!(((data114 === "name") || (data114 === "category")) || (data114 === "listed"))){
vErrors = added(vErrors, instancePath+"/order/" + i25, "#/properties/order/items/enum", {allowedValues: schema14.properties.order.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/order", "#/properties/order/type", {type: "array"});
errors++;
}
}
if(data.orders !== undefined){
let data115 = data.orders;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key19 in data115){
if(!(((((key19 === "codex") || (key19 === "claude")) || (key19 === "copilot")) || (key19 === "cursor")) || (pattern4.test(key19)))){
vErrors = added(vErrors, instancePath+"/orders", "#/properties/orders/additionalProperties", {additionalProperty: key19});
errors++;
}
}
if(data115.codex !== undefined){
let data116 = data115.codex;
if(Array.isArray(data116)){
const len25 = data116.length;
for(let i26=0; i26<len25; i26++){
let data117 = data116[i26];
if(typeof data117 !== "string"){
vErrors = added(vErrors, instancePath+"/orders/codex/" + i26, "#/properties/orders/properties/codex/items/type", {type: "string"});
errors++;
}
if(!(((data117 === "name") || (data117 === "category")) || (data117 === "listed"))){
vErrors = added(vErrors, instancePath+"/orders/codex/" + i26, "#/properties/orders/properties/codex/items/enum", {allowedValues: schema14.properties.orders.properties.codex.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/orders/codex", "#/properties/orders/properties/codex/type", {type: "array"});
errors++;
}
}
if(data115.claude !== undefined){
let data118 = data115.claude;
if(Array.isArray(data118)){
const len26 = data118.length;
for(let i27=0; i27<len26; i27++){
let data119 = data118[i27];
if(typeof data119 !== "string"){
vErrors = added(vErrors, instancePath+"/orders/claude/" + i27, "#/properties/orders/properties/claude/items/type", {type: "string"});
errors++;
}
if(!(((data119 === "name") || (data119 === "category")) || (data119 === "listed"))){
vErrors = added(vErrors, instancePath+"/orders/claude/" + i27, "#/properties/orders/properties/claude/items/enum", {allowedValues: schema14.properties.orders.properties.claude.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/orders/claude", "#/properties/orders/properties/claude/type", {type: "array"});
errors++;
}
}
if(data115.copilot !== undefined){
let data120 = data115.copilot;
if(Array.isArray(data120)){
const len27 = data120.length;
for(let i28=0; i28<len27; i28++){
let data121 = data120[i28];
if(typeof data121 !== "string"){
vErrors = added(vErrors, instancePath+"/orders/copilot/" + i28, "#/properties/orders/properties/copilot/items/type", {type: "string"});
errors++;
}
if(!(((data121 === "name") || (data121 === "category")) || (data121 === "listed"))){
vErrors = added(vErrors, instancePath+"/orders/copilot/" + i28, "#/properties/orders/properties/copilot/items/enum", {allowedValues: schema14.properties.orders.properties.copilot.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/orders/copilot", "#/properties/orders/properties/copilot/type", {type: "array"});
errors++;
}
}
if(data115.cursor !== undefined){
let data122 = data115.cursor;
if(Array.isArray(data122)){
const len28 = data122.length;
for(let i29=0; i29<len28; i29++){
let data123 = data122[i29];
if(typeof data123 !== "string"){
vErrors = added(vErrors, instancePath+"/orders/cursor/" + i29, "#/properties/orders/properties/cursor/items/type", {type: "string"});
errors++;
}
if(!(((data123 === "name") || (data123 === "category")) || (data123 === "listed"))){
vErrors = added(vErrors, instancePath+"/orders/cursor/" + i29, "#/properties/orders/properties/cursor/items/enum", {allowedValues: schema14.properties.orders.properties.cursor.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/orders/cursor", "#/properties/orders/properties/cursor/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/orders", "#/properties/orders/type", {type: "object"});
errors++;
}
}
if(data.sequences !== undefined){
let data124 = data.sequences;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key20 in data124){
if(!(((((key20 === "codex") || (key20 === "claude")) || (key20 === "copilot")) || (key20 === "cursor")) || (pattern4.test(key20)))){
vErrors = added(vErrors, instancePath+"/sequences", "#/properties/sequences/additionalProperties", {additionalProperty: key20});
errors++;
}
}
if(data124.codex !== undefined){
let data125 = data124.codex;
if(Array.isArray(data125)){
const len29 = data125.length;
for(let i30=0; i30<len29; i30++){
if(typeof data125[i30] !== "string"){
vErrors = added(vErrors, instancePath+"/sequences/codex/" + i30, "#/properties/sequences/properties/codex/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/sequences/codex", "#/properties/sequences/properties/codex/type", {type: "array"});
errors++;
}
}
if(data124.claude !== undefined){
let data127 = data124.claude;
if(Array.isArray(data127)){
const len30 = data127.length;
for(let i31=0; i31<len30; i31++){
if(typeof data127[i31] !== "string"){
vErrors = added(vErrors, instancePath+"/sequences/claude/" + i31, "#/properties/sequences/properties/claude/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/sequences/claude", "#/properties/sequences/properties/claude/type", {type: "array"});
errors++;
}
}
if(data124.copilot !== undefined){
let data129 = data124.copilot;
if(Array.isArray(data129)){
const len31 = data129.length;
for(let i32=0; i32<len31; i32++){
if(typeof data129[i32] !== "string"){
vErrors = added(vErrors, instancePath+"/sequences/copilot/" + i32, "#/properties/sequences/properties/copilot/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/sequences/copilot", "#/properties/sequences/properties/copilot/type", {type: "array"});
errors++;
}
}
if(data124.cursor !== undefined){
let data131 = data124.cursor;
if(Array.isArray(data131)){
const len32 = data131.length;
for(let i33=0; i33<len32; i33++){
if(typeof data131[i33] !== "string"){
vErrors = added(vErrors, instancePath+"/sequences/cursor/" + i33, "#/properties/sequences/properties/cursor/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/sequences/cursor", "#/properties/sequences/properties/cursor/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/sequences", "#/properties/sequences/type", {type: "object"});
errors++;
}
}
if(data.fill !== undefined){
if(typeof data.fill !== "boolean"){
vErrors = added(vErrors, instancePath+"/fill", "#/properties/fill/type", {type: "boolean"});
errors++;
}
}
if(data.fields !== undefined){
let data134 = data.fields;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key21 in data134){
if(!(((((key21 === "codex") || (key21 === "claude")) || (key21 === "copilot")) || (key21 === "cursor")) || (pattern4.test(key21)))){
vErrors = added(vErrors, instancePath+"/fields", "#/properties/fields/additionalProperties", {additionalProperty: key21});
errors++;
}
}
if(data134.codex !== undefined){
let data135 = data134.codex;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key22 in data135){
const _errs326 = errors;
if(typeof key22 === "string"){
if(!pattern32.test(key22)){
vErrors = added(vErrors, instancePath+"/fields/codex", "#/properties/fields/properties/codex/propertyNames/pattern", {pattern: "^(?!(?:name|plugins)$)"}, undefined, key22);
errors++;
}
}
var valid109 = _errs326 === errors;
if(!valid109){
vErrors = added(vErrors, instancePath+"/fields/codex", "#/properties/fields/properties/codex/propertyNames", {propertyName: key22});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/fields/codex", "#/properties/fields/properties/codex/type", {type: "object"});
errors++;
}
}
if(data134.claude !== undefined){
let data136 = data134.claude;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key23 in data136){
const _errs329 = errors;
if(typeof key23 === "string"){
if(!pattern32.test(key23)){
vErrors = added(vErrors, instancePath+"/fields/claude", "#/properties/fields/properties/claude/propertyNames/pattern", {pattern: "^(?!(?:name|plugins)$)"}, undefined, key23);
errors++;
}
}
var valid110 = _errs329 === errors;
if(!valid110){
vErrors = added(vErrors, instancePath+"/fields/claude", "#/properties/fields/properties/claude/propertyNames", {propertyName: key23});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/fields/claude", "#/properties/fields/properties/claude/type", {type: "object"});
errors++;
}
}
if(data134.copilot !== undefined){
let data137 = data134.copilot;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key24 in data137){
const _errs332 = errors;
if(typeof key24 === "string"){
if(!pattern32.test(key24)){
vErrors = added(vErrors, instancePath+"/fields/copilot", "#/properties/fields/properties/copilot/propertyNames/pattern", {pattern: "^(?!(?:name|plugins)$)"}, undefined, key24);
errors++;
}
}
var valid111 = _errs332 === errors;
if(!valid111){
vErrors = added(vErrors, instancePath+"/fields/copilot", "#/properties/fields/properties/copilot/propertyNames", {propertyName: key24});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/fields/copilot", "#/properties/fields/properties/copilot/type", {type: "object"});
errors++;
}
}
if(data134.cursor !== undefined){
let data138 = data134.cursor;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key25 in data138){
const _errs335 = errors;
if(typeof key25 === "string"){
if(!pattern32.test(key25)){
vErrors = added(vErrors, instancePath+"/fields/cursor", "#/properties/fields/properties/cursor/propertyNames/pattern", {pattern: "^(?!(?:name|plugins)$)"}, undefined, key25);
errors++;
}
}
var valid112 = _errs335 === errors;
if(!valid112){
vErrors = added(vErrors, instancePath+"/fields/cursor", "#/properties/fields/properties/cursor/propertyNames", {propertyName: key25});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/fields/cursor", "#/properties/fields/properties/cursor/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/fields", "#/properties/fields/type", {type: "object"});
errors++;
}
}
if(data.publish !== undefined){
let data139 = data.publish;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key26 in data139){
if(!((((((key26 === "release") || (key26 === "repository")) || (key26 === "branch")) || (key26 === "pluginTags")) || (key26 === "aiCatalog")) || (pattern4.test(key26)))){
vErrors = added(vErrors, instancePath+"/publish", "#/properties/publish/additionalProperties", {additionalProperty: key26});
errors++;
}
}
if(data139.release !== undefined){
if(typeof data139.release !== "boolean"){
vErrors = added(vErrors, instancePath+"/publish/release", "#/properties/publish/properties/release/type", {type: "boolean"});
errors++;
}
}
if(data139.repository !== undefined){
let data141 = data139.repository;
if(typeof data141 === "string"){
if(func2(data141) < 1){
vErrors = added(vErrors, instancePath+"/publish/repository", "#/properties/publish/properties/repository/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/publish/repository", "#/properties/publish/properties/repository/type", {type: "string"});
errors++;
}
}
if(data139.branch !== undefined){
let data142 = data139.branch;
if(typeof data142 === "string"){
if(!pattern37.test(data142)){
vErrors = added(vErrors, instancePath+"/publish/branch", "#/properties/publish/properties/branch/pattern", {pattern: "^(?!-)(?!.*(?:\\.\\.|//|/\\.|@\\{|\\.lock(?:/|$)))[A-Za-z0-9._/-]{1,200}(?<![./])$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/publish/branch", "#/properties/publish/properties/branch/type", {type: "string"});
errors++;
}
}
if(data139.pluginTags !== undefined){
if(typeof data139.pluginTags !== "boolean"){
vErrors = added(vErrors, instancePath+"/publish/pluginTags", "#/properties/publish/properties/pluginTags/type", {type: "boolean"});
errors++;
}
}
if(data139.aiCatalog !== undefined){
let data144 = data139.aiCatalog;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.domain === undefined){
vErrors = added(vErrors, instancePath+"/publish/aiCatalog", "#/properties/publish/properties/aiCatalog/required", {missingProperty: "domain"});
errors++;
}
for(const key27 in data144){
if(!((key27 === "domain") || (pattern4.test(key27)))){
vErrors = added(vErrors, instancePath+"/publish/aiCatalog", "#/properties/publish/properties/aiCatalog/additionalProperties", {additionalProperty: key27});
errors++;
}
}
if(data144.domain !== undefined){
let data145 = data144.domain;
if(typeof data145 === "string"){
if(!pattern39.test(data145)){
vErrors = added(vErrors, instancePath+"/publish/aiCatalog/domain", "#/properties/publish/properties/aiCatalog/properties/domain/pattern", {pattern: "^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/publish/aiCatalog/domain", "#/properties/publish/properties/aiCatalog/properties/domain/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/publish/aiCatalog", "#/properties/publish/properties/aiCatalog/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/publish", "#/properties/publish/type", {type: "object"});
errors++;
}
}
if(data.policy !== undefined){
let data146 = data.policy;
if(typeof data146 === "string"){
if(func2(data146) < 1){
vErrors = added(vErrors, instancePath+"/policy", "#/properties/policy/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/policy", "#/properties/policy/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const chain = validate30;
const schema15 = {"type":"object","required":["chain"],"properties":{"chain":{"type":"array","items":{"type":"object","required":["plugin"],"properties":{"plugin":{"type":"string","minLength":1},"input":{"type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1},"output":{"type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1}}},"minItems":1}},"$id":"chain"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chain === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "chain"});
errors++;
}
if(data.chain !== undefined){
let data0 = data.chain;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = added(vErrors, instancePath+"/chain", "#/properties/chain/minItems", {limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.plugin === undefined){
vErrors = added(vErrors, instancePath+"/chain/" + i0, "#/properties/chain/items/required", {missingProperty: "plugin"});
errors++;
}
if(data1.plugin !== undefined){
let data2 = data1.plugin;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = added(vErrors, instancePath+"/chain/" + i0+"/plugin", "#/properties/chain/items/properties/plugin/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/chain/" + i0+"/plugin", "#/properties/chain/items/properties/plugin/type", {type: "string"});
errors++;
}
}
if(data1.input !== undefined){
let data3 = data1.input;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
vErrors = added(vErrors, instancePath+"/chain/" + i0+"/input", "#/properties/chain/items/properties/input/type", {type: schema15.properties.chain.items.properties.input.type});
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = added(vErrors, instancePath+"/chain/" + i0+"/input", "#/properties/chain/items/properties/input/minLength", {limit: 1});
errors++;
}
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = added(vErrors, instancePath+"/chain/" + i0+"/input/" + i1, "#/properties/chain/items/properties/input/items/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/chain/" + i0+"/input/" + i1, "#/properties/chain/items/properties/input/items/type", {type: "string"});
errors++;
}
}
}
}
if(data1.output !== undefined){
let data5 = data1.output;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
vErrors = added(vErrors, instancePath+"/chain/" + i0+"/output", "#/properties/chain/items/properties/output/type", {type: schema15.properties.chain.items.properties.output.type});
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, instancePath+"/chain/" + i0+"/output", "#/properties/chain/items/properties/output/minLength", {limit: 1});
errors++;
}
}
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, instancePath+"/chain/" + i0+"/output/" + i2, "#/properties/chain/items/properties/output/items/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/chain/" + i0+"/output/" + i2, "#/properties/chain/items/properties/output/items/type", {type: "string"});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/chain/" + i0, "#/properties/chain/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/chain", "#/properties/chain/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const claudeManifest = validate31;
const schema16 = {"type":"object","required":["name"],"properties":{"$schema":{},"name":{"type":"string","pattern":"^[^ ]+$","patternErrorMessage":"expected a name without spaces"},"version":{"type":"string"},"description":{"type":"string"},"displayName":{"type":"string"},"author":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"email":{"type":"string"},"url":{"type":"string"}}},"homepage":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:","patternErrorMessage":"expected an address"},"repository":{"type":"string"},"license":{"type":"string"},"keywords":{"type":"array","items":{"type":"string"}},"dependencies":{"type":"array","items":{"type":["string","object"],"required":["name"],"properties":{"name":{"type":"string"},"marketplace":{"type":"string"},"version":{"type":"string"}}}},"defaultEnabled":{"type":"boolean"},"settings":{},"metadata":{},"types":{},"engines":{},"skills":{"type":["string","array"],"items":{"type":"string"}},"commands":{"type":["string","array","object"],"additionalProperties":{"type":"object","errorMessage":"has both \"source\" and \"content\"; a command is a file or text","not":{"type":"object","required":["source","content"]},"if":{"properties":{"source":false}},"then":{"required":["content"],"errorMessage":"needs \"source\" (a file) or \"content\" (text)"},"properties":{"source":{"type":"string"},"content":{"type":"string"},"description":{"type":"string"},"argumentHint":{"type":"string"},"model":{"type":"string"},"allowedTools":{}}}},"agents":{"type":["string","array"],"items":{"type":"string","pattern":"\\.md$","patternErrorMessage":"expected a Markdown file, not a folder"},"pattern":"\\.md$","patternErrorMessage":"expected a Markdown file, not a folder"},"hooks":{"type":["string","array","object"]},"mcpServers":{"type":["string","array","object"]},"lspServers":{"type":["string","array","object"],"additionalProperties":{"type":"object","required":["command","extensionToLanguage"],"additionalProperties":false,"properties":{"command":{},"args":{},"extensionToLanguage":{},"transport":{},"env":{},"initializationOptions":{},"settings":{},"workspaceFolder":{},"startupTimeout":{},"shutdownTimeout":{},"restartOnCrash":{},"maxRestarts":{}}}},"outputStyles":{"type":["string","array"],"items":{"type":"string"}},"workflows":{"type":["string","array"],"items":{"type":"string"}},"themes":{},"monitors":{},"userConfig":{"type":"object","additionalProperties":{"type":"object","properties":{"type":{},"title":{},"description":{},"required":{},"default":{},"options":{},"multiple":{},"sensitive":{},"min":{},"max":{}},"additionalProperties":false}},"channels":{"type":"array","items":{"type":"object","required":["server"],"properties":{"server":{"type":"string"},"displayName":{"type":"string"},"userConfig":{}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"experimental":{"type":"object","properties":{"themes":{},"monitors":{"type":["string","array"],"items":{"type":"object","required":["name","command","description"],"properties":{"name":{"type":"string"},"command":{"type":"string"},"description":{"type":"string"},"when":{"type":"string"}},"additionalProperties":false}},"evals":{}}},"icon":{},"documentationUrl":{},"supportUrl":{},"privacyPolicyUrl":{},"termsOfServiceUrl":{}},"$id":"claude-manifest"};
const pattern40 = new RegExp("^[^ ]+$", "u");
const pattern42 = new RegExp("\\.md$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "name"});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern40.test(data0)){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/pattern", {pattern: "^[^ ]+$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: "string"});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = added(vErrors, instancePath+"/displayName", "#/properties/displayName/type", {type: "string"});
errors++;
}
}
if(data.author !== undefined){
let data4 = data.author;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
vErrors = added(vErrors, instancePath+"/author", "#/properties/author/required", {missingProperty: "name"});
errors++;
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
vErrors = added(vErrors, instancePath+"/author/name", "#/properties/author/properties/name/type", {type: "string"});
errors++;
}
}
if(data4.email !== undefined){
if(typeof data4.email !== "string"){
vErrors = added(vErrors, instancePath+"/author/email", "#/properties/author/properties/email/type", {type: "string"});
errors++;
}
}
if(data4.url !== undefined){
if(typeof data4.url !== "string"){
vErrors = added(vErrors, instancePath+"/author/url", "#/properties/author/properties/url/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/author", "#/properties/author/type", {type: "object"});
errors++;
}
}
if(data.homepage !== undefined){
let data8 = data.homepage;
if(typeof data8 === "string"){
if(!pattern21.test(data8)){
vErrors = added(vErrors, instancePath+"/homepage", "#/properties/homepage/pattern", {pattern: "^[A-Za-z][A-Za-z0-9+.-]*:"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/homepage", "#/properties/homepage/type", {type: "string"});
errors++;
}
}
if(data.repository !== undefined){
if(typeof data.repository !== "string"){
vErrors = added(vErrors, instancePath+"/repository", "#/properties/repository/type", {type: "string"});
errors++;
}
}
if(data.license !== undefined){
if(typeof data.license !== "string"){
vErrors = added(vErrors, instancePath+"/license", "#/properties/license/type", {type: "string"});
errors++;
}
}
if(data.keywords !== undefined){
let data11 = data.keywords;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
vErrors = added(vErrors, instancePath+"/keywords/" + i0, "#/properties/keywords/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/keywords", "#/properties/keywords/type", {type: "array"});
errors++;
}
}
if(data.dependencies !== undefined){
let data13 = data.dependencies;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if((typeof data14 !== "string") && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))){
vErrors = added(vErrors, instancePath+"/dependencies/" + i1, "#/properties/dependencies/items/type", {type: schema16.properties.dependencies.items.type});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
vErrors = added(vErrors, instancePath+"/dependencies/" + i1, "#/properties/dependencies/items/required", {missingProperty: "name"});
errors++;
}
if(data14.name !== undefined){
if(typeof data14.name !== "string"){
vErrors = added(vErrors, instancePath+"/dependencies/" + i1+"/name", "#/properties/dependencies/items/properties/name/type", {type: "string"});
errors++;
}
}
if(data14.marketplace !== undefined){
if(typeof data14.marketplace !== "string"){
vErrors = added(vErrors, instancePath+"/dependencies/" + i1+"/marketplace", "#/properties/dependencies/items/properties/marketplace/type", {type: "string"});
errors++;
}
}
if(data14.version !== undefined){
if(typeof data14.version !== "string"){
vErrors = added(vErrors, instancePath+"/dependencies/" + i1+"/version", "#/properties/dependencies/items/properties/version/type", {type: "string"});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/dependencies", "#/properties/dependencies/type", {type: "array"});
errors++;
}
}
if(data.defaultEnabled !== undefined){
if(typeof data.defaultEnabled !== "boolean"){
vErrors = added(vErrors, instancePath+"/defaultEnabled", "#/properties/defaultEnabled/type", {type: "boolean"});
errors++;
}
}
if(data.skills !== undefined){
let data19 = data.skills;
if((typeof data19 !== "string") && (!(Array.isArray(data19)))){
vErrors = added(vErrors, instancePath+"/skills", "#/properties/skills/type", {type: schema16.properties.skills.type});
errors++;
}
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(typeof data19[i2] !== "string"){
vErrors = added(vErrors, instancePath+"/skills/" + i2, "#/properties/skills/items/type", {type: "string"});
errors++;
}
}
}
}
if(data.commands !== undefined){
let data21 = data.commands;
if((!data21 || typeof data21 != "object") && (typeof data21 !== "string")){
vErrors = added(vErrors, instancePath+"/commands", "#/properties/commands/type", {type: schema16.properties.commands.type});
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key0 in data21){
let data22 = data21[key0];
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing0;
if(((data22.source === undefined) && (missing0 = "source")) || ((data22.content === undefined) && (missing0 = "content"))){
vErrors = added(vErrors, "", "");
errors++;
}
}
else {
vErrors = added(vErrors, "", "");
errors++;
}
}
var valid10 = _errs49 === errors;
if(valid10){
vErrors = added(vErrors, instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/commands/additionalProperties/not", {});
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
const _errs51 = errors;
let valid11 = true;
const _errs52 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.source !== undefined){
vErrors = added(vErrors, "", "");
errors++;
}
}
var _valid0 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs53 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.content === undefined){
vErrors = added(vErrors, instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/commands/additionalProperties/then/required", {missingProperty: "content"});
errors++;
}
}
var _valid0 = _errs53 === errors;
valid11 = _valid0;
}
if(!valid11){
vErrors = added(vErrors, instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/commands/additionalProperties/if", {failingKeyword: "then"});
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.source !== undefined){
if(typeof data22.source !== "string"){
vErrors = added(vErrors, instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/source", "#/properties/commands/additionalProperties/properties/source/type", {type: "string"});
errors++;
}
}
if(data22.content !== undefined){
if(typeof data22.content !== "string"){
vErrors = added(vErrors, instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/content", "#/properties/commands/additionalProperties/properties/content/type", {type: "string"});
errors++;
}
}
if(data22.description !== undefined){
if(typeof data22.description !== "string"){
vErrors = added(vErrors, instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/description", "#/properties/commands/additionalProperties/properties/description/type", {type: "string"});
errors++;
}
}
if(data22.argumentHint !== undefined){
if(typeof data22.argumentHint !== "string"){
vErrors = added(vErrors, instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/argumentHint", "#/properties/commands/additionalProperties/properties/argumentHint/type", {type: "string"});
errors++;
}
}
if(data22.model !== undefined){
if(typeof data22.model !== "string"){
vErrors = added(vErrors, instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/model", "#/properties/commands/additionalProperties/properties/model/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/commands/additionalProperties/type", {type: "object"});
errors++;
}
}
}
}
if(data.agents !== undefined){
let data29 = data.agents;
if((typeof data29 !== "string") && (!(Array.isArray(data29)))){
vErrors = added(vErrors, instancePath+"/agents", "#/properties/agents/type", {type: schema16.properties.agents.type});
errors++;
}
if(typeof data29 === "string"){
if(!pattern42.test(data29)){
vErrors = added(vErrors, instancePath+"/agents", "#/properties/agents/pattern", {pattern: "\\.md$"});
errors++;
}
}
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(typeof data30 === "string"){
if(!pattern42.test(data30)){
vErrors = added(vErrors, instancePath+"/agents/" + i3, "#/properties/agents/items/pattern", {pattern: "\\.md$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/agents/" + i3, "#/properties/agents/items/type", {type: "string"});
errors++;
}
}
}
}
if(data.hooks !== undefined){
let data31 = data.hooks;
if((!data31 || typeof data31 != "object") && (typeof data31 !== "string")){
vErrors = added(vErrors, instancePath+"/hooks", "#/properties/hooks/type", {type: schema16.properties.hooks.type});
errors++;
}
}
if(data.mcpServers !== undefined){
let data32 = data.mcpServers;
if((!data32 || typeof data32 != "object") && (typeof data32 !== "string")){
vErrors = added(vErrors, instancePath+"/mcpServers", "#/properties/mcpServers/type", {type: schema16.properties.mcpServers.type});
errors++;
}
}
if(data.lspServers !== undefined){
let data33 = data.lspServers;
if((!data33 || typeof data33 != "object") && (typeof data33 !== "string")){
vErrors = added(vErrors, instancePath+"/lspServers", "#/properties/lspServers/type", {type: schema16.properties.lspServers.type});
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key1 in data33){
let data34 = data33[key1];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.command === undefined){
vErrors = added(vErrors, instancePath+"/lspServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/lspServers/additionalProperties/required", {missingProperty: "command"});
errors++;
}
if(data34.extensionToLanguage === undefined){
vErrors = added(vErrors, instancePath+"/lspServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/lspServers/additionalProperties/required", {missingProperty: "extensionToLanguage"});
errors++;
}
for(const key2 in data34){
if(!(func13.call(schema16.properties.lspServers.additionalProperties.properties, key2))){
vErrors = added(vErrors, instancePath+"/lspServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/lspServers/additionalProperties/additionalProperties", {additionalProperty: key2});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/lspServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/lspServers/additionalProperties/type", {type: "object"});
errors++;
}
}
}
}
if(data.outputStyles !== undefined){
let data35 = data.outputStyles;
if((typeof data35 !== "string") && (!(Array.isArray(data35)))){
vErrors = added(vErrors, instancePath+"/outputStyles", "#/properties/outputStyles/type", {type: schema16.properties.outputStyles.type});
errors++;
}
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
if(typeof data35[i4] !== "string"){
vErrors = added(vErrors, instancePath+"/outputStyles/" + i4, "#/properties/outputStyles/items/type", {type: "string"});
errors++;
}
}
}
}
if(data.workflows !== undefined){
let data37 = data.workflows;
if((typeof data37 !== "string") && (!(Array.isArray(data37)))){
vErrors = added(vErrors, instancePath+"/workflows", "#/properties/workflows/type", {type: schema16.properties.workflows.type});
errors++;
}
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
if(typeof data37[i5] !== "string"){
vErrors = added(vErrors, instancePath+"/workflows/" + i5, "#/properties/workflows/items/type", {type: "string"});
errors++;
}
}
}
}
if(data.userConfig !== undefined){
let data39 = data.userConfig;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key3 in data39){
let data40 = data39[key3];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key4 in data40){
if(!(func13.call(schema16.properties.userConfig.additionalProperties.properties, key4))){
vErrors = added(vErrors, instancePath+"/userConfig/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/userConfig/additionalProperties/additionalProperties", {additionalProperty: key4});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/userConfig/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/userConfig/additionalProperties/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/userConfig", "#/properties/userConfig/type", {type: "object"});
errors++;
}
}
if(data.channels !== undefined){
let data41 = data.channels;
if(Array.isArray(data41)){
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.server === undefined){
vErrors = added(vErrors, instancePath+"/channels/" + i6, "#/properties/channels/items/required", {missingProperty: "server"});
errors++;
}
for(const key5 in data42){
if(!((((key5 === "server") || (key5 === "displayName")) || (key5 === "userConfig")) || (pattern4.test(key5)))){
vErrors = added(vErrors, instancePath+"/channels/" + i6, "#/properties/channels/items/additionalProperties", {additionalProperty: key5});
errors++;
}
}
if(data42.server !== undefined){
if(typeof data42.server !== "string"){
vErrors = added(vErrors, instancePath+"/channels/" + i6+"/server", "#/properties/channels/items/properties/server/type", {type: "string"});
errors++;
}
}
if(data42.displayName !== undefined){
if(typeof data42.displayName !== "string"){
vErrors = added(vErrors, instancePath+"/channels/" + i6+"/displayName", "#/properties/channels/items/properties/displayName/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/channels/" + i6, "#/properties/channels/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/channels", "#/properties/channels/type", {type: "array"});
errors++;
}
}
if(data.experimental !== undefined){
let data45 = data.experimental;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.monitors !== undefined){
let data46 = data45.monitors;
if((typeof data46 !== "string") && (!(Array.isArray(data46)))){
vErrors = added(vErrors, instancePath+"/experimental/monitors", "#/properties/experimental/properties/monitors/type", {type: schema16.properties.experimental.properties.monitors.type});
errors++;
}
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
let data47 = data46[i7];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.name === undefined){
vErrors = added(vErrors, instancePath+"/experimental/monitors/" + i7, "#/properties/experimental/properties/monitors/items/required", {missingProperty: "name"});
errors++;
}
if(data47.command === undefined){
vErrors = added(vErrors, instancePath+"/experimental/monitors/" + i7, "#/properties/experimental/properties/monitors/items/required", {missingProperty: "command"});
errors++;
}
if(data47.description === undefined){
vErrors = added(vErrors, instancePath+"/experimental/monitors/" + i7, "#/properties/experimental/properties/monitors/items/required", {missingProperty: "description"});
errors++;
}
for(const key6 in data47){
if(!((((key6 === "name") || (key6 === "command")) || (key6 === "description")) || (key6 === "when"))){
vErrors = added(vErrors, instancePath+"/experimental/monitors/" + i7, "#/properties/experimental/properties/monitors/items/additionalProperties", {additionalProperty: key6});
errors++;
}
}
if(data47.name !== undefined){
if(typeof data47.name !== "string"){
vErrors = added(vErrors, instancePath+"/experimental/monitors/" + i7+"/name", "#/properties/experimental/properties/monitors/items/properties/name/type", {type: "string"});
errors++;
}
}
if(data47.command !== undefined){
if(typeof data47.command !== "string"){
vErrors = added(vErrors, instancePath+"/experimental/monitors/" + i7+"/command", "#/properties/experimental/properties/monitors/items/properties/command/type", {type: "string"});
errors++;
}
}
if(data47.description !== undefined){
if(typeof data47.description !== "string"){
vErrors = added(vErrors, instancePath+"/experimental/monitors/" + i7+"/description", "#/properties/experimental/properties/monitors/items/properties/description/type", {type: "string"});
errors++;
}
}
if(data47.when !== undefined){
if(typeof data47.when !== "string"){
vErrors = added(vErrors, instancePath+"/experimental/monitors/" + i7+"/when", "#/properties/experimental/properties/monitors/items/properties/when/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/experimental/monitors/" + i7, "#/properties/experimental/properties/monitors/items/type", {type: "object"});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/experimental", "#/properties/experimental/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const codexManifest = validate32;
const schema17 = {"type":"object","properties":{"$schema":{},"name":{"type":"string"},"version":{"type":["string","null"]},"description":{"type":["string","null"]},"keywords":{"type":"array","items":{"type":"string"}},"skills":{},"mcpServers":{},"hooks":{},"apps":{"type":["string","null"]},"author":{},"homepage":{},"repository":{},"license":{},"id":{},"interface":{"type":["object","null"],"allOf":[{"errorMessage":"has both \"websiteURL\" and \"websiteUrl\", which are one field; codex-cli 0.169.0 cannot read the manifest","not":{"type":"object","required":["websiteURL","websiteUrl"]}},{"errorMessage":"has both \"privacyPolicyURL\" and \"privacyPolicyUrl\", which are one field; codex-cli 0.169.0 cannot read the manifest","not":{"type":"object","required":["privacyPolicyURL","privacyPolicyUrl"]}},{"errorMessage":"has both \"termsOfServiceURL\" and \"termsOfServiceUrl\", which are one field; codex-cli 0.169.0 cannot read the manifest","not":{"type":"object","required":["termsOfServiceURL","termsOfServiceUrl"]}}],"properties":{"displayName":{"type":["string","null"]},"shortDescription":{"type":["string","null"]},"longDescription":{"type":["string","null"]},"developerName":{"type":["string","null"]},"category":{"type":["string","null"]},"brandColor":{"type":["string","null"]},"composerIcon":{"type":["string","null"]},"logo":{"type":["string","null"]},"logoDark":{"type":["string","null"]},"websiteURL":{"type":["string","null"]},"websiteUrl":{"type":["string","null"]},"privacyPolicyURL":{"type":["string","null"]},"privacyPolicyUrl":{"type":["string","null"]},"termsOfServiceURL":{"type":["string","null"]},"termsOfServiceUrl":{"type":["string","null"]},"capabilities":{"type":"array","items":{"type":"string"}},"screenshots":{"type":"array","items":{"type":"string"}},"defaultPrompt":{}}}},"$id":"codex-manifest"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/type", {type: schema17.properties.version.type});
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: schema17.properties.description.type});
errors++;
}
}
if(data.keywords !== undefined){
let data3 = data.keywords;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = added(vErrors, instancePath+"/keywords/" + i0, "#/properties/keywords/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/keywords", "#/properties/keywords/type", {type: "array"});
errors++;
}
}
if(data.apps !== undefined){
let data5 = data.apps;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = added(vErrors, instancePath+"/apps", "#/properties/apps/type", {type: schema17.properties.apps.type});
errors++;
}
}
if(data.interface !== undefined){
let data6 = data.interface;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = added(vErrors, instancePath+"/interface", "#/properties/interface/type", {type: schema17.properties.interface.type});
errors++;
}
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if(((data6.websiteURL === undefined) && (missing0 = "websiteURL")) || ((data6.websiteUrl === undefined) && (missing0 = "websiteUrl"))){
vErrors = added(vErrors, "", "");
errors++;
}
}
else {
vErrors = added(vErrors, "", "");
errors++;
}
}
var valid4 = _errs17 === errors;
if(valid4){
vErrors = added(vErrors, instancePath+"/interface", "#/properties/interface/allOf/0/not", {});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.privacyPolicyURL === undefined) && (missing1 = "privacyPolicyURL")) || ((data6.privacyPolicyUrl === undefined) && (missing1 = "privacyPolicyUrl"))){
vErrors = added(vErrors, "", "");
errors++;
}
}
else {
vErrors = added(vErrors, "", "");
errors++;
}
}
var valid5 = _errs21 === errors;
if(valid5){
vErrors = added(vErrors, instancePath+"/interface", "#/properties/interface/allOf/1/not", {});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.termsOfServiceURL === undefined) && (missing2 = "termsOfServiceURL")) || ((data6.termsOfServiceUrl === undefined) && (missing2 = "termsOfServiceUrl"))){
vErrors = added(vErrors, "", "");
errors++;
}
}
else {
vErrors = added(vErrors, "", "");
errors++;
}
}
var valid6 = _errs25 === errors;
if(valid6){
vErrors = added(vErrors, instancePath+"/interface", "#/properties/interface/allOf/2/not", {});
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.displayName !== undefined){
let data7 = data6.displayName;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = added(vErrors, instancePath+"/interface/displayName", "#/properties/interface/properties/displayName/type", {type: schema17.properties.interface.properties.displayName.type});
errors++;
}
}
if(data6.shortDescription !== undefined){
let data8 = data6.shortDescription;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = added(vErrors, instancePath+"/interface/shortDescription", "#/properties/interface/properties/shortDescription/type", {type: schema17.properties.interface.properties.shortDescription.type});
errors++;
}
}
if(data6.longDescription !== undefined){
let data9 = data6.longDescription;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = added(vErrors, instancePath+"/interface/longDescription", "#/properties/interface/properties/longDescription/type", {type: schema17.properties.interface.properties.longDescription.type});
errors++;
}
}
if(data6.developerName !== undefined){
let data10 = data6.developerName;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = added(vErrors, instancePath+"/interface/developerName", "#/properties/interface/properties/developerName/type", {type: schema17.properties.interface.properties.developerName.type});
errors++;
}
}
if(data6.category !== undefined){
let data11 = data6.category;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = added(vErrors, instancePath+"/interface/category", "#/properties/interface/properties/category/type", {type: schema17.properties.interface.properties.category.type});
errors++;
}
}
if(data6.brandColor !== undefined){
let data12 = data6.brandColor;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = added(vErrors, instancePath+"/interface/brandColor", "#/properties/interface/properties/brandColor/type", {type: schema17.properties.interface.properties.brandColor.type});
errors++;
}
}
if(data6.composerIcon !== undefined){
let data13 = data6.composerIcon;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = added(vErrors, instancePath+"/interface/composerIcon", "#/properties/interface/properties/composerIcon/type", {type: schema17.properties.interface.properties.composerIcon.type});
errors++;
}
}
if(data6.logo !== undefined){
let data14 = data6.logo;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = added(vErrors, instancePath+"/interface/logo", "#/properties/interface/properties/logo/type", {type: schema17.properties.interface.properties.logo.type});
errors++;
}
}
if(data6.logoDark !== undefined){
let data15 = data6.logoDark;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = added(vErrors, instancePath+"/interface/logoDark", "#/properties/interface/properties/logoDark/type", {type: schema17.properties.interface.properties.logoDark.type});
errors++;
}
}
if(data6.websiteURL !== undefined){
let data16 = data6.websiteURL;
if((typeof data16 !== "string") && (data16 !== null)){
vErrors = added(vErrors, instancePath+"/interface/websiteURL", "#/properties/interface/properties/websiteURL/type", {type: schema17.properties.interface.properties.websiteURL.type});
errors++;
}
}
if(data6.websiteUrl !== undefined){
let data17 = data6.websiteUrl;
if((typeof data17 !== "string") && (data17 !== null)){
vErrors = added(vErrors, instancePath+"/interface/websiteUrl", "#/properties/interface/properties/websiteUrl/type", {type: schema17.properties.interface.properties.websiteUrl.type});
errors++;
}
}
if(data6.privacyPolicyURL !== undefined){
let data18 = data6.privacyPolicyURL;
if((typeof data18 !== "string") && (data18 !== null)){
vErrors = added(vErrors, instancePath+"/interface/privacyPolicyURL", "#/properties/interface/properties/privacyPolicyURL/type", {type: schema17.properties.interface.properties.privacyPolicyURL.type});
errors++;
}
}
if(data6.privacyPolicyUrl !== undefined){
let data19 = data6.privacyPolicyUrl;
if((typeof data19 !== "string") && (data19 !== null)){
vErrors = added(vErrors, instancePath+"/interface/privacyPolicyUrl", "#/properties/interface/properties/privacyPolicyUrl/type", {type: schema17.properties.interface.properties.privacyPolicyUrl.type});
errors++;
}
}
if(data6.termsOfServiceURL !== undefined){
let data20 = data6.termsOfServiceURL;
if((typeof data20 !== "string") && (data20 !== null)){
vErrors = added(vErrors, instancePath+"/interface/termsOfServiceURL", "#/properties/interface/properties/termsOfServiceURL/type", {type: schema17.properties.interface.properties.termsOfServiceURL.type});
errors++;
}
}
if(data6.termsOfServiceUrl !== undefined){
let data21 = data6.termsOfServiceUrl;
if((typeof data21 !== "string") && (data21 !== null)){
vErrors = added(vErrors, instancePath+"/interface/termsOfServiceUrl", "#/properties/interface/properties/termsOfServiceUrl/type", {type: schema17.properties.interface.properties.termsOfServiceUrl.type});
errors++;
}
}
if(data6.capabilities !== undefined){
let data22 = data6.capabilities;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(typeof data22[i1] !== "string"){
vErrors = added(vErrors, instancePath+"/interface/capabilities/" + i1, "#/properties/interface/properties/capabilities/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/interface/capabilities", "#/properties/interface/properties/capabilities/type", {type: "array"});
errors++;
}
}
if(data6.screenshots !== undefined){
let data24 = data6.screenshots;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(typeof data24[i2] !== "string"){
vErrors = added(vErrors, instancePath+"/interface/screenshots/" + i2, "#/properties/interface/properties/screenshots/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/interface/screenshots", "#/properties/interface/properties/screenshots/type", {type: "array"});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const command = validate33;
const schema18 = {"type":"object","properties":{"name":{"type":["string","null"]},"description":{"type":["string","null"]},"model":{"type":["string","null"]},"argument-hint":{},"allowed-tools":{"type":["string","array","null"],"items":{"type":"string"}},"disable-model-invocation":{"type":["boolean","string","null"]},"hooks":{}},"$id":"command"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: schema18.properties.name.type});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: schema18.properties.description.type});
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = added(vErrors, instancePath+"/model", "#/properties/model/type", {type: schema18.properties.model.type});
errors++;
}
}
if(data["allowed-tools"] !== undefined){
let data3 = data["allowed-tools"];
if(((typeof data3 !== "string") && (!(Array.isArray(data3)))) && (data3 !== null)){
vErrors = added(vErrors, instancePath+"/allowed-tools", "#/properties/allowed-tools/type", {type: schema18.properties["allowed-tools"].type});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = added(vErrors, instancePath+"/allowed-tools/" + i0, "#/properties/allowed-tools/items/type", {type: "string"});
errors++;
}
}
}
}
if(data["disable-model-invocation"] !== undefined){
let data5 = data["disable-model-invocation"];
if(((typeof data5 !== "boolean") && (typeof data5 !== "string")) && (data5 !== null)){
vErrors = added(vErrors, instancePath+"/disable-model-invocation", "#/properties/disable-model-invocation/type", {type: schema18.properties["disable-model-invocation"].type});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const copilotManifest = validate34;
const schema19 = {"type":"object","properties":{"$schema":{},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"author":{},"homepage":{},"repository":{},"license":{},"keywords":{},"category":{},"tags":{},"agents":{},"skills":{},"commands":{},"hooks":{},"mcpServers":{},"lspServers":{}},"$id":"copilot-manifest"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const cursorManifest = validate35;
const schema20 = {"type":"object","required":["name"],"properties":{"$schema":{},"name":{"type":"string","minLength":1},"displayName":{"type":"string"},"description":{"type":"string"},"version":{"type":"string"},"minClientVersions":{"type":"object","additionalProperties":{"type":"string"}},"author":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"email":{"type":"string"},"url":{"type":"string"}}},"publisher":{"type":"string"},"homepage":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:","patternErrorMessage":"expected an address"},"repository":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:","patternErrorMessage":"expected an address"},"license":{"type":"string"},"logo":{"type":"string"},"keywords":{"type":"array","items":{"type":"string"}},"category":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"commands":{"type":["string","array"],"items":{"type":"string"}},"agents":{"type":["string","array"],"items":{"type":"string"}},"skills":{"type":["string","array"],"items":{"type":"string"}},"rules":{"type":["string","array"],"items":{"type":"string"}},"hooks":{"type":["string","array","object"]},"variables":{"type":"object"},"mcpServers":{"type":["string","array","object"]}},"$id":"cursor-manifest"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "name"});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: "string"});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = added(vErrors, instancePath+"/displayName", "#/properties/displayName/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/type", {type: "string"});
errors++;
}
}
if(data.minClientVersions !== undefined){
let data4 = data.minClientVersions;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
if(typeof data4[key0] !== "string"){
vErrors = added(vErrors, instancePath+"/minClientVersions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/minClientVersions/additionalProperties/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/minClientVersions", "#/properties/minClientVersions/type", {type: "object"});
errors++;
}
}
if(data.author !== undefined){
let data6 = data.author;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
vErrors = added(vErrors, instancePath+"/author", "#/properties/author/required", {missingProperty: "name"});
errors++;
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
vErrors = added(vErrors, instancePath+"/author/name", "#/properties/author/properties/name/type", {type: "string"});
errors++;
}
}
if(data6.email !== undefined){
if(typeof data6.email !== "string"){
vErrors = added(vErrors, instancePath+"/author/email", "#/properties/author/properties/email/type", {type: "string"});
errors++;
}
}
if(data6.url !== undefined){
if(typeof data6.url !== "string"){
vErrors = added(vErrors, instancePath+"/author/url", "#/properties/author/properties/url/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/author", "#/properties/author/type", {type: "object"});
errors++;
}
}
if(data.publisher !== undefined){
if(typeof data.publisher !== "string"){
vErrors = added(vErrors, instancePath+"/publisher", "#/properties/publisher/type", {type: "string"});
errors++;
}
}
if(data.homepage !== undefined){
let data11 = data.homepage;
if(typeof data11 === "string"){
if(!pattern21.test(data11)){
vErrors = added(vErrors, instancePath+"/homepage", "#/properties/homepage/pattern", {pattern: "^[A-Za-z][A-Za-z0-9+.-]*:"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/homepage", "#/properties/homepage/type", {type: "string"});
errors++;
}
}
if(data.repository !== undefined){
let data12 = data.repository;
if(typeof data12 === "string"){
if(!pattern21.test(data12)){
vErrors = added(vErrors, instancePath+"/repository", "#/properties/repository/pattern", {pattern: "^[A-Za-z][A-Za-z0-9+.-]*:"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/repository", "#/properties/repository/type", {type: "string"});
errors++;
}
}
if(data.license !== undefined){
if(typeof data.license !== "string"){
vErrors = added(vErrors, instancePath+"/license", "#/properties/license/type", {type: "string"});
errors++;
}
}
if(data.logo !== undefined){
if(typeof data.logo !== "string"){
vErrors = added(vErrors, instancePath+"/logo", "#/properties/logo/type", {type: "string"});
errors++;
}
}
if(data.keywords !== undefined){
let data15 = data.keywords;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
vErrors = added(vErrors, instancePath+"/keywords/" + i0, "#/properties/keywords/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/keywords", "#/properties/keywords/type", {type: "array"});
errors++;
}
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
vErrors = added(vErrors, instancePath+"/category", "#/properties/category/type", {type: "string"});
errors++;
}
}
if(data.tags !== undefined){
let data18 = data.tags;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(typeof data18[i1] !== "string"){
vErrors = added(vErrors, instancePath+"/tags/" + i1, "#/properties/tags/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/tags", "#/properties/tags/type", {type: "array"});
errors++;
}
}
if(data.commands !== undefined){
let data20 = data.commands;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
vErrors = added(vErrors, instancePath+"/commands", "#/properties/commands/type", {type: schema20.properties.commands.type});
errors++;
}
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
if(typeof data20[i2] !== "string"){
vErrors = added(vErrors, instancePath+"/commands/" + i2, "#/properties/commands/items/type", {type: "string"});
errors++;
}
}
}
}
if(data.agents !== undefined){
let data22 = data.agents;
if((typeof data22 !== "string") && (!(Array.isArray(data22)))){
vErrors = added(vErrors, instancePath+"/agents", "#/properties/agents/type", {type: schema20.properties.agents.type});
errors++;
}
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
if(typeof data22[i3] !== "string"){
vErrors = added(vErrors, instancePath+"/agents/" + i3, "#/properties/agents/items/type", {type: "string"});
errors++;
}
}
}
}
if(data.skills !== undefined){
let data24 = data.skills;
if((typeof data24 !== "string") && (!(Array.isArray(data24)))){
vErrors = added(vErrors, instancePath+"/skills", "#/properties/skills/type", {type: schema20.properties.skills.type});
errors++;
}
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
vErrors = added(vErrors, instancePath+"/skills/" + i4, "#/properties/skills/items/type", {type: "string"});
errors++;
}
}
}
}
if(data.rules !== undefined){
let data26 = data.rules;
if((typeof data26 !== "string") && (!(Array.isArray(data26)))){
vErrors = added(vErrors, instancePath+"/rules", "#/properties/rules/type", {type: schema20.properties.rules.type});
errors++;
}
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
vErrors = added(vErrors, instancePath+"/rules/" + i5, "#/properties/rules/items/type", {type: "string"});
errors++;
}
}
}
}
if(data.hooks !== undefined){
let data28 = data.hooks;
if((!data28 || typeof data28 != "object") && (typeof data28 !== "string")){
vErrors = added(vErrors, instancePath+"/hooks", "#/properties/hooks/type", {type: schema20.properties.hooks.type});
errors++;
}
}
if(data.variables !== undefined){
let data29 = data.variables;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
vErrors = added(vErrors, instancePath+"/variables", "#/properties/variables/type", {type: "object"});
errors++;
}
}
if(data.mcpServers !== undefined){
let data30 = data.mcpServers;
if((!data30 || typeof data30 != "object") && (typeof data30 !== "string")){
vErrors = added(vErrors, instancePath+"/mcpServers", "#/properties/mcpServers/type", {type: schema20.properties.mcpServers.type});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const deprecationV1 = validate36;
const schema21 = {"type":"object","required":["schema","plugin"],"allOf":[{"if":{"properties":{"kind":{"const":"rename"}},"required":["kind"]},"then":{"required":["to","effective"]}},{"if":{"properties":{"kind":{"const":"yank"}},"required":["kind"]},"then":{"required":["versions"]}},{"if":{"properties":{"kind":{"const":"quarantine"}},"required":["kind"]},"then":{"required":["effective","advisory"]}},{"if":{"properties":{"kind":{"const":"deprecate"}}},"then":{"required":["announced","sunset","because","owner"]}},{"if":{"properties":{"because":{"const":"other"}},"required":["because"]},"then":{"required":["message"]}}],"properties":{"schema":{"type":"string","const":"deprecation/v1"},"plugin":{"type":"string","minLength":1},"kind":{"type":"string","enum":["deprecate","rename","yank","quarantine"]},"component":{"type":"string","pattern":"^[a-z]+:.+$","patternErrorMessage":"expected a part like skill:greet or endpoint:GET /v1/specs"},"announced":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"deprecated":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"sunset":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"remove":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"because":{"type":"string","enum":["superseded","unmaintained","upstream-gone","security","licence","policy","duplicate","other"]},"message":{"type":"string","minLength":1,"maxLength":160},"replacement":{"type":["string","object"],"minLength":1,"required":["plugin"],"properties":{"plugin":{"type":"string","minLength":1},"versions":{"type":"string","minLength":1},"marketplace":{"type":"string","minLength":1}},"additionalProperties":false},"migration":{"type":"string","minLength":1},"owner":{"type":"string","minLength":1},"catalogs":{"type":"array","items":{"type":"string"}},"acceptEscalation":{"type":"boolean"},"history":{"type":"array","items":{"type":"object","required":["on","field","from","to","by","reason"],"properties":{"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"field":{"type":"string","enum":["sunset","remove","deprecated","announced","effective"]},"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"by":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"withdrawn":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"withdrawnReason":{"type":"string","minLength":1},"to":{"type":"string","minLength":1},"effective":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"versions":{"type":"string","minLength":1},"advisory":{"type":"string","pattern":"^https://","patternErrorMessage":"expected an https address"},"lifted":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"deprecation.v1"};
const pattern48 = new RegExp("^[a-z]+:.+$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
vErrors = added(vErrors, "", "");
errors++;
}
else {
if(data.kind !== undefined){
if("rename" !== data.kind){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
vErrors = added(vErrors, instancePath, "#/allOf/0/then/required", {missingProperty: "to"});
errors++;
}
if(data.effective === undefined){
vErrors = added(vErrors, instancePath, "#/allOf/0/then/required", {missingProperty: "effective"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = added(vErrors, instancePath, "#/allOf/0/if", {failingKeyword: "then"});
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
vErrors = added(vErrors, "", "");
errors++;
}
else {
if(data.kind !== undefined){
if("yank" !== data.kind){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.versions === undefined){
vErrors = added(vErrors, instancePath, "#/allOf/1/then/required", {missingProperty: "versions"});
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
vErrors = added(vErrors, instancePath, "#/allOf/1/if", {failingKeyword: "then"});
errors++;
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
vErrors = added(vErrors, "", "");
errors++;
}
else {
if(data.kind !== undefined){
if("quarantine" !== data.kind){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effective === undefined){
vErrors = added(vErrors, instancePath, "#/allOf/2/then/required", {missingProperty: "effective"});
errors++;
}
if(data.advisory === undefined){
vErrors = added(vErrors, instancePath, "#/allOf/2/then/required", {missingProperty: "advisory"});
errors++;
}
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
}
if(!valid5){
vErrors = added(vErrors, instancePath, "#/allOf/2/if", {failingKeyword: "then"});
errors++;
}
const _errs17 = errors;
let valid7 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("deprecate" !== data.kind){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
var _valid3 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.announced === undefined){
vErrors = added(vErrors, instancePath, "#/allOf/3/then/required", {missingProperty: "announced"});
errors++;
}
if(data.sunset === undefined){
vErrors = added(vErrors, instancePath, "#/allOf/3/then/required", {missingProperty: "sunset"});
errors++;
}
if(data.because === undefined){
vErrors = added(vErrors, instancePath, "#/allOf/3/then/required", {missingProperty: "because"});
errors++;
}
if(data.owner === undefined){
vErrors = added(vErrors, instancePath, "#/allOf/3/then/required", {missingProperty: "owner"});
errors++;
}
}
var _valid3 = _errs20 === errors;
valid7 = _valid3;
}
if(!valid7){
vErrors = added(vErrors, instancePath, "#/allOf/3/if", {failingKeyword: "then"});
errors++;
}
const _errs22 = errors;
let valid9 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.because === undefined) && (missing3 = "because")){
vErrors = added(vErrors, "", "");
errors++;
}
else {
if(data.because !== undefined){
if("other" !== data.because){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
}
var _valid4 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
vErrors = added(vErrors, instancePath, "#/allOf/4/then/required", {missingProperty: "message"});
errors++;
}
}
var _valid4 = _errs25 === errors;
valid9 = _valid4;
}
if(!valid9){
vErrors = added(vErrors, instancePath, "#/allOf/4/if", {failingKeyword: "then"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "schema"});
errors++;
}
if(data.plugin === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "plugin"});
errors++;
}
for(const key0 in data){
if(!((func13.call(schema21.properties, key0)) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.schema !== undefined){
let data5 = data.schema;
if(typeof data5 !== "string"){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/type", {type: "string"});
errors++;
}
if("deprecation/v1" !== data5){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/const", {allowedValue: "deprecation/v1"});
errors++;
}
}
if(data.plugin !== undefined){
let data6 = data.plugin;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, instancePath+"/plugin", "#/properties/plugin/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/plugin", "#/properties/plugin/type", {type: "string"});
errors++;
}
}
if(data.kind !== undefined){
let data7 = data.kind;
if(typeof data7 !== "string"){
vErrors = added(vErrors, instancePath+"/kind", "#/properties/kind/type", {type: "string"});
errors++;
}
if(!((((data7 === "deprecate") || (data7 === "rename")) || (data7 === "yank")) || (data7 === "quarantine"))){
vErrors = added(vErrors, instancePath+"/kind", "#/properties/kind/enum", {allowedValues: schema21.properties.kind.enum});
errors++;
}
}
if(data.component !== undefined){
let data8 = data.component;
if(typeof data8 === "string"){
if(!pattern48.test(data8)){
vErrors = added(vErrors, instancePath+"/component", "#/properties/component/pattern", {pattern: "^[a-z]+:.+$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/component", "#/properties/component/type", {type: "string"});
errors++;
}
}
if(data.announced !== undefined){
let data9 = data.announced;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
vErrors = added(vErrors, instancePath+"/announced", "#/properties/announced/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/announced", "#/properties/announced/type", {type: "string"});
errors++;
}
}
if(data.deprecated !== undefined){
let data10 = data.deprecated;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
vErrors = added(vErrors, instancePath+"/deprecated", "#/properties/deprecated/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/deprecated", "#/properties/deprecated/type", {type: "string"});
errors++;
}
}
if(data.sunset !== undefined){
let data11 = data.sunset;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
vErrors = added(vErrors, instancePath+"/sunset", "#/properties/sunset/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/sunset", "#/properties/sunset/type", {type: "string"});
errors++;
}
}
if(data.remove !== undefined){
let data12 = data.remove;
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
vErrors = added(vErrors, instancePath+"/remove", "#/properties/remove/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/remove", "#/properties/remove/type", {type: "string"});
errors++;
}
}
if(data.because !== undefined){
let data13 = data.because;
if(typeof data13 !== "string"){
vErrors = added(vErrors, instancePath+"/because", "#/properties/because/type", {type: "string"});
errors++;
}
if(!((((((((data13 === "superseded") || (data13 === "unmaintained")) || (data13 === "upstream-gone")) || (data13 === "security")) || (data13 === "licence")) || (data13 === "policy")) || (data13 === "duplicate")) || (data13 === "other"))){
vErrors = added(vErrors, instancePath+"/because", "#/properties/because/enum", {allowedValues: schema21.properties.because.enum});
errors++;
}
}
if(data.message !== undefined){
let data14 = data.message;
if(typeof data14 === "string"){
if(func2(data14) > 160){
vErrors = added(vErrors, instancePath+"/message", "#/properties/message/maxLength", {limit: 160});
errors++;
}
if(func2(data14) < 1){
vErrors = added(vErrors, instancePath+"/message", "#/properties/message/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/message", "#/properties/message/type", {type: "string"});
errors++;
}
}
if(data.replacement !== undefined){
let data15 = data.replacement;
if((typeof data15 !== "string") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
vErrors = added(vErrors, instancePath+"/replacement", "#/properties/replacement/type", {type: schema21.properties.replacement.type});
errors++;
}
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = added(vErrors, instancePath+"/replacement", "#/properties/replacement/minLength", {limit: 1});
errors++;
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.plugin === undefined){
vErrors = added(vErrors, instancePath+"/replacement", "#/properties/replacement/required", {missingProperty: "plugin"});
errors++;
}
for(const key1 in data15){
if(!(((key1 === "plugin") || (key1 === "versions")) || (key1 === "marketplace"))){
vErrors = added(vErrors, instancePath+"/replacement", "#/properties/replacement/additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data15.plugin !== undefined){
let data16 = data15.plugin;
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = added(vErrors, instancePath+"/replacement/plugin", "#/properties/replacement/properties/plugin/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/replacement/plugin", "#/properties/replacement/properties/plugin/type", {type: "string"});
errors++;
}
}
if(data15.versions !== undefined){
let data17 = data15.versions;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = added(vErrors, instancePath+"/replacement/versions", "#/properties/replacement/properties/versions/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/replacement/versions", "#/properties/replacement/properties/versions/type", {type: "string"});
errors++;
}
}
if(data15.marketplace !== undefined){
let data18 = data15.marketplace;
if(typeof data18 === "string"){
if(func2(data18) < 1){
vErrors = added(vErrors, instancePath+"/replacement/marketplace", "#/properties/replacement/properties/marketplace/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/replacement/marketplace", "#/properties/replacement/properties/marketplace/type", {type: "string"});
errors++;
}
}
}
}
if(data.migration !== undefined){
let data19 = data.migration;
if(typeof data19 === "string"){
if(func2(data19) < 1){
vErrors = added(vErrors, instancePath+"/migration", "#/properties/migration/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/migration", "#/properties/migration/type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
let data20 = data.owner;
if(typeof data20 === "string"){
if(func2(data20) < 1){
vErrors = added(vErrors, instancePath+"/owner", "#/properties/owner/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/owner", "#/properties/owner/type", {type: "string"});
errors++;
}
}
if(data.catalogs !== undefined){
let data21 = data.catalogs;
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(typeof data21[i0] !== "string"){
vErrors = added(vErrors, instancePath+"/catalogs/" + i0, "#/properties/catalogs/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/catalogs", "#/properties/catalogs/type", {type: "array"});
errors++;
}
}
if(data.acceptEscalation !== undefined){
if(typeof data.acceptEscalation !== "boolean"){
vErrors = added(vErrors, instancePath+"/acceptEscalation", "#/properties/acceptEscalation/type", {type: "boolean"});
errors++;
}
}
if(data.history !== undefined){
let data24 = data.history;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.on === undefined){
vErrors = added(vErrors, instancePath+"/history/" + i1, "#/properties/history/items/required", {missingProperty: "on"});
errors++;
}
if(data25.field === undefined){
vErrors = added(vErrors, instancePath+"/history/" + i1, "#/properties/history/items/required", {missingProperty: "field"});
errors++;
}
if(data25.from === undefined){
vErrors = added(vErrors, instancePath+"/history/" + i1, "#/properties/history/items/required", {missingProperty: "from"});
errors++;
}
if(data25.to === undefined){
vErrors = added(vErrors, instancePath+"/history/" + i1, "#/properties/history/items/required", {missingProperty: "to"});
errors++;
}
if(data25.by === undefined){
vErrors = added(vErrors, instancePath+"/history/" + i1, "#/properties/history/items/required", {missingProperty: "by"});
errors++;
}
if(data25.reason === undefined){
vErrors = added(vErrors, instancePath+"/history/" + i1, "#/properties/history/items/required", {missingProperty: "reason"});
errors++;
}
for(const key2 in data25){
if(!(((((((key2 === "on") || (key2 === "field")) || (key2 === "from")) || (key2 === "to")) || (key2 === "by")) || (key2 === "reason")) || (pattern4.test(key2)))){
vErrors = added(vErrors, instancePath+"/history/" + i1, "#/properties/history/items/additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data25.on !== undefined){
let data26 = data25.on;
if(typeof data26 === "string"){
if(!pattern1.test(data26)){
vErrors = added(vErrors, instancePath+"/history/" + i1+"/on", "#/properties/history/items/properties/on/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/history/" + i1+"/on", "#/properties/history/items/properties/on/type", {type: "string"});
errors++;
}
}
if(data25.field !== undefined){
let data27 = data25.field;
if(typeof data27 !== "string"){
vErrors = added(vErrors, instancePath+"/history/" + i1+"/field", "#/properties/history/items/properties/field/type", {type: "string"});
errors++;
}
if(!(((((data27 === "sunset") || (data27 === "remove")) || (data27 === "deprecated")) || (data27 === "announced")) || (data27 === "effective"))){
vErrors = added(vErrors, instancePath+"/history/" + i1+"/field", "#/properties/history/items/properties/field/enum", {allowedValues: schema21.properties.history.items.properties.field.enum});
errors++;
}
}
if(data25.from !== undefined){
let data28 = data25.from;
if(typeof data28 === "string"){
if(!pattern1.test(data28)){
vErrors = added(vErrors, instancePath+"/history/" + i1+"/from", "#/properties/history/items/properties/from/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/history/" + i1+"/from", "#/properties/history/items/properties/from/type", {type: "string"});
errors++;
}
}
if(data25.to !== undefined){
let data29 = data25.to;
if(typeof data29 === "string"){
if(!pattern1.test(data29)){
vErrors = added(vErrors, instancePath+"/history/" + i1+"/to", "#/properties/history/items/properties/to/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/history/" + i1+"/to", "#/properties/history/items/properties/to/type", {type: "string"});
errors++;
}
}
if(data25.by !== undefined){
let data30 = data25.by;
if(typeof data30 === "string"){
if(func2(data30) < 1){
vErrors = added(vErrors, instancePath+"/history/" + i1+"/by", "#/properties/history/items/properties/by/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/history/" + i1+"/by", "#/properties/history/items/properties/by/type", {type: "string"});
errors++;
}
}
if(data25.reason !== undefined){
let data31 = data25.reason;
if(typeof data31 === "string"){
if(func2(data31) < 1){
vErrors = added(vErrors, instancePath+"/history/" + i1+"/reason", "#/properties/history/items/properties/reason/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/history/" + i1+"/reason", "#/properties/history/items/properties/reason/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/history/" + i1, "#/properties/history/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/history", "#/properties/history/type", {type: "array"});
errors++;
}
}
if(data.withdrawn !== undefined){
let data32 = data.withdrawn;
if(typeof data32 === "string"){
if(!pattern1.test(data32)){
vErrors = added(vErrors, instancePath+"/withdrawn", "#/properties/withdrawn/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/withdrawn", "#/properties/withdrawn/type", {type: "string"});
errors++;
}
}
if(data.withdrawnReason !== undefined){
let data33 = data.withdrawnReason;
if(typeof data33 === "string"){
if(func2(data33) < 1){
vErrors = added(vErrors, instancePath+"/withdrawnReason", "#/properties/withdrawnReason/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/withdrawnReason", "#/properties/withdrawnReason/type", {type: "string"});
errors++;
}
}
if(data.to !== undefined){
let data34 = data.to;
if(typeof data34 === "string"){
if(func2(data34) < 1){
vErrors = added(vErrors, instancePath+"/to", "#/properties/to/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/to", "#/properties/to/type", {type: "string"});
errors++;
}
}
if(data.effective !== undefined){
let data35 = data.effective;
if(typeof data35 === "string"){
if(!pattern1.test(data35)){
vErrors = added(vErrors, instancePath+"/effective", "#/properties/effective/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/effective", "#/properties/effective/type", {type: "string"});
errors++;
}
}
if(data.versions !== undefined){
let data36 = data.versions;
if(typeof data36 === "string"){
if(func2(data36) < 1){
vErrors = added(vErrors, instancePath+"/versions", "#/properties/versions/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/versions", "#/properties/versions/type", {type: "string"});
errors++;
}
}
if(data.advisory !== undefined){
let data37 = data.advisory;
if(typeof data37 === "string"){
if(!pattern20.test(data37)){
vErrors = added(vErrors, instancePath+"/advisory", "#/properties/advisory/pattern", {pattern: "^https://"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/advisory", "#/properties/advisory/type", {type: "string"});
errors++;
}
}
if(data.lifted !== undefined){
let data38 = data.lifted;
if(typeof data38 === "string"){
if(!pattern1.test(data38)){
vErrors = added(vErrors, instancePath+"/lifted", "#/properties/lifted/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/lifted", "#/properties/lifted/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const eventManifest = validate37;
const schema22 = {"type":"object","required":["pluginId","version","name","entryPoints"],"properties":{"pluginId":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"description":{"type":"string"},"entryPoints":{"type":"object","required":["handlers"],"properties":{"handlers":{"type":"array","items":{"type":"object","required":["event","script"],"properties":{"event":{"type":"string","minLength":1},"language":{"type":"array","items":{"type":"string"}},"script":{"type":"string","minLength":1}}}}}},"permissions":{"type":"array","items":{"type":"string"}},"settings":{"type":"object","properties":{"enableDebug":{"type":"boolean"},"maxExecutionTimeMs":{"type":"integer","minimum":0},"cacheEnabled":{"type":"boolean"}}}},"$id":"event-manifest"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pluginId === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "pluginId"});
errors++;
}
if(data.version === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "version"});
errors++;
}
if(data.name === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "name"});
errors++;
}
if(data.entryPoints === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "entryPoints"});
errors++;
}
if(data.pluginId !== undefined){
let data0 = data.pluginId;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = added(vErrors, instancePath+"/pluginId", "#/properties/pluginId/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/pluginId", "#/properties/pluginId/type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: "string"});
errors++;
}
}
if(data.entryPoints !== undefined){
let data4 = data.entryPoints;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.handlers === undefined){
vErrors = added(vErrors, instancePath+"/entryPoints", "#/properties/entryPoints/required", {missingProperty: "handlers"});
errors++;
}
if(data4.handlers !== undefined){
let data5 = data4.handlers;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.event === undefined){
vErrors = added(vErrors, instancePath+"/entryPoints/handlers/" + i0, "#/properties/entryPoints/properties/handlers/items/required", {missingProperty: "event"});
errors++;
}
if(data6.script === undefined){
vErrors = added(vErrors, instancePath+"/entryPoints/handlers/" + i0, "#/properties/entryPoints/properties/handlers/items/required", {missingProperty: "script"});
errors++;
}
if(data6.event !== undefined){
let data7 = data6.event;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, instancePath+"/entryPoints/handlers/" + i0+"/event", "#/properties/entryPoints/properties/handlers/items/properties/event/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entryPoints/handlers/" + i0+"/event", "#/properties/entryPoints/properties/handlers/items/properties/event/type", {type: "string"});
errors++;
}
}
if(data6.language !== undefined){
let data8 = data6.language;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
vErrors = added(vErrors, instancePath+"/entryPoints/handlers/" + i0+"/language/" + i1, "#/properties/entryPoints/properties/handlers/items/properties/language/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entryPoints/handlers/" + i0+"/language", "#/properties/entryPoints/properties/handlers/items/properties/language/type", {type: "array"});
errors++;
}
}
if(data6.script !== undefined){
let data10 = data6.script;
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, instancePath+"/entryPoints/handlers/" + i0+"/script", "#/properties/entryPoints/properties/handlers/items/properties/script/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/entryPoints/handlers/" + i0+"/script", "#/properties/entryPoints/properties/handlers/items/properties/script/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entryPoints/handlers/" + i0, "#/properties/entryPoints/properties/handlers/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entryPoints/handlers", "#/properties/entryPoints/properties/handlers/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/entryPoints", "#/properties/entryPoints/type", {type: "object"});
errors++;
}
}
if(data.permissions !== undefined){
let data11 = data.permissions;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
vErrors = added(vErrors, instancePath+"/permissions/" + i2, "#/properties/permissions/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/permissions", "#/properties/permissions/type", {type: "array"});
errors++;
}
}
if(data.settings !== undefined){
let data13 = data.settings;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.enableDebug !== undefined){
if(typeof data13.enableDebug !== "boolean"){
vErrors = added(vErrors, instancePath+"/settings/enableDebug", "#/properties/settings/properties/enableDebug/type", {type: "boolean"});
errors++;
}
}
if(data13.maxExecutionTimeMs !== undefined){
let data15 = data13.maxExecutionTimeMs;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
vErrors = added(vErrors, instancePath+"/settings/maxExecutionTimeMs", "#/properties/settings/properties/maxExecutionTimeMs/type", {type: "integer"});
errors++;
}
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
vErrors = added(vErrors, instancePath+"/settings/maxExecutionTimeMs", "#/properties/settings/properties/maxExecutionTimeMs/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data13.cacheEnabled !== undefined){
if(typeof data13.cacheEnabled !== "boolean"){
vErrors = added(vErrors, instancePath+"/settings/cacheEnabled", "#/properties/settings/properties/cacheEnabled/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/settings", "#/properties/settings/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const hooks = validate38;
const schema23 = {"type":"object","required":["hooks"],"properties":{"$schema":{},"description":{"type":"string"},"version":{"type":"integer"},"hooks":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"matcher":{"type":"string"},"hooks":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"command":{"type":"string"},"bash":{"type":"string"},"powershell":{"type":"string"},"prompt":{"type":"string"},"url":{"type":"string"},"server":{"type":"string"},"tool":{"type":"string"},"timeout":{"type":"number"},"async":{"type":"boolean"},"statusMessage":{"type":"string"}},"required":["type"]}}}}}}},"$id":"hooks"};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hooks === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "hooks"});
errors++;
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/type", {type: "integer"});
errors++;
}
}
if(data.hooks !== undefined){
let data2 = data.hooks;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.matcher !== undefined){
if(typeof data4.matcher !== "string"){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/matcher", "#/properties/hooks/additionalProperties/items/properties/matcher/type", {type: "string"});
errors++;
}
}
if(data4.hooks !== undefined){
let data6 = data4.hooks;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.type === undefined){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1, "#/properties/hooks/additionalProperties/items/properties/hooks/items/required", {missingProperty: "type"});
errors++;
}
if(data7.type !== undefined){
if(typeof data7.type !== "string"){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/type", "#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/type/type", {type: "string"});
errors++;
}
}
if(data7.command !== undefined){
if(typeof data7.command !== "string"){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/command", "#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/command/type", {type: "string"});
errors++;
}
}
if(data7.bash !== undefined){
if(typeof data7.bash !== "string"){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/bash", "#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/bash/type", {type: "string"});
errors++;
}
}
if(data7.powershell !== undefined){
if(typeof data7.powershell !== "string"){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/powershell", "#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/powershell/type", {type: "string"});
errors++;
}
}
if(data7.prompt !== undefined){
if(typeof data7.prompt !== "string"){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/prompt", "#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/prompt/type", {type: "string"});
errors++;
}
}
if(data7.url !== undefined){
if(typeof data7.url !== "string"){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/url", "#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/url/type", {type: "string"});
errors++;
}
}
if(data7.server !== undefined){
if(typeof data7.server !== "string"){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/server", "#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/server/type", {type: "string"});
errors++;
}
}
if(data7.tool !== undefined){
if(typeof data7.tool !== "string"){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/tool", "#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/tool/type", {type: "string"});
errors++;
}
}
if(data7.timeout !== undefined){
if(!(typeof data7.timeout == "number")){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/timeout", "#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/timeout/type", {type: "number"});
errors++;
}
}
if(data7.async !== undefined){
if(typeof data7.async !== "boolean"){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/async", "#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/async/type", {type: "boolean"});
errors++;
}
}
if(data7.statusMessage !== undefined){
if(typeof data7.statusMessage !== "string"){
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/statusMessage", "#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/statusMessage/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1, "#/properties/hooks/additionalProperties/items/properties/hooks/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks", "#/properties/hooks/additionalProperties/items/properties/hooks/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, "#/properties/hooks/additionalProperties/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/hooks/additionalProperties/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/hooks", "#/properties/hooks/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const ledgerV1 = validate39;
const schema24 = {"type":"object","required":["schema","plugins"],"properties":{"schema":{"type":"string","const":"ledger/v1"},"asOf":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"plugins":{"type":"object","additionalProperties":{"type":"object","required":["versions"],"properties":{"versions":{"type":"object","additionalProperties":{"type":"object","required":["versioned"],"properties":{"versioned":{"type":"string","pattern":"^[0-9a-f]{64}$"},"firstReleased":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"commit":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"root":{"type":"string"},"catalogs":{"type":"object","additionalProperties":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}}}}}},"records":{"type":"object","additionalProperties":{"type":"object","required":["firstPublished","kind"],"properties":{"firstPublished":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"kind":{"type":"string","enum":["deprecate","rename","yank","quarantine"]},"announced":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"deprecated":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"sunset":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"remove":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"effective":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"withdrawn":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"history":{"type":"array","items":{"type":"object"}}}}},"renames":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":["string","null"]}}},"rollbacks":{"type":"array","items":{"type":"object","required":["catalog","on","from","to","taken","because"],"properties":{"catalog":{"type":"string"},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"to":{"type":"integer","minimum":1},"from":{"type":"integer","minimum":1},"taken":{"type":"object","additionalProperties":{"type":"object","required":["gitTree"],"properties":{"version":{"type":"string"},"gitTree":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"because":{"type":"string"},"again":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}}},"$id":"ledger.v1"};
const pattern64 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "schema"});
errors++;
}
if(data.plugins === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "plugins"});
errors++;
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/type", {type: "string"});
errors++;
}
if("ledger/v1" !== data0){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/const", {allowedValue: "ledger/v1"});
errors++;
}
}
if(data.asOf !== undefined){
let data1 = data.asOf;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = added(vErrors, instancePath+"/asOf", "#/properties/asOf/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/asOf", "#/properties/asOf/type", {type: "string"});
errors++;
}
}
if(data.plugins !== undefined){
let data2 = data.plugins;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.versions === undefined){
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/plugins/additionalProperties/required", {missingProperty: "versions"});
errors++;
}
if(data3.versions !== undefined){
let data4 = data3.versions;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.versioned === undefined){
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/plugins/additionalProperties/properties/versions/additionalProperties/required", {missingProperty: "versioned"});
errors++;
}
if(data5.versioned !== undefined){
let data6 = data5.versioned;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/versioned", "#/properties/plugins/additionalProperties/properties/versions/additionalProperties/properties/versioned/pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/versioned", "#/properties/plugins/additionalProperties/properties/versions/additionalProperties/properties/versioned/type", {type: "string"});
errors++;
}
}
if(data5.firstReleased !== undefined){
let data7 = data5.firstReleased;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/firstReleased", "#/properties/plugins/additionalProperties/properties/versions/additionalProperties/properties/firstReleased/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/firstReleased", "#/properties/plugins/additionalProperties/properties/versions/additionalProperties/properties/firstReleased/type", {type: "string"});
errors++;
}
}
if(data5.commit !== undefined){
let data8 = data5.commit;
if(typeof data8 === "string"){
if(!pattern64.test(data8)){
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/commit", "#/properties/plugins/additionalProperties/properties/versions/additionalProperties/properties/commit/pattern", {pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/commit", "#/properties/plugins/additionalProperties/properties/versions/additionalProperties/properties/commit/type", {type: "string"});
errors++;
}
}
if(data5.root !== undefined){
if(typeof data5.root !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/root", "#/properties/plugins/additionalProperties/properties/versions/additionalProperties/properties/root/type", {type: "string"});
errors++;
}
}
if(data5.catalogs !== undefined){
let data10 = data5.catalogs;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
let data11 = data10[key2];
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/catalogs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/plugins/additionalProperties/properties/versions/additionalProperties/properties/catalogs/additionalProperties/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/catalogs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/plugins/additionalProperties/properties/versions/additionalProperties/properties/catalogs/additionalProperties/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/catalogs", "#/properties/plugins/additionalProperties/properties/versions/additionalProperties/properties/catalogs/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/plugins/additionalProperties/properties/versions/additionalProperties/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/versions", "#/properties/plugins/additionalProperties/properties/versions/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/plugins/additionalProperties/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins", "#/properties/plugins/type", {type: "object"});
errors++;
}
}
if(data.records !== undefined){
let data12 = data.records;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
let data13 = data12[key3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.firstPublished === undefined){
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/records/additionalProperties/required", {missingProperty: "firstPublished"});
errors++;
}
if(data13.kind === undefined){
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/records/additionalProperties/required", {missingProperty: "kind"});
errors++;
}
if(data13.firstPublished !== undefined){
let data14 = data13.firstPublished;
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/firstPublished", "#/properties/records/additionalProperties/properties/firstPublished/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/firstPublished", "#/properties/records/additionalProperties/properties/firstPublished/type", {type: "string"});
errors++;
}
}
if(data13.kind !== undefined){
let data15 = data13.kind;
if(typeof data15 !== "string"){
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind", "#/properties/records/additionalProperties/properties/kind/type", {type: "string"});
errors++;
}
if(!((((data15 === "deprecate") || (data15 === "rename")) || (data15 === "yank")) || (data15 === "quarantine"))){
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind", "#/properties/records/additionalProperties/properties/kind/enum", {allowedValues: schema24.properties.records.additionalProperties.properties.kind.enum});
errors++;
}
}
if(data13.announced !== undefined){
let data16 = data13.announced;
if(typeof data16 === "string"){
if(!pattern1.test(data16)){
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/announced", "#/properties/records/additionalProperties/properties/announced/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/announced", "#/properties/records/additionalProperties/properties/announced/type", {type: "string"});
errors++;
}
}
if(data13.deprecated !== undefined){
let data17 = data13.deprecated;
if(typeof data17 === "string"){
if(!pattern1.test(data17)){
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated", "#/properties/records/additionalProperties/properties/deprecated/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated", "#/properties/records/additionalProperties/properties/deprecated/type", {type: "string"});
errors++;
}
}
if(data13.sunset !== undefined){
let data18 = data13.sunset;
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/sunset", "#/properties/records/additionalProperties/properties/sunset/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/sunset", "#/properties/records/additionalProperties/properties/sunset/type", {type: "string"});
errors++;
}
}
if(data13.remove !== undefined){
let data19 = data13.remove;
if(typeof data19 === "string"){
if(!pattern1.test(data19)){
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/remove", "#/properties/records/additionalProperties/properties/remove/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/remove", "#/properties/records/additionalProperties/properties/remove/type", {type: "string"});
errors++;
}
}
if(data13.effective !== undefined){
let data20 = data13.effective;
if(typeof data20 === "string"){
if(!pattern1.test(data20)){
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/effective", "#/properties/records/additionalProperties/properties/effective/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/effective", "#/properties/records/additionalProperties/properties/effective/type", {type: "string"});
errors++;
}
}
if(data13.withdrawn !== undefined){
let data21 = data13.withdrawn;
if(typeof data21 === "string"){
if(!pattern1.test(data21)){
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/withdrawn", "#/properties/records/additionalProperties/properties/withdrawn/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/withdrawn", "#/properties/records/additionalProperties/properties/withdrawn/type", {type: "string"});
errors++;
}
}
if(data13.history !== undefined){
let data22 = data13.history;
if(Array.isArray(data22)){
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/history/" + i0, "#/properties/records/additionalProperties/properties/history/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/history", "#/properties/records/additionalProperties/properties/history/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/records/additionalProperties/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/records", "#/properties/records/type", {type: "object"});
errors++;
}
}
if(data.renames !== undefined){
let data24 = data.renames;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
let data25 = data24[key4];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
let data26 = data25[key5];
if((typeof data26 !== "string") && (data26 !== null)){
vErrors = added(vErrors, instancePath+"/renames/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/renames/additionalProperties/additionalProperties/type", {type: schema24.properties.renames.additionalProperties.additionalProperties.type});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/renames/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/renames/additionalProperties/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/renames", "#/properties/renames/type", {type: "object"});
errors++;
}
}
if(data.rollbacks !== undefined){
let data27 = data.rollbacks;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.catalog === undefined){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1, "#/properties/rollbacks/items/required", {missingProperty: "catalog"});
errors++;
}
if(data28.on === undefined){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1, "#/properties/rollbacks/items/required", {missingProperty: "on"});
errors++;
}
if(data28.from === undefined){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1, "#/properties/rollbacks/items/required", {missingProperty: "from"});
errors++;
}
if(data28.to === undefined){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1, "#/properties/rollbacks/items/required", {missingProperty: "to"});
errors++;
}
if(data28.taken === undefined){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1, "#/properties/rollbacks/items/required", {missingProperty: "taken"});
errors++;
}
if(data28.because === undefined){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1, "#/properties/rollbacks/items/required", {missingProperty: "because"});
errors++;
}
if(data28.catalog !== undefined){
if(typeof data28.catalog !== "string"){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/catalog", "#/properties/rollbacks/items/properties/catalog/type", {type: "string"});
errors++;
}
}
if(data28.on !== undefined){
let data30 = data28.on;
if(typeof data30 === "string"){
if(!pattern1.test(data30)){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/on", "#/properties/rollbacks/items/properties/on/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/on", "#/properties/rollbacks/items/properties/on/type", {type: "string"});
errors++;
}
}
if(data28.to !== undefined){
let data31 = data28.to;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/to", "#/properties/rollbacks/items/properties/to/type", {type: "integer"});
errors++;
}
if(typeof data31 == "number"){
if(data31 < 1 || isNaN(data31)){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/to", "#/properties/rollbacks/items/properties/to/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data28.from !== undefined){
let data32 = data28.from;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/from", "#/properties/rollbacks/items/properties/from/type", {type: "integer"});
errors++;
}
if(typeof data32 == "number"){
if(data32 < 1 || isNaN(data32)){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/from", "#/properties/rollbacks/items/properties/from/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data28.taken !== undefined){
let data33 = data28.taken;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key6 in data33){
let data34 = data33[key6];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.gitTree === undefined){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/taken/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/rollbacks/items/properties/taken/additionalProperties/required", {missingProperty: "gitTree"});
errors++;
}
if(data34.version !== undefined){
if(typeof data34.version !== "string"){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/taken/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/version", "#/properties/rollbacks/items/properties/taken/additionalProperties/properties/version/type", {type: "string"});
errors++;
}
}
if(data34.gitTree !== undefined){
let data36 = data34.gitTree;
if(typeof data36 === "string"){
if(!pattern3.test(data36)){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/taken/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/gitTree", "#/properties/rollbacks/items/properties/taken/additionalProperties/properties/gitTree/pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/taken/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/gitTree", "#/properties/rollbacks/items/properties/taken/additionalProperties/properties/gitTree/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/taken/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/rollbacks/items/properties/taken/additionalProperties/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/taken", "#/properties/rollbacks/items/properties/taken/type", {type: "object"});
errors++;
}
}
if(data28.because !== undefined){
if(typeof data28.because !== "string"){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/because", "#/properties/rollbacks/items/properties/because/type", {type: "string"});
errors++;
}
}
if(data28.again !== undefined){
let data38 = data28.again;
if(typeof data38 === "string"){
if(!pattern1.test(data38)){
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/again", "#/properties/rollbacks/items/properties/again/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1+"/again", "#/properties/rollbacks/items/properties/again/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/rollbacks/" + i1, "#/properties/rollbacks/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/rollbacks", "#/properties/rollbacks/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const lsp = validate40;
const schema25 = {"type":"object","if":{"required":["lspServers"]},"else":{"properties":{"$schema":{}},"additionalProperties":{"type":"object","required":["command","extensionToLanguage"],"properties":{"command":{"type":"string","pattern":"^[^ ]+$","patternErrorMessage":"expected a program without spaces; arguments go into args"},"args":{"type":"array","items":{"type":"string"}},"extensionToLanguage":{"type":"object","additionalProperties":{"type":"string"}},"fileExtensions":{"type":"object"},"env":{"type":"object"},"transport":{"type":"string"},"initializationOptions":{},"settings":{},"workspaceFolder":{"type":"string"},"startupTimeout":{"type":"number"},"shutdownTimeout":{"type":"number"},"restartOnCrash":{"type":"boolean"},"maxRestarts":{"type":"number"}}}},"properties":{"$schema":{},"lspServers":{"type":"object","additionalProperties":{"type":"object","required":["command"],"properties":{"command":{"type":"string","pattern":"^[^ ]+$","patternErrorMessage":"expected a program without spaces; arguments go into args"},"args":{"type":"array","items":{"type":"string"}},"extensionToLanguage":{"type":"object","additionalProperties":{"type":"string"}},"fileExtensions":{"type":"object"},"env":{"type":"object"},"transport":{"type":"string"},"initializationOptions":{},"settings":{},"workspaceFolder":{"type":"string"},"startupTimeout":{"type":"number"},"shutdownTimeout":{"type":"number"},"restartOnCrash":{"type":"boolean"},"maxRestarts":{"type":"number"}}}}},"$id":"lsp"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.lspServers === undefined) && (missing0 = "lspServers")){
vErrors = added(vErrors, "", "");
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "$schema")){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/else/additionalProperties/required", {missingProperty: "command"});
errors++;
}
if(data0.extensionToLanguage === undefined){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/else/additionalProperties/required", {missingProperty: "extensionToLanguage"});
errors++;
}
if(data0.command !== undefined){
let data1 = data0.command;
if(typeof data1 === "string"){
if(!pattern40.test(data1)){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/command", "#/else/additionalProperties/properties/command/pattern", {pattern: "^[^ ]+$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/command", "#/else/additionalProperties/properties/command/type", {type: "string"});
errors++;
}
}
if(data0.args !== undefined){
let data2 = data0.args;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/args/" + i0, "#/else/additionalProperties/properties/args/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/args", "#/else/additionalProperties/properties/args/type", {type: "array"});
errors++;
}
}
if(data0.extensionToLanguage !== undefined){
let data4 = data0.extensionToLanguage;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(typeof data4[key1] !== "string"){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/extensionToLanguage/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/else/additionalProperties/properties/extensionToLanguage/additionalProperties/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/extensionToLanguage", "#/else/additionalProperties/properties/extensionToLanguage/type", {type: "object"});
errors++;
}
}
if(data0.fileExtensions !== undefined){
let data6 = data0.fileExtensions;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/fileExtensions", "#/else/additionalProperties/properties/fileExtensions/type", {type: "object"});
errors++;
}
}
if(data0.env !== undefined){
let data7 = data0.env;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/env", "#/else/additionalProperties/properties/env/type", {type: "object"});
errors++;
}
}
if(data0.transport !== undefined){
if(typeof data0.transport !== "string"){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/transport", "#/else/additionalProperties/properties/transport/type", {type: "string"});
errors++;
}
}
if(data0.workspaceFolder !== undefined){
if(typeof data0.workspaceFolder !== "string"){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspaceFolder", "#/else/additionalProperties/properties/workspaceFolder/type", {type: "string"});
errors++;
}
}
if(data0.startupTimeout !== undefined){
if(!(typeof data0.startupTimeout == "number")){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/startupTimeout", "#/else/additionalProperties/properties/startupTimeout/type", {type: "number"});
errors++;
}
}
if(data0.shutdownTimeout !== undefined){
if(!(typeof data0.shutdownTimeout == "number")){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/shutdownTimeout", "#/else/additionalProperties/properties/shutdownTimeout/type", {type: "number"});
errors++;
}
}
if(data0.restartOnCrash !== undefined){
if(typeof data0.restartOnCrash !== "boolean"){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/restartOnCrash", "#/else/additionalProperties/properties/restartOnCrash/type", {type: "boolean"});
errors++;
}
}
if(data0.maxRestarts !== undefined){
if(!(typeof data0.maxRestarts == "number")){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxRestarts", "#/else/additionalProperties/properties/maxRestarts/type", {type: "number"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/else/additionalProperties/type", {type: "object"});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, instancePath, "#/if", {failingKeyword: "else"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lspServers !== undefined){
let data14 = data.lspServers;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
let data15 = data14[key2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.command === undefined){
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/lspServers/additionalProperties/required", {missingProperty: "command"});
errors++;
}
if(data15.command !== undefined){
let data16 = data15.command;
if(typeof data16 === "string"){
if(!pattern40.test(data16)){
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/command", "#/properties/lspServers/additionalProperties/properties/command/pattern", {pattern: "^[^ ]+$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/command", "#/properties/lspServers/additionalProperties/properties/command/type", {type: "string"});
errors++;
}
}
if(data15.args !== undefined){
let data17 = data15.args;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(typeof data17[i1] !== "string"){
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/args/" + i1, "#/properties/lspServers/additionalProperties/properties/args/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/args", "#/properties/lspServers/additionalProperties/properties/args/type", {type: "array"});
errors++;
}
}
if(data15.extensionToLanguage !== undefined){
let data19 = data15.extensionToLanguage;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(typeof data19[key3] !== "string"){
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/extensionToLanguage/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/lspServers/additionalProperties/properties/extensionToLanguage/additionalProperties/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/extensionToLanguage", "#/properties/lspServers/additionalProperties/properties/extensionToLanguage/type", {type: "object"});
errors++;
}
}
if(data15.fileExtensions !== undefined){
let data21 = data15.fileExtensions;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/fileExtensions", "#/properties/lspServers/additionalProperties/properties/fileExtensions/type", {type: "object"});
errors++;
}
}
if(data15.env !== undefined){
let data22 = data15.env;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/env", "#/properties/lspServers/additionalProperties/properties/env/type", {type: "object"});
errors++;
}
}
if(data15.transport !== undefined){
if(typeof data15.transport !== "string"){
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/transport", "#/properties/lspServers/additionalProperties/properties/transport/type", {type: "string"});
errors++;
}
}
if(data15.workspaceFolder !== undefined){
if(typeof data15.workspaceFolder !== "string"){
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspaceFolder", "#/properties/lspServers/additionalProperties/properties/workspaceFolder/type", {type: "string"});
errors++;
}
}
if(data15.startupTimeout !== undefined){
if(!(typeof data15.startupTimeout == "number")){
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/startupTimeout", "#/properties/lspServers/additionalProperties/properties/startupTimeout/type", {type: "number"});
errors++;
}
}
if(data15.shutdownTimeout !== undefined){
if(!(typeof data15.shutdownTimeout == "number")){
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/shutdownTimeout", "#/properties/lspServers/additionalProperties/properties/shutdownTimeout/type", {type: "number"});
errors++;
}
}
if(data15.restartOnCrash !== undefined){
if(typeof data15.restartOnCrash !== "boolean"){
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/restartOnCrash", "#/properties/lspServers/additionalProperties/properties/restartOnCrash/type", {type: "boolean"});
errors++;
}
}
if(data15.maxRestarts !== undefined){
if(!(typeof data15.maxRestarts == "number")){
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxRestarts", "#/properties/lspServers/additionalProperties/properties/maxRestarts/type", {type: "number"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/lspServers/additionalProperties/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/lspServers", "#/properties/lspServers/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const marketplace = validate41;
const schema26 = {"type":"object","required":["name","plugins"],"properties":{"$schema":{},"name":{"type":"string"},"owner":{},"description":{},"version":{},"interface":{},"metadata":{},"renames":{},"forceRemoveDeletedPlugins":{},"allowCrossMarketplaceDependenciesOn":{},"plugins":{"type":"array","items":{"type":"object","required":["name","source"],"properties":{"name":{"type":"string"},"source":{},"policy":{},"category":{},"description":{},"displayName":{},"version":{},"author":{},"homepage":{},"repository":{},"license":{},"keywords":{},"tags":{},"strict":{},"defaultEnabled":{},"dependencies":{},"relevance":{},"metadata":{},"minClientVersions":{},"headers":{},"headersHelper":{},"interface":{},"icon":{},"commands":{},"agents":{},"skills":{},"hooks":{},"outputStyles":{},"themes":{},"mcpServers":{},"lspServers":{},"userConfig":{},"channels":{},"monitors":{},"workflows":{},"experimental":{},"settings":{},"apps":{},"rules":{},"engines":{}}}}},"$id":"marketplace"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "name"});
errors++;
}
if(data.plugins === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "plugins"});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: "string"});
errors++;
}
}
if(data.plugins !== undefined){
let data1 = data.plugins;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
vErrors = added(vErrors, instancePath+"/plugins/" + i0, "#/properties/plugins/items/required", {missingProperty: "name"});
errors++;
}
if(data2.source === undefined){
vErrors = added(vErrors, instancePath+"/plugins/" + i0, "#/properties/plugins/items/required", {missingProperty: "source"});
errors++;
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
vErrors = added(vErrors, instancePath+"/plugins/" + i0+"/name", "#/properties/plugins/items/properties/name/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins/" + i0, "#/properties/plugins/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins", "#/properties/plugins/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const mcp = validate42;
const schema27 = {"type":"object","if":{"required":["mcpServers"]},"else":{"properties":{"$schema":{}},"additionalProperties":{"type":"object","if":{"properties":{"command":false}},"then":{"required":["url"],"errorMessage":"needs \"command\" (a program to run) or \"url\" (a server to call)"},"properties":{"type":{"type":"string"},"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object"},"cwd":{"type":"string"},"url":{"type":"string"},"headers":{"type":"object"}}}},"properties":{"$schema":{},"mcpServers":{"type":"object","additionalProperties":{"type":"object","if":{"properties":{"command":false}},"then":{"required":["url"],"errorMessage":"needs \"command\" (a program to run) or \"url\" (a server to call)"},"properties":{"type":{"type":"string"},"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object"},"cwd":{"type":"string"},"url":{"type":"string"},"headers":{"type":"object"}}}}},"$id":"mcp"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.mcpServers === undefined) && (missing0 = "mcpServers")){
vErrors = added(vErrors, "", "");
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "$schema")){
let data0 = data[key0];
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command !== undefined){
vErrors = added(vErrors, "", "");
errors++;
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs9 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.url === undefined){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/else/additionalProperties/then/required", {missingProperty: "url"});
errors++;
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
}
if(!valid2){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/else/additionalProperties/if", {failingKeyword: "then"});
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type !== undefined){
if(typeof data0.type !== "string"){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/type", "#/else/additionalProperties/properties/type/type", {type: "string"});
errors++;
}
}
if(data0.command !== undefined){
if(typeof data0.command !== "string"){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/command", "#/else/additionalProperties/properties/command/type", {type: "string"});
errors++;
}
}
if(data0.args !== undefined){
let data4 = data0.args;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/args/" + i0, "#/else/additionalProperties/properties/args/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/args", "#/else/additionalProperties/properties/args/type", {type: "array"});
errors++;
}
}
if(data0.env !== undefined){
let data6 = data0.env;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/env", "#/else/additionalProperties/properties/env/type", {type: "object"});
errors++;
}
}
if(data0.cwd !== undefined){
if(typeof data0.cwd !== "string"){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/cwd", "#/else/additionalProperties/properties/cwd/type", {type: "string"});
errors++;
}
}
if(data0.url !== undefined){
if(typeof data0.url !== "string"){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/url", "#/else/additionalProperties/properties/url/type", {type: "string"});
errors++;
}
}
if(data0.headers !== undefined){
let data9 = data0.headers;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers", "#/else/additionalProperties/properties/headers/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/else/additionalProperties/type", {type: "object"});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, instancePath, "#/if", {failingKeyword: "else"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mcpServers !== undefined){
let data10 = data.mcpServers;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
let data11 = data10[key1];
const _errs31 = errors;
let valid9 = true;
const _errs32 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.command !== undefined){
vErrors = added(vErrors, "", "");
errors++;
}
}
var _valid2 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs33 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.url === undefined){
vErrors = added(vErrors, instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/mcpServers/additionalProperties/then/required", {missingProperty: "url"});
errors++;
}
}
var _valid2 = _errs33 === errors;
valid9 = _valid2;
}
if(!valid9){
vErrors = added(vErrors, instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/mcpServers/additionalProperties/if", {failingKeyword: "then"});
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.type !== undefined){
if(typeof data11.type !== "string"){
vErrors = added(vErrors, instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/type", "#/properties/mcpServers/additionalProperties/properties/type/type", {type: "string"});
errors++;
}
}
if(data11.command !== undefined){
if(typeof data11.command !== "string"){
vErrors = added(vErrors, instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/command", "#/properties/mcpServers/additionalProperties/properties/command/type", {type: "string"});
errors++;
}
}
if(data11.args !== undefined){
let data15 = data11.args;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
vErrors = added(vErrors, instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/args/" + i1, "#/properties/mcpServers/additionalProperties/properties/args/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/args", "#/properties/mcpServers/additionalProperties/properties/args/type", {type: "array"});
errors++;
}
}
if(data11.env !== undefined){
let data17 = data11.env;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
vErrors = added(vErrors, instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/env", "#/properties/mcpServers/additionalProperties/properties/env/type", {type: "object"});
errors++;
}
}
if(data11.cwd !== undefined){
if(typeof data11.cwd !== "string"){
vErrors = added(vErrors, instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/cwd", "#/properties/mcpServers/additionalProperties/properties/cwd/type", {type: "string"});
errors++;
}
}
if(data11.url !== undefined){
if(typeof data11.url !== "string"){
vErrors = added(vErrors, instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/url", "#/properties/mcpServers/additionalProperties/properties/url/type", {type: "string"});
errors++;
}
}
if(data11.headers !== undefined){
let data20 = data11.headers;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
vErrors = added(vErrors, instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers", "#/properties/mcpServers/additionalProperties/properties/headers/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/mcpServers/additionalProperties/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/mcpServers", "#/properties/mcpServers/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const policyV1 = validate43;
const schema28 = {"type":"object","required":["schema","name","edition"],"properties":{"schema":{"type":"string","const":"policy/v1"},"name":{"type":"string","minLength":1},"edition":{"type":"integer","minimum":1},"description":{"type":"string"},"docs":{"type":"string","pattern":"^https?://","patternErrorMessage":"expected a web address"},"extends":{"type":"array","items":{"type":"string"}},"plugins":{"type":"object","properties":{"roots":{"$ref":"policy.v1.list"},"ignore":{"$ref":"policy.v1.list"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"versioning":{"$ref":"policy.v1.versioning"},"deprecation":{"$ref":"policy.v1.deprecation"},"licenses":{"$ref":"policy.v1.licenses"},"permissions":{"$ref":"policy.v1.permissions"},"mcp":{"$ref":"policy.v1.mcp"},"hooks":{"$ref":"policy.v1.hooks"},"auth":{"$ref":"policy.v1.auth"},"ownership":{"$ref":"policy.v1.ownership"},"names":{"$ref":"policy.v1.names"},"limits":{"$ref":"policy.v1.limits"},"install":{"$ref":"policy.v1.install"},"rules":{"$ref":"policy.v1.rules"},"evidence":{"$ref":"policy.v1.evidence"},"assertions":{"type":"object","propertyNames":{"pattern":"^(x-.*|[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*)$","patternErrorMessage":"expected an id like acme/support-url"},"additionalProperties":{"type":"object","required":["on","message","schema"],"properties":{"on":{"type":"string","enum":["manifest","skill","mcp","hooks","catalog-entry"]},"severity":{"$ref":"policy.v1.severity"},"message":{"type":"string","minLength":1},"schema":{"type":["object","boolean"]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"patternProperties":{"^x-":{}}},"locked":{"$ref":"policy.v1.list"},"scopes":{"type":"array","items":{"type":"object","required":["name","match"],"properties":{"name":{"type":"string","minLength":1},"match":{"type":"object","properties":{"plugins":{"type":"array","items":{"type":"string"}},"paths":{"type":"array","items":{"type":"string"}},"categories":{"type":"array","items":{"type":"string"}},"owners":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string","enum":["codex","claude","cursor","copilot","agent-plugins","shared","event","api","array"]}},"has":{"type":"array","items":{"type":"string","enum":["skills","commands","agents","mcp","hooks","apps","lsp","handlers","endpoints","bin","monitors"]}},"states":{"type":"array","items":{"type":"string","enum":["active","announced","deprecated","sunset","removed","quarantined"]}},"catalogs":{"type":"array","items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"except":{"type":"object","properties":{"plugins":{"type":"array","items":{"type":"string"}},"paths":{"type":"array","items":{"type":"string"}},"categories":{"type":"array","items":{"type":"string"}},"owners":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string","enum":["codex","claude","cursor","copilot","agent-plugins","shared","event","api","array"]}},"has":{"type":"array","items":{"type":"string","enum":["skills","commands","agents","mcp","hooks","apps","lsp","handlers","endpoints","bin","monitors"]}},"states":{"type":"array","items":{"type":"string","enum":["active","announced","deprecated","sunset","removed","quarantined"]}},"catalogs":{"type":"array","items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"versioning":{"$ref":"policy.v1.versioning"},"deprecation":{"$ref":"policy.v1.deprecation"},"licenses":{"$ref":"policy.v1.licenses"},"permissions":{"$ref":"policy.v1.permissions"},"mcp":{"$ref":"policy.v1.mcp"},"hooks":{"$ref":"policy.v1.hooks"},"auth":{"$ref":"policy.v1.auth"},"ownership":{"$ref":"policy.v1.ownership"},"names":{"$ref":"policy.v1.names"},"limits":{"$ref":"policy.v1.limits"},"install":{"$ref":"policy.v1.install"},"evidence":{"$ref":"policy.v1.evidence"},"rules":{"$ref":"policy.v1.rules"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"adoption":{"type":"object","if":{"properties":{"mode":{"const":"ratchet"}},"required":["mode"]},"then":{"required":["until"]},"properties":{"mode":{"type":"string","enum":["strict","ratchet"]},"until":{"$ref":"policy.v1.day"},"rules":{"$ref":"policy.v1.list"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"waivers":{"type":"object","properties":{"maxDays":{"type":"integer","minimum":1},"minReasonChars":{"type":"integer","minimum":0},"requireTicket":{"type":"boolean"},"approvers":{"$ref":"policy.v1.list"},"selfApply":{"type":"boolean"},"unwaivable":{"$ref":"policy.v1.list"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"failOn":{"type":"string","enum":["error","warn","info"]}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"policy.v1"};
const pattern79 = new RegExp("^https?://", "u");
const pattern106 = new RegExp("^(x-.*|[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*)$", "u");
const schema29 = {"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"$id":"policy.v1.list"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = added(vErrors, instancePath, "policy.v1.list#/type", {type: schema29.type});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = added(vErrors, instancePath+"/" + i0, "policy.v1.list#/items/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/" + i0, "policy.v1.list#/items/type", {type: "string"});
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "add") || (key0 === "remove"))){
vErrors = added(vErrors, instancePath, "policy.v1.list#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.add !== undefined){
let data1 = data.add;
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(typeof data1[i1] !== "string"){
vErrors = added(vErrors, instancePath+"/add/" + i1, "policy.v1.list#/properties/add/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/add", "policy.v1.list#/properties/add/type", {type: "array"});
errors++;
}
}
if(data.remove !== undefined){
let data3 = data.remove;
if(Array.isArray(data3)){
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
if(typeof data3[i2] !== "string"){
vErrors = added(vErrors, instancePath+"/remove/" + i2, "policy.v1.list#/properties/remove/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/remove", "policy.v1.list#/properties/remove/type", {type: "array"});
errors++;
}
}
}
validate44.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","properties":{"scheme":{"type":"string","enum":["semver","calver","none"]},"mode":{"type":"string","enum":["per-release","per-pull-request","change-files","release-train","commit"]},"profile":{"type":"string","enum":["api","consent","any-change"]},"baseline":{"type":"string","enum":["released","merge-base"]},"zeroMajor":{"type":"string","enum":["cargo","strict","any"]},"prerelease":{"type":"string","enum":["preview-only","forbid","allow"]},"buildMetadata":{"type":"string","enum":["forbid","ignore"]},"unversioned":{"$ref":"policy.v1.list"},"levels":{"type":"object","additionalProperties":{"type":"string","enum":["none","patch","minor","major"]}},"reverts":{"type":"object","properties":{"level":{"type":"string","enum":["patch","none","minor","major"]},"withinDays":{"type":"integer","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"policy.v1.versioning"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func13.call(schema30.properties, key0)) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "policy.v1.versioning#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.scheme !== undefined){
let data0 = data.scheme;
if(typeof data0 !== "string"){
vErrors = added(vErrors, instancePath+"/scheme", "policy.v1.versioning#/properties/scheme/type", {type: "string"});
errors++;
}
if(!(((data0 === "semver") || (data0 === "calver")) || (data0 === "none"))){
vErrors = added(vErrors, instancePath+"/scheme", "policy.v1.versioning#/properties/scheme/enum", {allowedValues: schema30.properties.scheme.enum});
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
vErrors = added(vErrors, instancePath+"/mode", "policy.v1.versioning#/properties/mode/type", {type: "string"});
errors++;
}
if(!(((((data1 === "per-release") || (data1 === "per-pull-request")) || (data1 === "change-files")) || (data1 === "release-train")) || (data1 === "commit"))){
vErrors = added(vErrors, instancePath+"/mode", "policy.v1.versioning#/properties/mode/enum", {allowedValues: schema30.properties.mode.enum});
errors++;
}
}
if(data.profile !== undefined){
let data2 = data.profile;
if(typeof data2 !== "string"){
vErrors = added(vErrors, instancePath+"/profile", "policy.v1.versioning#/properties/profile/type", {type: "string"});
errors++;
}
if(!(((data2 === "api") || (data2 === "consent")) || (data2 === "any-change"))){
vErrors = added(vErrors, instancePath+"/profile", "policy.v1.versioning#/properties/profile/enum", {allowedValues: schema30.properties.profile.enum});
errors++;
}
}
if(data.baseline !== undefined){
let data3 = data.baseline;
if(typeof data3 !== "string"){
vErrors = added(vErrors, instancePath+"/baseline", "policy.v1.versioning#/properties/baseline/type", {type: "string"});
errors++;
}
if(!((data3 === "released") || (data3 === "merge-base"))){
vErrors = added(vErrors, instancePath+"/baseline", "policy.v1.versioning#/properties/baseline/enum", {allowedValues: schema30.properties.baseline.enum});
errors++;
}
}
if(data.zeroMajor !== undefined){
let data4 = data.zeroMajor;
if(typeof data4 !== "string"){
vErrors = added(vErrors, instancePath+"/zeroMajor", "policy.v1.versioning#/properties/zeroMajor/type", {type: "string"});
errors++;
}
if(!(((data4 === "cargo") || (data4 === "strict")) || (data4 === "any"))){
vErrors = added(vErrors, instancePath+"/zeroMajor", "policy.v1.versioning#/properties/zeroMajor/enum", {allowedValues: schema30.properties.zeroMajor.enum});
errors++;
}
}
if(data.prerelease !== undefined){
let data5 = data.prerelease;
if(typeof data5 !== "string"){
vErrors = added(vErrors, instancePath+"/prerelease", "policy.v1.versioning#/properties/prerelease/type", {type: "string"});
errors++;
}
if(!(((data5 === "preview-only") || (data5 === "forbid")) || (data5 === "allow"))){
vErrors = added(vErrors, instancePath+"/prerelease", "policy.v1.versioning#/properties/prerelease/enum", {allowedValues: schema30.properties.prerelease.enum});
errors++;
}
}
if(data.buildMetadata !== undefined){
let data6 = data.buildMetadata;
if(typeof data6 !== "string"){
vErrors = added(vErrors, instancePath+"/buildMetadata", "policy.v1.versioning#/properties/buildMetadata/type", {type: "string"});
errors++;
}
if(!((data6 === "forbid") || (data6 === "ignore"))){
vErrors = added(vErrors, instancePath+"/buildMetadata", "policy.v1.versioning#/properties/buildMetadata/enum", {allowedValues: schema30.properties.buildMetadata.enum});
errors++;
}
}
if(data.unversioned !== undefined){
if(!(validate44(data.unversioned, {instancePath:instancePath+"/unversioned",parentData:data,parentDataProperty:"unversioned",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.levels !== undefined){
let data8 = data.levels;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
let data9 = data8[key1];
if(typeof data9 !== "string"){
vErrors = added(vErrors, instancePath+"/levels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "policy.v1.versioning#/properties/levels/additionalProperties/type", {type: "string"});
errors++;
}
if(!((((data9 === "none") || (data9 === "patch")) || (data9 === "minor")) || (data9 === "major"))){
vErrors = added(vErrors, instancePath+"/levels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "policy.v1.versioning#/properties/levels/additionalProperties/enum", {allowedValues: schema30.properties.levels.additionalProperties.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/levels", "policy.v1.versioning#/properties/levels/type", {type: "object"});
errors++;
}
}
if(data.reverts !== undefined){
let data10 = data.reverts;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!(((key2 === "level") || (key2 === "withinDays")) || (pattern4.test(key2)))){
vErrors = added(vErrors, instancePath+"/reverts", "policy.v1.versioning#/properties/reverts/additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data10.level !== undefined){
let data11 = data10.level;
if(typeof data11 !== "string"){
vErrors = added(vErrors, instancePath+"/reverts/level", "policy.v1.versioning#/properties/reverts/properties/level/type", {type: "string"});
errors++;
}
if(!((((data11 === "patch") || (data11 === "none")) || (data11 === "minor")) || (data11 === "major"))){
vErrors = added(vErrors, instancePath+"/reverts/level", "policy.v1.versioning#/properties/reverts/properties/level/enum", {allowedValues: schema30.properties.reverts.properties.level.enum});
errors++;
}
}
if(data10.withinDays !== undefined){
let data12 = data10.withinDays;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
vErrors = added(vErrors, instancePath+"/reverts/withinDays", "policy.v1.versioning#/properties/reverts/properties/withinDays/type", {type: "integer"});
errors++;
}
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
vErrors = added(vErrors, instancePath+"/reverts/withinDays", "policy.v1.versioning#/properties/reverts/properties/withinDays/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/reverts", "policy.v1.versioning#/properties/reverts/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.versioning#/type", {type: "object"});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","properties":{"noticeDays":{"type":"integer","minimum":0},"graceDays":{"type":"integer","minimum":0},"maxExtensions":{"type":"integer","minimum":0},"maxPostponeDays":{"type":"integer","minimum":0},"backdateDays":{"type":"integer","minimum":0},"cleanupDays":{"type":"integer","minimum":0},"remindDays":{"type":["array","object"],"items":{"type":"integer","minimum":0},"properties":{"add":{"type":"array","items":{"type":"integer"}},"remove":{"type":"array","items":{"type":"integer"}}},"additionalProperties":false},"requireReplacement":{"type":"string","enum":["default-installs","always","never"]},"requireMigration":{"type":"boolean"},"allowChains":{"type":"boolean"},"handover":{"type":"string","enum":["sunset","deprecated"]},"freeze":{"type":["array","object"],"items":{"type":"object","required":["from","to"],"properties":{"from":{"$ref":"policy.v1.day"},"to":{"$ref":"policy.v1.day"},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"properties":{"add":{"type":"array","items":{"type":"object","required":["from","to"],"properties":{"from":{"$ref":"policy.v1.day"},"to":{"$ref":"policy.v1.day"},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"remove":{"type":"array","items":{"type":"object","required":["from","to"],"properties":{"from":{"$ref":"policy.v1.day"},"to":{"$ref":"policy.v1.day"},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}}},"additionalProperties":false},"targets":{"type":"object","properties":{"codex":{"type":"object","properties":{"atRemove":{"type":"string","enum":["tombstone","drop"]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"claude":{"type":"object","properties":{"atSunset":{"type":"string","enum":["keep","migrate","remove"]},"atRemove":{"type":"string","enum":["migrate","remove"]}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"policy.v1.deprecation"};
const schema32 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18","$id":"policy.v1.day"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = added(vErrors, instancePath, "policy.v1.day#/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.day#/type", {type: "string"});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func13.call(schema31.properties, key0)) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "policy.v1.deprecation#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.noticeDays !== undefined){
let data0 = data.noticeDays;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = added(vErrors, instancePath+"/noticeDays", "policy.v1.deprecation#/properties/noticeDays/type", {type: "integer"});
errors++;
}
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
vErrors = added(vErrors, instancePath+"/noticeDays", "policy.v1.deprecation#/properties/noticeDays/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.graceDays !== undefined){
let data1 = data.graceDays;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = added(vErrors, instancePath+"/graceDays", "policy.v1.deprecation#/properties/graceDays/type", {type: "integer"});
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
vErrors = added(vErrors, instancePath+"/graceDays", "policy.v1.deprecation#/properties/graceDays/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.maxExtensions !== undefined){
let data2 = data.maxExtensions;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = added(vErrors, instancePath+"/maxExtensions", "policy.v1.deprecation#/properties/maxExtensions/type", {type: "integer"});
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
vErrors = added(vErrors, instancePath+"/maxExtensions", "policy.v1.deprecation#/properties/maxExtensions/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.maxPostponeDays !== undefined){
let data3 = data.maxPostponeDays;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = added(vErrors, instancePath+"/maxPostponeDays", "policy.v1.deprecation#/properties/maxPostponeDays/type", {type: "integer"});
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
vErrors = added(vErrors, instancePath+"/maxPostponeDays", "policy.v1.deprecation#/properties/maxPostponeDays/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.backdateDays !== undefined){
let data4 = data.backdateDays;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
vErrors = added(vErrors, instancePath+"/backdateDays", "policy.v1.deprecation#/properties/backdateDays/type", {type: "integer"});
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
vErrors = added(vErrors, instancePath+"/backdateDays", "policy.v1.deprecation#/properties/backdateDays/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.cleanupDays !== undefined){
let data5 = data.cleanupDays;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
vErrors = added(vErrors, instancePath+"/cleanupDays", "policy.v1.deprecation#/properties/cleanupDays/type", {type: "integer"});
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
vErrors = added(vErrors, instancePath+"/cleanupDays", "policy.v1.deprecation#/properties/cleanupDays/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.remindDays !== undefined){
let data6 = data.remindDays;
if(!data6 || typeof data6 != "object"){
vErrors = added(vErrors, instancePath+"/remindDays", "policy.v1.deprecation#/properties/remindDays/type", {type: schema31.properties.remindDays.type});
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
vErrors = added(vErrors, instancePath+"/remindDays/" + i0, "policy.v1.deprecation#/properties/remindDays/items/type", {type: "integer"});
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
vErrors = added(vErrors, instancePath+"/remindDays/" + i0, "policy.v1.deprecation#/properties/remindDays/items/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((key1 === "add") || (key1 === "remove"))){
vErrors = added(vErrors, instancePath+"/remindDays", "policy.v1.deprecation#/properties/remindDays/additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data6.add !== undefined){
let data8 = data6.add;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
vErrors = added(vErrors, instancePath+"/remindDays/add/" + i1, "policy.v1.deprecation#/properties/remindDays/properties/add/items/type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/remindDays/add", "policy.v1.deprecation#/properties/remindDays/properties/add/type", {type: "array"});
errors++;
}
}
if(data6.remove !== undefined){
let data10 = data6.remove;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
vErrors = added(vErrors, instancePath+"/remindDays/remove/" + i2, "policy.v1.deprecation#/properties/remindDays/properties/remove/items/type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/remindDays/remove", "policy.v1.deprecation#/properties/remindDays/properties/remove/type", {type: "array"});
errors++;
}
}
}
}
if(data.requireReplacement !== undefined){
let data12 = data.requireReplacement;
if(typeof data12 !== "string"){
vErrors = added(vErrors, instancePath+"/requireReplacement", "policy.v1.deprecation#/properties/requireReplacement/type", {type: "string"});
errors++;
}
if(!(((data12 === "default-installs") || (data12 === "always")) || (data12 === "never"))){
vErrors = added(vErrors, instancePath+"/requireReplacement", "policy.v1.deprecation#/properties/requireReplacement/enum", {allowedValues: schema31.properties.requireReplacement.enum});
errors++;
}
}
if(data.requireMigration !== undefined){
if(typeof data.requireMigration !== "boolean"){
vErrors = added(vErrors, instancePath+"/requireMigration", "policy.v1.deprecation#/properties/requireMigration/type", {type: "boolean"});
errors++;
}
}
if(data.allowChains !== undefined){
if(typeof data.allowChains !== "boolean"){
vErrors = added(vErrors, instancePath+"/allowChains", "policy.v1.deprecation#/properties/allowChains/type", {type: "boolean"});
errors++;
}
}
if(data.handover !== undefined){
let data15 = data.handover;
if(typeof data15 !== "string"){
vErrors = added(vErrors, instancePath+"/handover", "policy.v1.deprecation#/properties/handover/type", {type: "string"});
errors++;
}
if(!((data15 === "sunset") || (data15 === "deprecated"))){
vErrors = added(vErrors, instancePath+"/handover", "policy.v1.deprecation#/properties/handover/enum", {allowedValues: schema31.properties.handover.enum});
errors++;
}
}
if(data.freeze !== undefined){
let data16 = data.freeze;
if(!data16 || typeof data16 != "object"){
vErrors = added(vErrors, instancePath+"/freeze", "policy.v1.deprecation#/properties/freeze/type", {type: schema31.properties.freeze.type});
errors++;
}
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.from === undefined){
vErrors = added(vErrors, instancePath+"/freeze/" + i3, "policy.v1.deprecation#/properties/freeze/items/required", {missingProperty: "from"});
errors++;
}
if(data17.to === undefined){
vErrors = added(vErrors, instancePath+"/freeze/" + i3, "policy.v1.deprecation#/properties/freeze/items/required", {missingProperty: "to"});
errors++;
}
for(const key2 in data17){
if(!((((key2 === "from") || (key2 === "to")) || (key2 === "reason")) || (pattern4.test(key2)))){
vErrors = added(vErrors, instancePath+"/freeze/" + i3, "policy.v1.deprecation#/properties/freeze/items/additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data17.from !== undefined){
if(!(validate51(data17.from, {instancePath:instancePath+"/freeze/" + i3+"/from",parentData:data17,parentDataProperty:"from",rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data17.to !== undefined){
if(!(validate51(data17.to, {instancePath:instancePath+"/freeze/" + i3+"/to",parentData:data17,parentDataProperty:"to",rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data17.reason !== undefined){
let data20 = data17.reason;
if(typeof data20 === "string"){
if(func2(data20) < 1){
vErrors = added(vErrors, instancePath+"/freeze/" + i3+"/reason", "policy.v1.deprecation#/properties/freeze/items/properties/reason/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/freeze/" + i3+"/reason", "policy.v1.deprecation#/properties/freeze/items/properties/reason/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/freeze/" + i3, "policy.v1.deprecation#/properties/freeze/items/type", {type: "object"});
errors++;
}
}
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!((key3 === "add") || (key3 === "remove"))){
vErrors = added(vErrors, instancePath+"/freeze", "policy.v1.deprecation#/properties/freeze/additionalProperties", {additionalProperty: key3});
errors++;
}
}
if(data16.add !== undefined){
let data21 = data16.add;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.from === undefined){
vErrors = added(vErrors, instancePath+"/freeze/add/" + i4, "policy.v1.deprecation#/properties/freeze/properties/add/items/required", {missingProperty: "from"});
errors++;
}
if(data22.to === undefined){
vErrors = added(vErrors, instancePath+"/freeze/add/" + i4, "policy.v1.deprecation#/properties/freeze/properties/add/items/required", {missingProperty: "to"});
errors++;
}
for(const key4 in data22){
if(!((((key4 === "from") || (key4 === "to")) || (key4 === "reason")) || (pattern4.test(key4)))){
vErrors = added(vErrors, instancePath+"/freeze/add/" + i4, "policy.v1.deprecation#/properties/freeze/properties/add/items/additionalProperties", {additionalProperty: key4});
errors++;
}
}
if(data22.from !== undefined){
if(!(validate51(data22.from, {instancePath:instancePath+"/freeze/add/" + i4+"/from",parentData:data22,parentDataProperty:"from",rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data22.to !== undefined){
if(!(validate51(data22.to, {instancePath:instancePath+"/freeze/add/" + i4+"/to",parentData:data22,parentDataProperty:"to",rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data22.reason !== undefined){
let data25 = data22.reason;
if(typeof data25 === "string"){
if(func2(data25) < 1){
vErrors = added(vErrors, instancePath+"/freeze/add/" + i4+"/reason", "policy.v1.deprecation#/properties/freeze/properties/add/items/properties/reason/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/freeze/add/" + i4+"/reason", "policy.v1.deprecation#/properties/freeze/properties/add/items/properties/reason/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/freeze/add/" + i4, "policy.v1.deprecation#/properties/freeze/properties/add/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/freeze/add", "policy.v1.deprecation#/properties/freeze/properties/add/type", {type: "array"});
errors++;
}
}
if(data16.remove !== undefined){
let data26 = data16.remove;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.from === undefined){
vErrors = added(vErrors, instancePath+"/freeze/remove/" + i5, "policy.v1.deprecation#/properties/freeze/properties/remove/items/required", {missingProperty: "from"});
errors++;
}
if(data27.to === undefined){
vErrors = added(vErrors, instancePath+"/freeze/remove/" + i5, "policy.v1.deprecation#/properties/freeze/properties/remove/items/required", {missingProperty: "to"});
errors++;
}
for(const key5 in data27){
if(!((((key5 === "from") || (key5 === "to")) || (key5 === "reason")) || (pattern4.test(key5)))){
vErrors = added(vErrors, instancePath+"/freeze/remove/" + i5, "policy.v1.deprecation#/properties/freeze/properties/remove/items/additionalProperties", {additionalProperty: key5});
errors++;
}
}
if(data27.from !== undefined){
if(!(validate51(data27.from, {instancePath:instancePath+"/freeze/remove/" + i5+"/from",parentData:data27,parentDataProperty:"from",rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data27.to !== undefined){
if(!(validate51(data27.to, {instancePath:instancePath+"/freeze/remove/" + i5+"/to",parentData:data27,parentDataProperty:"to",rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data27.reason !== undefined){
let data30 = data27.reason;
if(typeof data30 === "string"){
if(func2(data30) < 1){
vErrors = added(vErrors, instancePath+"/freeze/remove/" + i5+"/reason", "policy.v1.deprecation#/properties/freeze/properties/remove/items/properties/reason/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/freeze/remove/" + i5+"/reason", "policy.v1.deprecation#/properties/freeze/properties/remove/items/properties/reason/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/freeze/remove/" + i5, "policy.v1.deprecation#/properties/freeze/properties/remove/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/freeze/remove", "policy.v1.deprecation#/properties/freeze/properties/remove/type", {type: "array"});
errors++;
}
}
}
}
if(data.targets !== undefined){
let data31 = data.targets;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key6 in data31){
if(!(((key6 === "codex") || (key6 === "claude")) || (pattern4.test(key6)))){
vErrors = added(vErrors, instancePath+"/targets", "policy.v1.deprecation#/properties/targets/additionalProperties", {additionalProperty: key6});
errors++;
}
}
if(data31.codex !== undefined){
let data32 = data31.codex;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key7 in data32){
if(!((key7 === "atRemove") || (pattern4.test(key7)))){
vErrors = added(vErrors, instancePath+"/targets/codex", "policy.v1.deprecation#/properties/targets/properties/codex/additionalProperties", {additionalProperty: key7});
errors++;
}
}
if(data32.atRemove !== undefined){
let data33 = data32.atRemove;
if(typeof data33 !== "string"){
vErrors = added(vErrors, instancePath+"/targets/codex/atRemove", "policy.v1.deprecation#/properties/targets/properties/codex/properties/atRemove/type", {type: "string"});
errors++;
}
if(!((data33 === "tombstone") || (data33 === "drop"))){
vErrors = added(vErrors, instancePath+"/targets/codex/atRemove", "policy.v1.deprecation#/properties/targets/properties/codex/properties/atRemove/enum", {allowedValues: schema31.properties.targets.properties.codex.properties.atRemove.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/targets/codex", "policy.v1.deprecation#/properties/targets/properties/codex/type", {type: "object"});
errors++;
}
}
if(data31.claude !== undefined){
let data34 = data31.claude;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key8 in data34){
if(!(((key8 === "atSunset") || (key8 === "atRemove")) || (pattern4.test(key8)))){
vErrors = added(vErrors, instancePath+"/targets/claude", "policy.v1.deprecation#/properties/targets/properties/claude/additionalProperties", {additionalProperty: key8});
errors++;
}
}
if(data34.atSunset !== undefined){
let data35 = data34.atSunset;
if(typeof data35 !== "string"){
vErrors = added(vErrors, instancePath+"/targets/claude/atSunset", "policy.v1.deprecation#/properties/targets/properties/claude/properties/atSunset/type", {type: "string"});
errors++;
}
if(!(((data35 === "keep") || (data35 === "migrate")) || (data35 === "remove"))){
vErrors = added(vErrors, instancePath+"/targets/claude/atSunset", "policy.v1.deprecation#/properties/targets/properties/claude/properties/atSunset/enum", {allowedValues: schema31.properties.targets.properties.claude.properties.atSunset.enum});
errors++;
}
}
if(data34.atRemove !== undefined){
let data36 = data34.atRemove;
if(typeof data36 !== "string"){
vErrors = added(vErrors, instancePath+"/targets/claude/atRemove", "policy.v1.deprecation#/properties/targets/properties/claude/properties/atRemove/type", {type: "string"});
errors++;
}
if(!((data36 === "migrate") || (data36 === "remove"))){
vErrors = added(vErrors, instancePath+"/targets/claude/atRemove", "policy.v1.deprecation#/properties/targets/properties/claude/properties/atRemove/enum", {allowedValues: schema31.properties.targets.properties.claude.properties.atRemove.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/targets/claude", "policy.v1.deprecation#/properties/targets/properties/claude/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/targets", "policy.v1.deprecation#/properties/targets/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.deprecation#/type", {type: "object"});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","properties":{"allow":{"$ref":"policy.v1.list"},"exceptions":{"type":["array","object"],"items":{"type":"object","required":["plugin","allow","reason"],"properties":{"plugin":{"type":"string","minLength":1},"allow":{"type":"array","items":{"type":"string"}},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"properties":{"add":{"type":"array","items":{"type":"object","required":["plugin","allow","reason"],"properties":{"plugin":{"type":"string","minLength":1},"allow":{"type":"array","items":{"type":"string"}},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"remove":{"type":"array","items":{"type":"object","required":["plugin","allow","reason"],"properties":{"plugin":{"type":"string","minLength":1},"allow":{"type":"array","items":{"type":"string"}},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}}},"additionalProperties":false},"unknown":{"$ref":"policy.v1.severity"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"policy.v1.licenses"};
const schema34 = {"type":"string","enum":["off","info","warn","error"],"$id":"policy.v1.severity"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, instancePath, "policy.v1.severity#/type", {type: "string"});
errors++;
}
if(!((((data === "off") || (data === "info")) || (data === "warn")) || (data === "error"))){
vErrors = added(vErrors, instancePath, "policy.v1.severity#/enum", {allowedValues: schema34.enum});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "allow") || (key0 === "exceptions")) || (key0 === "unknown")) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "policy.v1.licenses#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.allow !== undefined){
if(!(validate44(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.exceptions !== undefined){
let data1 = data.exceptions;
if(!data1 || typeof data1 != "object"){
vErrors = added(vErrors, instancePath+"/exceptions", "policy.v1.licenses#/properties/exceptions/type", {type: schema33.properties.exceptions.type});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.plugin === undefined){
vErrors = added(vErrors, instancePath+"/exceptions/" + i0, "policy.v1.licenses#/properties/exceptions/items/required", {missingProperty: "plugin"});
errors++;
}
if(data2.allow === undefined){
vErrors = added(vErrors, instancePath+"/exceptions/" + i0, "policy.v1.licenses#/properties/exceptions/items/required", {missingProperty: "allow"});
errors++;
}
if(data2.reason === undefined){
vErrors = added(vErrors, instancePath+"/exceptions/" + i0, "policy.v1.licenses#/properties/exceptions/items/required", {missingProperty: "reason"});
errors++;
}
for(const key1 in data2){
if(!((((key1 === "plugin") || (key1 === "allow")) || (key1 === "reason")) || (pattern4.test(key1)))){
vErrors = added(vErrors, instancePath+"/exceptions/" + i0, "policy.v1.licenses#/properties/exceptions/items/additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data2.plugin !== undefined){
let data3 = data2.plugin;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = added(vErrors, instancePath+"/exceptions/" + i0+"/plugin", "policy.v1.licenses#/properties/exceptions/items/properties/plugin/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/" + i0+"/plugin", "policy.v1.licenses#/properties/exceptions/items/properties/plugin/type", {type: "string"});
errors++;
}
}
if(data2.allow !== undefined){
let data4 = data2.allow;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
vErrors = added(vErrors, instancePath+"/exceptions/" + i0+"/allow/" + i1, "policy.v1.licenses#/properties/exceptions/items/properties/allow/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/" + i0+"/allow", "policy.v1.licenses#/properties/exceptions/items/properties/allow/type", {type: "array"});
errors++;
}
}
if(data2.reason !== undefined){
let data6 = data2.reason;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, instancePath+"/exceptions/" + i0+"/reason", "policy.v1.licenses#/properties/exceptions/items/properties/reason/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/" + i0+"/reason", "policy.v1.licenses#/properties/exceptions/items/properties/reason/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/" + i0, "policy.v1.licenses#/properties/exceptions/items/type", {type: "object"});
errors++;
}
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(!((key2 === "add") || (key2 === "remove"))){
vErrors = added(vErrors, instancePath+"/exceptions", "policy.v1.licenses#/properties/exceptions/additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data1.add !== undefined){
let data7 = data1.add;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.plugin === undefined){
vErrors = added(vErrors, instancePath+"/exceptions/add/" + i2, "policy.v1.licenses#/properties/exceptions/properties/add/items/required", {missingProperty: "plugin"});
errors++;
}
if(data8.allow === undefined){
vErrors = added(vErrors, instancePath+"/exceptions/add/" + i2, "policy.v1.licenses#/properties/exceptions/properties/add/items/required", {missingProperty: "allow"});
errors++;
}
if(data8.reason === undefined){
vErrors = added(vErrors, instancePath+"/exceptions/add/" + i2, "policy.v1.licenses#/properties/exceptions/properties/add/items/required", {missingProperty: "reason"});
errors++;
}
for(const key3 in data8){
if(!((((key3 === "plugin") || (key3 === "allow")) || (key3 === "reason")) || (pattern4.test(key3)))){
vErrors = added(vErrors, instancePath+"/exceptions/add/" + i2, "policy.v1.licenses#/properties/exceptions/properties/add/items/additionalProperties", {additionalProperty: key3});
errors++;
}
}
if(data8.plugin !== undefined){
let data9 = data8.plugin;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = added(vErrors, instancePath+"/exceptions/add/" + i2+"/plugin", "policy.v1.licenses#/properties/exceptions/properties/add/items/properties/plugin/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/add/" + i2+"/plugin", "policy.v1.licenses#/properties/exceptions/properties/add/items/properties/plugin/type", {type: "string"});
errors++;
}
}
if(data8.allow !== undefined){
let data10 = data8.allow;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(typeof data10[i3] !== "string"){
vErrors = added(vErrors, instancePath+"/exceptions/add/" + i2+"/allow/" + i3, "policy.v1.licenses#/properties/exceptions/properties/add/items/properties/allow/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/add/" + i2+"/allow", "policy.v1.licenses#/properties/exceptions/properties/add/items/properties/allow/type", {type: "array"});
errors++;
}
}
if(data8.reason !== undefined){
let data12 = data8.reason;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, instancePath+"/exceptions/add/" + i2+"/reason", "policy.v1.licenses#/properties/exceptions/properties/add/items/properties/reason/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/add/" + i2+"/reason", "policy.v1.licenses#/properties/exceptions/properties/add/items/properties/reason/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/add/" + i2, "policy.v1.licenses#/properties/exceptions/properties/add/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/add", "policy.v1.licenses#/properties/exceptions/properties/add/type", {type: "array"});
errors++;
}
}
if(data1.remove !== undefined){
let data13 = data1.remove;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.plugin === undefined){
vErrors = added(vErrors, instancePath+"/exceptions/remove/" + i4, "policy.v1.licenses#/properties/exceptions/properties/remove/items/required", {missingProperty: "plugin"});
errors++;
}
if(data14.allow === undefined){
vErrors = added(vErrors, instancePath+"/exceptions/remove/" + i4, "policy.v1.licenses#/properties/exceptions/properties/remove/items/required", {missingProperty: "allow"});
errors++;
}
if(data14.reason === undefined){
vErrors = added(vErrors, instancePath+"/exceptions/remove/" + i4, "policy.v1.licenses#/properties/exceptions/properties/remove/items/required", {missingProperty: "reason"});
errors++;
}
for(const key4 in data14){
if(!((((key4 === "plugin") || (key4 === "allow")) || (key4 === "reason")) || (pattern4.test(key4)))){
vErrors = added(vErrors, instancePath+"/exceptions/remove/" + i4, "policy.v1.licenses#/properties/exceptions/properties/remove/items/additionalProperties", {additionalProperty: key4});
errors++;
}
}
if(data14.plugin !== undefined){
let data15 = data14.plugin;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = added(vErrors, instancePath+"/exceptions/remove/" + i4+"/plugin", "policy.v1.licenses#/properties/exceptions/properties/remove/items/properties/plugin/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/remove/" + i4+"/plugin", "policy.v1.licenses#/properties/exceptions/properties/remove/items/properties/plugin/type", {type: "string"});
errors++;
}
}
if(data14.allow !== undefined){
let data16 = data14.allow;
if(Array.isArray(data16)){
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
if(typeof data16[i5] !== "string"){
vErrors = added(vErrors, instancePath+"/exceptions/remove/" + i4+"/allow/" + i5, "policy.v1.licenses#/properties/exceptions/properties/remove/items/properties/allow/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/remove/" + i4+"/allow", "policy.v1.licenses#/properties/exceptions/properties/remove/items/properties/allow/type", {type: "array"});
errors++;
}
}
if(data14.reason !== undefined){
let data18 = data14.reason;
if(typeof data18 === "string"){
if(func2(data18) < 1){
vErrors = added(vErrors, instancePath+"/exceptions/remove/" + i4+"/reason", "policy.v1.licenses#/properties/exceptions/properties/remove/items/properties/reason/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/remove/" + i4+"/reason", "policy.v1.licenses#/properties/exceptions/properties/remove/items/properties/reason/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/remove/" + i4, "policy.v1.licenses#/properties/exceptions/properties/remove/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/exceptions/remove", "policy.v1.licenses#/properties/exceptions/properties/remove/type", {type: "array"});
errors++;
}
}
}
}
if(data.unknown !== undefined){
if(!(validate61(data.unknown, {instancePath:instancePath+"/unknown",parentData:data,parentDataProperty:"unknown",rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.licenses#/type", {type: "object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"allow":{"$ref":"policy.v1.list"},"deny":{"$ref":"policy.v1.list"},"needApproval":{"$ref":"policy.v1.list"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"policy.v1.permissions"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "allow") || (key0 === "deny")) || (key0 === "needApproval")) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "policy.v1.permissions#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.allow !== undefined){
if(!(validate44(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.deny !== undefined){
if(!(validate44(data.deny, {instancePath:instancePath+"/deny",parentData:data,parentDataProperty:"deny",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.needApproval !== undefined){
if(!(validate44(data.needApproval, {instancePath:instancePath+"/needApproval",parentData:data,parentDataProperty:"needApproval",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.permissions#/type", {type: "object"});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","properties":{"transports":{"type":["array","object"],"items":{"type":"string","enum":["http","streamable-http","sse","ws","stdio"]},"properties":{"add":{"type":"array","items":{"type":"string","enum":["http","streamable-http","sse","ws","stdio"]}},"remove":{"type":"array","items":{"type":"string","enum":["http","streamable-http","sse","ws","stdio"]}}},"additionalProperties":false},"hosts":{"type":"object","properties":{"allow":{"$ref":"policy.v1.list"},"deny":{"$ref":"policy.v1.list"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"commands":{"type":"object","properties":{"allow":{"$ref":"policy.v1.list"},"deny":{"$ref":"policy.v1.list"},"pinned":{"type":"boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"policy.v1.mcp"};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "transports") || (key0 === "hosts")) || (key0 === "commands")) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "policy.v1.mcp#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.transports !== undefined){
let data0 = data.transports;
if(!data0 || typeof data0 != "object"){
vErrors = added(vErrors, instancePath+"/transports", "policy.v1.mcp#/properties/transports/type", {type: schema36.properties.transports.type});
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
vErrors = added(vErrors, instancePath+"/transports/" + i0, "policy.v1.mcp#/properties/transports/items/type", {type: "string"});
errors++;
}
if(!(((((data1 === "http") || (data1 === "streamable-http")) || (data1 === "sse")) || (data1 === "ws")) || (data1 === "stdio"))){
vErrors = added(vErrors, instancePath+"/transports/" + i0, "policy.v1.mcp#/properties/transports/items/enum", {allowedValues: schema36.properties.transports.items.enum});
errors++;
}
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "add") || (key1 === "remove"))){
vErrors = added(vErrors, instancePath+"/transports", "policy.v1.mcp#/properties/transports/additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data0.add !== undefined){
let data2 = data0.add;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
vErrors = added(vErrors, instancePath+"/transports/add/" + i1, "policy.v1.mcp#/properties/transports/properties/add/items/type", {type: "string"});
errors++;
}
if(!(((((data3 === "http") || (data3 === "streamable-http")) || (data3 === "sse")) || (data3 === "ws")) || (data3 === "stdio"))){
vErrors = added(vErrors, instancePath+"/transports/add/" + i1, "policy.v1.mcp#/properties/transports/properties/add/items/enum", {allowedValues: schema36.properties.transports.properties.add.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/transports/add", "policy.v1.mcp#/properties/transports/properties/add/type", {type: "array"});
errors++;
}
}
if(data0.remove !== undefined){
let data4 = data0.remove;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 !== "string"){
vErrors = added(vErrors, instancePath+"/transports/remove/" + i2, "policy.v1.mcp#/properties/transports/properties/remove/items/type", {type: "string"});
errors++;
}
if(!(((((data5 === "http") || (data5 === "streamable-http")) || (data5 === "sse")) || (data5 === "ws")) || (data5 === "stdio"))){
vErrors = added(vErrors, instancePath+"/transports/remove/" + i2, "policy.v1.mcp#/properties/transports/properties/remove/items/enum", {allowedValues: schema36.properties.transports.properties.remove.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/transports/remove", "policy.v1.mcp#/properties/transports/properties/remove/type", {type: "array"});
errors++;
}
}
}
}
if(data.hosts !== undefined){
let data6 = data.hosts;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(((key2 === "allow") || (key2 === "deny")) || (pattern4.test(key2)))){
vErrors = added(vErrors, instancePath+"/hosts", "policy.v1.mcp#/properties/hosts/additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data6.allow !== undefined){
if(!(validate44(data6.allow, {instancePath:instancePath+"/hosts/allow",parentData:data6,parentDataProperty:"allow",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data6.deny !== undefined){
if(!(validate44(data6.deny, {instancePath:instancePath+"/hosts/deny",parentData:data6,parentDataProperty:"deny",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/hosts", "policy.v1.mcp#/properties/hosts/type", {type: "object"});
errors++;
}
}
if(data.commands !== undefined){
let data9 = data.commands;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(!((((key3 === "allow") || (key3 === "deny")) || (key3 === "pinned")) || (pattern4.test(key3)))){
vErrors = added(vErrors, instancePath+"/commands", "policy.v1.mcp#/properties/commands/additionalProperties", {additionalProperty: key3});
errors++;
}
}
if(data9.allow !== undefined){
if(!(validate44(data9.allow, {instancePath:instancePath+"/commands/allow",parentData:data9,parentDataProperty:"allow",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data9.deny !== undefined){
if(!(validate44(data9.deny, {instancePath:instancePath+"/commands/deny",parentData:data9,parentDataProperty:"deny",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data9.pinned !== undefined){
if(typeof data9.pinned !== "boolean"){
vErrors = added(vErrors, instancePath+"/commands/pinned", "policy.v1.mcp#/properties/commands/properties/pinned/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/commands", "policy.v1.mcp#/properties/commands/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.mcp#/type", {type: "object"});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","properties":{"mode":{"type":"string","enum":["allow","allow-listed","forbid"]},"events":{"$ref":"policy.v1.list"},"commands":{"$ref":"policy.v1.list"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"policy.v1.hooks"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "events")) || (key0 === "commands")) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "policy.v1.hooks#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
vErrors = added(vErrors, instancePath+"/mode", "policy.v1.hooks#/properties/mode/type", {type: "string"});
errors++;
}
if(!(((data0 === "allow") || (data0 === "allow-listed")) || (data0 === "forbid"))){
vErrors = added(vErrors, instancePath+"/mode", "policy.v1.hooks#/properties/mode/enum", {allowedValues: schema37.properties.mode.enum});
errors++;
}
}
if(data.events !== undefined){
if(!(validate44(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.commands !== undefined){
if(!(validate44(data.commands, {instancePath:instancePath+"/commands",parentData:data,parentDataProperty:"commands",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.hooks#/type", {type: "object"});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","properties":{"types":{"type":["array","object"],"items":{"type":"string","enum":["OAuth2","APIKey","None"]},"properties":{"add":{"type":"array","items":{"type":"string","enum":["OAuth2","APIKey","None"]}},"remove":{"type":"array","items":{"type":"string","enum":["OAuth2","APIKey","None"]}}},"additionalProperties":false},"tokenHosts":{"$ref":"policy.v1.list"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"policy.v1.auth"};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "types") || (key0 === "tokenHosts")) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "policy.v1.auth#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.types !== undefined){
let data0 = data.types;
if(!data0 || typeof data0 != "object"){
vErrors = added(vErrors, instancePath+"/types", "policy.v1.auth#/properties/types/type", {type: schema38.properties.types.type});
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
vErrors = added(vErrors, instancePath+"/types/" + i0, "policy.v1.auth#/properties/types/items/type", {type: "string"});
errors++;
}
if(!(((data1 === "OAuth2") || (data1 === "APIKey")) || (data1 === "None"))){
vErrors = added(vErrors, instancePath+"/types/" + i0, "policy.v1.auth#/properties/types/items/enum", {allowedValues: schema38.properties.types.items.enum});
errors++;
}
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "add") || (key1 === "remove"))){
vErrors = added(vErrors, instancePath+"/types", "policy.v1.auth#/properties/types/additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data0.add !== undefined){
let data2 = data0.add;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
vErrors = added(vErrors, instancePath+"/types/add/" + i1, "policy.v1.auth#/properties/types/properties/add/items/type", {type: "string"});
errors++;
}
if(!(((data3 === "OAuth2") || (data3 === "APIKey")) || (data3 === "None"))){
vErrors = added(vErrors, instancePath+"/types/add/" + i1, "policy.v1.auth#/properties/types/properties/add/items/enum", {allowedValues: schema38.properties.types.properties.add.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/types/add", "policy.v1.auth#/properties/types/properties/add/type", {type: "array"});
errors++;
}
}
if(data0.remove !== undefined){
let data4 = data0.remove;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 !== "string"){
vErrors = added(vErrors, instancePath+"/types/remove/" + i2, "policy.v1.auth#/properties/types/properties/remove/items/type", {type: "string"});
errors++;
}
if(!(((data5 === "OAuth2") || (data5 === "APIKey")) || (data5 === "None"))){
vErrors = added(vErrors, instancePath+"/types/remove/" + i2, "policy.v1.auth#/properties/types/properties/remove/items/enum", {allowedValues: schema38.properties.types.properties.remove.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/types/remove", "policy.v1.auth#/properties/types/properties/remove/type", {type: "array"});
errors++;
}
}
}
}
if(data.tokenHosts !== undefined){
if(!(validate44(data.tokenHosts, {instancePath:instancePath+"/tokenHosts",parentData:data,parentDataProperty:"tokenHosts",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.auth#/type", {type: "object"});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","properties":{"required":{"type":"boolean"},"source":{"type":"string","enum":["codeowners","manifest"]},"teams":{"type":"object","additionalProperties":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"policy.v1.ownership"};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "required") || (key0 === "source")) || (key0 === "teams")) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "policy.v1.ownership#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = added(vErrors, instancePath+"/required", "policy.v1.ownership#/properties/required/type", {type: "boolean"});
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 !== "string"){
vErrors = added(vErrors, instancePath+"/source", "policy.v1.ownership#/properties/source/type", {type: "string"});
errors++;
}
if(!((data1 === "codeowners") || (data1 === "manifest"))){
vErrors = added(vErrors, instancePath+"/source", "policy.v1.ownership#/properties/source/enum", {allowedValues: schema39.properties.source.enum});
errors++;
}
}
if(data.teams !== undefined){
let data2 = data.teams;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
vErrors = added(vErrors, instancePath+"/teams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "policy.v1.ownership#/properties/teams/additionalProperties/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/teams", "policy.v1.ownership#/properties/teams/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.ownership#/type", {type: "object"});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","properties":{"pattern":{"type":"string","minLength":1},"maxLength":{"type":"integer","minimum":1},"protected":{"$ref":"policy.v1.list"},"minDistance":{"type":"integer","minimum":0},"reuseDays":{"type":"integer","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"policy.v1.names"};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "pattern") || (key0 === "maxLength")) || (key0 === "protected")) || (key0 === "minDistance")) || (key0 === "reuseDays")) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "policy.v1.names#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.pattern !== undefined){
let data0 = data.pattern;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = added(vErrors, instancePath+"/pattern", "policy.v1.names#/properties/pattern/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/pattern", "policy.v1.names#/properties/pattern/type", {type: "string"});
errors++;
}
}
if(data.maxLength !== undefined){
let data1 = data.maxLength;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = added(vErrors, instancePath+"/maxLength", "policy.v1.names#/properties/maxLength/type", {type: "integer"});
errors++;
}
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
vErrors = added(vErrors, instancePath+"/maxLength", "policy.v1.names#/properties/maxLength/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.protected !== undefined){
if(!(validate44(data.protected, {instancePath:instancePath+"/protected",parentData:data,parentDataProperty:"protected",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.minDistance !== undefined){
let data3 = data.minDistance;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = added(vErrors, instancePath+"/minDistance", "policy.v1.names#/properties/minDistance/type", {type: "integer"});
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
vErrors = added(vErrors, instancePath+"/minDistance", "policy.v1.names#/properties/minDistance/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.reuseDays !== undefined){
let data4 = data.reuseDays;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
vErrors = added(vErrors, instancePath+"/reuseDays", "policy.v1.names#/properties/reuseDays/type", {type: "integer"});
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
vErrors = added(vErrors, instancePath+"/reuseDays", "policy.v1.names#/properties/reuseDays/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.names#/type", {type: "object"});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","properties":{"pluginBytes":{"type":"integer","minimum":1},"files":{"type":"integer","minimum":1},"skillBytes":{"type":"integer","minimum":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"policy.v1.limits"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "pluginBytes") || (key0 === "files")) || (key0 === "skillBytes")) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "policy.v1.limits#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.pluginBytes !== undefined){
let data0 = data.pluginBytes;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = added(vErrors, instancePath+"/pluginBytes", "policy.v1.limits#/properties/pluginBytes/type", {type: "integer"});
errors++;
}
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
vErrors = added(vErrors, instancePath+"/pluginBytes", "policy.v1.limits#/properties/pluginBytes/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.files !== undefined){
let data1 = data.files;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = added(vErrors, instancePath+"/files", "policy.v1.limits#/properties/files/type", {type: "integer"});
errors++;
}
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
vErrors = added(vErrors, instancePath+"/files", "policy.v1.limits#/properties/files/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.skillBytes !== undefined){
let data2 = data.skillBytes;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = added(vErrors, instancePath+"/skillBytes", "policy.v1.limits#/properties/skillBytes/type", {type: "integer"});
errors++;
}
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
vErrors = added(vErrors, instancePath+"/skillBytes", "policy.v1.limits#/properties/skillBytes/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.limits#/type", {type: "object"});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","properties":{"byDefault":{"type":"object","properties":{"max":{"type":"integer","minimum":0},"needApproval":{"type":"boolean"},"approved":{"$ref":"policy.v1.list"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"policy.v1.install"};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "byDefault") || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "policy.v1.install#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.byDefault !== undefined){
let data0 = data.byDefault;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "max") || (key1 === "needApproval")) || (key1 === "approved")) || (pattern4.test(key1)))){
vErrors = added(vErrors, instancePath+"/byDefault", "policy.v1.install#/properties/byDefault/additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data0.max !== undefined){
let data1 = data0.max;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = added(vErrors, instancePath+"/byDefault/max", "policy.v1.install#/properties/byDefault/properties/max/type", {type: "integer"});
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
vErrors = added(vErrors, instancePath+"/byDefault/max", "policy.v1.install#/properties/byDefault/properties/max/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data0.needApproval !== undefined){
if(typeof data0.needApproval !== "boolean"){
vErrors = added(vErrors, instancePath+"/byDefault/needApproval", "policy.v1.install#/properties/byDefault/properties/needApproval/type", {type: "boolean"});
errors++;
}
}
if(data0.approved !== undefined){
if(!(validate44(data0.approved, {instancePath:instancePath+"/byDefault/approved",parentData:data0,parentDataProperty:"approved",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/byDefault", "policy.v1.install#/properties/byDefault/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.install#/type", {type: "object"});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","propertyNames":{"pattern":"^(x-.*|[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*)$","patternErrorMessage":"expected a rule id like version/not-semver"},"additionalProperties":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"policy.v1.severity"},"properties":{"severity":{"$ref":"policy.v1.severity"}}},"patternProperties":{"^x-":{}},"$id":"policy.v1.rules"};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern106.test(key0)){
vErrors = added(vErrors, instancePath, "policy.v1.rules#/propertyNames/pattern", {pattern: "^(x-.*|[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*)$"}, undefined, key0);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = added(vErrors, instancePath, "policy.v1.rules#/propertyNames", {propertyName: key0});
errors++;
}
}
for(const key1 in data){
if(!(pattern4.test(key1))){
let data0 = data[key1];
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
vErrors = added(vErrors, instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "policy.v1.rules#/additionalProperties/type", {type: schema43.additionalProperties.type});
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(typeof data0 !== "string"){
vErrors = added(vErrors, "", "");
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate61(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
vErrors = added(vErrors, instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "policy.v1.rules#/additionalProperties/if", {failingKeyword: "then"});
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.severity !== undefined){
if(!(validate61(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",parentData:data0,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
}
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.rules#/type", {type: "object"});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","propertyNames":{"pattern":"^(x-.*|(?!(catalog|chain|deprecation|identity|policy|schema|security|structure|version|waiver)$)[a-z][a-z0-9-]*)$","patternErrorMessage":"expected a name like agnix, and none that rules of catalogc begin with"},"additionalProperties":{"type":"object","properties":{"tool":{"type":"string","minLength":1},"required":{"type":"boolean"},"severity":{"$ref":"policy.v1.severity"},"files":{"$ref":"policy.v1.list"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"patternProperties":{"^x-":{}},"$id":"policy.v1.evidence"};
const pattern108 = new RegExp("^(x-.*|(?!(catalog|chain|deprecation|identity|policy|schema|security|structure|version|waiver)$)[a-z][a-z0-9-]*)$", "u");

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern108.test(key0)){
vErrors = added(vErrors, instancePath, "policy.v1.evidence#/propertyNames/pattern", {pattern: "^(x-.*|(?!(catalog|chain|deprecation|identity|policy|schema|security|structure|version|waiver)$)[a-z][a-z0-9-]*)$"}, undefined, key0);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = added(vErrors, instancePath, "policy.v1.evidence#/propertyNames", {propertyName: key0});
errors++;
}
}
for(const key1 in data){
if(!(pattern4.test(key1))){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!(((((key2 === "tool") || (key2 === "required")) || (key2 === "severity")) || (key2 === "files")) || (pattern4.test(key2)))){
vErrors = added(vErrors, instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "policy.v1.evidence#/additionalProperties/additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data0.tool !== undefined){
let data1 = data0.tool;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tool", "policy.v1.evidence#/additionalProperties/properties/tool/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tool", "policy.v1.evidence#/additionalProperties/properties/tool/type", {type: "string"});
errors++;
}
}
if(data0.required !== undefined){
if(typeof data0.required !== "boolean"){
vErrors = added(vErrors, instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/required", "policy.v1.evidence#/additionalProperties/properties/required/type", {type: "boolean"});
errors++;
}
}
if(data0.severity !== undefined){
if(!(validate61(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",parentData:data0,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data0.files !== undefined){
if(!(validate44(data0.files, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",parentData:data0,parentDataProperty:"files",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "policy.v1.evidence#/additionalProperties/type", {type: "object"});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath, "policy.v1.evidence#/type", {type: "object"});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "schema"});
errors++;
}
if(data.name === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "name"});
errors++;
}
if(data.edition === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "edition"});
errors++;
}
for(const key0 in data){
if(!((func13.call(schema28.properties, key0)) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/type", {type: "string"});
errors++;
}
if("policy/v1" !== data0){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/const", {allowedValue: "policy/v1"});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: "string"});
errors++;
}
}
if(data.edition !== undefined){
let data2 = data.edition;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = added(vErrors, instancePath+"/edition", "#/properties/edition/type", {type: "integer"});
errors++;
}
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
vErrors = added(vErrors, instancePath+"/edition", "#/properties/edition/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: "string"});
errors++;
}
}
if(data.docs !== undefined){
let data4 = data.docs;
if(typeof data4 === "string"){
if(!pattern79.test(data4)){
vErrors = added(vErrors, instancePath+"/docs", "#/properties/docs/pattern", {pattern: "^https?://"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/docs", "#/properties/docs/type", {type: "string"});
errors++;
}
}
if(data.extends !== undefined){
let data5 = data.extends;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
vErrors = added(vErrors, instancePath+"/extends/" + i0, "#/properties/extends/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/extends", "#/properties/extends/type", {type: "array"});
errors++;
}
}
if(data.plugins !== undefined){
let data7 = data.plugins;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(((key1 === "roots") || (key1 === "ignore")) || (pattern4.test(key1)))){
vErrors = added(vErrors, instancePath+"/plugins", "#/properties/plugins/additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data7.roots !== undefined){
if(!(validate44(data7.roots, {instancePath:instancePath+"/plugins/roots",parentData:data7,parentDataProperty:"roots",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data7.ignore !== undefined){
if(!(validate44(data7.ignore, {instancePath:instancePath+"/plugins/ignore",parentData:data7,parentDataProperty:"ignore",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/plugins", "#/properties/plugins/type", {type: "object"});
errors++;
}
}
if(data.versioning !== undefined){
if(!(validate47(data.versioning, {instancePath:instancePath+"/versioning",parentData:data,parentDataProperty:"versioning",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.deprecation !== undefined){
if(!(validate50(data.deprecation, {instancePath:instancePath+"/deprecation",parentData:data,parentDataProperty:"deprecation",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data.licenses !== undefined){
if(!(validate59(data.licenses, {instancePath:instancePath+"/licenses",parentData:data,parentDataProperty:"licenses",rootData}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.permissions !== undefined){
if(!(validate64(data.permissions, {instancePath:instancePath+"/permissions",parentData:data,parentDataProperty:"permissions",rootData}))){
vErrors = joined(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.mcp !== undefined){
if(!(validate69(data.mcp, {instancePath:instancePath+"/mcp",parentData:data,parentDataProperty:"mcp",rootData}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.hooks !== undefined){
if(!(validate75(data.hooks, {instancePath:instancePath+"/hooks",parentData:data,parentDataProperty:"hooks",rootData}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
if(!(validate79(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.ownership !== undefined){
if(!(validate82(data.ownership, {instancePath:instancePath+"/ownership",parentData:data,parentDataProperty:"ownership",rootData}))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.names !== undefined){
if(!(validate84(data.names, {instancePath:instancePath+"/names",parentData:data,parentDataProperty:"names",rootData}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate87(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.install !== undefined){
if(!(validate89(data.install, {instancePath:instancePath+"/install",parentData:data,parentDataProperty:"install",rootData}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate92(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate96(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.assertions !== undefined){
let data23 = data.assertions;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key2 in data23){
const _errs36 = errors;
if(typeof key2 === "string"){
if(!pattern106.test(key2)){
vErrors = added(vErrors, instancePath+"/assertions", "#/properties/assertions/propertyNames/pattern", {pattern: "^(x-.*|[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*)$"}, undefined, key2);
errors++;
}
}
var valid4 = _errs36 === errors;
if(!valid4){
vErrors = added(vErrors, instancePath+"/assertions", "#/properties/assertions/propertyNames", {propertyName: key2});
errors++;
}
}
for(const key3 in data23){
if(!(pattern4.test(key3))){
let data24 = data23[key3];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.on === undefined){
vErrors = added(vErrors, instancePath+"/assertions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/assertions/additionalProperties/required", {missingProperty: "on"});
errors++;
}
if(data24.message === undefined){
vErrors = added(vErrors, instancePath+"/assertions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/assertions/additionalProperties/required", {missingProperty: "message"});
errors++;
}
if(data24.schema === undefined){
vErrors = added(vErrors, instancePath+"/assertions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/assertions/additionalProperties/required", {missingProperty: "schema"});
errors++;
}
for(const key4 in data24){
if(!(((((key4 === "on") || (key4 === "severity")) || (key4 === "message")) || (key4 === "schema")) || (pattern4.test(key4)))){
vErrors = added(vErrors, instancePath+"/assertions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/assertions/additionalProperties/additionalProperties", {additionalProperty: key4});
errors++;
}
}
if(data24.on !== undefined){
let data25 = data24.on;
if(typeof data25 !== "string"){
vErrors = added(vErrors, instancePath+"/assertions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/on", "#/properties/assertions/additionalProperties/properties/on/type", {type: "string"});
errors++;
}
if(!(((((data25 === "manifest") || (data25 === "skill")) || (data25 === "mcp")) || (data25 === "hooks")) || (data25 === "catalog-entry"))){
vErrors = added(vErrors, instancePath+"/assertions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/on", "#/properties/assertions/additionalProperties/properties/on/enum", {allowedValues: schema28.properties.assertions.additionalProperties.properties.on.enum});
errors++;
}
}
if(data24.severity !== undefined){
if(!(validate61(data24.severity, {instancePath:instancePath+"/assertions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",parentData:data24,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data24.message !== undefined){
let data27 = data24.message;
if(typeof data27 === "string"){
if(func2(data27) < 1){
vErrors = added(vErrors, instancePath+"/assertions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/message", "#/properties/assertions/additionalProperties/properties/message/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/assertions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/message", "#/properties/assertions/additionalProperties/properties/message/type", {type: "string"});
errors++;
}
}
if(data24.schema !== undefined){
let data28 = data24.schema;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (typeof data28 !== "boolean")){
vErrors = added(vErrors, instancePath+"/assertions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema", "#/properties/assertions/additionalProperties/properties/schema/type", {type: schema28.properties.assertions.additionalProperties.properties.schema.type});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/assertions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/assertions/additionalProperties/type", {type: "object"});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/assertions", "#/properties/assertions/type", {type: "object"});
errors++;
}
}
if(data.locked !== undefined){
if(!(validate44(data.locked, {instancePath:instancePath+"/locked",parentData:data,parentDataProperty:"locked",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.scopes !== undefined){
let data30 = data.scopes;
if(Array.isArray(data30)){
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
let data31 = data30[i1];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.name === undefined){
vErrors = added(vErrors, instancePath+"/scopes/" + i1, "#/properties/scopes/items/required", {missingProperty: "name"});
errors++;
}
if(data31.match === undefined){
vErrors = added(vErrors, instancePath+"/scopes/" + i1, "#/properties/scopes/items/required", {missingProperty: "match"});
errors++;
}
for(const key5 in data31){
if(!((func13.call(schema28.properties.scopes.items.properties, key5)) || (pattern4.test(key5)))){
vErrors = added(vErrors, instancePath+"/scopes/" + i1, "#/properties/scopes/items/additionalProperties", {additionalProperty: key5});
errors++;
}
}
if(data31.name !== undefined){
let data32 = data31.name;
if(typeof data32 === "string"){
if(func2(data32) < 1){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/name", "#/properties/scopes/items/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/name", "#/properties/scopes/items/properties/name/type", {type: "string"});
errors++;
}
}
if(data31.match !== undefined){
let data33 = data31.match;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key6 in data33){
if(!(((((((((key6 === "plugins") || (key6 === "paths")) || (key6 === "categories")) || (key6 === "owners")) || (key6 === "kinds")) || (key6 === "has")) || (key6 === "states")) || (key6 === "catalogs")) || (pattern4.test(key6)))){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match", "#/properties/scopes/items/properties/match/additionalProperties", {additionalProperty: key6});
errors++;
}
}
if(data33.plugins !== undefined){
let data34 = data33.plugins;
if(Array.isArray(data34)){
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
if(typeof data34[i2] !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/plugins/" + i2, "#/properties/scopes/items/properties/match/properties/plugins/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/plugins", "#/properties/scopes/items/properties/match/properties/plugins/type", {type: "array"});
errors++;
}
}
if(data33.paths !== undefined){
let data36 = data33.paths;
if(Array.isArray(data36)){
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
if(typeof data36[i3] !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/paths/" + i3, "#/properties/scopes/items/properties/match/properties/paths/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/paths", "#/properties/scopes/items/properties/match/properties/paths/type", {type: "array"});
errors++;
}
}
if(data33.categories !== undefined){
let data38 = data33.categories;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
if(typeof data38[i4] !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/categories/" + i4, "#/properties/scopes/items/properties/match/properties/categories/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/categories", "#/properties/scopes/items/properties/match/properties/categories/type", {type: "array"});
errors++;
}
}
if(data33.owners !== undefined){
let data40 = data33.owners;
if(Array.isArray(data40)){
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
if(typeof data40[i5] !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/owners/" + i5, "#/properties/scopes/items/properties/match/properties/owners/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/owners", "#/properties/scopes/items/properties/match/properties/owners/type", {type: "array"});
errors++;
}
}
if(data33.kinds !== undefined){
let data42 = data33.kinds;
if(Array.isArray(data42)){
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
let data43 = data42[i6];
if(typeof data43 !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/kinds/" + i6, "#/properties/scopes/items/properties/match/properties/kinds/items/type", {type: "string"});
errors++;
}
if(!(((((((((data43 === "codex") || (data43 === "claude")) || (data43 === "cursor")) || (data43 === "copilot")) || (data43 === "agent-plugins")) || (data43 === "shared")) || (data43 === "event")) || (data43 === "api")) || (data43 === "array"))){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/kinds/" + i6, "#/properties/scopes/items/properties/match/properties/kinds/items/enum", {allowedValues: schema28.properties.scopes.items.properties.match.properties.kinds.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/kinds", "#/properties/scopes/items/properties/match/properties/kinds/type", {type: "array"});
errors++;
}
}
if(data33.has !== undefined){
let data44 = data33.has;
if(Array.isArray(data44)){
const len7 = data44.length;
for(let i7=0; i7<len7; i7++){
let data45 = data44[i7];
if(typeof data45 !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/has/" + i7, "#/properties/scopes/items/properties/match/properties/has/items/type", {type: "string"});
errors++;
}
if(!(((((((((((data45 === "skills") || (data45 === "commands")) || (data45 === "agents")) || (data45 === "mcp")) || (data45 === "hooks")) || (data45 === "apps")) || (data45 === "lsp")) || (data45 === "handlers")) || (data45 === "endpoints")) || (data45 === "bin")) || (data45 === "monitors"))){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/has/" + i7, "#/properties/scopes/items/properties/match/properties/has/items/enum", {allowedValues: schema28.properties.scopes.items.properties.match.properties.has.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/has", "#/properties/scopes/items/properties/match/properties/has/type", {type: "array"});
errors++;
}
}
if(data33.states !== undefined){
let data46 = data33.states;
if(Array.isArray(data46)){
const len8 = data46.length;
for(let i8=0; i8<len8; i8++){
let data47 = data46[i8];
if(typeof data47 !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/states/" + i8, "#/properties/scopes/items/properties/match/properties/states/items/type", {type: "string"});
errors++;
}
if(!((((((data47 === "active") || (data47 === "announced")) || (data47 === "deprecated")) || (data47 === "sunset")) || (data47 === "removed")) || (data47 === "quarantined"))){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/states/" + i8, "#/properties/scopes/items/properties/match/properties/states/items/enum", {allowedValues: schema28.properties.scopes.items.properties.match.properties.states.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/states", "#/properties/scopes/items/properties/match/properties/states/type", {type: "array"});
errors++;
}
}
if(data33.catalogs !== undefined){
let data48 = data33.catalogs;
if(Array.isArray(data48)){
const len9 = data48.length;
for(let i9=0; i9<len9; i9++){
if(typeof data48[i9] !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/catalogs/" + i9, "#/properties/scopes/items/properties/match/properties/catalogs/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match/catalogs", "#/properties/scopes/items/properties/match/properties/catalogs/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/match", "#/properties/scopes/items/properties/match/type", {type: "object"});
errors++;
}
}
if(data31.except !== undefined){
let data50 = data31.except;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key7 in data50){
if(!(((((((((key7 === "plugins") || (key7 === "paths")) || (key7 === "categories")) || (key7 === "owners")) || (key7 === "kinds")) || (key7 === "has")) || (key7 === "states")) || (key7 === "catalogs")) || (pattern4.test(key7)))){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except", "#/properties/scopes/items/properties/except/additionalProperties", {additionalProperty: key7});
errors++;
}
}
if(data50.plugins !== undefined){
let data51 = data50.plugins;
if(Array.isArray(data51)){
const len10 = data51.length;
for(let i10=0; i10<len10; i10++){
if(typeof data51[i10] !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/plugins/" + i10, "#/properties/scopes/items/properties/except/properties/plugins/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/plugins", "#/properties/scopes/items/properties/except/properties/plugins/type", {type: "array"});
errors++;
}
}
if(data50.paths !== undefined){
let data53 = data50.paths;
if(Array.isArray(data53)){
const len11 = data53.length;
for(let i11=0; i11<len11; i11++){
if(typeof data53[i11] !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/paths/" + i11, "#/properties/scopes/items/properties/except/properties/paths/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/paths", "#/properties/scopes/items/properties/except/properties/paths/type", {type: "array"});
errors++;
}
}
if(data50.categories !== undefined){
let data55 = data50.categories;
if(Array.isArray(data55)){
const len12 = data55.length;
for(let i12=0; i12<len12; i12++){
if(typeof data55[i12] !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/categories/" + i12, "#/properties/scopes/items/properties/except/properties/categories/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/categories", "#/properties/scopes/items/properties/except/properties/categories/type", {type: "array"});
errors++;
}
}
if(data50.owners !== undefined){
let data57 = data50.owners;
if(Array.isArray(data57)){
const len13 = data57.length;
for(let i13=0; i13<len13; i13++){
if(typeof data57[i13] !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/owners/" + i13, "#/properties/scopes/items/properties/except/properties/owners/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/owners", "#/properties/scopes/items/properties/except/properties/owners/type", {type: "array"});
errors++;
}
}
if(data50.kinds !== undefined){
let data59 = data50.kinds;
if(Array.isArray(data59)){
const len14 = data59.length;
for(let i14=0; i14<len14; i14++){
let data60 = data59[i14];
if(typeof data60 !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/kinds/" + i14, "#/properties/scopes/items/properties/except/properties/kinds/items/type", {type: "string"});
errors++;
}
if(!(((((((((data60 === "codex") || (data60 === "claude")) || (data60 === "cursor")) || (data60 === "copilot")) || (data60 === "agent-plugins")) || (data60 === "shared")) || (data60 === "event")) || (data60 === "api")) || (data60 === "array"))){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/kinds/" + i14, "#/properties/scopes/items/properties/except/properties/kinds/items/enum", {allowedValues: schema28.properties.scopes.items.properties.except.properties.kinds.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/kinds", "#/properties/scopes/items/properties/except/properties/kinds/type", {type: "array"});
errors++;
}
}
if(data50.has !== undefined){
let data61 = data50.has;
if(Array.isArray(data61)){
const len15 = data61.length;
for(let i15=0; i15<len15; i15++){
let data62 = data61[i15];
if(typeof data62 !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/has/" + i15, "#/properties/scopes/items/properties/except/properties/has/items/type", {type: "string"});
errors++;
}
if(!(((((((((((data62 === "skills") || (data62 === "commands")) || (data62 === "agents")) || (data62 === "mcp")) || (data62 === "hooks")) || (data62 === "apps")) || (data62 === "lsp")) || (data62 === "handlers")) || (data62 === "endpoints")) || (data62 === "bin")) || (data62 === "monitors"))){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/has/" + i15, "#/properties/scopes/items/properties/except/properties/has/items/enum", {allowedValues: schema28.properties.scopes.items.properties.except.properties.has.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/has", "#/properties/scopes/items/properties/except/properties/has/type", {type: "array"});
errors++;
}
}
if(data50.states !== undefined){
let data63 = data50.states;
if(Array.isArray(data63)){
const len16 = data63.length;
for(let i16=0; i16<len16; i16++){
let data64 = data63[i16];
if(typeof data64 !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/states/" + i16, "#/properties/scopes/items/properties/except/properties/states/items/type", {type: "string"});
errors++;
}
if(!((((((data64 === "active") || (data64 === "announced")) || (data64 === "deprecated")) || (data64 === "sunset")) || (data64 === "removed")) || (data64 === "quarantined"))){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/states/" + i16, "#/properties/scopes/items/properties/except/properties/states/items/enum", {allowedValues: schema28.properties.scopes.items.properties.except.properties.states.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/states", "#/properties/scopes/items/properties/except/properties/states/type", {type: "array"});
errors++;
}
}
if(data50.catalogs !== undefined){
let data65 = data50.catalogs;
if(Array.isArray(data65)){
const len17 = data65.length;
for(let i17=0; i17<len17; i17++){
if(typeof data65[i17] !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/catalogs/" + i17, "#/properties/scopes/items/properties/except/properties/catalogs/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except/catalogs", "#/properties/scopes/items/properties/except/properties/catalogs/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1+"/except", "#/properties/scopes/items/properties/except/type", {type: "object"});
errors++;
}
}
if(data31.versioning !== undefined){
if(!(validate47(data31.versioning, {instancePath:instancePath+"/scopes/" + i1+"/versioning",parentData:data31,parentDataProperty:"versioning",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data31.deprecation !== undefined){
if(!(validate50(data31.deprecation, {instancePath:instancePath+"/scopes/" + i1+"/deprecation",parentData:data31,parentDataProperty:"deprecation",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data31.licenses !== undefined){
if(!(validate59(data31.licenses, {instancePath:instancePath+"/scopes/" + i1+"/licenses",parentData:data31,parentDataProperty:"licenses",rootData}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data31.permissions !== undefined){
if(!(validate64(data31.permissions, {instancePath:instancePath+"/scopes/" + i1+"/permissions",parentData:data31,parentDataProperty:"permissions",rootData}))){
vErrors = joined(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data31.mcp !== undefined){
if(!(validate69(data31.mcp, {instancePath:instancePath+"/scopes/" + i1+"/mcp",parentData:data31,parentDataProperty:"mcp",rootData}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data31.hooks !== undefined){
if(!(validate75(data31.hooks, {instancePath:instancePath+"/scopes/" + i1+"/hooks",parentData:data31,parentDataProperty:"hooks",rootData}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data31.auth !== undefined){
if(!(validate79(data31.auth, {instancePath:instancePath+"/scopes/" + i1+"/auth",parentData:data31,parentDataProperty:"auth",rootData}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data31.ownership !== undefined){
if(!(validate82(data31.ownership, {instancePath:instancePath+"/scopes/" + i1+"/ownership",parentData:data31,parentDataProperty:"ownership",rootData}))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data31.names !== undefined){
if(!(validate84(data31.names, {instancePath:instancePath+"/scopes/" + i1+"/names",parentData:data31,parentDataProperty:"names",rootData}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data31.limits !== undefined){
if(!(validate87(data31.limits, {instancePath:instancePath+"/scopes/" + i1+"/limits",parentData:data31,parentDataProperty:"limits",rootData}))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data31.install !== undefined){
if(!(validate89(data31.install, {instancePath:instancePath+"/scopes/" + i1+"/install",parentData:data31,parentDataProperty:"install",rootData}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data31.evidence !== undefined){
if(!(validate96(data31.evidence, {instancePath:instancePath+"/scopes/" + i1+"/evidence",parentData:data31,parentDataProperty:"evidence",rootData}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data31.rules !== undefined){
if(!(validate92(data31.rules, {instancePath:instancePath+"/scopes/" + i1+"/rules",parentData:data31,parentDataProperty:"rules",rootData}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes/" + i1, "#/properties/scopes/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes", "#/properties/scopes/type", {type: "array"});
errors++;
}
}
if(data.adoption !== undefined){
let data80 = data.adoption;
const _errs141 = errors;
let valid44 = true;
const _errs142 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing0;
if((data80.mode === undefined) && (missing0 = "mode")){
vErrors = added(vErrors, "", "");
errors++;
}
else {
if(data80.mode !== undefined){
if("ratchet" !== data80.mode){
vErrors = added(vErrors, "", "");
errors++;
}
}
}
}
var _valid0 = _errs142 === errors;
errors = _errs141;
if(vErrors !== null){
if(_errs141){
vErrors.length = _errs141;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs144 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.until === undefined){
vErrors = added(vErrors, instancePath+"/adoption", "#/properties/adoption/then/required", {missingProperty: "until"});
errors++;
}
}
var _valid0 = _errs144 === errors;
valid44 = _valid0;
}
if(!valid44){
vErrors = added(vErrors, instancePath+"/adoption", "#/properties/adoption/if", {failingKeyword: "then"});
errors++;
}
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key8 in data80){
if(!((((key8 === "mode") || (key8 === "until")) || (key8 === "rules")) || (pattern4.test(key8)))){
vErrors = added(vErrors, instancePath+"/adoption", "#/properties/adoption/additionalProperties", {additionalProperty: key8});
errors++;
}
}
if(data80.mode !== undefined){
let data82 = data80.mode;
if(typeof data82 !== "string"){
vErrors = added(vErrors, instancePath+"/adoption/mode", "#/properties/adoption/properties/mode/type", {type: "string"});
errors++;
}
if(!((data82 === "strict") || (data82 === "ratchet"))){
vErrors = added(vErrors, instancePath+"/adoption/mode", "#/properties/adoption/properties/mode/enum", {allowedValues: schema28.properties.adoption.properties.mode.enum});
errors++;
}
}
if(data80.until !== undefined){
if(!(validate51(data80.until, {instancePath:instancePath+"/adoption/until",parentData:data80,parentDataProperty:"until",rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data80.rules !== undefined){
if(!(validate44(data80.rules, {instancePath:instancePath+"/adoption/rules",parentData:data80,parentDataProperty:"rules",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/adoption", "#/properties/adoption/type", {type: "object"});
errors++;
}
}
if(data.waivers !== undefined){
let data85 = data.waivers;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key9 in data85){
if(!(((((((key9 === "maxDays") || (key9 === "minReasonChars")) || (key9 === "requireTicket")) || (key9 === "approvers")) || (key9 === "selfApply")) || (key9 === "unwaivable")) || (pattern4.test(key9)))){
vErrors = added(vErrors, instancePath+"/waivers", "#/properties/waivers/additionalProperties", {additionalProperty: key9});
errors++;
}
}
if(data85.maxDays !== undefined){
let data86 = data85.maxDays;
if(!((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86)))){
vErrors = added(vErrors, instancePath+"/waivers/maxDays", "#/properties/waivers/properties/maxDays/type", {type: "integer"});
errors++;
}
if(typeof data86 == "number"){
if(data86 < 1 || isNaN(data86)){
vErrors = added(vErrors, instancePath+"/waivers/maxDays", "#/properties/waivers/properties/maxDays/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data85.minReasonChars !== undefined){
let data87 = data85.minReasonChars;
if(!((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87)))){
vErrors = added(vErrors, instancePath+"/waivers/minReasonChars", "#/properties/waivers/properties/minReasonChars/type", {type: "integer"});
errors++;
}
if(typeof data87 == "number"){
if(data87 < 0 || isNaN(data87)){
vErrors = added(vErrors, instancePath+"/waivers/minReasonChars", "#/properties/waivers/properties/minReasonChars/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data85.requireTicket !== undefined){
if(typeof data85.requireTicket !== "boolean"){
vErrors = added(vErrors, instancePath+"/waivers/requireTicket", "#/properties/waivers/properties/requireTicket/type", {type: "boolean"});
errors++;
}
}
if(data85.approvers !== undefined){
if(!(validate44(data85.approvers, {instancePath:instancePath+"/waivers/approvers",parentData:data85,parentDataProperty:"approvers",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data85.selfApply !== undefined){
if(typeof data85.selfApply !== "boolean"){
vErrors = added(vErrors, instancePath+"/waivers/selfApply", "#/properties/waivers/properties/selfApply/type", {type: "boolean"});
errors++;
}
}
if(data85.unwaivable !== undefined){
if(!(validate44(data85.unwaivable, {instancePath:instancePath+"/waivers/unwaivable",parentData:data85,parentDataProperty:"unwaivable",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/waivers", "#/properties/waivers/type", {type: "object"});
errors++;
}
}
if(data.failOn !== undefined){
let data92 = data.failOn;
if(typeof data92 !== "string"){
vErrors = added(vErrors, instancePath+"/failOn", "#/properties/failOn/type", {type: "string"});
errors++;
}
if(!(((data92 === "error") || (data92 === "warn")) || (data92 === "info"))){
vErrors = added(vErrors, instancePath+"/failOn", "#/properties/failOn/enum", {allowedValues: schema28.properties.failOn.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const publishedIndex = validate119;
const schema45 = {"type":"object","properties":{"schema":{"type":"string"},"asOf":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"validUntil":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"catalogs":{}},"$id":"published-index"};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/type", {type: "string"});
errors++;
}
}
if(data.asOf !== undefined){
let data1 = data.asOf;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = added(vErrors, instancePath+"/asOf", "#/properties/asOf/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/asOf", "#/properties/asOf/type", {type: "string"});
errors++;
}
}
if(data.validUntil !== undefined){
let data2 = data.validUntil;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
vErrors = added(vErrors, instancePath+"/validUntil", "#/properties/validUntil/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/validUntil", "#/properties/validUntil/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const reportV1 = validate120;
const schema46 = {"type":"object","required":["command","tool","asOf","failOn","snapshot","findings","totals","rules","skipped","plugins","catalogs","losses","written","passed"],"properties":{"schema":{"type":"string","const":"report/v1"},"command":{"type":"string"},"tool":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","const":"catalogc"},"version":{"type":"string"}}},"asOf":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"failOn":{"type":"string","enum":["error","warn","info"]},"docs":{"type":"string"},"passed":{"type":"boolean"},"snapshot":{"type":"object","required":["label"],"properties":{"label":{"type":"string"},"commit":{"type":"string"},"proposed":{"type":"string"}}},"base":{"type":"object","required":["label"],"properties":{"label":{"type":"string"},"commit":{"type":"string"},"fetched":{"type":"string"}}},"findings":{"type":"array","items":{"type":"object","required":["rule","level","message","at","fingerprint"],"properties":{"rule":{"type":"string"},"level":{"type":"string","enum":["error","warn","info"]},"message":{"type":"string"},"hint":{"type":"string"},"at":{"type":"object","required":["file"],"properties":{"file":{"type":"string"},"pointer":{"type":"string"},"document":{"type":"integer","minimum":0},"on":{"type":"string","enum":["value","key"]},"span":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2}}},"before":{"type":"object","required":["file"],"properties":{"file":{"type":"string"},"pointer":{"type":"string"},"document":{"type":"integer","minimum":0},"on":{"type":"string","enum":["value","key"]},"span":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2}}},"beforeIn":{"type":"string"},"because":{"type":"object","required":["file"],"properties":{"file":{"type":"string"},"pointer":{"type":"string"},"document":{"type":"integer","minimum":0},"on":{"type":"string","enum":["value","key"]},"span":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2}}},"span":{"type":"object","required":["line","column","endLine","endColumn","text"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"text":{"type":"string"}}},"beforeSpan":{"type":"object","required":["line","column","endLine","endColumn","text"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"text":{"type":"string"}}},"becauseSpan":{"type":"object","required":["line","column","endLine","endColumn","text"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"text":{"type":"string"}}},"known":{"type":"boolean","const":true},"toleratedUntil":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"waived":{"type":"object","required":["id","owner","reason","expires"],"properties":{"id":{"type":"string"},"owner":{"type":"string"},"reason":{"type":"string"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"approvedBy":{"type":"string"},"ticket":{"type":"string"},"renewed":{"type":"integer","minimum":1}}},"bystander":{"type":"boolean","const":true},"unwaivable":{"type":"boolean","const":true},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{12}$","patternErrorMessage":"expected 12 hex digits"},"plugin":{"type":"string"},"catalog":{"type":"string"},"clients":{"type":"array","items":{"type":"string","enum":["codex","claude","copilot","cursor"]}},"hits":{"type":"array","items":{"type":"object","required":["client","effect"],"additionalProperties":false,"properties":{"client":{"type":"string","enum":["codex","claude","copilot","cursor"]},"effect":{"type":"string","enum":["catalog-refused","catalog-missed","entry-refused","entry-dropped","install-fails","component-dropped","field-ignored","warned","none"]}}}},"fix":{"type":"object","required":["safe","edits"],"properties":{"safe":{"type":"boolean"},"edits":{"type":"array","items":{"type":"object","required":["at"],"properties":{"at":{"type":"object","required":["file"],"properties":{"file":{"type":"string"},"pointer":{"type":"string"},"document":{"type":"integer","minimum":0},"on":{"type":"string","enum":["value","key"]},"span":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2}}},"value":{},"remove":{"type":"boolean","const":true},"key":{"type":"string"},"quote":{"type":"boolean","const":true},"text":{"type":"string"},"bom":{"type":"boolean","const":false}}}}}}}}},"totals":{"type":"object","required":["error","warn","info"],"properties":{"error":{"type":"integer","minimum":0},"warn":{"type":"integer","minimum":0},"info":{"type":"integer","minimum":0}}},"rules":{"type":"object","required":["run","off"],"properties":{"run":{"type":"integer","minimum":0},"off":{"type":"array","items":{"type":"string"}}}},"skipped":{"type":"array","items":{"type":"object","required":["what","because"],"properties":{"what":{"type":"string"},"because":{"type":"string"}}}},"plugins":{"type":"integer","minimum":0},"catalogs":{"type":"array","items":{"type":"object","required":["name","file","targets","source","entries"],"properties":{"name":{"type":"string"},"file":{"type":"string"},"targets":{"type":"array","items":{"type":"string","enum":["codex","claude","copilot","cursor","neutral"]}},"source":{"type":"string","enum":["bundle","local","git-subdir","archive"]},"entries":{"type":"integer","minimum":0},"emitted":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}}}},"losses":{"type":"array","items":{"type":"object","required":["catalog","target","what","because","entry"],"properties":{"catalog":{"type":"string"},"target":{"type":"string","enum":["codex","claude","copilot","cursor","neutral"]},"plugin":{"type":"string"},"what":{"type":"string"},"because":{"type":"string"},"entry":{"type":"boolean"}}}},"changes":{"type":"array","items":{"type":"object","required":["name","root","kind","required","rows","gains"],"properties":{"name":{"type":"string"},"root":{"type":"string"},"kind":{"type":"string","enum":["added","removed","changed","moved"]},"from":{"type":"string"},"to":{"type":"string"},"required":{"type":"string","enum":["none","patch","minor","major"]},"next":{"type":"string"},"since":{"type":"string"},"rows":{"type":"array","items":{"type":"object","required":["id","subject","level"],"properties":{"id":{"type":"string"},"subject":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"},"level":{"type":"string","enum":["none","patch","minor","major"]}}}},"gains":{"type":"array","items":{"type":"string"}}}}},"released":{"type":"array","items":{"type":"object","required":["catalog","folder","signer"],"properties":{"catalog":{"type":"string"},"folder":{"type":"string"},"serial":{"type":"integer","minimum":1},"expiresAt":{"type":"string"},"signer":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","enum":["none","key","keyless"]},"hint":{"type":"string"},"demo":{"type":"boolean"},"identity":{"type":"string"},"issuer":{"type":"string"}}}}}},"healed":{"type":"array","items":{"type":"object","required":["rule","level","message"],"properties":{"rule":{"type":"string"},"level":{"type":"string","enum":["error","warn","info"]},"message":{"type":"string"},"plugin":{"type":"string"}}}},"impact":{"type":"object","required":["keys","verdicts","entries"],"properties":{"keys":{"type":"array","items":{"type":"object","required":["key","from","to","how"],"properties":{"key":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"},"how":{"type":"string","enum":["looser","stricter","other"]},"scope":{"type":"string"}},"additionalProperties":false}},"verdicts":{"type":"array","items":{"type":"object","required":["plugin","to","rules"],"properties":{"plugin":{"type":"string"},"to":{"type":"string","enum":["passes","fails"]},"rules":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"entries":{"type":"array","items":{"type":"object","required":["catalog","what"],"properties":{"catalog":{"type":"string"},"plugin":{"type":"string"},"what":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false},"written":{"type":"array","items":{"type":"string"}}},"$id":"report.v1"};
const pattern124 = new RegExp("^[0-9a-f]{12}$", "u");

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "command"});
errors++;
}
if(data.tool === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "tool"});
errors++;
}
if(data.asOf === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "asOf"});
errors++;
}
if(data.failOn === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "failOn"});
errors++;
}
if(data.snapshot === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "snapshot"});
errors++;
}
if(data.findings === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "findings"});
errors++;
}
if(data.totals === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "totals"});
errors++;
}
if(data.rules === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "rules"});
errors++;
}
if(data.skipped === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "skipped"});
errors++;
}
if(data.plugins === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "plugins"});
errors++;
}
if(data.catalogs === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "catalogs"});
errors++;
}
if(data.losses === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "losses"});
errors++;
}
if(data.written === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "written"});
errors++;
}
if(data.passed === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "passed"});
errors++;
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/type", {type: "string"});
errors++;
}
if("report/v1" !== data0){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/const", {allowedValue: "report/v1"});
errors++;
}
}
if(data.command !== undefined){
if(typeof data.command !== "string"){
vErrors = added(vErrors, instancePath+"/command", "#/properties/command/type", {type: "string"});
errors++;
}
}
if(data.tool !== undefined){
let data2 = data.tool;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
vErrors = added(vErrors, instancePath+"/tool", "#/properties/tool/required", {missingProperty: "name"});
errors++;
}
if(data2.version === undefined){
vErrors = added(vErrors, instancePath+"/tool", "#/properties/tool/required", {missingProperty: "version"});
errors++;
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 !== "string"){
vErrors = added(vErrors, instancePath+"/tool/name", "#/properties/tool/properties/name/type", {type: "string"});
errors++;
}
if("catalogc" !== data3){
vErrors = added(vErrors, instancePath+"/tool/name", "#/properties/tool/properties/name/const", {allowedValue: "catalogc"});
errors++;
}
}
if(data2.version !== undefined){
if(typeof data2.version !== "string"){
vErrors = added(vErrors, instancePath+"/tool/version", "#/properties/tool/properties/version/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/tool", "#/properties/tool/type", {type: "object"});
errors++;
}
}
if(data.asOf !== undefined){
let data5 = data.asOf;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
vErrors = added(vErrors, instancePath+"/asOf", "#/properties/asOf/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/asOf", "#/properties/asOf/type", {type: "string"});
errors++;
}
}
if(data.failOn !== undefined){
let data6 = data.failOn;
if(typeof data6 !== "string"){
vErrors = added(vErrors, instancePath+"/failOn", "#/properties/failOn/type", {type: "string"});
errors++;
}
if(!(((data6 === "error") || (data6 === "warn")) || (data6 === "info"))){
vErrors = added(vErrors, instancePath+"/failOn", "#/properties/failOn/enum", {allowedValues: schema46.properties.failOn.enum});
errors++;
}
}
if(data.docs !== undefined){
if(typeof data.docs !== "string"){
vErrors = added(vErrors, instancePath+"/docs", "#/properties/docs/type", {type: "string"});
errors++;
}
}
if(data.passed !== undefined){
if(typeof data.passed !== "boolean"){
vErrors = added(vErrors, instancePath+"/passed", "#/properties/passed/type", {type: "boolean"});
errors++;
}
}
if(data.snapshot !== undefined){
let data9 = data.snapshot;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.label === undefined){
vErrors = added(vErrors, instancePath+"/snapshot", "#/properties/snapshot/required", {missingProperty: "label"});
errors++;
}
if(data9.label !== undefined){
if(typeof data9.label !== "string"){
vErrors = added(vErrors, instancePath+"/snapshot/label", "#/properties/snapshot/properties/label/type", {type: "string"});
errors++;
}
}
if(data9.commit !== undefined){
if(typeof data9.commit !== "string"){
vErrors = added(vErrors, instancePath+"/snapshot/commit", "#/properties/snapshot/properties/commit/type", {type: "string"});
errors++;
}
}
if(data9.proposed !== undefined){
if(typeof data9.proposed !== "string"){
vErrors = added(vErrors, instancePath+"/snapshot/proposed", "#/properties/snapshot/properties/proposed/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/snapshot", "#/properties/snapshot/type", {type: "object"});
errors++;
}
}
if(data.base !== undefined){
let data13 = data.base;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.label === undefined){
vErrors = added(vErrors, instancePath+"/base", "#/properties/base/required", {missingProperty: "label"});
errors++;
}
if(data13.label !== undefined){
if(typeof data13.label !== "string"){
vErrors = added(vErrors, instancePath+"/base/label", "#/properties/base/properties/label/type", {type: "string"});
errors++;
}
}
if(data13.commit !== undefined){
if(typeof data13.commit !== "string"){
vErrors = added(vErrors, instancePath+"/base/commit", "#/properties/base/properties/commit/type", {type: "string"});
errors++;
}
}
if(data13.fetched !== undefined){
if(typeof data13.fetched !== "string"){
vErrors = added(vErrors, instancePath+"/base/fetched", "#/properties/base/properties/fetched/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/base", "#/properties/base/type", {type: "object"});
errors++;
}
}
if(data.findings !== undefined){
let data17 = data.findings;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.rule === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0, "#/properties/findings/items/required", {missingProperty: "rule"});
errors++;
}
if(data18.level === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0, "#/properties/findings/items/required", {missingProperty: "level"});
errors++;
}
if(data18.message === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0, "#/properties/findings/items/required", {missingProperty: "message"});
errors++;
}
if(data18.at === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0, "#/properties/findings/items/required", {missingProperty: "at"});
errors++;
}
if(data18.fingerprint === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0, "#/properties/findings/items/required", {missingProperty: "fingerprint"});
errors++;
}
if(data18.rule !== undefined){
if(typeof data18.rule !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/rule", "#/properties/findings/items/properties/rule/type", {type: "string"});
errors++;
}
}
if(data18.level !== undefined){
let data20 = data18.level;
if(typeof data20 !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/level", "#/properties/findings/items/properties/level/type", {type: "string"});
errors++;
}
if(!(((data20 === "error") || (data20 === "warn")) || (data20 === "info"))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/level", "#/properties/findings/items/properties/level/enum", {allowedValues: schema46.properties.findings.items.properties.level.enum});
errors++;
}
}
if(data18.message !== undefined){
if(typeof data18.message !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/message", "#/properties/findings/items/properties/message/type", {type: "string"});
errors++;
}
}
if(data18.hint !== undefined){
if(typeof data18.hint !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/hint", "#/properties/findings/items/properties/hint/type", {type: "string"});
errors++;
}
}
if(data18.at !== undefined){
let data23 = data18.at;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.file === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/at", "#/properties/findings/items/properties/at/required", {missingProperty: "file"});
errors++;
}
if(data23.file !== undefined){
if(typeof data23.file !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/at/file", "#/properties/findings/items/properties/at/properties/file/type", {type: "string"});
errors++;
}
}
if(data23.pointer !== undefined){
if(typeof data23.pointer !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/at/pointer", "#/properties/findings/items/properties/at/properties/pointer/type", {type: "string"});
errors++;
}
}
if(data23.document !== undefined){
let data26 = data23.document;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/at/document", "#/properties/findings/items/properties/at/properties/document/type", {type: "integer"});
errors++;
}
if(typeof data26 == "number"){
if(data26 < 0 || isNaN(data26)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/at/document", "#/properties/findings/items/properties/at/properties/document/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data23.on !== undefined){
let data27 = data23.on;
if(typeof data27 !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/at/on", "#/properties/findings/items/properties/at/properties/on/type", {type: "string"});
errors++;
}
if(!((data27 === "value") || (data27 === "key"))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/at/on", "#/properties/findings/items/properties/at/properties/on/enum", {allowedValues: schema46.properties.findings.items.properties.at.properties.on.enum});
errors++;
}
}
if(data23.span !== undefined){
let data28 = data23.span;
if(Array.isArray(data28)){
if(data28.length > 2){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/at/span", "#/properties/findings/items/properties/at/properties/span/maxItems", {limit: 2});
errors++;
}
if(data28.length < 2){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/at/span", "#/properties/findings/items/properties/at/properties/span/minItems", {limit: 2});
errors++;
}
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
let data29 = data28[i1];
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/at/span/" + i1, "#/properties/findings/items/properties/at/properties/span/items/type", {type: "integer"});
errors++;
}
if(typeof data29 == "number"){
if(data29 < 0 || isNaN(data29)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/at/span/" + i1, "#/properties/findings/items/properties/at/properties/span/items/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/at/span", "#/properties/findings/items/properties/at/properties/span/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/at", "#/properties/findings/items/properties/at/type", {type: "object"});
errors++;
}
}
if(data18.before !== undefined){
let data30 = data18.before;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.file === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/before", "#/properties/findings/items/properties/before/required", {missingProperty: "file"});
errors++;
}
if(data30.file !== undefined){
if(typeof data30.file !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/before/file", "#/properties/findings/items/properties/before/properties/file/type", {type: "string"});
errors++;
}
}
if(data30.pointer !== undefined){
if(typeof data30.pointer !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/before/pointer", "#/properties/findings/items/properties/before/properties/pointer/type", {type: "string"});
errors++;
}
}
if(data30.document !== undefined){
let data33 = data30.document;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/before/document", "#/properties/findings/items/properties/before/properties/document/type", {type: "integer"});
errors++;
}
if(typeof data33 == "number"){
if(data33 < 0 || isNaN(data33)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/before/document", "#/properties/findings/items/properties/before/properties/document/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data30.on !== undefined){
let data34 = data30.on;
if(typeof data34 !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/before/on", "#/properties/findings/items/properties/before/properties/on/type", {type: "string"});
errors++;
}
if(!((data34 === "value") || (data34 === "key"))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/before/on", "#/properties/findings/items/properties/before/properties/on/enum", {allowedValues: schema46.properties.findings.items.properties.before.properties.on.enum});
errors++;
}
}
if(data30.span !== undefined){
let data35 = data30.span;
if(Array.isArray(data35)){
if(data35.length > 2){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/before/span", "#/properties/findings/items/properties/before/properties/span/maxItems", {limit: 2});
errors++;
}
if(data35.length < 2){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/before/span", "#/properties/findings/items/properties/before/properties/span/minItems", {limit: 2});
errors++;
}
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/before/span/" + i2, "#/properties/findings/items/properties/before/properties/span/items/type", {type: "integer"});
errors++;
}
if(typeof data36 == "number"){
if(data36 < 0 || isNaN(data36)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/before/span/" + i2, "#/properties/findings/items/properties/before/properties/span/items/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/before/span", "#/properties/findings/items/properties/before/properties/span/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/before", "#/properties/findings/items/properties/before/type", {type: "object"});
errors++;
}
}
if(data18.beforeIn !== undefined){
if(typeof data18.beforeIn !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeIn", "#/properties/findings/items/properties/beforeIn/type", {type: "string"});
errors++;
}
}
if(data18.because !== undefined){
let data38 = data18.because;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.file === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/because", "#/properties/findings/items/properties/because/required", {missingProperty: "file"});
errors++;
}
if(data38.file !== undefined){
if(typeof data38.file !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/because/file", "#/properties/findings/items/properties/because/properties/file/type", {type: "string"});
errors++;
}
}
if(data38.pointer !== undefined){
if(typeof data38.pointer !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/because/pointer", "#/properties/findings/items/properties/because/properties/pointer/type", {type: "string"});
errors++;
}
}
if(data38.document !== undefined){
let data41 = data38.document;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/because/document", "#/properties/findings/items/properties/because/properties/document/type", {type: "integer"});
errors++;
}
if(typeof data41 == "number"){
if(data41 < 0 || isNaN(data41)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/because/document", "#/properties/findings/items/properties/because/properties/document/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data38.on !== undefined){
let data42 = data38.on;
if(typeof data42 !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/because/on", "#/properties/findings/items/properties/because/properties/on/type", {type: "string"});
errors++;
}
if(!((data42 === "value") || (data42 === "key"))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/because/on", "#/properties/findings/items/properties/because/properties/on/enum", {allowedValues: schema46.properties.findings.items.properties.because.properties.on.enum});
errors++;
}
}
if(data38.span !== undefined){
let data43 = data38.span;
if(Array.isArray(data43)){
if(data43.length > 2){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/because/span", "#/properties/findings/items/properties/because/properties/span/maxItems", {limit: 2});
errors++;
}
if(data43.length < 2){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/because/span", "#/properties/findings/items/properties/because/properties/span/minItems", {limit: 2});
errors++;
}
const len3 = data43.length;
for(let i3=0; i3<len3; i3++){
let data44 = data43[i3];
if(!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/because/span/" + i3, "#/properties/findings/items/properties/because/properties/span/items/type", {type: "integer"});
errors++;
}
if(typeof data44 == "number"){
if(data44 < 0 || isNaN(data44)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/because/span/" + i3, "#/properties/findings/items/properties/because/properties/span/items/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/because/span", "#/properties/findings/items/properties/because/properties/span/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/because", "#/properties/findings/items/properties/because/type", {type: "object"});
errors++;
}
}
if(data18.span !== undefined){
let data45 = data18.span;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.line === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span", "#/properties/findings/items/properties/span/required", {missingProperty: "line"});
errors++;
}
if(data45.column === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span", "#/properties/findings/items/properties/span/required", {missingProperty: "column"});
errors++;
}
if(data45.endLine === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span", "#/properties/findings/items/properties/span/required", {missingProperty: "endLine"});
errors++;
}
if(data45.endColumn === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span", "#/properties/findings/items/properties/span/required", {missingProperty: "endColumn"});
errors++;
}
if(data45.text === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span", "#/properties/findings/items/properties/span/required", {missingProperty: "text"});
errors++;
}
if(data45.line !== undefined){
let data46 = data45.line;
if(!((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span/line", "#/properties/findings/items/properties/span/properties/line/type", {type: "integer"});
errors++;
}
if(typeof data46 == "number"){
if(data46 < 1 || isNaN(data46)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span/line", "#/properties/findings/items/properties/span/properties/line/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data45.column !== undefined){
let data47 = data45.column;
if(!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span/column", "#/properties/findings/items/properties/span/properties/column/type", {type: "integer"});
errors++;
}
if(typeof data47 == "number"){
if(data47 < 1 || isNaN(data47)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span/column", "#/properties/findings/items/properties/span/properties/column/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data45.endLine !== undefined){
let data48 = data45.endLine;
if(!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span/endLine", "#/properties/findings/items/properties/span/properties/endLine/type", {type: "integer"});
errors++;
}
if(typeof data48 == "number"){
if(data48 < 1 || isNaN(data48)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span/endLine", "#/properties/findings/items/properties/span/properties/endLine/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data45.endColumn !== undefined){
let data49 = data45.endColumn;
if(!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span/endColumn", "#/properties/findings/items/properties/span/properties/endColumn/type", {type: "integer"});
errors++;
}
if(typeof data49 == "number"){
if(data49 < 1 || isNaN(data49)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span/endColumn", "#/properties/findings/items/properties/span/properties/endColumn/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data45.text !== undefined){
if(typeof data45.text !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span/text", "#/properties/findings/items/properties/span/properties/text/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/span", "#/properties/findings/items/properties/span/type", {type: "object"});
errors++;
}
}
if(data18.beforeSpan !== undefined){
let data51 = data18.beforeSpan;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.line === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan", "#/properties/findings/items/properties/beforeSpan/required", {missingProperty: "line"});
errors++;
}
if(data51.column === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan", "#/properties/findings/items/properties/beforeSpan/required", {missingProperty: "column"});
errors++;
}
if(data51.endLine === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan", "#/properties/findings/items/properties/beforeSpan/required", {missingProperty: "endLine"});
errors++;
}
if(data51.endColumn === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan", "#/properties/findings/items/properties/beforeSpan/required", {missingProperty: "endColumn"});
errors++;
}
if(data51.text === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan", "#/properties/findings/items/properties/beforeSpan/required", {missingProperty: "text"});
errors++;
}
if(data51.line !== undefined){
let data52 = data51.line;
if(!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan/line", "#/properties/findings/items/properties/beforeSpan/properties/line/type", {type: "integer"});
errors++;
}
if(typeof data52 == "number"){
if(data52 < 1 || isNaN(data52)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan/line", "#/properties/findings/items/properties/beforeSpan/properties/line/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data51.column !== undefined){
let data53 = data51.column;
if(!((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan/column", "#/properties/findings/items/properties/beforeSpan/properties/column/type", {type: "integer"});
errors++;
}
if(typeof data53 == "number"){
if(data53 < 1 || isNaN(data53)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan/column", "#/properties/findings/items/properties/beforeSpan/properties/column/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data51.endLine !== undefined){
let data54 = data51.endLine;
if(!((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan/endLine", "#/properties/findings/items/properties/beforeSpan/properties/endLine/type", {type: "integer"});
errors++;
}
if(typeof data54 == "number"){
if(data54 < 1 || isNaN(data54)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan/endLine", "#/properties/findings/items/properties/beforeSpan/properties/endLine/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data51.endColumn !== undefined){
let data55 = data51.endColumn;
if(!((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan/endColumn", "#/properties/findings/items/properties/beforeSpan/properties/endColumn/type", {type: "integer"});
errors++;
}
if(typeof data55 == "number"){
if(data55 < 1 || isNaN(data55)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan/endColumn", "#/properties/findings/items/properties/beforeSpan/properties/endColumn/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data51.text !== undefined){
if(typeof data51.text !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan/text", "#/properties/findings/items/properties/beforeSpan/properties/text/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/beforeSpan", "#/properties/findings/items/properties/beforeSpan/type", {type: "object"});
errors++;
}
}
if(data18.becauseSpan !== undefined){
let data57 = data18.becauseSpan;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.line === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan", "#/properties/findings/items/properties/becauseSpan/required", {missingProperty: "line"});
errors++;
}
if(data57.column === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan", "#/properties/findings/items/properties/becauseSpan/required", {missingProperty: "column"});
errors++;
}
if(data57.endLine === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan", "#/properties/findings/items/properties/becauseSpan/required", {missingProperty: "endLine"});
errors++;
}
if(data57.endColumn === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan", "#/properties/findings/items/properties/becauseSpan/required", {missingProperty: "endColumn"});
errors++;
}
if(data57.text === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan", "#/properties/findings/items/properties/becauseSpan/required", {missingProperty: "text"});
errors++;
}
if(data57.line !== undefined){
let data58 = data57.line;
if(!((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan/line", "#/properties/findings/items/properties/becauseSpan/properties/line/type", {type: "integer"});
errors++;
}
if(typeof data58 == "number"){
if(data58 < 1 || isNaN(data58)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan/line", "#/properties/findings/items/properties/becauseSpan/properties/line/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data57.column !== undefined){
let data59 = data57.column;
if(!((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan/column", "#/properties/findings/items/properties/becauseSpan/properties/column/type", {type: "integer"});
errors++;
}
if(typeof data59 == "number"){
if(data59 < 1 || isNaN(data59)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan/column", "#/properties/findings/items/properties/becauseSpan/properties/column/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data57.endLine !== undefined){
let data60 = data57.endLine;
if(!((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan/endLine", "#/properties/findings/items/properties/becauseSpan/properties/endLine/type", {type: "integer"});
errors++;
}
if(typeof data60 == "number"){
if(data60 < 1 || isNaN(data60)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan/endLine", "#/properties/findings/items/properties/becauseSpan/properties/endLine/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data57.endColumn !== undefined){
let data61 = data57.endColumn;
if(!((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan/endColumn", "#/properties/findings/items/properties/becauseSpan/properties/endColumn/type", {type: "integer"});
errors++;
}
if(typeof data61 == "number"){
if(data61 < 1 || isNaN(data61)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan/endColumn", "#/properties/findings/items/properties/becauseSpan/properties/endColumn/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data57.text !== undefined){
if(typeof data57.text !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan/text", "#/properties/findings/items/properties/becauseSpan/properties/text/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/becauseSpan", "#/properties/findings/items/properties/becauseSpan/type", {type: "object"});
errors++;
}
}
if(data18.known !== undefined){
let data63 = data18.known;
if(typeof data63 !== "boolean"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/known", "#/properties/findings/items/properties/known/type", {type: "boolean"});
errors++;
}
if(true !== data63){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/known", "#/properties/findings/items/properties/known/const", {allowedValue: true});
errors++;
}
}
if(data18.toleratedUntil !== undefined){
let data64 = data18.toleratedUntil;
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/toleratedUntil", "#/properties/findings/items/properties/toleratedUntil/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/toleratedUntil", "#/properties/findings/items/properties/toleratedUntil/type", {type: "string"});
errors++;
}
}
if(data18.waived !== undefined){
let data65 = data18.waived;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.id === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived", "#/properties/findings/items/properties/waived/required", {missingProperty: "id"});
errors++;
}
if(data65.owner === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived", "#/properties/findings/items/properties/waived/required", {missingProperty: "owner"});
errors++;
}
if(data65.reason === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived", "#/properties/findings/items/properties/waived/required", {missingProperty: "reason"});
errors++;
}
if(data65.expires === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived", "#/properties/findings/items/properties/waived/required", {missingProperty: "expires"});
errors++;
}
if(data65.id !== undefined){
if(typeof data65.id !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived/id", "#/properties/findings/items/properties/waived/properties/id/type", {type: "string"});
errors++;
}
}
if(data65.owner !== undefined){
if(typeof data65.owner !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived/owner", "#/properties/findings/items/properties/waived/properties/owner/type", {type: "string"});
errors++;
}
}
if(data65.reason !== undefined){
if(typeof data65.reason !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived/reason", "#/properties/findings/items/properties/waived/properties/reason/type", {type: "string"});
errors++;
}
}
if(data65.expires !== undefined){
let data69 = data65.expires;
if(typeof data69 === "string"){
if(!pattern1.test(data69)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived/expires", "#/properties/findings/items/properties/waived/properties/expires/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived/expires", "#/properties/findings/items/properties/waived/properties/expires/type", {type: "string"});
errors++;
}
}
if(data65.approvedBy !== undefined){
if(typeof data65.approvedBy !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived/approvedBy", "#/properties/findings/items/properties/waived/properties/approvedBy/type", {type: "string"});
errors++;
}
}
if(data65.ticket !== undefined){
if(typeof data65.ticket !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived/ticket", "#/properties/findings/items/properties/waived/properties/ticket/type", {type: "string"});
errors++;
}
}
if(data65.renewed !== undefined){
let data72 = data65.renewed;
if(!((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived/renewed", "#/properties/findings/items/properties/waived/properties/renewed/type", {type: "integer"});
errors++;
}
if(typeof data72 == "number"){
if(data72 < 1 || isNaN(data72)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived/renewed", "#/properties/findings/items/properties/waived/properties/renewed/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/waived", "#/properties/findings/items/properties/waived/type", {type: "object"});
errors++;
}
}
if(data18.bystander !== undefined){
let data73 = data18.bystander;
if(typeof data73 !== "boolean"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/bystander", "#/properties/findings/items/properties/bystander/type", {type: "boolean"});
errors++;
}
if(true !== data73){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/bystander", "#/properties/findings/items/properties/bystander/const", {allowedValue: true});
errors++;
}
}
if(data18.unwaivable !== undefined){
let data74 = data18.unwaivable;
if(typeof data74 !== "boolean"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/unwaivable", "#/properties/findings/items/properties/unwaivable/type", {type: "boolean"});
errors++;
}
if(true !== data74){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/unwaivable", "#/properties/findings/items/properties/unwaivable/const", {allowedValue: true});
errors++;
}
}
if(data18.fingerprint !== undefined){
let data75 = data18.fingerprint;
if(typeof data75 === "string"){
if(!pattern124.test(data75)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fingerprint", "#/properties/findings/items/properties/fingerprint/pattern", {pattern: "^[0-9a-f]{12}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fingerprint", "#/properties/findings/items/properties/fingerprint/type", {type: "string"});
errors++;
}
}
if(data18.plugin !== undefined){
if(typeof data18.plugin !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/plugin", "#/properties/findings/items/properties/plugin/type", {type: "string"});
errors++;
}
}
if(data18.catalog !== undefined){
if(typeof data18.catalog !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/catalog", "#/properties/findings/items/properties/catalog/type", {type: "string"});
errors++;
}
}
if(data18.clients !== undefined){
let data78 = data18.clients;
if(Array.isArray(data78)){
const len4 = data78.length;
for(let i4=0; i4<len4; i4++){
let data79 = data78[i4];
if(typeof data79 !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/clients/" + i4, "#/properties/findings/items/properties/clients/items/type", {type: "string"});
errors++;
}
if(!((((data79 === "codex") || (data79 === "claude")) || (data79 === "copilot")) || (data79 === "cursor"))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/clients/" + i4, "#/properties/findings/items/properties/clients/items/enum", {allowedValues: schema46.properties.findings.items.properties.clients.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/clients", "#/properties/findings/items/properties/clients/type", {type: "array"});
errors++;
}
}
if(data18.hits !== undefined){
let data80 = data18.hits;
if(Array.isArray(data80)){
const len5 = data80.length;
for(let i5=0; i5<len5; i5++){
let data81 = data80[i5];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.client === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/hits/" + i5, "#/properties/findings/items/properties/hits/items/required", {missingProperty: "client"});
errors++;
}
if(data81.effect === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/hits/" + i5, "#/properties/findings/items/properties/hits/items/required", {missingProperty: "effect"});
errors++;
}
for(const key0 in data81){
if(!((key0 === "client") || (key0 === "effect"))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/hits/" + i5, "#/properties/findings/items/properties/hits/items/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data81.client !== undefined){
let data82 = data81.client;
if(typeof data82 !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/hits/" + i5+"/client", "#/properties/findings/items/properties/hits/items/properties/client/type", {type: "string"});
errors++;
}
if(!((((data82 === "codex") || (data82 === "claude")) || (data82 === "copilot")) || (data82 === "cursor"))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/hits/" + i5+"/client", "#/properties/findings/items/properties/hits/items/properties/client/enum", {allowedValues: schema46.properties.findings.items.properties.hits.items.properties.client.enum});
errors++;
}
}
if(data81.effect !== undefined){
let data83 = data81.effect;
if(typeof data83 !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/hits/" + i5+"/effect", "#/properties/findings/items/properties/hits/items/properties/effect/type", {type: "string"});
errors++;
}
if(!(((((((((data83 === "catalog-refused") || (data83 === "catalog-missed")) || (data83 === "entry-refused")) || (data83 === "entry-dropped")) || (data83 === "install-fails")) || (data83 === "component-dropped")) || (data83 === "field-ignored")) || (data83 === "warned")) || (data83 === "none"))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/hits/" + i5+"/effect", "#/properties/findings/items/properties/hits/items/properties/effect/enum", {allowedValues: schema46.properties.findings.items.properties.hits.items.properties.effect.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/hits/" + i5, "#/properties/findings/items/properties/hits/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/hits", "#/properties/findings/items/properties/hits/type", {type: "array"});
errors++;
}
}
if(data18.fix !== undefined){
let data84 = data18.fix;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.safe === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix", "#/properties/findings/items/properties/fix/required", {missingProperty: "safe"});
errors++;
}
if(data84.edits === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix", "#/properties/findings/items/properties/fix/required", {missingProperty: "edits"});
errors++;
}
if(data84.safe !== undefined){
if(typeof data84.safe !== "boolean"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/safe", "#/properties/findings/items/properties/fix/properties/safe/type", {type: "boolean"});
errors++;
}
}
if(data84.edits !== undefined){
let data86 = data84.edits;
if(Array.isArray(data86)){
const len6 = data86.length;
for(let i6=0; i6<len6; i6++){
let data87 = data86[i6];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.at === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6, "#/properties/findings/items/properties/fix/properties/edits/items/required", {missingProperty: "at"});
errors++;
}
if(data87.at !== undefined){
let data88 = data87.at;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.file === undefined){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/at", "#/properties/findings/items/properties/fix/properties/edits/items/properties/at/required", {missingProperty: "file"});
errors++;
}
if(data88.file !== undefined){
if(typeof data88.file !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/at/file", "#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/file/type", {type: "string"});
errors++;
}
}
if(data88.pointer !== undefined){
if(typeof data88.pointer !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/at/pointer", "#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/pointer/type", {type: "string"});
errors++;
}
}
if(data88.document !== undefined){
let data91 = data88.document;
if(!((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/at/document", "#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/document/type", {type: "integer"});
errors++;
}
if(typeof data91 == "number"){
if(data91 < 0 || isNaN(data91)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/at/document", "#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/document/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data88.on !== undefined){
let data92 = data88.on;
if(typeof data92 !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/at/on", "#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/on/type", {type: "string"});
errors++;
}
if(!((data92 === "value") || (data92 === "key"))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/at/on", "#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/on/enum", {allowedValues: schema46.properties.findings.items.properties.fix.properties.edits.items.properties.at.properties.on.enum});
errors++;
}
}
if(data88.span !== undefined){
let data93 = data88.span;
if(Array.isArray(data93)){
if(data93.length > 2){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/at/span", "#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/span/maxItems", {limit: 2});
errors++;
}
if(data93.length < 2){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/at/span", "#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/span/minItems", {limit: 2});
errors++;
}
const len7 = data93.length;
for(let i7=0; i7<len7; i7++){
let data94 = data93[i7];
if(!((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94)))){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/at/span/" + i7, "#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/span/items/type", {type: "integer"});
errors++;
}
if(typeof data94 == "number"){
if(data94 < 0 || isNaN(data94)){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/at/span/" + i7, "#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/span/items/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/at/span", "#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/span/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/at", "#/properties/findings/items/properties/fix/properties/edits/items/properties/at/type", {type: "object"});
errors++;
}
}
if(data87.remove !== undefined){
let data95 = data87.remove;
if(typeof data95 !== "boolean"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/remove", "#/properties/findings/items/properties/fix/properties/edits/items/properties/remove/type", {type: "boolean"});
errors++;
}
if(true !== data95){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/remove", "#/properties/findings/items/properties/fix/properties/edits/items/properties/remove/const", {allowedValue: true});
errors++;
}
}
if(data87.key !== undefined){
if(typeof data87.key !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/key", "#/properties/findings/items/properties/fix/properties/edits/items/properties/key/type", {type: "string"});
errors++;
}
}
if(data87.quote !== undefined){
let data97 = data87.quote;
if(typeof data97 !== "boolean"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/quote", "#/properties/findings/items/properties/fix/properties/edits/items/properties/quote/type", {type: "boolean"});
errors++;
}
if(true !== data97){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/quote", "#/properties/findings/items/properties/fix/properties/edits/items/properties/quote/const", {allowedValue: true});
errors++;
}
}
if(data87.text !== undefined){
if(typeof data87.text !== "string"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/text", "#/properties/findings/items/properties/fix/properties/edits/items/properties/text/type", {type: "string"});
errors++;
}
}
if(data87.bom !== undefined){
let data99 = data87.bom;
if(typeof data99 !== "boolean"){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/bom", "#/properties/findings/items/properties/fix/properties/edits/items/properties/bom/type", {type: "boolean"});
errors++;
}
if(false !== data99){
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6+"/bom", "#/properties/findings/items/properties/fix/properties/edits/items/properties/bom/const", {allowedValue: false});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits/" + i6, "#/properties/findings/items/properties/fix/properties/edits/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix/edits", "#/properties/findings/items/properties/fix/properties/edits/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0+"/fix", "#/properties/findings/items/properties/fix/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings/" + i0, "#/properties/findings/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/findings", "#/properties/findings/type", {type: "array"});
errors++;
}
}
if(data.totals !== undefined){
let data100 = data.totals;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.error === undefined){
vErrors = added(vErrors, instancePath+"/totals", "#/properties/totals/required", {missingProperty: "error"});
errors++;
}
if(data100.warn === undefined){
vErrors = added(vErrors, instancePath+"/totals", "#/properties/totals/required", {missingProperty: "warn"});
errors++;
}
if(data100.info === undefined){
vErrors = added(vErrors, instancePath+"/totals", "#/properties/totals/required", {missingProperty: "info"});
errors++;
}
if(data100.error !== undefined){
let data101 = data100.error;
if(!((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101)))){
vErrors = added(vErrors, instancePath+"/totals/error", "#/properties/totals/properties/error/type", {type: "integer"});
errors++;
}
if(typeof data101 == "number"){
if(data101 < 0 || isNaN(data101)){
vErrors = added(vErrors, instancePath+"/totals/error", "#/properties/totals/properties/error/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data100.warn !== undefined){
let data102 = data100.warn;
if(!((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102)))){
vErrors = added(vErrors, instancePath+"/totals/warn", "#/properties/totals/properties/warn/type", {type: "integer"});
errors++;
}
if(typeof data102 == "number"){
if(data102 < 0 || isNaN(data102)){
vErrors = added(vErrors, instancePath+"/totals/warn", "#/properties/totals/properties/warn/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data100.info !== undefined){
let data103 = data100.info;
if(!((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103)))){
vErrors = added(vErrors, instancePath+"/totals/info", "#/properties/totals/properties/info/type", {type: "integer"});
errors++;
}
if(typeof data103 == "number"){
if(data103 < 0 || isNaN(data103)){
vErrors = added(vErrors, instancePath+"/totals/info", "#/properties/totals/properties/info/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/totals", "#/properties/totals/type", {type: "object"});
errors++;
}
}
if(data.rules !== undefined){
let data104 = data.rules;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.run === undefined){
vErrors = added(vErrors, instancePath+"/rules", "#/properties/rules/required", {missingProperty: "run"});
errors++;
}
if(data104.off === undefined){
vErrors = added(vErrors, instancePath+"/rules", "#/properties/rules/required", {missingProperty: "off"});
errors++;
}
if(data104.run !== undefined){
let data105 = data104.run;
if(!((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105)))){
vErrors = added(vErrors, instancePath+"/rules/run", "#/properties/rules/properties/run/type", {type: "integer"});
errors++;
}
if(typeof data105 == "number"){
if(data105 < 0 || isNaN(data105)){
vErrors = added(vErrors, instancePath+"/rules/run", "#/properties/rules/properties/run/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data104.off !== undefined){
let data106 = data104.off;
if(Array.isArray(data106)){
const len8 = data106.length;
for(let i8=0; i8<len8; i8++){
if(typeof data106[i8] !== "string"){
vErrors = added(vErrors, instancePath+"/rules/off/" + i8, "#/properties/rules/properties/off/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/rules/off", "#/properties/rules/properties/off/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/rules", "#/properties/rules/type", {type: "object"});
errors++;
}
}
if(data.skipped !== undefined){
let data108 = data.skipped;
if(Array.isArray(data108)){
const len9 = data108.length;
for(let i9=0; i9<len9; i9++){
let data109 = data108[i9];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.what === undefined){
vErrors = added(vErrors, instancePath+"/skipped/" + i9, "#/properties/skipped/items/required", {missingProperty: "what"});
errors++;
}
if(data109.because === undefined){
vErrors = added(vErrors, instancePath+"/skipped/" + i9, "#/properties/skipped/items/required", {missingProperty: "because"});
errors++;
}
if(data109.what !== undefined){
if(typeof data109.what !== "string"){
vErrors = added(vErrors, instancePath+"/skipped/" + i9+"/what", "#/properties/skipped/items/properties/what/type", {type: "string"});
errors++;
}
}
if(data109.because !== undefined){
if(typeof data109.because !== "string"){
vErrors = added(vErrors, instancePath+"/skipped/" + i9+"/because", "#/properties/skipped/items/properties/because/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/skipped/" + i9, "#/properties/skipped/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/skipped", "#/properties/skipped/type", {type: "array"});
errors++;
}
}
if(data.plugins !== undefined){
let data112 = data.plugins;
if(!((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112)))){
vErrors = added(vErrors, instancePath+"/plugins", "#/properties/plugins/type", {type: "integer"});
errors++;
}
if(typeof data112 == "number"){
if(data112 < 0 || isNaN(data112)){
vErrors = added(vErrors, instancePath+"/plugins", "#/properties/plugins/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.catalogs !== undefined){
let data113 = data.catalogs;
if(Array.isArray(data113)){
const len10 = data113.length;
for(let i10=0; i10<len10; i10++){
let data114 = data113[i10];
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.name === undefined){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10, "#/properties/catalogs/items/required", {missingProperty: "name"});
errors++;
}
if(data114.file === undefined){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10, "#/properties/catalogs/items/required", {missingProperty: "file"});
errors++;
}
if(data114.targets === undefined){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10, "#/properties/catalogs/items/required", {missingProperty: "targets"});
errors++;
}
if(data114.source === undefined){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10, "#/properties/catalogs/items/required", {missingProperty: "source"});
errors++;
}
if(data114.entries === undefined){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10, "#/properties/catalogs/items/required", {missingProperty: "entries"});
errors++;
}
if(data114.name !== undefined){
if(typeof data114.name !== "string"){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10+"/name", "#/properties/catalogs/items/properties/name/type", {type: "string"});
errors++;
}
}
if(data114.file !== undefined){
if(typeof data114.file !== "string"){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10+"/file", "#/properties/catalogs/items/properties/file/type", {type: "string"});
errors++;
}
}
if(data114.targets !== undefined){
let data117 = data114.targets;
if(Array.isArray(data117)){
const len11 = data117.length;
for(let i11=0; i11<len11; i11++){
let data118 = data117[i11];
if(typeof data118 !== "string"){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10+"/targets/" + i11, "#/properties/catalogs/items/properties/targets/items/type", {type: "string"});
errors++;
}
if(!(((((data118 === "codex") || (data118 === "claude")) || (data118 === "copilot")) || (data118 === "cursor")) || (data118 === "neutral"))){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10+"/targets/" + i11, "#/properties/catalogs/items/properties/targets/items/enum", {allowedValues: schema46.properties.catalogs.items.properties.targets.items.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/catalogs/" + i10+"/targets", "#/properties/catalogs/items/properties/targets/type", {type: "array"});
errors++;
}
}
if(data114.source !== undefined){
let data119 = data114.source;
if(typeof data119 !== "string"){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10+"/source", "#/properties/catalogs/items/properties/source/type", {type: "string"});
errors++;
}
if(!((((data119 === "bundle") || (data119 === "local")) || (data119 === "git-subdir")) || (data119 === "archive"))){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10+"/source", "#/properties/catalogs/items/properties/source/enum", {allowedValues: schema46.properties.catalogs.items.properties.source.enum});
errors++;
}
}
if(data114.entries !== undefined){
let data120 = data114.entries;
if(!((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120)))){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10+"/entries", "#/properties/catalogs/items/properties/entries/type", {type: "integer"});
errors++;
}
if(typeof data120 == "number"){
if(data120 < 0 || isNaN(data120)){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10+"/entries", "#/properties/catalogs/items/properties/entries/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data114.emitted !== undefined){
let data121 = data114.emitted;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key1 in data121){
let data122 = data121[key1];
if(!((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122)))){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10+"/emitted/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/catalogs/items/properties/emitted/additionalProperties/type", {type: "integer"});
errors++;
}
if(typeof data122 == "number"){
if(data122 < 0 || isNaN(data122)){
vErrors = added(vErrors, instancePath+"/catalogs/" + i10+"/emitted/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/catalogs/items/properties/emitted/additionalProperties/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, instancePath+"/catalogs/" + i10+"/emitted", "#/properties/catalogs/items/properties/emitted/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/catalogs/" + i10, "#/properties/catalogs/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/catalogs", "#/properties/catalogs/type", {type: "array"});
errors++;
}
}
if(data.losses !== undefined){
let data123 = data.losses;
if(Array.isArray(data123)){
const len12 = data123.length;
for(let i12=0; i12<len12; i12++){
let data124 = data123[i12];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.catalog === undefined){
vErrors = added(vErrors, instancePath+"/losses/" + i12, "#/properties/losses/items/required", {missingProperty: "catalog"});
errors++;
}
if(data124.target === undefined){
vErrors = added(vErrors, instancePath+"/losses/" + i12, "#/properties/losses/items/required", {missingProperty: "target"});
errors++;
}
if(data124.what === undefined){
vErrors = added(vErrors, instancePath+"/losses/" + i12, "#/properties/losses/items/required", {missingProperty: "what"});
errors++;
}
if(data124.because === undefined){
vErrors = added(vErrors, instancePath+"/losses/" + i12, "#/properties/losses/items/required", {missingProperty: "because"});
errors++;
}
if(data124.entry === undefined){
vErrors = added(vErrors, instancePath+"/losses/" + i12, "#/properties/losses/items/required", {missingProperty: "entry"});
errors++;
}
if(data124.catalog !== undefined){
if(typeof data124.catalog !== "string"){
vErrors = added(vErrors, instancePath+"/losses/" + i12+"/catalog", "#/properties/losses/items/properties/catalog/type", {type: "string"});
errors++;
}
}
if(data124.target !== undefined){
let data126 = data124.target;
if(typeof data126 !== "string"){
vErrors = added(vErrors, instancePath+"/losses/" + i12+"/target", "#/properties/losses/items/properties/target/type", {type: "string"});
errors++;
}
if(!(((((data126 === "codex") || (data126 === "claude")) || (data126 === "copilot")) || (data126 === "cursor")) || (data126 === "neutral"))){
vErrors = added(vErrors, instancePath+"/losses/" + i12+"/target", "#/properties/losses/items/properties/target/enum", {allowedValues: schema46.properties.losses.items.properties.target.enum});
errors++;
}
}
if(data124.plugin !== undefined){
if(typeof data124.plugin !== "string"){
vErrors = added(vErrors, instancePath+"/losses/" + i12+"/plugin", "#/properties/losses/items/properties/plugin/type", {type: "string"});
errors++;
}
}
if(data124.what !== undefined){
if(typeof data124.what !== "string"){
vErrors = added(vErrors, instancePath+"/losses/" + i12+"/what", "#/properties/losses/items/properties/what/type", {type: "string"});
errors++;
}
}
if(data124.because !== undefined){
if(typeof data124.because !== "string"){
vErrors = added(vErrors, instancePath+"/losses/" + i12+"/because", "#/properties/losses/items/properties/because/type", {type: "string"});
errors++;
}
}
if(data124.entry !== undefined){
if(typeof data124.entry !== "boolean"){
vErrors = added(vErrors, instancePath+"/losses/" + i12+"/entry", "#/properties/losses/items/properties/entry/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/losses/" + i12, "#/properties/losses/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/losses", "#/properties/losses/type", {type: "array"});
errors++;
}
}
if(data.changes !== undefined){
let data131 = data.changes;
if(Array.isArray(data131)){
const len13 = data131.length;
for(let i13=0; i13<len13; i13++){
let data132 = data131[i13];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.name === undefined){
vErrors = added(vErrors, instancePath+"/changes/" + i13, "#/properties/changes/items/required", {missingProperty: "name"});
errors++;
}
if(data132.root === undefined){
vErrors = added(vErrors, instancePath+"/changes/" + i13, "#/properties/changes/items/required", {missingProperty: "root"});
errors++;
}
if(data132.kind === undefined){
vErrors = added(vErrors, instancePath+"/changes/" + i13, "#/properties/changes/items/required", {missingProperty: "kind"});
errors++;
}
if(data132.required === undefined){
vErrors = added(vErrors, instancePath+"/changes/" + i13, "#/properties/changes/items/required", {missingProperty: "required"});
errors++;
}
if(data132.rows === undefined){
vErrors = added(vErrors, instancePath+"/changes/" + i13, "#/properties/changes/items/required", {missingProperty: "rows"});
errors++;
}
if(data132.gains === undefined){
vErrors = added(vErrors, instancePath+"/changes/" + i13, "#/properties/changes/items/required", {missingProperty: "gains"});
errors++;
}
if(data132.name !== undefined){
if(typeof data132.name !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/name", "#/properties/changes/items/properties/name/type", {type: "string"});
errors++;
}
}
if(data132.root !== undefined){
if(typeof data132.root !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/root", "#/properties/changes/items/properties/root/type", {type: "string"});
errors++;
}
}
if(data132.kind !== undefined){
let data135 = data132.kind;
if(typeof data135 !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/kind", "#/properties/changes/items/properties/kind/type", {type: "string"});
errors++;
}
if(!((((data135 === "added") || (data135 === "removed")) || (data135 === "changed")) || (data135 === "moved"))){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/kind", "#/properties/changes/items/properties/kind/enum", {allowedValues: schema46.properties.changes.items.properties.kind.enum});
errors++;
}
}
if(data132.from !== undefined){
if(typeof data132.from !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/from", "#/properties/changes/items/properties/from/type", {type: "string"});
errors++;
}
}
if(data132.to !== undefined){
if(typeof data132.to !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/to", "#/properties/changes/items/properties/to/type", {type: "string"});
errors++;
}
}
if(data132.required !== undefined){
let data138 = data132.required;
if(typeof data138 !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/required", "#/properties/changes/items/properties/required/type", {type: "string"});
errors++;
}
if(!((((data138 === "none") || (data138 === "patch")) || (data138 === "minor")) || (data138 === "major"))){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/required", "#/properties/changes/items/properties/required/enum", {allowedValues: schema46.properties.changes.items.properties.required.enum});
errors++;
}
}
if(data132.next !== undefined){
if(typeof data132.next !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/next", "#/properties/changes/items/properties/next/type", {type: "string"});
errors++;
}
}
if(data132.since !== undefined){
if(typeof data132.since !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/since", "#/properties/changes/items/properties/since/type", {type: "string"});
errors++;
}
}
if(data132.rows !== undefined){
let data141 = data132.rows;
if(Array.isArray(data141)){
const len14 = data141.length;
for(let i14=0; i14<len14; i14++){
let data142 = data141[i14];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.id === undefined){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/rows/" + i14, "#/properties/changes/items/properties/rows/items/required", {missingProperty: "id"});
errors++;
}
if(data142.subject === undefined){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/rows/" + i14, "#/properties/changes/items/properties/rows/items/required", {missingProperty: "subject"});
errors++;
}
if(data142.level === undefined){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/rows/" + i14, "#/properties/changes/items/properties/rows/items/required", {missingProperty: "level"});
errors++;
}
if(data142.id !== undefined){
if(typeof data142.id !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/rows/" + i14+"/id", "#/properties/changes/items/properties/rows/items/properties/id/type", {type: "string"});
errors++;
}
}
if(data142.subject !== undefined){
if(typeof data142.subject !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/rows/" + i14+"/subject", "#/properties/changes/items/properties/rows/items/properties/subject/type", {type: "string"});
errors++;
}
}
if(data142.from !== undefined){
if(typeof data142.from !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/rows/" + i14+"/from", "#/properties/changes/items/properties/rows/items/properties/from/type", {type: "string"});
errors++;
}
}
if(data142.to !== undefined){
if(typeof data142.to !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/rows/" + i14+"/to", "#/properties/changes/items/properties/rows/items/properties/to/type", {type: "string"});
errors++;
}
}
if(data142.level !== undefined){
let data147 = data142.level;
if(typeof data147 !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/rows/" + i14+"/level", "#/properties/changes/items/properties/rows/items/properties/level/type", {type: "string"});
errors++;
}
if(!((((data147 === "none") || (data147 === "patch")) || (data147 === "minor")) || (data147 === "major"))){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/rows/" + i14+"/level", "#/properties/changes/items/properties/rows/items/properties/level/enum", {allowedValues: schema46.properties.changes.items.properties.rows.items.properties.level.enum});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/rows/" + i14, "#/properties/changes/items/properties/rows/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/rows", "#/properties/changes/items/properties/rows/type", {type: "array"});
errors++;
}
}
if(data132.gains !== undefined){
let data148 = data132.gains;
if(Array.isArray(data148)){
const len15 = data148.length;
for(let i15=0; i15<len15; i15++){
if(typeof data148[i15] !== "string"){
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/gains/" + i15, "#/properties/changes/items/properties/gains/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/changes/" + i13+"/gains", "#/properties/changes/items/properties/gains/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/changes/" + i13, "#/properties/changes/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/changes", "#/properties/changes/type", {type: "array"});
errors++;
}
}
if(data.released !== undefined){
let data150 = data.released;
if(Array.isArray(data150)){
const len16 = data150.length;
for(let i16=0; i16<len16; i16++){
let data151 = data150[i16];
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.catalog === undefined){
vErrors = added(vErrors, instancePath+"/released/" + i16, "#/properties/released/items/required", {missingProperty: "catalog"});
errors++;
}
if(data151.folder === undefined){
vErrors = added(vErrors, instancePath+"/released/" + i16, "#/properties/released/items/required", {missingProperty: "folder"});
errors++;
}
if(data151.signer === undefined){
vErrors = added(vErrors, instancePath+"/released/" + i16, "#/properties/released/items/required", {missingProperty: "signer"});
errors++;
}
if(data151.catalog !== undefined){
if(typeof data151.catalog !== "string"){
vErrors = added(vErrors, instancePath+"/released/" + i16+"/catalog", "#/properties/released/items/properties/catalog/type", {type: "string"});
errors++;
}
}
if(data151.folder !== undefined){
if(typeof data151.folder !== "string"){
vErrors = added(vErrors, instancePath+"/released/" + i16+"/folder", "#/properties/released/items/properties/folder/type", {type: "string"});
errors++;
}
}
if(data151.serial !== undefined){
let data154 = data151.serial;
if(!((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154)))){
vErrors = added(vErrors, instancePath+"/released/" + i16+"/serial", "#/properties/released/items/properties/serial/type", {type: "integer"});
errors++;
}
if(typeof data154 == "number"){
if(data154 < 1 || isNaN(data154)){
vErrors = added(vErrors, instancePath+"/released/" + i16+"/serial", "#/properties/released/items/properties/serial/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data151.expiresAt !== undefined){
if(typeof data151.expiresAt !== "string"){
vErrors = added(vErrors, instancePath+"/released/" + i16+"/expiresAt", "#/properties/released/items/properties/expiresAt/type", {type: "string"});
errors++;
}
}
if(data151.signer !== undefined){
let data156 = data151.signer;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.kind === undefined){
vErrors = added(vErrors, instancePath+"/released/" + i16+"/signer", "#/properties/released/items/properties/signer/required", {missingProperty: "kind"});
errors++;
}
if(data156.kind !== undefined){
let data157 = data156.kind;
if(typeof data157 !== "string"){
vErrors = added(vErrors, instancePath+"/released/" + i16+"/signer/kind", "#/properties/released/items/properties/signer/properties/kind/type", {type: "string"});
errors++;
}
if(!(((data157 === "none") || (data157 === "key")) || (data157 === "keyless"))){
vErrors = added(vErrors, instancePath+"/released/" + i16+"/signer/kind", "#/properties/released/items/properties/signer/properties/kind/enum", {allowedValues: schema46.properties.released.items.properties.signer.properties.kind.enum});
errors++;
}
}
if(data156.hint !== undefined){
if(typeof data156.hint !== "string"){
vErrors = added(vErrors, instancePath+"/released/" + i16+"/signer/hint", "#/properties/released/items/properties/signer/properties/hint/type", {type: "string"});
errors++;
}
}
if(data156.demo !== undefined){
if(typeof data156.demo !== "boolean"){
vErrors = added(vErrors, instancePath+"/released/" + i16+"/signer/demo", "#/properties/released/items/properties/signer/properties/demo/type", {type: "boolean"});
errors++;
}
}
if(data156.identity !== undefined){
if(typeof data156.identity !== "string"){
vErrors = added(vErrors, instancePath+"/released/" + i16+"/signer/identity", "#/properties/released/items/properties/signer/properties/identity/type", {type: "string"});
errors++;
}
}
if(data156.issuer !== undefined){
if(typeof data156.issuer !== "string"){
vErrors = added(vErrors, instancePath+"/released/" + i16+"/signer/issuer", "#/properties/released/items/properties/signer/properties/issuer/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/released/" + i16+"/signer", "#/properties/released/items/properties/signer/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/released/" + i16, "#/properties/released/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/released", "#/properties/released/type", {type: "array"});
errors++;
}
}
if(data.healed !== undefined){
let data162 = data.healed;
if(Array.isArray(data162)){
const len17 = data162.length;
for(let i17=0; i17<len17; i17++){
let data163 = data162[i17];
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.rule === undefined){
vErrors = added(vErrors, instancePath+"/healed/" + i17, "#/properties/healed/items/required", {missingProperty: "rule"});
errors++;
}
if(data163.level === undefined){
vErrors = added(vErrors, instancePath+"/healed/" + i17, "#/properties/healed/items/required", {missingProperty: "level"});
errors++;
}
if(data163.message === undefined){
vErrors = added(vErrors, instancePath+"/healed/" + i17, "#/properties/healed/items/required", {missingProperty: "message"});
errors++;
}
if(data163.rule !== undefined){
if(typeof data163.rule !== "string"){
vErrors = added(vErrors, instancePath+"/healed/" + i17+"/rule", "#/properties/healed/items/properties/rule/type", {type: "string"});
errors++;
}
}
if(data163.level !== undefined){
let data165 = data163.level;
if(typeof data165 !== "string"){
vErrors = added(vErrors, instancePath+"/healed/" + i17+"/level", "#/properties/healed/items/properties/level/type", {type: "string"});
errors++;
}
if(!(((data165 === "error") || (data165 === "warn")) || (data165 === "info"))){
vErrors = added(vErrors, instancePath+"/healed/" + i17+"/level", "#/properties/healed/items/properties/level/enum", {allowedValues: schema46.properties.healed.items.properties.level.enum});
errors++;
}
}
if(data163.message !== undefined){
if(typeof data163.message !== "string"){
vErrors = added(vErrors, instancePath+"/healed/" + i17+"/message", "#/properties/healed/items/properties/message/type", {type: "string"});
errors++;
}
}
if(data163.plugin !== undefined){
if(typeof data163.plugin !== "string"){
vErrors = added(vErrors, instancePath+"/healed/" + i17+"/plugin", "#/properties/healed/items/properties/plugin/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/healed/" + i17, "#/properties/healed/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/healed", "#/properties/healed/type", {type: "array"});
errors++;
}
}
if(data.impact !== undefined){
let data168 = data.impact;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.keys === undefined){
vErrors = added(vErrors, instancePath+"/impact", "#/properties/impact/required", {missingProperty: "keys"});
errors++;
}
if(data168.verdicts === undefined){
vErrors = added(vErrors, instancePath+"/impact", "#/properties/impact/required", {missingProperty: "verdicts"});
errors++;
}
if(data168.entries === undefined){
vErrors = added(vErrors, instancePath+"/impact", "#/properties/impact/required", {missingProperty: "entries"});
errors++;
}
for(const key2 in data168){
if(!(((key2 === "keys") || (key2 === "verdicts")) || (key2 === "entries"))){
vErrors = added(vErrors, instancePath+"/impact", "#/properties/impact/additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data168.keys !== undefined){
let data169 = data168.keys;
if(Array.isArray(data169)){
const len18 = data169.length;
for(let i18=0; i18<len18; i18++){
let data170 = data169[i18];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.key === undefined){
vErrors = added(vErrors, instancePath+"/impact/keys/" + i18, "#/properties/impact/properties/keys/items/required", {missingProperty: "key"});
errors++;
}
if(data170.from === undefined){
vErrors = added(vErrors, instancePath+"/impact/keys/" + i18, "#/properties/impact/properties/keys/items/required", {missingProperty: "from"});
errors++;
}
if(data170.to === undefined){
vErrors = added(vErrors, instancePath+"/impact/keys/" + i18, "#/properties/impact/properties/keys/items/required", {missingProperty: "to"});
errors++;
}
if(data170.how === undefined){
vErrors = added(vErrors, instancePath+"/impact/keys/" + i18, "#/properties/impact/properties/keys/items/required", {missingProperty: "how"});
errors++;
}
for(const key3 in data170){
if(!(((((key3 === "key") || (key3 === "from")) || (key3 === "to")) || (key3 === "how")) || (key3 === "scope"))){
vErrors = added(vErrors, instancePath+"/impact/keys/" + i18, "#/properties/impact/properties/keys/items/additionalProperties", {additionalProperty: key3});
errors++;
}
}
if(data170.key !== undefined){
if(typeof data170.key !== "string"){
vErrors = added(vErrors, instancePath+"/impact/keys/" + i18+"/key", "#/properties/impact/properties/keys/items/properties/key/type", {type: "string"});
errors++;
}
}
if(data170.from !== undefined){
if(typeof data170.from !== "string"){
vErrors = added(vErrors, instancePath+"/impact/keys/" + i18+"/from", "#/properties/impact/properties/keys/items/properties/from/type", {type: "string"});
errors++;
}
}
if(data170.to !== undefined){
if(typeof data170.to !== "string"){
vErrors = added(vErrors, instancePath+"/impact/keys/" + i18+"/to", "#/properties/impact/properties/keys/items/properties/to/type", {type: "string"});
errors++;
}
}
if(data170.how !== undefined){
let data174 = data170.how;
if(typeof data174 !== "string"){
vErrors = added(vErrors, instancePath+"/impact/keys/" + i18+"/how", "#/properties/impact/properties/keys/items/properties/how/type", {type: "string"});
errors++;
}
if(!(((data174 === "looser") || (data174 === "stricter")) || (data174 === "other"))){
vErrors = added(vErrors, instancePath+"/impact/keys/" + i18+"/how", "#/properties/impact/properties/keys/items/properties/how/enum", {allowedValues: schema46.properties.impact.properties.keys.items.properties.how.enum});
errors++;
}
}
if(data170.scope !== undefined){
if(typeof data170.scope !== "string"){
vErrors = added(vErrors, instancePath+"/impact/keys/" + i18+"/scope", "#/properties/impact/properties/keys/items/properties/scope/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/impact/keys/" + i18, "#/properties/impact/properties/keys/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/impact/keys", "#/properties/impact/properties/keys/type", {type: "array"});
errors++;
}
}
if(data168.verdicts !== undefined){
let data176 = data168.verdicts;
if(Array.isArray(data176)){
const len19 = data176.length;
for(let i19=0; i19<len19; i19++){
let data177 = data176[i19];
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.plugin === undefined){
vErrors = added(vErrors, instancePath+"/impact/verdicts/" + i19, "#/properties/impact/properties/verdicts/items/required", {missingProperty: "plugin"});
errors++;
}
if(data177.to === undefined){
vErrors = added(vErrors, instancePath+"/impact/verdicts/" + i19, "#/properties/impact/properties/verdicts/items/required", {missingProperty: "to"});
errors++;
}
if(data177.rules === undefined){
vErrors = added(vErrors, instancePath+"/impact/verdicts/" + i19, "#/properties/impact/properties/verdicts/items/required", {missingProperty: "rules"});
errors++;
}
for(const key4 in data177){
if(!(((key4 === "plugin") || (key4 === "to")) || (key4 === "rules"))){
vErrors = added(vErrors, instancePath+"/impact/verdicts/" + i19, "#/properties/impact/properties/verdicts/items/additionalProperties", {additionalProperty: key4});
errors++;
}
}
if(data177.plugin !== undefined){
if(typeof data177.plugin !== "string"){
vErrors = added(vErrors, instancePath+"/impact/verdicts/" + i19+"/plugin", "#/properties/impact/properties/verdicts/items/properties/plugin/type", {type: "string"});
errors++;
}
}
if(data177.to !== undefined){
let data179 = data177.to;
if(typeof data179 !== "string"){
vErrors = added(vErrors, instancePath+"/impact/verdicts/" + i19+"/to", "#/properties/impact/properties/verdicts/items/properties/to/type", {type: "string"});
errors++;
}
if(!((data179 === "passes") || (data179 === "fails"))){
vErrors = added(vErrors, instancePath+"/impact/verdicts/" + i19+"/to", "#/properties/impact/properties/verdicts/items/properties/to/enum", {allowedValues: schema46.properties.impact.properties.verdicts.items.properties.to.enum});
errors++;
}
}
if(data177.rules !== undefined){
let data180 = data177.rules;
if(Array.isArray(data180)){
const len20 = data180.length;
for(let i20=0; i20<len20; i20++){
if(typeof data180[i20] !== "string"){
vErrors = added(vErrors, instancePath+"/impact/verdicts/" + i19+"/rules/" + i20, "#/properties/impact/properties/verdicts/items/properties/rules/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/impact/verdicts/" + i19+"/rules", "#/properties/impact/properties/verdicts/items/properties/rules/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/impact/verdicts/" + i19, "#/properties/impact/properties/verdicts/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/impact/verdicts", "#/properties/impact/properties/verdicts/type", {type: "array"});
errors++;
}
}
if(data168.entries !== undefined){
let data182 = data168.entries;
if(Array.isArray(data182)){
const len21 = data182.length;
for(let i21=0; i21<len21; i21++){
let data183 = data182[i21];
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.catalog === undefined){
vErrors = added(vErrors, instancePath+"/impact/entries/" + i21, "#/properties/impact/properties/entries/items/required", {missingProperty: "catalog"});
errors++;
}
if(data183.what === undefined){
vErrors = added(vErrors, instancePath+"/impact/entries/" + i21, "#/properties/impact/properties/entries/items/required", {missingProperty: "what"});
errors++;
}
for(const key5 in data183){
if(!(((((key5 === "catalog") || (key5 === "plugin")) || (key5 === "what")) || (key5 === "from")) || (key5 === "to"))){
vErrors = added(vErrors, instancePath+"/impact/entries/" + i21, "#/properties/impact/properties/entries/items/additionalProperties", {additionalProperty: key5});
errors++;
}
}
if(data183.catalog !== undefined){
if(typeof data183.catalog !== "string"){
vErrors = added(vErrors, instancePath+"/impact/entries/" + i21+"/catalog", "#/properties/impact/properties/entries/items/properties/catalog/type", {type: "string"});
errors++;
}
}
if(data183.plugin !== undefined){
if(typeof data183.plugin !== "string"){
vErrors = added(vErrors, instancePath+"/impact/entries/" + i21+"/plugin", "#/properties/impact/properties/entries/items/properties/plugin/type", {type: "string"});
errors++;
}
}
if(data183.what !== undefined){
if(typeof data183.what !== "string"){
vErrors = added(vErrors, instancePath+"/impact/entries/" + i21+"/what", "#/properties/impact/properties/entries/items/properties/what/type", {type: "string"});
errors++;
}
}
if(data183.from !== undefined){
if(typeof data183.from !== "string"){
vErrors = added(vErrors, instancePath+"/impact/entries/" + i21+"/from", "#/properties/impact/properties/entries/items/properties/from/type", {type: "string"});
errors++;
}
}
if(data183.to !== undefined){
if(typeof data183.to !== "string"){
vErrors = added(vErrors, instancePath+"/impact/entries/" + i21+"/to", "#/properties/impact/properties/entries/items/properties/to/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/impact/entries/" + i21, "#/properties/impact/properties/entries/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/impact/entries", "#/properties/impact/properties/entries/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/impact", "#/properties/impact/type", {type: "object"});
errors++;
}
}
if(data.written !== undefined){
let data189 = data.written;
if(Array.isArray(data189)){
const len22 = data189.length;
for(let i22=0; i22<len22; i22++){
if(typeof data189[i22] !== "string"){
vErrors = added(vErrors, instancePath+"/written/" + i22, "#/properties/written/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/written", "#/properties/written/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

const sharedManifest = validate121;
const schema47 = {"type":"object","required":["name","version","endpoints","authentication","scopes"],"properties":{"name":{"type":"string","minLength":3},"version":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$","patternErrorMessage":"expected three numbers like 1.2.0"},"description":{"type":"string"},"endpoints":{"type":"array","items":{"type":"object","required":["path","method","description"],"properties":{"path":{"type":"string","pattern":"^/.*","patternErrorMessage":"expected a path that starts with /"},"method":{"type":"string","enum":["GET","POST","PUT","DELETE","PATCH"]},"description":{"type":"string"}}}},"authentication":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["OAuth2","APIKey","None"]},"token_url":{"type":"string"},"header":{"type":"string"},"scopes":{"type":"array","items":{"type":"string"}}}},"scopes":{"type":"array","items":{"type":"string"}}},"$id":"shared-manifest"};
const pattern125 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
const pattern126 = new RegExp("^/.*", "u");

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "name"});
errors++;
}
if(data.version === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "version"});
errors++;
}
if(data.endpoints === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "endpoints"});
errors++;
}
if(data.authentication === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "authentication"});
errors++;
}
if(data.scopes === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "scopes"});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 3){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/minLength", {limit: 3});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(!pattern125.test(data1)){
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/pattern", {pattern: "^\\d+\\.\\d+\\.\\d+$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/version", "#/properties/version/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: "string"});
errors++;
}
}
if(data.endpoints !== undefined){
let data3 = data.endpoints;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.path === undefined){
vErrors = added(vErrors, instancePath+"/endpoints/" + i0, "#/properties/endpoints/items/required", {missingProperty: "path"});
errors++;
}
if(data4.method === undefined){
vErrors = added(vErrors, instancePath+"/endpoints/" + i0, "#/properties/endpoints/items/required", {missingProperty: "method"});
errors++;
}
if(data4.description === undefined){
vErrors = added(vErrors, instancePath+"/endpoints/" + i0, "#/properties/endpoints/items/required", {missingProperty: "description"});
errors++;
}
if(data4.path !== undefined){
let data5 = data4.path;
if(typeof data5 === "string"){
if(!pattern126.test(data5)){
vErrors = added(vErrors, instancePath+"/endpoints/" + i0+"/path", "#/properties/endpoints/items/properties/path/pattern", {pattern: "^/.*"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/endpoints/" + i0+"/path", "#/properties/endpoints/items/properties/path/type", {type: "string"});
errors++;
}
}
if(data4.method !== undefined){
let data6 = data4.method;
if(typeof data6 !== "string"){
vErrors = added(vErrors, instancePath+"/endpoints/" + i0+"/method", "#/properties/endpoints/items/properties/method/type", {type: "string"});
errors++;
}
if(!(((((data6 === "GET") || (data6 === "POST")) || (data6 === "PUT")) || (data6 === "DELETE")) || (data6 === "PATCH"))){
vErrors = added(vErrors, instancePath+"/endpoints/" + i0+"/method", "#/properties/endpoints/items/properties/method/enum", {allowedValues: schema47.properties.endpoints.items.properties.method.enum});
errors++;
}
}
if(data4.description !== undefined){
if(typeof data4.description !== "string"){
vErrors = added(vErrors, instancePath+"/endpoints/" + i0+"/description", "#/properties/endpoints/items/properties/description/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/endpoints/" + i0, "#/properties/endpoints/items/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/endpoints", "#/properties/endpoints/type", {type: "array"});
errors++;
}
}
if(data.authentication !== undefined){
let data8 = data.authentication;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
vErrors = added(vErrors, instancePath+"/authentication", "#/properties/authentication/required", {missingProperty: "type"});
errors++;
}
if(data8.type !== undefined){
let data9 = data8.type;
if(typeof data9 !== "string"){
vErrors = added(vErrors, instancePath+"/authentication/type", "#/properties/authentication/properties/type/type", {type: "string"});
errors++;
}
if(!(((data9 === "OAuth2") || (data9 === "APIKey")) || (data9 === "None"))){
vErrors = added(vErrors, instancePath+"/authentication/type", "#/properties/authentication/properties/type/enum", {allowedValues: schema47.properties.authentication.properties.type.enum});
errors++;
}
}
if(data8.token_url !== undefined){
if(typeof data8.token_url !== "string"){
vErrors = added(vErrors, instancePath+"/authentication/token_url", "#/properties/authentication/properties/token_url/type", {type: "string"});
errors++;
}
}
if(data8.header !== undefined){
if(typeof data8.header !== "string"){
vErrors = added(vErrors, instancePath+"/authentication/header", "#/properties/authentication/properties/header/type", {type: "string"});
errors++;
}
}
if(data8.scopes !== undefined){
let data12 = data8.scopes;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
vErrors = added(vErrors, instancePath+"/authentication/scopes/" + i1, "#/properties/authentication/properties/scopes/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/authentication/scopes", "#/properties/authentication/properties/scopes/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/authentication", "#/properties/authentication/type", {type: "object"});
errors++;
}
}
if(data.scopes !== undefined){
let data14 = data.scopes;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(typeof data14[i2] !== "string"){
vErrors = added(vErrors, instancePath+"/scopes/" + i2, "#/properties/scopes/items/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/scopes", "#/properties/scopes/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const skill = validate122;
const schema48 = {"type":"object","required":["description"],"properties":{"name":{"type":["string","null"]},"description":{"type":"string","minLength":1},"model":{"type":["string","null"]},"argument-hint":{},"license":{},"compatibility":{},"metadata":{},"allowed-tools":{"type":["string","array","null"],"items":{"type":"string"}},"disallowed-tools":{"type":["string","array","null"],"items":{"type":"string"}},"user-invocable":{"type":["boolean","string","null"]},"disable-model-invocation":{"type":["boolean","string","null"]},"context":{},"agent":{},"hooks":{},"version":{},"when_to_use":{},"effort":{},"paths":{},"shell":{}},"$id":"skill"};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "description"});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: schema48.properties.name.type});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/description", "#/properties/description/type", {type: "string"});
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = added(vErrors, instancePath+"/model", "#/properties/model/type", {type: schema48.properties.model.type});
errors++;
}
}
if(data["allowed-tools"] !== undefined){
let data3 = data["allowed-tools"];
if(((typeof data3 !== "string") && (!(Array.isArray(data3)))) && (data3 !== null)){
vErrors = added(vErrors, instancePath+"/allowed-tools", "#/properties/allowed-tools/type", {type: schema48.properties["allowed-tools"].type});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = added(vErrors, instancePath+"/allowed-tools/" + i0, "#/properties/allowed-tools/items/type", {type: "string"});
errors++;
}
}
}
}
if(data["disallowed-tools"] !== undefined){
let data5 = data["disallowed-tools"];
if(((typeof data5 !== "string") && (!(Array.isArray(data5)))) && (data5 !== null)){
vErrors = added(vErrors, instancePath+"/disallowed-tools", "#/properties/disallowed-tools/type", {type: schema48.properties["disallowed-tools"].type});
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
vErrors = added(vErrors, instancePath+"/disallowed-tools/" + i1, "#/properties/disallowed-tools/items/type", {type: "string"});
errors++;
}
}
}
}
if(data["user-invocable"] !== undefined){
let data7 = data["user-invocable"];
if(((typeof data7 !== "boolean") && (typeof data7 !== "string")) && (data7 !== null)){
vErrors = added(vErrors, instancePath+"/user-invocable", "#/properties/user-invocable/type", {type: schema48.properties["user-invocable"].type});
errors++;
}
}
if(data["disable-model-invocation"] !== undefined){
let data8 = data["disable-model-invocation"];
if(((typeof data8 !== "boolean") && (typeof data8 !== "string")) && (data8 !== null)){
vErrors = added(vErrors, instancePath+"/disable-model-invocation", "#/properties/disable-model-invocation/type", {type: schema48.properties["disable-model-invocation"].type});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const trustV1 = validate123;
const schema49 = {"type":"object","required":["schema","catalog","channel","signers"],"properties":{"schema":{"type":"string","const":"trust/v1"},"catalog":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"channel":{"type":"string","minLength":1},"maxAge":{"type":"integer","minimum":1},"signers":{"type":"array","minItems":1,"items":{"type":"object","if":{"required":["key"]},"then":{"properties":{"key":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"else":{"required":["issuer","workflow","repository"],"properties":{"issuer":{"type":"string","pattern":"^https://[^\\s/]+(/[^\\s]*)?$","patternErrorMessage":"expected an address like https://token.actions.githubusercontent.com"},"workflow":{"type":"string","pattern":"^(\\.github/workflows/[^\\s@]+|[^\\s@/]+/[^\\s@/]+/\\.github/workflows/[^\\s@]+@refs/[^\\s]+)$","patternErrorMessage":"expected .github/workflows/publish.yml, or owner/repository/.github/workflows/sign.yml@refs/tags/v1"},"repository":{"type":"string","pattern":"^([^\\s/]+/)?[^\\s/]+/[^\\s/]+$","patternErrorMessage":"expected owner/repository"},"repositoryId":{"type":"string","pattern":"^[0-9]+$","patternErrorMessage":"expected digits in quotes, like \"123456789\""},"ref":{"type":"string","pattern":"^refs/[^\\s]+$","patternErrorMessage":"expected a full ref like refs/heads/main"},"publicLog":{"type":"boolean"},"runner":{"type":"string","enum":["github-hosted","self-hosted"]}},"patternProperties":{"^x-":{}},"additionalProperties":false}}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"trust.v1"};
const pattern130 = new RegExp("^https://[^\\s/]+(/[^\\s]*)?$", "u");
const pattern131 = new RegExp("^(\\.github/workflows/[^\\s@]+|[^\\s@/]+/[^\\s@/]+/\\.github/workflows/[^\\s@]+@refs/[^\\s]+)$", "u");
const pattern132 = new RegExp("^([^\\s/]+/)?[^\\s/]+/[^\\s/]+$", "u");
const pattern133 = new RegExp("^[0-9]+$", "u");
const pattern134 = new RegExp("^refs/[^\\s]+$", "u");

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "schema"});
errors++;
}
if(data.catalog === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "catalog"});
errors++;
}
if(data.channel === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "channel"});
errors++;
}
if(data.signers === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "signers"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "schema") || (key0 === "catalog")) || (key0 === "name")) || (key0 === "channel")) || (key0 === "maxAge")) || (key0 === "signers")) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/type", {type: "string"});
errors++;
}
if("trust/v1" !== data0){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/const", {allowedValue: "trust/v1"});
errors++;
}
}
if(data.catalog !== undefined){
let data1 = data.catalog;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, instancePath+"/catalog", "#/properties/catalog/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/catalog", "#/properties/catalog/type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/name", "#/properties/name/type", {type: "string"});
errors++;
}
}
if(data.channel !== undefined){
let data3 = data.channel;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = added(vErrors, instancePath+"/channel", "#/properties/channel/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/channel", "#/properties/channel/type", {type: "string"});
errors++;
}
}
if(data.maxAge !== undefined){
let data4 = data.maxAge;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
vErrors = added(vErrors, instancePath+"/maxAge", "#/properties/maxAge/type", {type: "integer"});
errors++;
}
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
vErrors = added(vErrors, instancePath+"/maxAge", "#/properties/maxAge/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.signers !== undefined){
let data5 = data.signers;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = added(vErrors, instancePath+"/signers", "#/properties/signers/minItems", {limit: 1});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = added(vErrors, instancePath+"/signers/" + i0, "#/properties/signers/items/type", {type: "object"});
errors++;
}
const _errs16 = errors;
let valid3 = true;
const _errs17 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if((data6.key === undefined) && (missing0 = "key")){
vErrors = added(vErrors, "", "");
errors++;
}
}
var _valid0 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs18 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((key1 === "key") || (pattern4.test(key1)))){
vErrors = added(vErrors, instancePath+"/signers/" + i0, "#/properties/signers/items/then/additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data6.key !== undefined){
let data7 = data6.key;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/key", "#/properties/signers/items/then/properties/key/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/key", "#/properties/signers/items/then/properties/key/type", {type: "string"});
errors++;
}
}
}
var _valid0 = _errs18 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs22 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.issuer === undefined){
vErrors = added(vErrors, instancePath+"/signers/" + i0, "#/properties/signers/items/else/required", {missingProperty: "issuer"});
errors++;
}
if(data6.workflow === undefined){
vErrors = added(vErrors, instancePath+"/signers/" + i0, "#/properties/signers/items/else/required", {missingProperty: "workflow"});
errors++;
}
if(data6.repository === undefined){
vErrors = added(vErrors, instancePath+"/signers/" + i0, "#/properties/signers/items/else/required", {missingProperty: "repository"});
errors++;
}
for(const key2 in data6){
if(!((((((((key2 === "issuer") || (key2 === "workflow")) || (key2 === "repository")) || (key2 === "repositoryId")) || (key2 === "ref")) || (key2 === "publicLog")) || (key2 === "runner")) || (pattern4.test(key2)))){
vErrors = added(vErrors, instancePath+"/signers/" + i0, "#/properties/signers/items/else/additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data6.issuer !== undefined){
let data8 = data6.issuer;
if(typeof data8 === "string"){
if(!pattern130.test(data8)){
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/issuer", "#/properties/signers/items/else/properties/issuer/pattern", {pattern: "^https://[^\\s/]+(/[^\\s]*)?$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/issuer", "#/properties/signers/items/else/properties/issuer/type", {type: "string"});
errors++;
}
}
if(data6.workflow !== undefined){
let data9 = data6.workflow;
if(typeof data9 === "string"){
if(!pattern131.test(data9)){
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/workflow", "#/properties/signers/items/else/properties/workflow/pattern", {pattern: "^(\\.github/workflows/[^\\s@]+|[^\\s@/]+/[^\\s@/]+/\\.github/workflows/[^\\s@]+@refs/[^\\s]+)$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/workflow", "#/properties/signers/items/else/properties/workflow/type", {type: "string"});
errors++;
}
}
if(data6.repository !== undefined){
let data10 = data6.repository;
if(typeof data10 === "string"){
if(!pattern132.test(data10)){
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/repository", "#/properties/signers/items/else/properties/repository/pattern", {pattern: "^([^\\s/]+/)?[^\\s/]+/[^\\s/]+$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/repository", "#/properties/signers/items/else/properties/repository/type", {type: "string"});
errors++;
}
}
if(data6.repositoryId !== undefined){
let data11 = data6.repositoryId;
if(typeof data11 === "string"){
if(!pattern133.test(data11)){
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/repositoryId", "#/properties/signers/items/else/properties/repositoryId/pattern", {pattern: "^[0-9]+$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/repositoryId", "#/properties/signers/items/else/properties/repositoryId/type", {type: "string"});
errors++;
}
}
if(data6.ref !== undefined){
let data12 = data6.ref;
if(typeof data12 === "string"){
if(!pattern134.test(data12)){
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/ref", "#/properties/signers/items/else/properties/ref/pattern", {pattern: "^refs/[^\\s]+$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/ref", "#/properties/signers/items/else/properties/ref/type", {type: "string"});
errors++;
}
}
if(data6.publicLog !== undefined){
if(typeof data6.publicLog !== "boolean"){
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/publicLog", "#/properties/signers/items/else/properties/publicLog/type", {type: "boolean"});
errors++;
}
}
if(data6.runner !== undefined){
let data14 = data6.runner;
if(typeof data14 !== "string"){
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/runner", "#/properties/signers/items/else/properties/runner/type", {type: "string"});
errors++;
}
if(!((data14 === "github-hosted") || (data14 === "self-hosted"))){
vErrors = added(vErrors, instancePath+"/signers/" + i0+"/runner", "#/properties/signers/items/else/properties/runner/enum", {allowedValues: schema49.properties.signers.items.else.properties.runner.enum});
errors++;
}
}
}
var _valid0 = _errs22 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
vErrors = added(vErrors, instancePath+"/signers/" + i0, "#/properties/signers/items/if", {failingKeyword: ifClause0});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/signers", "#/properties/signers/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const waiverV1 = validate124;
const schema50 = {"type":"object","required":["schema","id","rule","plugin","where","reason","owner","created","expires"],"properties":{"schema":{"type":"string","const":"waiver/v1"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","patternErrorMessage":"expected letters, digits, dots, hyphens and underscores"},"rule":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$","patternErrorMessage":"expected one rule id like policy/mcp-host-allowed, without globs"},"plugin":{"type":"string","pattern":"^[^*?\\[\\]{}]+$","patternErrorMessage":"expected one plugin name, without globs"},"catalog":{"type":"string","minLength":1},"where":{"type":"object","required":["path"],"properties":{"path":{"type":"string","minLength":1},"pointer":{"type":"string","pattern":"^(/.*)?$","patternErrorMessage":"expected a JSON pointer like /mcpServers/crm/url"},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{12}$","patternErrorMessage":"expected 12 hex digits"},"versions":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"reason":{"type":"string","minLength":1},"owner":{"type":"string","minLength":1},"approvedBy":{"type":"string","minLength":1},"ticket":{"type":"string","minLength":1},"supersedes":{"type":"string","minLength":1},"created":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"waiver.v1"};
const pattern137 = new RegExp("^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$", "u");
const pattern138 = new RegExp("^[^*?\\[\\]{}]+$", "u");
const pattern140 = new RegExp("^(/.*)?$", "u");

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "schema"});
errors++;
}
if(data.id === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "id"});
errors++;
}
if(data.rule === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "rule"});
errors++;
}
if(data.plugin === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "plugin"});
errors++;
}
if(data.where === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "where"});
errors++;
}
if(data.reason === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "reason"});
errors++;
}
if(data.owner === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "owner"});
errors++;
}
if(data.created === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "created"});
errors++;
}
if(data.expires === undefined){
vErrors = added(vErrors, instancePath, "#/required", {missingProperty: "expires"});
errors++;
}
for(const key0 in data){
if(!((func13.call(schema50.properties, key0)) || (pattern4.test(key0)))){
vErrors = added(vErrors, instancePath, "#/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/type", {type: "string"});
errors++;
}
if("waiver/v1" !== data0){
vErrors = added(vErrors, instancePath+"/schema", "#/properties/schema/const", {allowedValue: "waiver/v1"});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = added(vErrors, instancePath+"/id", "#/properties/id/pattern", {pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/id", "#/properties/id/type", {type: "string"});
errors++;
}
}
if(data.rule !== undefined){
let data2 = data.rule;
if(typeof data2 === "string"){
if(!pattern137.test(data2)){
vErrors = added(vErrors, instancePath+"/rule", "#/properties/rule/pattern", {pattern: "^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/rule", "#/properties/rule/type", {type: "string"});
errors++;
}
}
if(data.plugin !== undefined){
let data3 = data.plugin;
if(typeof data3 === "string"){
if(!pattern138.test(data3)){
vErrors = added(vErrors, instancePath+"/plugin", "#/properties/plugin/pattern", {pattern: "^[^*?\\[\\]{}]+$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/plugin", "#/properties/plugin/type", {type: "string"});
errors++;
}
}
if(data.catalog !== undefined){
let data4 = data.catalog;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = added(vErrors, instancePath+"/catalog", "#/properties/catalog/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/catalog", "#/properties/catalog/type", {type: "string"});
errors++;
}
}
if(data.where !== undefined){
let data5 = data.where;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.path === undefined){
vErrors = added(vErrors, instancePath+"/where", "#/properties/where/required", {missingProperty: "path"});
errors++;
}
for(const key1 in data5){
if(!(((((key1 === "path") || (key1 === "pointer")) || (key1 === "fingerprint")) || (key1 === "versions")) || (pattern4.test(key1)))){
vErrors = added(vErrors, instancePath+"/where", "#/properties/where/additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data5.path !== undefined){
let data6 = data5.path;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, instancePath+"/where/path", "#/properties/where/properties/path/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/where/path", "#/properties/where/properties/path/type", {type: "string"});
errors++;
}
}
if(data5.pointer !== undefined){
let data7 = data5.pointer;
if(typeof data7 === "string"){
if(!pattern140.test(data7)){
vErrors = added(vErrors, instancePath+"/where/pointer", "#/properties/where/properties/pointer/pattern", {pattern: "^(/.*)?$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/where/pointer", "#/properties/where/properties/pointer/type", {type: "string"});
errors++;
}
}
if(data5.fingerprint !== undefined){
let data8 = data5.fingerprint;
if(typeof data8 === "string"){
if(!pattern124.test(data8)){
vErrors = added(vErrors, instancePath+"/where/fingerprint", "#/properties/where/properties/fingerprint/pattern", {pattern: "^[0-9a-f]{12}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/where/fingerprint", "#/properties/where/properties/fingerprint/type", {type: "string"});
errors++;
}
}
if(data5.versions !== undefined){
let data9 = data5.versions;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = added(vErrors, instancePath+"/where/versions", "#/properties/where/properties/versions/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/where/versions", "#/properties/where/properties/versions/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath+"/where", "#/properties/where/type", {type: "object"});
errors++;
}
}
if(data.reason !== undefined){
let data10 = data.reason;
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, instancePath+"/reason", "#/properties/reason/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/reason", "#/properties/reason/type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
let data11 = data.owner;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = added(vErrors, instancePath+"/owner", "#/properties/owner/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/owner", "#/properties/owner/type", {type: "string"});
errors++;
}
}
if(data.approvedBy !== undefined){
let data12 = data.approvedBy;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, instancePath+"/approvedBy", "#/properties/approvedBy/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/approvedBy", "#/properties/approvedBy/type", {type: "string"});
errors++;
}
}
if(data.ticket !== undefined){
let data13 = data.ticket;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, instancePath+"/ticket", "#/properties/ticket/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/ticket", "#/properties/ticket/type", {type: "string"});
errors++;
}
}
if(data.supersedes !== undefined){
let data14 = data.supersedes;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = added(vErrors, instancePath+"/supersedes", "#/properties/supersedes/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/supersedes", "#/properties/supersedes/type", {type: "string"});
errors++;
}
}
if(data.created !== undefined){
let data15 = data.created;
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
vErrors = added(vErrors, instancePath+"/created", "#/properties/created/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/created", "#/properties/created/type", {type: "string"});
errors++;
}
}
if(data.expires !== undefined){
let data16 = data.expires;
if(typeof data16 === "string"){
if(!pattern1.test(data16)){
vErrors = added(vErrors, instancePath+"/expires", "#/properties/expires/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
errors++;
}
}
else {
vErrors = added(vErrors, instancePath+"/expires", "#/properties/expires/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, instancePath, "#/type", {type: "object"});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

function added(errors, instancePath, schemaPath, params, said, propertyName) {
const keyword = said ?? schemaPath.slice(schemaPath.lastIndexOf("/") + 1);
const error = {instancePath, schemaPath, keyword, params, propertyName};
if (errors === null) return [error];
if (errors.length < 1000) errors.push(error);
return errors;
}

function joined(errors, more) {
if (errors === null) return more;
return errors.length < 1000 ? errors.concat(more) : errors;
}
export const validators = {
  "agent-plugins-manifest": agentPluginsManifest,
  "agent": agent,
  "api-manifest": apiManifest,
  "apps": apps,
  "array-manifest": arrayManifest,
  "catalog-index": catalogIndexV1,
  "catalog-losses": catalogLossesV1,
  "catalog-status": catalogStatusV1,
  "catalog": catalogV1,
  "chain": chain,
  "claude-manifest": claudeManifest,
  "codex-manifest": codexManifest,
  "command": command,
  "copilot-manifest": copilotManifest,
  "cursor-manifest": cursorManifest,
  "deprecation": deprecationV1,
  "event-manifest": eventManifest,
  "hooks": hooks,
  "ledger": ledgerV1,
  "lsp": lsp,
  "marketplace": marketplace,
  "mcp": mcp,
  "policy": policyV1,
  "published-index": publishedIndex,
  "report": reportV1,
  "shared-manifest": sharedManifest,
  "skill": skill,
  "trust": trustV1,
  "waiver": waiverV1,
};
export const notes = {
  "agent-plugins-manifest": {"keys":{"#":["$schema","name","version","description","author","homepage","repository","license","keywords","extensions"]},"says":{"#/properties/name/pattern":"expected lower-case letters, digits, single dots and single hyphens, with a letter or digit at both ends"}},
  "agent": {"keys":{"#":["name","description","model","argument-hint","tools","disallowedTools","skills","color","permissionMode","maxTurns","mcpServers","hooks","memory","background","effort","isolation","initialPrompt"]},"says":{}},
  "api-manifest": {"keys":{"#":["name","version","description","api_endpoints","permissions","hooks"]},"says":{}},
  "apps": {"keys":{"#":["apps"]},"says":{}},
  "array-manifest": {"keys":{"#":["$schema","name","version","description","skills","mcpServers","apps","interface"]},"says":{}},
  "catalog-index": {"keys":{"#":["schema","tool","asOf","validUntil","commit","catalogs","plugins"]},"says":{"#/properties/asOf/pattern":"expected a day like 2027-02-18","#/properties/validUntil/pattern":"expected a day like 2027-02-18","#/properties/catalogs/items/properties/files/items/properties/sha256/pattern":"expected 64 hex digits"}},
  "catalog-losses": {"keys":{"#":["schema","catalog","targets"]},"says":{}},
  "catalog-status": {"keys":{"#":["schema","catalog","plugins"]},"says":{}},
  "catalog": {"keys":{"#":["schema","name","displayName","description","owner","version","targets","channel","audience","include","exclude","source","defaults","entries","renames","promotion","order","orders","sequences","fill","fields","publish","policy"],"#/properties/owner":["name","email","url"],"#/properties/audience":["teams"],"#/properties/include/items":["plugins","paths","categories","owners","kinds","has","states"],"#/properties/exclude/items":["plugins","paths","categories","owners","kinds","has","states"],"#/properties/source":["kind","url","ref","sha"],"#/properties/defaults":["installation","authentication","category","products","tags"],"#/properties/entries/additionalProperties":["alias","source","installation","authentication","category","tags","keywords","products","version","description","displayName","homepage","repository","author","license","metadata","targets","fields"],"#/properties/entries/additionalProperties/properties/source":["kind","url","path","ref","sha","package","version","registry","sha256"],"#/properties/entries/additionalProperties/properties/author":["name","email","url"],"#/properties/entries/additionalProperties/properties/fields":["codex","claude","copilot","cursor"],"#/properties/promotion":["from","soakDays"],"#/properties/orders":["codex","claude","copilot","cursor"],"#/properties/sequences":["codex","claude","copilot","cursor"],"#/properties/fields":["codex","claude","copilot","cursor"],"#/properties/publish":["release","repository","branch","pluginTags","aiCatalog"],"#/properties/publish/properties/aiCatalog":["domain"]},"says":{"#/properties/name/pattern":"expected letters, digits, dots, hyphens and underscores","#/properties/channel/pattern":"expected preview, stable or lts:<range>","#/properties/source/allOf/2/then":"has url, ref or sha, which bundle and local sources do not take","#/properties/source/properties/sha/pattern":"expected a full commit id of 40 lower-case hex digits","#/properties/entries/propertyNames/pattern":"expected a plugin name","#/properties/entries/additionalProperties/properties/source/properties/sha/pattern":"expected a full commit id of 40 lower-case hex digits","#/properties/entries/additionalProperties/properties/source/properties/package/pattern":"expected a package name without a version","#/properties/entries/additionalProperties/properties/source/properties/registry/pattern":"expected an https address","#/properties/entries/additionalProperties/properties/homepage/pattern":"expected a web address","#/properties/entries/additionalProperties/properties/fields/properties/codex/propertyNames/pattern":"the name and the source are said elsewhere","#/properties/entries/additionalProperties/properties/fields/properties/claude/propertyNames/pattern":"the name and the source are said elsewhere","#/properties/entries/additionalProperties/properties/fields/properties/copilot/propertyNames/pattern":"the name and the source are said elsewhere","#/properties/entries/additionalProperties/properties/fields/properties/cursor/propertyNames/pattern":"the name and the source are said elsewhere","#/properties/fields/properties/codex/propertyNames/pattern":"the name and the plugins are said elsewhere","#/properties/fields/properties/claude/propertyNames/pattern":"the name and the plugins are said elsewhere","#/properties/fields/properties/copilot/propertyNames/pattern":"the name and the plugins are said elsewhere","#/properties/fields/properties/cursor/propertyNames/pattern":"the name and the plugins are said elsewhere","#/properties/publish/properties/branch/pattern":"expected the name of a branch, such as catalogs/stable","#/properties/publish/properties/aiCatalog/properties/domain/pattern":"expected a domain in lower case, like acme.example"}},
  "chain": {"keys":{"#":["chain"]},"says":{}},
  "claude-manifest": {"keys":{"#":["$schema","name","version","description","displayName","author","homepage","repository","license","keywords","dependencies","defaultEnabled","settings","metadata","types","engines","skills","commands","agents","hooks","mcpServers","lspServers","outputStyles","workflows","themes","monitors","userConfig","channels","experimental","icon","documentationUrl","supportUrl","privacyPolicyUrl","termsOfServiceUrl"],"#/properties/lspServers/additionalProperties":["command","args","extensionToLanguage","transport","env","initializationOptions","settings","workspaceFolder","startupTimeout","shutdownTimeout","restartOnCrash","maxRestarts"],"#/properties/userConfig/additionalProperties":["type","title","description","required","default","options","multiple","sensitive","min","max"],"#/properties/channels/items":["server","displayName","userConfig"],"#/properties/experimental/properties/monitors/items":["name","command","description","when"]},"says":{"#/properties/name/pattern":"expected a name without spaces","#/properties/homepage/pattern":"expected an address","#/properties/commands/additionalProperties":"has both \"source\" and \"content\"; a command is a file or text","#/properties/commands/additionalProperties/then":"needs \"source\" (a file) or \"content\" (text)","#/properties/agents/pattern":"expected a Markdown file, not a folder","#/properties/agents/items/pattern":"expected a Markdown file, not a folder"}},
  "codex-manifest": {"keys":{"#":["$schema","name","version","description","keywords","skills","mcpServers","hooks","apps","author","homepage","repository","license","id","interface"]},"says":{"#/properties/interface/allOf/0":"has both \"websiteURL\" and \"websiteUrl\", which are one field; codex-cli 0.169.0 cannot read the manifest","#/properties/interface/allOf/1":"has both \"privacyPolicyURL\" and \"privacyPolicyUrl\", which are one field; codex-cli 0.169.0 cannot read the manifest","#/properties/interface/allOf/2":"has both \"termsOfServiceURL\" and \"termsOfServiceUrl\", which are one field; codex-cli 0.169.0 cannot read the manifest"}},
  "command": {"keys":{"#":["name","description","model","argument-hint","allowed-tools","disable-model-invocation","hooks"]},"says":{}},
  "copilot-manifest": {"keys":{"#":["$schema","name","version","description","author","homepage","repository","license","keywords","category","tags","agents","skills","commands","hooks","mcpServers","lspServers"]},"says":{}},
  "cursor-manifest": {"keys":{"#":["$schema","name","displayName","description","version","minClientVersions","author","publisher","homepage","repository","license","logo","keywords","category","tags","commands","agents","skills","rules","hooks","variables","mcpServers"]},"says":{"#/properties/homepage/pattern":"expected an address","#/properties/repository/pattern":"expected an address"}},
  "deprecation": {"keys":{"#":["schema","plugin","kind","component","announced","deprecated","sunset","remove","because","message","replacement","migration","owner","catalogs","acceptEscalation","history","withdrawn","withdrawnReason","to","effective","versions","advisory","lifted"],"#/properties/replacement":["plugin","versions","marketplace"],"#/properties/history/items":["on","field","from","to","by","reason"]},"says":{"#/properties/component/pattern":"expected a part like skill:greet or endpoint:GET /v1/specs","#/properties/announced/pattern":"expected a day like 2027-02-18","#/properties/deprecated/pattern":"expected a day like 2027-02-18","#/properties/sunset/pattern":"expected a day like 2027-02-18","#/properties/remove/pattern":"expected a day like 2027-02-18","#/properties/history/items/properties/on/pattern":"expected a day like 2027-02-18","#/properties/history/items/properties/from/pattern":"expected a day like 2027-02-18","#/properties/history/items/properties/to/pattern":"expected a day like 2027-02-18","#/properties/withdrawn/pattern":"expected a day like 2027-02-18","#/properties/effective/pattern":"expected a day like 2027-02-18","#/properties/advisory/pattern":"expected an https address","#/properties/lifted/pattern":"expected a day like 2027-02-18"}},
  "event-manifest": {"keys":{"#":["pluginId","version","name","description","entryPoints","permissions","settings"]},"says":{}},
  "hooks": {"keys":{"#":["$schema","description","version","hooks"]},"says":{}},
  "ledger": {"keys":{"#":["schema","asOf","plugins","records","renames","rollbacks"]},"says":{}},
  "lsp": {"keys":{"#":["$schema","lspServers"]},"says":{"#/else/additionalProperties/properties/command/pattern":"expected a program without spaces; arguments go into args","#/properties/lspServers/additionalProperties/properties/command/pattern":"expected a program without spaces; arguments go into args"}},
  "marketplace": {"keys":{"#":["$schema","name","owner","description","version","interface","metadata","renames","forceRemoveDeletedPlugins","allowCrossMarketplaceDependenciesOn","plugins"]},"says":{}},
  "mcp": {"keys":{"#":["$schema","mcpServers"]},"says":{"#/else/additionalProperties/then":"needs \"command\" (a program to run) or \"url\" (a server to call)","#/properties/mcpServers/additionalProperties/then":"needs \"command\" (a program to run) or \"url\" (a server to call)"}},
  "policy": {"keys":{"#":["schema","name","edition","description","docs","extends","plugins","versioning","deprecation","licenses","permissions","mcp","hooks","auth","ownership","names","limits","install","rules","evidence","assertions","locked","scopes","adoption","waivers","failOn"],"#/properties/plugins":["roots","ignore"],"#/properties/assertions/additionalProperties":["on","severity","message","schema"],"#/properties/scopes/items":["name","match","except","versioning","deprecation","licenses","permissions","mcp","hooks","auth","ownership","names","limits","install","evidence","rules"],"#/properties/scopes/items/properties/match":["plugins","paths","categories","owners","kinds","has","states","catalogs"],"#/properties/scopes/items/properties/except":["plugins","paths","categories","owners","kinds","has","states","catalogs"],"#/properties/adoption":["mode","until","rules"],"#/properties/waivers":["maxDays","minReasonChars","requireTicket","approvers","selfApply","unwaivable"],"policy.v1.list#":["add","remove"],"policy.v1.versioning#":["scheme","mode","profile","baseline","zeroMajor","prerelease","buildMetadata","unversioned","levels","reverts"],"policy.v1.versioning#/properties/reverts":["level","withinDays"],"policy.v1.deprecation#":["noticeDays","graceDays","maxExtensions","maxPostponeDays","backdateDays","cleanupDays","remindDays","requireReplacement","requireMigration","allowChains","handover","freeze","targets"],"policy.v1.deprecation#/properties/remindDays":["add","remove"],"policy.v1.deprecation#/properties/freeze":["add","remove"],"policy.v1.deprecation#/properties/freeze/items":["from","to","reason"],"policy.v1.deprecation#/properties/freeze/properties/add/items":["from","to","reason"],"policy.v1.deprecation#/properties/freeze/properties/remove/items":["from","to","reason"],"policy.v1.deprecation#/properties/targets":["codex","claude"],"policy.v1.deprecation#/properties/targets/properties/codex":["atRemove"],"policy.v1.deprecation#/properties/targets/properties/claude":["atSunset","atRemove"],"policy.v1.licenses#":["allow","exceptions","unknown"],"policy.v1.licenses#/properties/exceptions":["add","remove"],"policy.v1.licenses#/properties/exceptions/items":["plugin","allow","reason"],"policy.v1.licenses#/properties/exceptions/properties/add/items":["plugin","allow","reason"],"policy.v1.licenses#/properties/exceptions/properties/remove/items":["plugin","allow","reason"],"policy.v1.permissions#":["allow","deny","needApproval"],"policy.v1.mcp#":["transports","hosts","commands"],"policy.v1.mcp#/properties/transports":["add","remove"],"policy.v1.mcp#/properties/hosts":["allow","deny"],"policy.v1.mcp#/properties/commands":["allow","deny","pinned"],"policy.v1.hooks#":["mode","events","commands"],"policy.v1.auth#":["types","tokenHosts"],"policy.v1.auth#/properties/types":["add","remove"],"policy.v1.evidence#/additionalProperties":["tool","required","severity","files"],"policy.v1.ownership#":["required","source","teams"],"policy.v1.names#":["pattern","maxLength","protected","minDistance","reuseDays"],"policy.v1.limits#":["pluginBytes","files","skillBytes"],"policy.v1.install#":["byDefault"],"policy.v1.install#/properties/byDefault":["max","needApproval","approved"]},"says":{"#/properties/docs/pattern":"expected a web address","#/properties/assertions/propertyNames/pattern":"expected an id like acme/support-url","policy.v1.day#/pattern":"expected a day like 2027-02-18","policy.v1.evidence#/propertyNames/pattern":"expected a name like agnix, and none that rules of catalogc begin with","policy.v1.rules#/propertyNames/pattern":"expected a rule id like version/not-semver"}},
  "published-index": {"keys":{"#":["schema","asOf","validUntil","catalogs"]},"says":{"#/properties/asOf/pattern":"expected a day like 2027-02-18","#/properties/validUntil/pattern":"expected a day like 2027-02-18"}},
  "report": {"keys":{"#":["schema","command","tool","asOf","failOn","docs","passed","snapshot","base","findings","totals","rules","skipped","plugins","catalogs","losses","changes","released","healed","impact","written"],"#/properties/findings/items/properties/hits/items":["client","effect"],"#/properties/impact":["keys","verdicts","entries"],"#/properties/impact/properties/keys/items":["key","from","to","how","scope"],"#/properties/impact/properties/verdicts/items":["plugin","to","rules"],"#/properties/impact/properties/entries/items":["catalog","plugin","what","from","to"]},"says":{"#/properties/asOf/pattern":"expected a day like 2027-02-18","#/properties/findings/items/properties/toleratedUntil/pattern":"expected a day like 2027-02-18","#/properties/findings/items/properties/waived/properties/expires/pattern":"expected a day like 2027-02-18","#/properties/findings/items/properties/fingerprint/pattern":"expected 12 hex digits"}},
  "shared-manifest": {"keys":{"#":["name","version","description","endpoints","authentication","scopes"]},"says":{"#/properties/version/pattern":"expected three numbers like 1.2.0","#/properties/endpoints/items/properties/path/pattern":"expected a path that starts with /"}},
  "skill": {"keys":{"#":["name","description","model","argument-hint","license","compatibility","metadata","allowed-tools","disallowed-tools","user-invocable","disable-model-invocation","context","agent","hooks","version","when_to_use","effort","paths","shell"]},"says":{}},
  "trust": {"keys":{"#":["schema","catalog","name","channel","maxAge","signers"],"#/properties/signers/items/then":["key"],"#/properties/signers/items/else":["issuer","workflow","repository","repositoryId","ref","publicLog","runner"]},"says":{"#/properties/signers/items/else/properties/issuer/pattern":"expected an address like https://token.actions.githubusercontent.com","#/properties/signers/items/else/properties/workflow/pattern":"expected .github/workflows/publish.yml, or owner/repository/.github/workflows/sign.yml@refs/tags/v1","#/properties/signers/items/else/properties/repository/pattern":"expected owner/repository","#/properties/signers/items/else/properties/repositoryId/pattern":"expected digits in quotes, like \"123456789\"","#/properties/signers/items/else/properties/ref/pattern":"expected a full ref like refs/heads/main"}},
  "waiver": {"keys":{"#":["schema","id","rule","plugin","catalog","where","reason","owner","approvedBy","ticket","supersedes","created","expires"],"#/properties/where":["path","pointer","fingerprint","versions"]},"says":{"#/properties/id/pattern":"expected letters, digits, dots, hyphens and underscores","#/properties/rule/pattern":"expected one rule id like policy/mcp-host-allowed, without globs","#/properties/plugin/pattern":"expected one plugin name, without globs","#/properties/where/properties/pointer/pattern":"expected a JSON pointer like /mcpServers/crm/url","#/properties/where/properties/fingerprint/pattern":"expected 12 hex digits","#/properties/created/pattern":"expected a day like 2027-02-18","#/properties/expires/pattern":"expected a day like 2027-02-18"}},
};
