// Generated from schemas/ by "npm run generate"; do not edit.
import ucs2length from "ajv/dist/runtime/ucs2length.js";

export const agentPluginsManifest = validate10;
const schema11 = {"type":"object","required":["$schema","name"],"properties":{"$schema":{"type":"string","const":"https://agent-plugins.org/schemas/1.0.0/plugin.schema.json"},"name":{"type":"string","pattern":"^(?!.*(--|\\.\\.))[a-z0-9]([a-z0-9.-]*[a-z0-9])?$","patternErrorMessage":"expected lower-case letters, digits, single dots and single hyphens, with a letter or digit at both ends","minLength":1,"maxLength":64},"version":{"type":"string"},"description":{"type":"string"},"author":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string"},"url":{"type":"string"}}},"homepage":{"type":"string"},"repository":{"type":"string"},"license":{"type":"string"},"keywords":{"type":"array","items":{"type":"string"}},"extensions":{"type":"object"}},"$id":"agent-plugins-manifest"};
const func2 = (ucs2length.default ?? ucs2length);
const pattern0 = new RegExp("^(?!.*(--|\\.\\.))[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$schema === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"}});
errors++;
}
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("https://agent-plugins.org/schemas/1.0.0/plugin.schema.json" !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "https://agent-plugins.org/schemas/1.0.0/plugin.schema.json"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 64){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!.*(--|\\.\\.))[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.author !== undefined){
let data4 = data.author;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/author/name",schemaPath:"#/properties/author/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.email !== undefined){
if(typeof data4.email !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/author/email",schemaPath:"#/properties/author/properties/email/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.url !== undefined){
if(typeof data4.url !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/author/url",schemaPath:"#/properties/author/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.homepage !== undefined){
if(typeof data.homepage !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.repository !== undefined){
if(typeof data.repository !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.license !== undefined){
if(typeof data.license !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.keywords !== undefined){
let data11 = data.keywords;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/keywords/" + i0,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.extensions !== undefined){
let data13 = data.extensions;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
vErrors = added(vErrors, {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const agent = validate11;
const schema12 = {"type":"object","properties":{"name":{"type":["string","null"]},"description":{"type":["string","null"]},"model":{"type":["string","null"]},"argument-hint":{},"tools":{"type":["string","array","object","null"],"items":{"type":"string"}},"disallowedTools":{"type":["string","array","null"],"items":{"type":"string"}},"skills":{"type":["string","array","null"],"items":{"type":"string"}},"color":{},"permissionMode":{},"maxTurns":{},"mcpServers":{},"hooks":{},"memory":{},"background":{},"effort":{},"isolation":{},"initialPrompt":{}},"$id":"agent"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema12.properties.name.type}});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema12.properties.description.type}});
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: schema12.properties.model.type}});
errors++;
}
}
if(data.tools !== undefined){
let data3 = data.tools;
if((typeof data3 != "object") && (typeof data3 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema12.properties.tools.type}});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.disallowedTools !== undefined){
let data5 = data.disallowedTools;
if(((typeof data5 !== "string") && (!(Array.isArray(data5)))) && (data5 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/disallowedTools",schemaPath:"#/properties/disallowedTools/type",keyword:"type",params:{type: schema12.properties.disallowedTools.type}});
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/disallowedTools/" + i1,schemaPath:"#/properties/disallowedTools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.skills !== undefined){
let data7 = data.skills;
if(((typeof data7 !== "string") && (!(Array.isArray(data7)))) && (data7 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type: schema12.properties.skills.type}});
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/skills/" + i2,schemaPath:"#/properties/skills/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const apiManifest = validate12;
const schema13 = {"type":"object","required":["name","version","api_endpoints"],"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"description":{"type":"string"},"api_endpoints":{"type":"array","items":{"type":"object","required":["path","method","handler"],"properties":{"path":{"type":"string","minLength":1},"method":{"type":"string","minLength":1},"handler":{"type":"string","minLength":1}}}},"permissions":{"type":"array","items":{"type":"string"}},"hooks":{"type":"object","properties":{"onRequest":{"type":"string","minLength":1},"onResponse":{"type":"string","minLength":1}},"additionalProperties":{"type":"string"}}},"$id":"api-manifest"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.version === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.api_endpoints === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "api_endpoints"}});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/api_endpoints/" + i0,schemaPath:"#/properties/api_endpoints/items/required",keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data4.method === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/api_endpoints/" + i0,schemaPath:"#/properties/api_endpoints/items/required",keyword:"required",params:{missingProperty: "method"}});
errors++;
}
if(data4.handler === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/api_endpoints/" + i0,schemaPath:"#/properties/api_endpoints/items/required",keyword:"required",params:{missingProperty: "handler"}});
errors++;
}
if(data4.path !== undefined){
let data5 = data4.path;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/api_endpoints/" + i0+"/path",schemaPath:"#/properties/api_endpoints/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/api_endpoints/" + i0+"/path",schemaPath:"#/properties/api_endpoints/items/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.method !== undefined){
let data6 = data4.method;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/api_endpoints/" + i0+"/method",schemaPath:"#/properties/api_endpoints/items/properties/method/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/api_endpoints/" + i0+"/method",schemaPath:"#/properties/api_endpoints/items/properties/method/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.handler !== undefined){
let data7 = data4.handler;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/api_endpoints/" + i0+"/handler",schemaPath:"#/properties/api_endpoints/items/properties/handler/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/api_endpoints/" + i0+"/handler",schemaPath:"#/properties/api_endpoints/items/properties/handler/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/api_endpoints/" + i0,schemaPath:"#/properties/api_endpoints/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/api_endpoints",schemaPath:"#/properties/api_endpoints/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.permissions !== undefined){
let data8 = data.permissions;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/" + i1,schemaPath:"#/properties/permissions/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.hooks !== undefined){
let data10 = data.hooks;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key0 in data10){
if(!((key0 === "onRequest") || (key0 === "onResponse"))){
if(typeof data10[key0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/hooks/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data10.onRequest !== undefined){
let data12 = data10.onRequest;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/onRequest",schemaPath:"#/properties/hooks/properties/onRequest/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/onRequest",schemaPath:"#/properties/hooks/properties/onRequest/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.onResponse !== undefined){
let data13 = data10.onResponse;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/onResponse",schemaPath:"#/properties/hooks/properties/onResponse/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/onResponse",schemaPath:"#/properties/hooks/properties/onResponse/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const apps = validate13;
const schema14 = {"type":"object","required":["apps"],"properties":{"apps":{"type":"object","additionalProperties":{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"category":{"type":["string","null"]}}}}},"$id":"apps"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apps === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apps"}});
errors++;
}
if(data.apps !== undefined){
let data0 = data.apps;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
let data1 = data0[key0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data1.id !== undefined){
if(typeof data1.id !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/properties/apps/additionalProperties/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.category !== undefined){
let data3 = data1.category;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/category",schemaPath:"#/properties/apps/additionalProperties/properties/category/type",keyword:"type",params:{type: schema14.properties.apps.additionalProperties.properties.category.type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/apps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const arrayManifest = validate14;
const schema15 = {"type":"object","required":["name","version"],"properties":{"$schema":{},"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"description":{"type":"string"},"skills":{"type":"array","items":{"type":"string"}},"mcpServers":{"type":"array","items":{"type":"string"}},"apps":{"type":"array","items":{"type":"string"}},"interface":{"type":"object","properties":{"displayName":{"type":"string"},"brandColor":{"type":"string"},"logo":{"type":"string"},"screenshots":{"type":"array","items":{"type":"string"}},"defaultPrompt":{"type":["string","array"],"items":{"type":"string"}}}}},"$id":"array-manifest"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.version === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.skills !== undefined){
let data3 = data.skills;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/skills/" + i0,schemaPath:"#/properties/skills/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mcpServers !== undefined){
let data5 = data.mcpServers;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers/" + i1,schemaPath:"#/properties/mcpServers/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.apps !== undefined){
let data7 = data.apps;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/apps/" + i2,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.interface !== undefined){
let data9 = data.interface;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.displayName !== undefined){
if(typeof data9.displayName !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/displayName",schemaPath:"#/properties/interface/properties/displayName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.brandColor !== undefined){
if(typeof data9.brandColor !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/brandColor",schemaPath:"#/properties/interface/properties/brandColor/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.logo !== undefined){
if(typeof data9.logo !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/logo",schemaPath:"#/properties/interface/properties/logo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.screenshots !== undefined){
let data13 = data9.screenshots;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(typeof data13[i3] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/screenshots/" + i3,schemaPath:"#/properties/interface/properties/screenshots/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/interface/screenshots",schemaPath:"#/properties/interface/properties/screenshots/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.defaultPrompt !== undefined){
let data15 = data9.defaultPrompt;
if((typeof data15 !== "string") && (!(Array.isArray(data15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/defaultPrompt",schemaPath:"#/properties/interface/properties/defaultPrompt/type",keyword:"type",params:{type: schema15.properties.interface.properties.defaultPrompt.type}});
errors++;
}
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(typeof data15[i4] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/defaultPrompt/" + i4,schemaPath:"#/properties/interface/properties/defaultPrompt/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const catalogIndexV1 = validate15;
const schema16 = {"type":"object","required":["schema","tool","asOf","catalogs","plugins"],"properties":{"schema":{"type":"string","const":"catalog-index/v1"},"tool":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","const":"catalogc"},"version":{"type":"string"}}},"asOf":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"validUntil":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"commit":{"type":"string"},"catalogs":{"type":"array","items":{"type":"object","required":["name","targets","entries","emitted","files"],"properties":{"name":{"type":"string"},"targets":{"type":"array","items":{"type":"string","enum":["codex","claude","copilot","cursor","neutral"]}},"entries":{"type":"integer","minimum":0},"emitted":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"files":{"type":"array","items":{"type":"object","required":["path","sha256"],"properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","patternErrorMessage":"expected 64 hex digits"}}}}}}},"plugins":{"type":"array","items":{"type":"object","required":["name","root"],"properties":{"name":{"type":"string"},"root":{"type":"string"},"version":{"type":"string"},"digest":{"type":"object","properties":{"gitTree":{"type":"string"}}}}}}},"$id":"catalog-index.v1"};
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.tool === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"}});
errors++;
}
if(data.asOf === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}});
errors++;
}
if(data.catalogs === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "catalogs"}});
errors++;
}
if(data.plugins === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plugins"}});
errors++;
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("catalog-index/v1" !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "catalog-index/v1"}});
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data1.version === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("catalogc" !== data2){
vErrors = added(vErrors, {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "catalogc"}});
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.asOf !== undefined){
let data4 = data.asOf;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validUntil !== undefined){
let data5 = data.validUntil;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/validUntil",schemaPath:"#/properties/validUntil/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/validUntil",schemaPath:"#/properties/validUntil/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.commit !== undefined){
if(typeof data.commit !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0,schemaPath:"#/properties/catalogs/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data8.targets === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0,schemaPath:"#/properties/catalogs/items/required",keyword:"required",params:{missingProperty: "targets"}});
errors++;
}
if(data8.entries === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0,schemaPath:"#/properties/catalogs/items/required",keyword:"required",params:{missingProperty: "entries"}});
errors++;
}
if(data8.emitted === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0,schemaPath:"#/properties/catalogs/items/required",keyword:"required",params:{missingProperty: "emitted"}});
errors++;
}
if(data8.files === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0,schemaPath:"#/properties/catalogs/items/required",keyword:"required",params:{missingProperty: "files"}});
errors++;
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/name",schemaPath:"#/properties/catalogs/items/properties/name/type",keyword:"type",params:{type: "string"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/targets/" + i1,schemaPath:"#/properties/catalogs/items/properties/targets/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data11 === "codex") || (data11 === "claude")) || (data11 === "copilot")) || (data11 === "cursor")) || (data11 === "neutral"))){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/targets/" + i1,schemaPath:"#/properties/catalogs/items/properties/targets/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.catalogs.items.properties.targets.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/targets",schemaPath:"#/properties/catalogs/items/properties/targets/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data8.entries !== undefined){
let data12 = data8.entries;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/entries",schemaPath:"#/properties/catalogs/items/properties/entries/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/entries",schemaPath:"#/properties/catalogs/items/properties/entries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/emitted/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/catalogs/items/properties/emitted/additionalProperties/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/emitted/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/catalogs/items/properties/emitted/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/emitted",schemaPath:"#/properties/catalogs/items/properties/emitted/type",keyword:"type",params:{type: "object"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/files/" + i2,schemaPath:"#/properties/catalogs/items/properties/files/items/required",keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data16.sha256 === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/files/" + i2,schemaPath:"#/properties/catalogs/items/properties/files/items/required",keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
if(data16.path !== undefined){
if(typeof data16.path !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/files/" + i2+"/path",schemaPath:"#/properties/catalogs/items/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.sha256 !== undefined){
let data18 = data16.sha256;
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/files/" + i2+"/sha256",schemaPath:"#/properties/catalogs/items/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/files/" + i2+"/sha256",schemaPath:"#/properties/catalogs/items/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/files/" + i2,schemaPath:"#/properties/catalogs/items/properties/files/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0+"/files",schemaPath:"#/properties/catalogs/items/properties/files/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0,schemaPath:"#/properties/catalogs/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs",schemaPath:"#/properties/catalogs/type",keyword:"type",params:{type: "array"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i3,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data20.root === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i3,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty: "root"}});
errors++;
}
if(data20.name !== undefined){
if(typeof data20.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i3+"/name",schemaPath:"#/properties/plugins/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.root !== undefined){
if(typeof data20.root !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i3+"/root",schemaPath:"#/properties/plugins/items/properties/root/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.version !== undefined){
if(typeof data20.version !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i3+"/version",schemaPath:"#/properties/plugins/items/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.digest !== undefined){
let data24 = data20.digest;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.gitTree !== undefined){
if(typeof data24.gitTree !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i3+"/digest/gitTree",schemaPath:"#/properties/plugins/items/properties/digest/properties/gitTree/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i3+"/digest",schemaPath:"#/properties/plugins/items/properties/digest/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i3,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const catalogLossesV1 = validate16;
const schema17 = {"type":"object","required":["schema","catalog","targets"],"properties":{"schema":{"type":"string","const":"catalog-losses/v1"},"catalog":{"type":"string"},"targets":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","required":["what","because"],"properties":{"plugin":{"type":"string"},"what":{"type":"string"},"because":{"type":"string"},"entry":{"type":"boolean"}}}},"propertyNames":{"enum":["codex","claude","copilot","cursor","neutral"]}}},"$id":"catalog-losses.v1"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.catalog === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "catalog"}});
errors++;
}
if(data.targets === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"}});
errors++;
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("catalog-losses/v1" !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "catalog-losses/v1"}});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/catalog",schemaPath:"#/properties/catalog/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.targets !== undefined){
let data2 = data.targets;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
const _errs7 = errors;
if(!(((((key0 === "codex") || (key0 === "claude")) || (key0 === "copilot")) || (key0 === "cursor")) || (key0 === "neutral"))){
vErrors = added(vErrors, {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames/enum",keyword:"enum",params:{allowedValues: schema17.properties.targets.propertyNames.enum},propertyName:key0});
errors++;
}
var valid1 = _errs7 === errors;
if(!valid1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/targets/additionalProperties/items/required",keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data4.because === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/targets/additionalProperties/items/required",keyword:"required",params:{missingProperty: "because"}});
errors++;
}
if(data4.plugin !== undefined){
if(typeof data4.plugin !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/plugin",schemaPath:"#/properties/targets/additionalProperties/items/properties/plugin/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.what !== undefined){
if(typeof data4.what !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/what",schemaPath:"#/properties/targets/additionalProperties/items/properties/what/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.because !== undefined){
if(typeof data4.because !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/because",schemaPath:"#/properties/targets/additionalProperties/items/properties/because/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.entry !== undefined){
if(typeof data4.entry !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/entry",schemaPath:"#/properties/targets/additionalProperties/items/properties/entry/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/targets/additionalProperties/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const catalogStatusV1 = validate17;
const schema18 = {"type":"object","required":["schema","catalog","plugins"],"properties":{"schema":{"type":"string","const":"catalog-status/v1"},"catalog":{"type":"string"},"plugins":{"type":"array","items":{"type":"object","required":["name","state","targets"],"properties":{"name":{"type":"string"},"alias":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"category":{"type":"string"},"state":{"type":"string","enum":["active","announced","deprecated","sunset","removed","quarantined"]},"deprecation":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","enum":["deprecate","rename","yank","quarantine"]},"announced":{"type":"string"},"deprecated":{"type":"string"},"sunset":{"type":"string"},"remove":{"type":"string"},"effective":{"type":"string"},"lifted":{"type":"string"},"withdrawn":{"type":"string"},"replacement":{"type":"string"}}},"limitations":{"type":"array","items":{"type":"string"}},"targets":{"type":"array","items":{"type":"string","enum":["codex","claude","copilot","cursor","neutral"]}},"shapes":{"type":"array","items":{"type":"string"}},"parts":{"type":"array","items":{"type":"string"}},"capabilities":{"type":"object","properties":{"hosts":{"type":"array","items":{"type":"string"}},"hookEvents":{"type":"array","items":{"type":"string"}},"permissions":{"type":"array","items":{"type":"string"}},"scopes":{"type":"array","items":{"type":"string"}},"endpoints":{"type":"array","items":{"type":"string"}}}},"digest":{"type":"object","properties":{"gitTree":{"type":"string"}}}}}}},"$id":"catalog-status.v1"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.catalog === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "catalog"}});
errors++;
}
if(data.plugins === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plugins"}});
errors++;
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("catalog-status/v1" !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "catalog-status/v1"}});
errors++;
}
}
if(data.catalog !== undefined){
if(typeof data.catalog !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/catalog",schemaPath:"#/properties/catalog/type",keyword:"type",params:{type: "string"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data3.state === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data3.targets === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty: "targets"}});
errors++;
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/name",schemaPath:"#/properties/plugins/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.alias !== undefined){
if(typeof data3.alias !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/alias",schemaPath:"#/properties/plugins/items/properties/alias/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.version !== undefined){
if(typeof data3.version !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/version",schemaPath:"#/properties/plugins/items/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.description !== undefined){
if(typeof data3.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/description",schemaPath:"#/properties/plugins/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.category !== undefined){
if(typeof data3.category !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/category",schemaPath:"#/properties/plugins/items/properties/category/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.state !== undefined){
let data9 = data3.state;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/state",schemaPath:"#/properties/plugins/items/properties/state/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data9 === "active") || (data9 === "announced")) || (data9 === "deprecated")) || (data9 === "sunset")) || (data9 === "removed")) || (data9 === "quarantined"))){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/state",schemaPath:"#/properties/plugins/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema18.properties.plugins.items.properties.state.enum}});
errors++;
}
}
if(data3.deprecation !== undefined){
let data10 = data3.deprecation;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/deprecation",schemaPath:"#/properties/plugins/items/properties/deprecation/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data10.kind !== undefined){
let data11 = data10.kind;
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/deprecation/kind",schemaPath:"#/properties/plugins/items/properties/deprecation/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data11 === "deprecate") || (data11 === "rename")) || (data11 === "yank")) || (data11 === "quarantine"))){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/deprecation/kind",schemaPath:"#/properties/plugins/items/properties/deprecation/properties/kind/enum",keyword:"enum",params:{allowedValues: schema18.properties.plugins.items.properties.deprecation.properties.kind.enum}});
errors++;
}
}
if(data10.announced !== undefined){
if(typeof data10.announced !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/deprecation/announced",schemaPath:"#/properties/plugins/items/properties/deprecation/properties/announced/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.deprecated !== undefined){
if(typeof data10.deprecated !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/deprecation/deprecated",schemaPath:"#/properties/plugins/items/properties/deprecation/properties/deprecated/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.sunset !== undefined){
if(typeof data10.sunset !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/deprecation/sunset",schemaPath:"#/properties/plugins/items/properties/deprecation/properties/sunset/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.remove !== undefined){
if(typeof data10.remove !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/deprecation/remove",schemaPath:"#/properties/plugins/items/properties/deprecation/properties/remove/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.effective !== undefined){
if(typeof data10.effective !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/deprecation/effective",schemaPath:"#/properties/plugins/items/properties/deprecation/properties/effective/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.lifted !== undefined){
if(typeof data10.lifted !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/deprecation/lifted",schemaPath:"#/properties/plugins/items/properties/deprecation/properties/lifted/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.withdrawn !== undefined){
if(typeof data10.withdrawn !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/deprecation/withdrawn",schemaPath:"#/properties/plugins/items/properties/deprecation/properties/withdrawn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.replacement !== undefined){
if(typeof data10.replacement !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/deprecation/replacement",schemaPath:"#/properties/plugins/items/properties/deprecation/properties/replacement/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/deprecation",schemaPath:"#/properties/plugins/items/properties/deprecation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data3.limitations !== undefined){
let data20 = data3.limitations;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(typeof data20[i1] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/limitations/" + i1,schemaPath:"#/properties/plugins/items/properties/limitations/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/limitations",schemaPath:"#/properties/plugins/items/properties/limitations/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data3.targets !== undefined){
let data22 = data3.targets;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/targets/" + i2,schemaPath:"#/properties/plugins/items/properties/targets/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data23 === "codex") || (data23 === "claude")) || (data23 === "copilot")) || (data23 === "cursor")) || (data23 === "neutral"))){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/targets/" + i2,schemaPath:"#/properties/plugins/items/properties/targets/items/enum",keyword:"enum",params:{allowedValues: schema18.properties.plugins.items.properties.targets.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/targets",schemaPath:"#/properties/plugins/items/properties/targets/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data3.shapes !== undefined){
let data24 = data3.shapes;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
if(typeof data24[i3] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/shapes/" + i3,schemaPath:"#/properties/plugins/items/properties/shapes/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/shapes",schemaPath:"#/properties/plugins/items/properties/shapes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data3.parts !== undefined){
let data26 = data3.parts;
if(Array.isArray(data26)){
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
if(typeof data26[i4] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/parts/" + i4,schemaPath:"#/properties/plugins/items/properties/parts/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/parts",schemaPath:"#/properties/plugins/items/properties/parts/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data3.capabilities !== undefined){
let data28 = data3.capabilities;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.hosts !== undefined){
let data29 = data28.hosts;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
if(typeof data29[i5] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/capabilities/hosts/" + i5,schemaPath:"#/properties/plugins/items/properties/capabilities/properties/hosts/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/capabilities/hosts",schemaPath:"#/properties/plugins/items/properties/capabilities/properties/hosts/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data28.hookEvents !== undefined){
let data31 = data28.hookEvents;
if(Array.isArray(data31)){
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
if(typeof data31[i6] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/capabilities/hookEvents/" + i6,schemaPath:"#/properties/plugins/items/properties/capabilities/properties/hookEvents/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/capabilities/hookEvents",schemaPath:"#/properties/plugins/items/properties/capabilities/properties/hookEvents/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data28.permissions !== undefined){
let data33 = data28.permissions;
if(Array.isArray(data33)){
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
if(typeof data33[i7] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/capabilities/permissions/" + i7,schemaPath:"#/properties/plugins/items/properties/capabilities/properties/permissions/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/capabilities/permissions",schemaPath:"#/properties/plugins/items/properties/capabilities/properties/permissions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data28.scopes !== undefined){
let data35 = data28.scopes;
if(Array.isArray(data35)){
const len8 = data35.length;
for(let i8=0; i8<len8; i8++){
if(typeof data35[i8] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/capabilities/scopes/" + i8,schemaPath:"#/properties/plugins/items/properties/capabilities/properties/scopes/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/capabilities/scopes",schemaPath:"#/properties/plugins/items/properties/capabilities/properties/scopes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data28.endpoints !== undefined){
let data37 = data28.endpoints;
if(Array.isArray(data37)){
const len9 = data37.length;
for(let i9=0; i9<len9; i9++){
if(typeof data37[i9] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/capabilities/endpoints/" + i9,schemaPath:"#/properties/plugins/items/properties/capabilities/properties/endpoints/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/capabilities/endpoints",schemaPath:"#/properties/plugins/items/properties/capabilities/properties/endpoints/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/capabilities",schemaPath:"#/properties/plugins/items/properties/capabilities/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data3.digest !== undefined){
let data39 = data3.digest;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.gitTree !== undefined){
if(typeof data39.gitTree !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/digest/gitTree",schemaPath:"#/properties/plugins/items/properties/digest/properties/gitTree/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/digest",schemaPath:"#/properties/plugins/items/properties/digest/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const catalogV1 = validate18;
const schema19 = {"type":"object","required":["schema","name","owner","targets"],"properties":{"schema":{"type":"string","const":"catalog/v1"},"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","patternErrorMessage":"expected letters, digits, dots, hyphens and underscores"},"displayName":{"type":"string","minLength":1},"description":{"type":"string"},"owner":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1},"email":{"type":"string","minLength":1},"url":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"version":{"type":"string","minLength":1},"targets":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["codex","claude","copilot","cursor","neutral"]}},"channel":{"type":"string","pattern":"^(preview|stable|lts:.+)$","patternErrorMessage":"expected preview, stable or lts:<range>"},"audience":{"type":"object","properties":{"teams":{"type":"array","items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"include":{"type":"array","items":{"type":"object","properties":{"plugins":{"type":"array","items":{"type":"string"}},"paths":{"type":"array","items":{"type":"string"}},"categories":{"type":"array","items":{"type":"string"}},"owners":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string","enum":["codex","claude","cursor","copilot","agent-plugins","shared","event","api","array"]}},"has":{"type":"array","items":{"type":"string","enum":["skills","commands","agents","mcp","hooks","apps","lsp","handlers","endpoints","bin","monitors"]}},"states":{"type":"array","items":{"type":"string","enum":["active","announced","deprecated","sunset","removed","quarantined"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"exclude":{"type":"array","items":{"type":"object","properties":{"plugins":{"type":"array","items":{"type":"string"}},"paths":{"type":"array","items":{"type":"string"}},"categories":{"type":"array","items":{"type":"string"}},"owners":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string","enum":["codex","claude","cursor","copilot","agent-plugins","shared","event","api","array"]}},"has":{"type":"array","items":{"type":"string","enum":["skills","commands","agents","mcp","hooks","apps","lsp","handlers","endpoints","bin","monitors"]}},"states":{"type":"array","items":{"type":"string","enum":["active","announced","deprecated","sunset","removed","quarantined"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"source":{"type":"object","required":["kind"],"allOf":[{"if":{"properties":{"kind":{"const":"git-subdir"}},"required":["kind"]},"then":{"required":["url"]}},{"if":{"properties":{"kind":{"const":"archive"}},"required":["kind"]},"then":{"required":["url"]}},{"if":{"properties":{"kind":{"enum":["bundle","local"]}},"required":["kind"]},"then":{"errorMessage":"has url, ref or sha, which bundle and local sources do not take","not":{"type":"object","anyOf":[{"required":["url"]},{"required":["ref"]},{"required":["sha"]}]}}}],"properties":{"kind":{"type":"string","enum":["bundle","local","git-subdir","archive"]},"url":{"type":"string","minLength":1},"ref":{"type":"string","minLength":1},"sha":{"type":"string","pattern":"^[0-9a-f]{40}$","patternErrorMessage":"expected a full commit id of 40 lower-case hex digits"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"defaults":{"type":"object","properties":{"installation":{"type":"string","enum":["AVAILABLE","NOT_AVAILABLE","INSTALLED_BY_DEFAULT"]},"authentication":{"type":"string","enum":["ON_INSTALL","ON_USE"]},"category":{"type":"string","minLength":1},"products":{"type":"array","items":{"type":"string","enum":["CODEX","CHATGPT","ATLAS"]}},"tags":{"type":"array","items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"entries":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","patternErrorMessage":"expected a plugin name"},"patternProperties":{"^x-":{}},"additionalProperties":{"type":"object","properties":{"alias":{"type":"string","minLength":1},"source":{"type":"object","required":["kind"],"allOf":[{"if":{"properties":{"kind":{"const":"url"}},"required":["kind"]},"then":{"required":["url"]}},{"if":{"properties":{"kind":{"const":"git-subdir"}},"required":["kind"]},"then":{"required":["url","path"]}},{"if":{"properties":{"kind":{"const":"npm"}},"required":["kind"]},"then":{"required":["package"]}}],"properties":{"kind":{"type":"string","enum":["url","git-subdir","npm"]},"url":{"type":"string","minLength":1},"path":{"type":"string","minLength":1},"ref":{"type":"string","minLength":1},"sha":{"type":"string","pattern":"^[0-9a-f]{40}$","patternErrorMessage":"expected a full commit id of 40 lower-case hex digits"},"package":{"type":"string","pattern":"^(@[A-Za-z0-9._-]+/)?[A-Za-z0-9][A-Za-z0-9._-]*$","patternErrorMessage":"expected a package name without a version"},"version":{"type":"string","minLength":1},"registry":{"type":"string","pattern":"^https://","patternErrorMessage":"expected an https address"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"installation":{"type":"string","enum":["AVAILABLE","NOT_AVAILABLE","INSTALLED_BY_DEFAULT"]},"authentication":{"type":"string","enum":["ON_INSTALL","ON_USE"]},"category":{"type":"string","minLength":1},"tags":{"type":"array","items":{"type":"string"}},"keywords":{"type":"array","items":{"type":"string"}},"products":{"type":"array","items":{"type":"string","enum":["CODEX","CHATGPT","ATLAS"]}},"version":{"type":"string","minLength":1},"description":{"type":"string"},"displayName":{"type":"string","minLength":1},"homepage":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:","patternErrorMessage":"expected a web address"},"repository":{"type":"string","minLength":1},"author":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1},"email":{"type":"string","minLength":1},"url":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"license":{"type":"string","minLength":1},"metadata":{"type":"object"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"renames":{"type":"object","additionalProperties":{"type":["string","null"]}},"promotion":{"type":"object","required":["from"],"properties":{"from":{"type":"string","minLength":1},"soakDays":{"type":"integer","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false},"order":{"type":"array","items":{"type":"string","enum":["name","category"]}},"publish":{"type":"object","properties":{"release":{"type":"boolean"},"assets":{"type":"array","items":{"type":"string","enum":["marketplace","bundle","status","calendar","ledger","index"]}},"retain":{"type":"integer","minimum":1},"repository":{"type":"string","minLength":1},"tag":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"policy":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"catalog.v1"};
const func13 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern7 = new RegExp("^(preview|stable|lts:.+)$", "u");
const pattern12 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern19 = new RegExp("^(@[A-Za-z0-9._-]+/)?[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern20 = new RegExp("^https://", "u");
const pattern21 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.owner === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}});
errors++;
}
if(data.targets === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"}});
errors++;
}
for(const key0 in data){
if(!((func13.call(schema19.properties, key0)) || (pattern4.test(key0)))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("catalog/v1" !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "catalog/v1"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.displayName !== undefined){
let data2 = data.displayName;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key1 in data4){
if(!((((key1 === "name") || (key1 === "email")) || (key1 === "url")) || (pattern4.test(key1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/owner/name",schemaPath:"#/properties/owner/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/owner/name",schemaPath:"#/properties/owner/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.email !== undefined){
let data6 = data4.email;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/owner/email",schemaPath:"#/properties/owner/properties/email/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/owner/email",schemaPath:"#/properties/owner/properties/email/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.url !== undefined){
let data7 = data4.url;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/owner/url",schemaPath:"#/properties/owner/properties/url/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/owner/url",schemaPath:"#/properties/owner/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.version !== undefined){
let data8 = data.version;
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.targets !== undefined){
let data9 = data.targets;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data10 === "codex") || (data10 === "claude")) || (data10 === "copilot")) || (data10 === "cursor")) || (data10 === "neutral"))){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.targets.items.enum}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.channel !== undefined){
let data11 = data.channel;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/pattern",keyword:"pattern",params:{pattern: "^(preview|stable|lts:.+)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.audience !== undefined){
let data12 = data.audience;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!((key2 === "teams") || (pattern4.test(key2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data12.teams !== undefined){
let data13 = data12.teams;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
if(typeof data13[i2] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/audience/teams/" + i2,schemaPath:"#/properties/audience/properties/teams/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/audience/teams",schemaPath:"#/properties/audience/properties/teams/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "object"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3,schemaPath:"#/properties/include/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data16.plugins !== undefined){
let data17 = data16.plugins;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i4=0; i4<len3; i4++){
if(typeof data17[i4] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/plugins/" + i4,schemaPath:"#/properties/include/items/properties/plugins/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/plugins",schemaPath:"#/properties/include/items/properties/plugins/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data16.paths !== undefined){
let data19 = data16.paths;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i5=0; i5<len4; i5++){
if(typeof data19[i5] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/paths/" + i5,schemaPath:"#/properties/include/items/properties/paths/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/paths",schemaPath:"#/properties/include/items/properties/paths/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data16.categories !== undefined){
let data21 = data16.categories;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i6=0; i6<len5; i6++){
if(typeof data21[i6] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/categories/" + i6,schemaPath:"#/properties/include/items/properties/categories/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/categories",schemaPath:"#/properties/include/items/properties/categories/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data16.owners !== undefined){
let data23 = data16.owners;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i7=0; i7<len6; i7++){
if(typeof data23[i7] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/owners/" + i7,schemaPath:"#/properties/include/items/properties/owners/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/owners",schemaPath:"#/properties/include/items/properties/owners/type",keyword:"type",params:{type: "array"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/kinds/" + i8,schemaPath:"#/properties/include/items/properties/kinds/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data26 === "codex") || (data26 === "claude")) || (data26 === "cursor")) || (data26 === "copilot")) || (data26 === "agent-plugins")) || (data26 === "shared")) || (data26 === "event")) || (data26 === "api")) || (data26 === "array"))){
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/kinds/" + i8,schemaPath:"#/properties/include/items/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.include.items.properties.kinds.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/kinds",schemaPath:"#/properties/include/items/properties/kinds/type",keyword:"type",params:{type: "array"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/has/" + i9,schemaPath:"#/properties/include/items/properties/has/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((data28 === "skills") || (data28 === "commands")) || (data28 === "agents")) || (data28 === "mcp")) || (data28 === "hooks")) || (data28 === "apps")) || (data28 === "lsp")) || (data28 === "handlers")) || (data28 === "endpoints")) || (data28 === "bin")) || (data28 === "monitors"))){
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/has/" + i9,schemaPath:"#/properties/include/items/properties/has/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.include.items.properties.has.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/has",schemaPath:"#/properties/include/items/properties/has/type",keyword:"type",params:{type: "array"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/states/" + i10,schemaPath:"#/properties/include/items/properties/states/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data30 === "active") || (data30 === "announced")) || (data30 === "deprecated")) || (data30 === "sunset")) || (data30 === "removed")) || (data30 === "quarantined"))){
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/states/" + i10,schemaPath:"#/properties/include/items/properties/states/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.include.items.properties.states.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3+"/states",schemaPath:"#/properties/include/items/properties/states/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/include/" + i3,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11,schemaPath:"#/properties/exclude/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data32.plugins !== undefined){
let data33 = data32.plugins;
if(Array.isArray(data33)){
const len11 = data33.length;
for(let i12=0; i12<len11; i12++){
if(typeof data33[i12] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/plugins/" + i12,schemaPath:"#/properties/exclude/items/properties/plugins/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/plugins",schemaPath:"#/properties/exclude/items/properties/plugins/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data32.paths !== undefined){
let data35 = data32.paths;
if(Array.isArray(data35)){
const len12 = data35.length;
for(let i13=0; i13<len12; i13++){
if(typeof data35[i13] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/paths/" + i13,schemaPath:"#/properties/exclude/items/properties/paths/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/paths",schemaPath:"#/properties/exclude/items/properties/paths/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data32.categories !== undefined){
let data37 = data32.categories;
if(Array.isArray(data37)){
const len13 = data37.length;
for(let i14=0; i14<len13; i14++){
if(typeof data37[i14] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/categories/" + i14,schemaPath:"#/properties/exclude/items/properties/categories/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/categories",schemaPath:"#/properties/exclude/items/properties/categories/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data32.owners !== undefined){
let data39 = data32.owners;
if(Array.isArray(data39)){
const len14 = data39.length;
for(let i15=0; i15<len14; i15++){
if(typeof data39[i15] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/owners/" + i15,schemaPath:"#/properties/exclude/items/properties/owners/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/owners",schemaPath:"#/properties/exclude/items/properties/owners/type",keyword:"type",params:{type: "array"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/kinds/" + i16,schemaPath:"#/properties/exclude/items/properties/kinds/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data42 === "codex") || (data42 === "claude")) || (data42 === "cursor")) || (data42 === "copilot")) || (data42 === "agent-plugins")) || (data42 === "shared")) || (data42 === "event")) || (data42 === "api")) || (data42 === "array"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/kinds/" + i16,schemaPath:"#/properties/exclude/items/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.exclude.items.properties.kinds.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/kinds",schemaPath:"#/properties/exclude/items/properties/kinds/type",keyword:"type",params:{type: "array"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/has/" + i17,schemaPath:"#/properties/exclude/items/properties/has/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((data44 === "skills") || (data44 === "commands")) || (data44 === "agents")) || (data44 === "mcp")) || (data44 === "hooks")) || (data44 === "apps")) || (data44 === "lsp")) || (data44 === "handlers")) || (data44 === "endpoints")) || (data44 === "bin")) || (data44 === "monitors"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/has/" + i17,schemaPath:"#/properties/exclude/items/properties/has/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.exclude.items.properties.has.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/has",schemaPath:"#/properties/exclude/items/properties/has/type",keyword:"type",params:{type: "array"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/states/" + i18,schemaPath:"#/properties/exclude/items/properties/states/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data46 === "active") || (data46 === "announced")) || (data46 === "deprecated")) || (data46 === "sunset")) || (data46 === "removed")) || (data46 === "quarantined"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/states/" + i18,schemaPath:"#/properties/exclude/items/properties/states/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.exclude.items.properties.states.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11+"/states",schemaPath:"#/properties/exclude/items/properties/states/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i11,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"}});
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
vErrors = added(vErrors, {});
errors++;
}
else {
if(data47.kind !== undefined){
if("git-subdir" !== data47.kind){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/allOf/0/then/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
var _valid0 = _errs106 === errors;
valid43 = _valid0;
}
if(!valid43){
vErrors = added(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs108 = errors;
let valid45 = true;
const _errs109 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing1;
if((data47.kind === undefined) && (missing1 = "kind")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data47.kind !== undefined){
if("archive" !== data47.kind){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/allOf/1/then/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
var _valid1 = _errs111 === errors;
valid45 = _valid1;
}
if(!valid45){
vErrors = added(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs113 = errors;
let valid47 = true;
const _errs114 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing2;
if((data47.kind === undefined) && (missing2 = "kind")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data47.kind !== undefined){
let data50 = data47.kind;
if(!((data50 === "bundle") || (data50 === "local"))){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {});
errors++;
}
const _errs120 = errors;
let valid50 = false;
const _errs121 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing3;
if((data47.url === undefined) && (missing3 = "url")){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {});
errors++;
}
}
var _valid3 = _errs123 === errors;
valid50 = valid50 || _valid3;
}
}
if(!valid50){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/allOf/2/then/not",keyword:"not",params:{}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.kind === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
for(const key5 in data47){
if(!(((((key5 === "kind") || (key5 === "url")) || (key5 === "ref")) || (key5 === "sha")) || (pattern4.test(key5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data47.kind !== undefined){
let data51 = data47.kind;
if(typeof data51 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/source/kind",schemaPath:"#/properties/source/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data51 === "bundle") || (data51 === "local")) || (data51 === "git-subdir")) || (data51 === "archive"))){
vErrors = added(vErrors, {instancePath:instancePath+"/source/kind",schemaPath:"#/properties/source/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.source.properties.kind.enum}});
errors++;
}
}
if(data47.url !== undefined){
let data52 = data47.url;
if(typeof data52 === "string"){
if(func2(data52) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/source/url",schemaPath:"#/properties/source/properties/url/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data47.ref !== undefined){
let data53 = data47.ref;
if(typeof data53 === "string"){
if(func2(data53) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/source/ref",schemaPath:"#/properties/source/properties/ref/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/source/ref",schemaPath:"#/properties/source/properties/ref/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data47.sha !== undefined){
let data54 = data47.sha;
if(typeof data54 === "string"){
if(!pattern12.test(data54)){
vErrors = added(vErrors, {instancePath:instancePath+"/source/sha",schemaPath:"#/properties/source/properties/sha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/source/sha",schemaPath:"#/properties/source/properties/sha/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.defaults !== undefined){
let data55 = data.defaults;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key6 in data55){
if(!((((((key6 === "installation") || (key6 === "authentication")) || (key6 === "category")) || (key6 === "products")) || (key6 === "tags")) || (pattern4.test(key6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data55.installation !== undefined){
let data56 = data55.installation;
if(typeof data56 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/installation",schemaPath:"#/properties/defaults/properties/installation/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data56 === "AVAILABLE") || (data56 === "NOT_AVAILABLE")) || (data56 === "INSTALLED_BY_DEFAULT"))){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/installation",schemaPath:"#/properties/defaults/properties/installation/enum",keyword:"enum",params:{allowedValues: schema19.properties.defaults.properties.installation.enum}});
errors++;
}
}
if(data55.authentication !== undefined){
let data57 = data55.authentication;
if(typeof data57 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/authentication",schemaPath:"#/properties/defaults/properties/authentication/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data57 === "ON_INSTALL") || (data57 === "ON_USE"))){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/authentication",schemaPath:"#/properties/defaults/properties/authentication/enum",keyword:"enum",params:{allowedValues: schema19.properties.defaults.properties.authentication.enum}});
errors++;
}
}
if(data55.category !== undefined){
let data58 = data55.category;
if(typeof data58 === "string"){
if(func2(data58) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/category",schemaPath:"#/properties/defaults/properties/category/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/category",schemaPath:"#/properties/defaults/properties/category/type",keyword:"type",params:{type: "string"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/products/" + i19,schemaPath:"#/properties/defaults/properties/products/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data60 === "CODEX") || (data60 === "CHATGPT")) || (data60 === "ATLAS"))){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/products/" + i19,schemaPath:"#/properties/defaults/properties/products/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.defaults.properties.products.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/products",schemaPath:"#/properties/defaults/properties/products/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data55.tags !== undefined){
let data61 = data55.tags;
if(Array.isArray(data61)){
const len19 = data61.length;
for(let i20=0; i20<len19; i20++){
if(typeof data61[i20] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/tags/" + i20,schemaPath:"#/properties/defaults/properties/tags/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/defaults/tags",schemaPath:"#/properties/defaults/properties/tags/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},propertyName:key7});
errors++;
}
}
var valid57 = _errs152 === errors;
if(!valid57){
vErrors = added(vErrors, {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/propertyNames",keyword:"propertyNames",params:{propertyName: key7}});
errors++;
}
}
for(const key8 in data63){
if(!(pattern4.test(key8))){
let data64 = data63[key8];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key9 in data64){
if(!((func13.call(schema19.properties.entries.additionalProperties.properties, key9)) || (pattern4.test(key9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/entries/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data64.alias !== undefined){
let data65 = data64.alias;
if(typeof data65 === "string"){
if(func2(data65) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/entries/additionalProperties/properties/alias/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/entries/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"}});
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
vErrors = added(vErrors, {});
errors++;
}
else {
if(data66.kind !== undefined){
if("url" !== data66.kind){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/entries/additionalProperties/properties/source/allOf/0/then/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
var _valid4 = _errs165 === errors;
valid61 = _valid4;
}
if(!valid61){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/entries/additionalProperties/properties/source/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs167 = errors;
let valid63 = true;
const _errs168 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing7;
if((data66.kind === undefined) && (missing7 = "kind")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data66.kind !== undefined){
if("git-subdir" !== data66.kind){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/entries/additionalProperties/properties/source/allOf/1/then/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data66.path === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/entries/additionalProperties/properties/source/allOf/1/then/required",keyword:"required",params:{missingProperty: "path"}});
errors++;
}
}
var _valid5 = _errs170 === errors;
valid63 = _valid5;
}
if(!valid63){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/entries/additionalProperties/properties/source/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs172 = errors;
let valid65 = true;
const _errs173 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing8;
if((data66.kind === undefined) && (missing8 = "kind")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data66.kind !== undefined){
if("npm" !== data66.kind){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/entries/additionalProperties/properties/source/allOf/2/then/required",keyword:"required",params:{missingProperty: "package"}});
errors++;
}
}
var _valid6 = _errs175 === errors;
valid65 = _valid6;
}
if(!valid65){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/entries/additionalProperties/properties/source/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.kind === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/entries/additionalProperties/properties/source/required",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
for(const key10 in data66){
if(!(((((((((key10 === "kind") || (key10 === "url")) || (key10 === "path")) || (key10 === "ref")) || (key10 === "sha")) || (key10 === "package")) || (key10 === "version")) || (key10 === "registry")) || (pattern4.test(key10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/entries/additionalProperties/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data66.kind !== undefined){
let data70 = data66.kind;
if(typeof data70 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/kind",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data70 === "url") || (data70 === "git-subdir")) || (data70 === "npm"))){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/kind",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.entries.additionalProperties.properties.source.properties.kind.enum}});
errors++;
}
}
if(data66.url !== undefined){
let data71 = data66.url;
if(typeof data71 === "string"){
if(func2(data71) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/url",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/url/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/url",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data66.path !== undefined){
let data72 = data66.path;
if(typeof data72 === "string"){
if(func2(data72) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/path",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/path/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/path",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data66.ref !== undefined){
let data73 = data66.ref;
if(typeof data73 === "string"){
if(func2(data73) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/ref",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/ref/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/ref",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/ref/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data66.sha !== undefined){
let data74 = data66.sha;
if(typeof data74 === "string"){
if(!pattern12.test(data74)){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/sha",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/sha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/sha",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/sha/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data66.package !== undefined){
let data75 = data66.package;
if(typeof data75 === "string"){
if(!pattern19.test(data75)){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/package",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/package/pattern",keyword:"pattern",params:{pattern: "^(@[A-Za-z0-9._-]+/)?[A-Za-z0-9][A-Za-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/package",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/package/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data66.version !== undefined){
let data76 = data66.version;
if(typeof data76 === "string"){
if(func2(data76) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/version",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/version/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/version",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data66.registry !== undefined){
let data77 = data66.registry;
if(typeof data77 === "string"){
if(!pattern20.test(data77)){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/registry",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/registry/pattern",keyword:"pattern",params:{pattern: "^https://"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source/registry",schemaPath:"#/properties/entries/additionalProperties/properties/source/properties/registry/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/entries/additionalProperties/properties/source/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data64.installation !== undefined){
let data78 = data64.installation;
if(typeof data78 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/installation",schemaPath:"#/properties/entries/additionalProperties/properties/installation/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data78 === "AVAILABLE") || (data78 === "NOT_AVAILABLE")) || (data78 === "INSTALLED_BY_DEFAULT"))){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/installation",schemaPath:"#/properties/entries/additionalProperties/properties/installation/enum",keyword:"enum",params:{allowedValues: schema19.properties.entries.additionalProperties.properties.installation.enum}});
errors++;
}
}
if(data64.authentication !== undefined){
let data79 = data64.authentication;
if(typeof data79 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication",schemaPath:"#/properties/entries/additionalProperties/properties/authentication/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data79 === "ON_INSTALL") || (data79 === "ON_USE"))){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication",schemaPath:"#/properties/entries/additionalProperties/properties/authentication/enum",keyword:"enum",params:{allowedValues: schema19.properties.entries.additionalProperties.properties.authentication.enum}});
errors++;
}
}
if(data64.category !== undefined){
let data80 = data64.category;
if(typeof data80 === "string"){
if(func2(data80) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/category",schemaPath:"#/properties/entries/additionalProperties/properties/category/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/category",schemaPath:"#/properties/entries/additionalProperties/properties/category/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data64.tags !== undefined){
let data81 = data64.tags;
if(Array.isArray(data81)){
const len20 = data81.length;
for(let i21=0; i21<len20; i21++){
if(typeof data81[i21] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags/" + i21,schemaPath:"#/properties/entries/additionalProperties/properties/tags/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/properties/entries/additionalProperties/properties/tags/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data64.keywords !== undefined){
let data83 = data64.keywords;
if(Array.isArray(data83)){
const len21 = data83.length;
for(let i22=0; i22<len21; i22++){
if(typeof data83[i22] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/keywords/" + i22,schemaPath:"#/properties/entries/additionalProperties/properties/keywords/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/keywords",schemaPath:"#/properties/entries/additionalProperties/properties/keywords/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data64.products !== undefined){
let data85 = data64.products;
if(Array.isArray(data85)){
const len22 = data85.length;
for(let i23=0; i23<len22; i23++){
let data86 = data85[i23];
if(typeof data86 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/products/" + i23,schemaPath:"#/properties/entries/additionalProperties/properties/products/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data86 === "CODEX") || (data86 === "CHATGPT")) || (data86 === "ATLAS"))){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/products/" + i23,schemaPath:"#/properties/entries/additionalProperties/properties/products/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.entries.additionalProperties.properties.products.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/products",schemaPath:"#/properties/entries/additionalProperties/properties/products/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data64.version !== undefined){
let data87 = data64.version;
if(typeof data87 === "string"){
if(func2(data87) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/entries/additionalProperties/properties/version/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/entries/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data64.description !== undefined){
if(typeof data64.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/entries/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data64.displayName !== undefined){
let data89 = data64.displayName;
if(typeof data89 === "string"){
if(func2(data89) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/displayName",schemaPath:"#/properties/entries/additionalProperties/properties/displayName/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/displayName",schemaPath:"#/properties/entries/additionalProperties/properties/displayName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data64.homepage !== undefined){
let data90 = data64.homepage;
if(typeof data90 === "string"){
if(!pattern21.test(data90)){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/homepage",schemaPath:"#/properties/entries/additionalProperties/properties/homepage/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/homepage",schemaPath:"#/properties/entries/additionalProperties/properties/homepage/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data64.repository !== undefined){
let data91 = data64.repository;
if(typeof data91 === "string"){
if(func2(data91) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/repository",schemaPath:"#/properties/entries/additionalProperties/properties/repository/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/repository",schemaPath:"#/properties/entries/additionalProperties/properties/repository/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data64.author !== undefined){
let data92 = data64.author;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author",schemaPath:"#/properties/entries/additionalProperties/properties/author/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key11 in data92){
if(!((((key11 === "name") || (key11 === "email")) || (key11 === "url")) || (pattern4.test(key11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author",schemaPath:"#/properties/entries/additionalProperties/properties/author/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data92.name !== undefined){
let data93 = data92.name;
if(typeof data93 === "string"){
if(func2(data93) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author/name",schemaPath:"#/properties/entries/additionalProperties/properties/author/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author/name",schemaPath:"#/properties/entries/additionalProperties/properties/author/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data92.email !== undefined){
let data94 = data92.email;
if(typeof data94 === "string"){
if(func2(data94) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author/email",schemaPath:"#/properties/entries/additionalProperties/properties/author/properties/email/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author/email",schemaPath:"#/properties/entries/additionalProperties/properties/author/properties/email/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data92.url !== undefined){
let data95 = data92.url;
if(typeof data95 === "string"){
if(func2(data95) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author/url",schemaPath:"#/properties/entries/additionalProperties/properties/author/properties/url/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author/url",schemaPath:"#/properties/entries/additionalProperties/properties/author/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/author",schemaPath:"#/properties/entries/additionalProperties/properties/author/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data64.license !== undefined){
let data96 = data64.license;
if(typeof data96 === "string"){
if(func2(data96) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/license",schemaPath:"#/properties/entries/additionalProperties/properties/license/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/license",schemaPath:"#/properties/entries/additionalProperties/properties/license/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data64.metadata !== undefined){
let data97 = data64.metadata;
if(!(data97 && typeof data97 == "object" && !Array.isArray(data97))){
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/metadata",schemaPath:"#/properties/entries/additionalProperties/properties/metadata/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/entries/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.renames !== undefined){
let data98 = data.renames;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key12 in data98){
let data99 = data98[key12];
if((typeof data99 !== "string") && (data99 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/renames/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/renames/additionalProperties/type",keyword:"type",params:{type: schema19.properties.renames.additionalProperties.type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/renames",schemaPath:"#/properties/renames/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.promotion !== undefined){
let data100 = data.promotion;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.from === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/promotion",schemaPath:"#/properties/promotion/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
for(const key13 in data100){
if(!(((key13 === "from") || (key13 === "soakDays")) || (pattern4.test(key13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/promotion",schemaPath:"#/properties/promotion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data100.from !== undefined){
let data101 = data100.from;
if(typeof data101 === "string"){
if(func2(data101) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/promotion/from",schemaPath:"#/properties/promotion/properties/from/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/promotion/from",schemaPath:"#/properties/promotion/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data100.soakDays !== undefined){
let data102 = data100.soakDays;
if(!((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102)))){
vErrors = added(vErrors, {instancePath:instancePath+"/promotion/soakDays",schemaPath:"#/properties/promotion/properties/soakDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data102 == "number"){
if(data102 < 0 || isNaN(data102)){
vErrors = added(vErrors, {instancePath:instancePath+"/promotion/soakDays",schemaPath:"#/properties/promotion/properties/soakDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/promotion",schemaPath:"#/properties/promotion/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.order !== undefined){
let data103 = data.order;
if(Array.isArray(data103)){
const len23 = data103.length;
for(let i24=0; i24<len23; i24++){
let data104 = data103[i24];
if(typeof data104 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/order/" + i24,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data104 === "name") || (data104 === "category"))){
vErrors = added(vErrors, {instancePath:instancePath+"/order/" + i24,schemaPath:"#/properties/order/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.order.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.publish !== undefined){
let data105 = data.publish;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key14 in data105){
if(!((((((key14 === "release") || (key14 === "assets")) || (key14 === "retain")) || (key14 === "repository")) || (key14 === "tag")) || (pattern4.test(key14)))){
vErrors = added(vErrors, {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}});
errors++;
}
}
if(data105.release !== undefined){
if(typeof data105.release !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/publish/release",schemaPath:"#/properties/publish/properties/release/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data105.assets !== undefined){
let data107 = data105.assets;
if(Array.isArray(data107)){
const len24 = data107.length;
for(let i25=0; i25<len24; i25++){
let data108 = data107[i25];
if(typeof data108 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/publish/assets/" + i25,schemaPath:"#/properties/publish/properties/assets/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data108 === "marketplace") || (data108 === "bundle")) || (data108 === "status")) || (data108 === "calendar")) || (data108 === "ledger")) || (data108 === "index"))){
vErrors = added(vErrors, {instancePath:instancePath+"/publish/assets/" + i25,schemaPath:"#/properties/publish/properties/assets/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.publish.properties.assets.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/publish/assets",schemaPath:"#/properties/publish/properties/assets/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data105.retain !== undefined){
let data109 = data105.retain;
if(!((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109)))){
vErrors = added(vErrors, {instancePath:instancePath+"/publish/retain",schemaPath:"#/properties/publish/properties/retain/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data109 == "number"){
if(data109 < 1 || isNaN(data109)){
vErrors = added(vErrors, {instancePath:instancePath+"/publish/retain",schemaPath:"#/properties/publish/properties/retain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data105.repository !== undefined){
let data110 = data105.repository;
if(typeof data110 === "string"){
if(func2(data110) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/publish/repository",schemaPath:"#/properties/publish/properties/repository/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/publish/repository",schemaPath:"#/properties/publish/properties/repository/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data105.tag !== undefined){
let data111 = data105.tag;
if(typeof data111 === "string"){
if(func2(data111) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/publish/tag",schemaPath:"#/properties/publish/properties/tag/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/publish/tag",schemaPath:"#/properties/publish/properties/tag/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.policy !== undefined){
let data112 = data.policy;
if(typeof data112 === "string"){
if(func2(data112) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const chain = validate19;
const schema20 = {"type":"object","required":["chain"],"properties":{"chain":{"type":"array","items":{"type":"object","required":["plugin"],"properties":{"plugin":{"type":"string","minLength":1},"input":{"type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1},"output":{"type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1}}},"minItems":1}},"$id":"chain"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chain === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chain"}});
errors++;
}
if(data.chain !== undefined){
let data0 = data.chain;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain",schemaPath:"#/properties/chain/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.plugin === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/chain/items/required",keyword:"required",params:{missingProperty: "plugin"}});
errors++;
}
if(data1.plugin !== undefined){
let data2 = data1.plugin;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/plugin",schemaPath:"#/properties/chain/items/properties/plugin/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/plugin",schemaPath:"#/properties/chain/items/properties/plugin/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.input !== undefined){
let data3 = data1.input;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/input",schemaPath:"#/properties/chain/items/properties/input/type",keyword:"type",params:{type: schema20.properties.chain.items.properties.input.type}});
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/input",schemaPath:"#/properties/chain/items/properties/input/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/input/" + i1,schemaPath:"#/properties/chain/items/properties/input/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/input/" + i1,schemaPath:"#/properties/chain/items/properties/input/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data1.output !== undefined){
let data5 = data1.output;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/output",schemaPath:"#/properties/chain/items/properties/output/type",keyword:"type",params:{type: schema20.properties.chain.items.properties.output.type}});
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/output",schemaPath:"#/properties/chain/items/properties/output/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/output/" + i2,schemaPath:"#/properties/chain/items/properties/output/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/output/" + i2,schemaPath:"#/properties/chain/items/properties/output/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/chain/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain",schemaPath:"#/properties/chain/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const claudeManifest = validate20;
const schema21 = {"type":"object","required":["name"],"properties":{"$schema":{},"name":{"type":"string","pattern":"^[^ ]+$","patternErrorMessage":"expected a name without spaces"},"version":{"type":"string"},"description":{"type":"string"},"displayName":{"type":"string"},"author":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"email":{"type":"string"},"url":{"type":"string"}}},"homepage":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:","patternErrorMessage":"expected an address"},"repository":{"type":"string"},"license":{"type":"string"},"keywords":{"type":"array","items":{"type":"string"}},"dependencies":{"type":"array","items":{"type":["string","object"],"required":["name"],"properties":{"name":{"type":"string"},"marketplace":{"type":"string"},"version":{"type":"string"}}}},"defaultEnabled":{"type":"boolean"},"settings":{},"metadata":{},"types":{},"engines":{},"skills":{"type":["string","array"],"items":{"type":"string"}},"commands":{"type":["string","array","object"],"additionalProperties":{"type":"object","errorMessage":"has both \"source\" and \"content\"; a command is a file or text","not":{"type":"object","required":["source","content"]},"if":{"properties":{"source":false}},"then":{"required":["content"],"errorMessage":"needs \"source\" (a file) or \"content\" (text)"},"properties":{"source":{"type":"string"},"content":{"type":"string"},"description":{"type":"string"},"argumentHint":{"type":"string"},"model":{"type":"string"},"allowedTools":{}}}},"agents":{"type":["string","array"],"items":{"type":"string","pattern":"\\.md$","patternErrorMessage":"expected a Markdown file, not a folder"},"pattern":"\\.md$","patternErrorMessage":"expected a Markdown file, not a folder"},"hooks":{"type":["string","array","object"]},"mcpServers":{"type":["string","array","object"]},"lspServers":{"type":["string","array","object"],"additionalProperties":{"type":"object","required":["command","extensionToLanguage"]}},"outputStyles":{"type":["string","array"],"items":{"type":"string"}},"workflows":{"type":["string","array"],"items":{"type":"string"}},"themes":{},"monitors":{},"userConfig":{"type":"object","additionalProperties":{"type":"object","properties":{"type":{},"title":{},"description":{},"required":{},"default":{},"options":{},"multiple":{},"sensitive":{},"min":{},"max":{}},"additionalProperties":false}},"channels":{"type":"array","items":{"type":"object","required":["server"],"properties":{"server":{"type":"string"},"displayName":{"type":"string"},"userConfig":{}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"experimental":{"type":"object","properties":{"themes":{},"monitors":{"type":["string","array"],"items":{"type":"object","required":["name","command","description"],"properties":{"name":{"type":"string"},"command":{"type":"string"},"description":{"type":"string"},"when":{"type":"string"}},"additionalProperties":false}},"evals":{}}},"icon":{},"documentationUrl":{},"supportUrl":{},"privacyPolicyUrl":{},"termsOfServiceUrl":{}},"$id":"claude-manifest"};
const pattern25 = new RegExp("^[^ ]+$", "u");
const pattern27 = new RegExp("\\.md$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern25.test(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^ ]+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.author !== undefined){
let data4 = data.author;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/author",schemaPath:"#/properties/author/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/author/name",schemaPath:"#/properties/author/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.email !== undefined){
if(typeof data4.email !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/author/email",schemaPath:"#/properties/author/properties/email/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.url !== undefined){
if(typeof data4.url !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/author/url",schemaPath:"#/properties/author/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.homepage !== undefined){
let data8 = data.homepage;
if(typeof data8 === "string"){
if(!pattern21.test(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.repository !== undefined){
if(typeof data.repository !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.license !== undefined){
if(typeof data.license !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.keywords !== undefined){
let data11 = data.keywords;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/keywords/" + i0,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/dependencies/" + i1,schemaPath:"#/properties/dependencies/items/type",keyword:"type",params:{type: schema21.properties.dependencies.items.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/dependencies/" + i1,schemaPath:"#/properties/dependencies/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data14.name !== undefined){
if(typeof data14.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/dependencies/" + i1+"/name",schemaPath:"#/properties/dependencies/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.marketplace !== undefined){
if(typeof data14.marketplace !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/dependencies/" + i1+"/marketplace",schemaPath:"#/properties/dependencies/items/properties/marketplace/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.version !== undefined){
if(typeof data14.version !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/dependencies/" + i1+"/version",schemaPath:"#/properties/dependencies/items/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.defaultEnabled !== undefined){
if(typeof data.defaultEnabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/defaultEnabled",schemaPath:"#/properties/defaultEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.skills !== undefined){
let data19 = data.skills;
if((typeof data19 !== "string") && (!(Array.isArray(data19)))){
vErrors = added(vErrors, {instancePath:instancePath+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type: schema21.properties.skills.type}});
errors++;
}
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(typeof data19[i2] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/skills/" + i2,schemaPath:"#/properties/skills/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.commands !== undefined){
let data21 = data.commands;
if((!data21 || typeof data21 != "object") && (typeof data21 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: schema21.properties.commands.type}});
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
vErrors = added(vErrors, {});
errors++;
}
}
else {
vErrors = added(vErrors, {});
errors++;
}
}
var valid10 = _errs49 === errors;
if(valid10){
vErrors = added(vErrors, {instancePath:instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/commands/additionalProperties/not",keyword:"not",params:{}});
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
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath:instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/commands/additionalProperties/then/required",keyword:"required",params:{missingProperty: "content"}});
errors++;
}
}
var _valid0 = _errs53 === errors;
valid11 = _valid0;
}
if(!valid11){
vErrors = added(vErrors, {instancePath:instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/commands/additionalProperties/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.source !== undefined){
if(typeof data22.source !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/commands/additionalProperties/properties/source/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.content !== undefined){
if(typeof data22.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/content",schemaPath:"#/properties/commands/additionalProperties/properties/content/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.description !== undefined){
if(typeof data22.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/commands/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.argumentHint !== undefined){
if(typeof data22.argumentHint !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/argumentHint",schemaPath:"#/properties/commands/additionalProperties/properties/argumentHint/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.model !== undefined){
if(typeof data22.model !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/model",schemaPath:"#/properties/commands/additionalProperties/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/commands/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/commands/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.agents !== undefined){
let data29 = data.agents;
if((typeof data29 !== "string") && (!(Array.isArray(data29)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: schema21.properties.agents.type}});
errors++;
}
if(typeof data29 === "string"){
if(!pattern27.test(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/pattern",keyword:"pattern",params:{pattern: "\\.md$"}});
errors++;
}
}
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(typeof data30 === "string"){
if(!pattern27.test(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3,schemaPath:"#/properties/agents/items/pattern",keyword:"pattern",params:{pattern: "\\.md$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.hooks !== undefined){
let data31 = data.hooks;
if((!data31 || typeof data31 != "object") && (typeof data31 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/type",keyword:"type",params:{type: schema21.properties.hooks.type}});
errors++;
}
}
if(data.mcpServers !== undefined){
let data32 = data.mcpServers;
if((!data32 || typeof data32 != "object") && (typeof data32 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type: schema21.properties.mcpServers.type}});
errors++;
}
}
if(data.lspServers !== undefined){
let data33 = data.lspServers;
if((!data33 || typeof data33 != "object") && (typeof data33 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers",schemaPath:"#/properties/lspServers/type",keyword:"type",params:{type: schema21.properties.lspServers.type}});
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key1 in data33){
let data34 = data33[key1];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.command === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lspServers/additionalProperties/required",keyword:"required",params:{missingProperty: "command"}});
errors++;
}
if(data34.extensionToLanguage === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lspServers/additionalProperties/required",keyword:"required",params:{missingProperty: "extensionToLanguage"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lspServers/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.outputStyles !== undefined){
let data35 = data.outputStyles;
if((typeof data35 !== "string") && (!(Array.isArray(data35)))){
vErrors = added(vErrors, {instancePath:instancePath+"/outputStyles",schemaPath:"#/properties/outputStyles/type",keyword:"type",params:{type: schema21.properties.outputStyles.type}});
errors++;
}
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
if(typeof data35[i4] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/outputStyles/" + i4,schemaPath:"#/properties/outputStyles/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.workflows !== undefined){
let data37 = data.workflows;
if((typeof data37 !== "string") && (!(Array.isArray(data37)))){
vErrors = added(vErrors, {instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type: schema21.properties.workflows.type}});
errors++;
}
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
if(typeof data37[i5] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/workflows/" + i5,schemaPath:"#/properties/workflows/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.userConfig !== undefined){
let data39 = data.userConfig;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key2 in data39){
let data40 = data39[key2];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key3 in data40){
if(!(func13.call(schema21.properties.userConfig.additionalProperties.properties, key3))){
vErrors = added(vErrors, {instancePath:instancePath+"/userConfig/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/userConfig/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/userConfig/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/userConfig/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/userConfig",schemaPath:"#/properties/userConfig/type",keyword:"type",params:{type: "object"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/channels/" + i6,schemaPath:"#/properties/channels/items/required",keyword:"required",params:{missingProperty: "server"}});
errors++;
}
for(const key4 in data42){
if(!((((key4 === "server") || (key4 === "displayName")) || (key4 === "userConfig")) || (pattern4.test(key4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/channels/" + i6,schemaPath:"#/properties/channels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data42.server !== undefined){
if(typeof data42.server !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/channels/" + i6+"/server",schemaPath:"#/properties/channels/items/properties/server/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data42.displayName !== undefined){
if(typeof data42.displayName !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/channels/" + i6+"/displayName",schemaPath:"#/properties/channels/items/properties/displayName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/channels/" + i6,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.experimental !== undefined){
let data45 = data.experimental;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.monitors !== undefined){
let data46 = data45.monitors;
if((typeof data46 !== "string") && (!(Array.isArray(data46)))){
vErrors = added(vErrors, {instancePath:instancePath+"/experimental/monitors",schemaPath:"#/properties/experimental/properties/monitors/type",keyword:"type",params:{type: schema21.properties.experimental.properties.monitors.type}});
errors++;
}
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
let data47 = data46[i7];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/experimental/monitors/" + i7,schemaPath:"#/properties/experimental/properties/monitors/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data47.command === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/experimental/monitors/" + i7,schemaPath:"#/properties/experimental/properties/monitors/items/required",keyword:"required",params:{missingProperty: "command"}});
errors++;
}
if(data47.description === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/experimental/monitors/" + i7,schemaPath:"#/properties/experimental/properties/monitors/items/required",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
for(const key5 in data47){
if(!((((key5 === "name") || (key5 === "command")) || (key5 === "description")) || (key5 === "when"))){
vErrors = added(vErrors, {instancePath:instancePath+"/experimental/monitors/" + i7,schemaPath:"#/properties/experimental/properties/monitors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data47.name !== undefined){
if(typeof data47.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/experimental/monitors/" + i7+"/name",schemaPath:"#/properties/experimental/properties/monitors/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data47.command !== undefined){
if(typeof data47.command !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/experimental/monitors/" + i7+"/command",schemaPath:"#/properties/experimental/properties/monitors/items/properties/command/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data47.description !== undefined){
if(typeof data47.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/experimental/monitors/" + i7+"/description",schemaPath:"#/properties/experimental/properties/monitors/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data47.when !== undefined){
if(typeof data47.when !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/experimental/monitors/" + i7+"/when",schemaPath:"#/properties/experimental/properties/monitors/items/properties/when/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/experimental/monitors/" + i7,schemaPath:"#/properties/experimental/properties/monitors/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/experimental",schemaPath:"#/properties/experimental/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const codexManifest = validate21;
const schema22 = {"type":"object","properties":{"$schema":{},"name":{"type":"string"},"version":{"type":["string","null"]},"description":{"type":["string","null"]},"keywords":{"type":"array","items":{"type":"string"}},"skills":{},"mcpServers":{},"hooks":{},"apps":{"type":["string","null"]},"author":{},"homepage":{},"repository":{},"license":{},"id":{},"interface":{"type":["object","null"],"allOf":[{"errorMessage":"has both \"websiteURL\" and \"websiteUrl\", which are one field; codex-cli 0.169.0 cannot read the manifest","not":{"type":"object","required":["websiteURL","websiteUrl"]}},{"errorMessage":"has both \"privacyPolicyURL\" and \"privacyPolicyUrl\", which are one field; codex-cli 0.169.0 cannot read the manifest","not":{"type":"object","required":["privacyPolicyURL","privacyPolicyUrl"]}},{"errorMessage":"has both \"termsOfServiceURL\" and \"termsOfServiceUrl\", which are one field; codex-cli 0.169.0 cannot read the manifest","not":{"type":"object","required":["termsOfServiceURL","termsOfServiceUrl"]}}],"properties":{"displayName":{"type":["string","null"]},"shortDescription":{"type":["string","null"]},"longDescription":{"type":["string","null"]},"developerName":{"type":["string","null"]},"category":{"type":["string","null"]},"brandColor":{"type":["string","null"]},"composerIcon":{"type":["string","null"]},"logo":{"type":["string","null"]},"logoDark":{"type":["string","null"]},"websiteURL":{"type":["string","null"]},"websiteUrl":{"type":["string","null"]},"privacyPolicyURL":{"type":["string","null"]},"privacyPolicyUrl":{"type":["string","null"]},"termsOfServiceURL":{"type":["string","null"]},"termsOfServiceUrl":{"type":["string","null"]},"capabilities":{"type":"array","items":{"type":"string"}},"screenshots":{"type":"array","items":{"type":"string"}},"defaultPrompt":{}}}},"$id":"codex-manifest"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema22.properties.version.type}});
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema22.properties.description.type}});
errors++;
}
}
if(data.keywords !== undefined){
let data3 = data.keywords;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/keywords/" + i0,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.apps !== undefined){
let data5 = data.apps;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: schema22.properties.apps.type}});
errors++;
}
}
if(data.interface !== undefined){
let data6 = data.interface;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/type",keyword:"type",params:{type: schema22.properties.interface.type}});
errors++;
}
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if(((data6.websiteURL === undefined) && (missing0 = "websiteURL")) || ((data6.websiteUrl === undefined) && (missing0 = "websiteUrl"))){
vErrors = added(vErrors, {});
errors++;
}
}
else {
vErrors = added(vErrors, {});
errors++;
}
}
var valid4 = _errs17 === errors;
if(valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/allOf/0/not",keyword:"not",params:{}});
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
vErrors = added(vErrors, {});
errors++;
}
}
else {
vErrors = added(vErrors, {});
errors++;
}
}
var valid5 = _errs21 === errors;
if(valid5){
vErrors = added(vErrors, {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/allOf/1/not",keyword:"not",params:{}});
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
vErrors = added(vErrors, {});
errors++;
}
}
else {
vErrors = added(vErrors, {});
errors++;
}
}
var valid6 = _errs25 === errors;
if(valid6){
vErrors = added(vErrors, {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/allOf/2/not",keyword:"not",params:{}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/interface/displayName",schemaPath:"#/properties/interface/properties/displayName/type",keyword:"type",params:{type: schema22.properties.interface.properties.displayName.type}});
errors++;
}
}
if(data6.shortDescription !== undefined){
let data8 = data6.shortDescription;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/shortDescription",schemaPath:"#/properties/interface/properties/shortDescription/type",keyword:"type",params:{type: schema22.properties.interface.properties.shortDescription.type}});
errors++;
}
}
if(data6.longDescription !== undefined){
let data9 = data6.longDescription;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/longDescription",schemaPath:"#/properties/interface/properties/longDescription/type",keyword:"type",params:{type: schema22.properties.interface.properties.longDescription.type}});
errors++;
}
}
if(data6.developerName !== undefined){
let data10 = data6.developerName;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/developerName",schemaPath:"#/properties/interface/properties/developerName/type",keyword:"type",params:{type: schema22.properties.interface.properties.developerName.type}});
errors++;
}
}
if(data6.category !== undefined){
let data11 = data6.category;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/category",schemaPath:"#/properties/interface/properties/category/type",keyword:"type",params:{type: schema22.properties.interface.properties.category.type}});
errors++;
}
}
if(data6.brandColor !== undefined){
let data12 = data6.brandColor;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/brandColor",schemaPath:"#/properties/interface/properties/brandColor/type",keyword:"type",params:{type: schema22.properties.interface.properties.brandColor.type}});
errors++;
}
}
if(data6.composerIcon !== undefined){
let data13 = data6.composerIcon;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/composerIcon",schemaPath:"#/properties/interface/properties/composerIcon/type",keyword:"type",params:{type: schema22.properties.interface.properties.composerIcon.type}});
errors++;
}
}
if(data6.logo !== undefined){
let data14 = data6.logo;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/logo",schemaPath:"#/properties/interface/properties/logo/type",keyword:"type",params:{type: schema22.properties.interface.properties.logo.type}});
errors++;
}
}
if(data6.logoDark !== undefined){
let data15 = data6.logoDark;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/logoDark",schemaPath:"#/properties/interface/properties/logoDark/type",keyword:"type",params:{type: schema22.properties.interface.properties.logoDark.type}});
errors++;
}
}
if(data6.websiteURL !== undefined){
let data16 = data6.websiteURL;
if((typeof data16 !== "string") && (data16 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/websiteURL",schemaPath:"#/properties/interface/properties/websiteURL/type",keyword:"type",params:{type: schema22.properties.interface.properties.websiteURL.type}});
errors++;
}
}
if(data6.websiteUrl !== undefined){
let data17 = data6.websiteUrl;
if((typeof data17 !== "string") && (data17 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/websiteUrl",schemaPath:"#/properties/interface/properties/websiteUrl/type",keyword:"type",params:{type: schema22.properties.interface.properties.websiteUrl.type}});
errors++;
}
}
if(data6.privacyPolicyURL !== undefined){
let data18 = data6.privacyPolicyURL;
if((typeof data18 !== "string") && (data18 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/privacyPolicyURL",schemaPath:"#/properties/interface/properties/privacyPolicyURL/type",keyword:"type",params:{type: schema22.properties.interface.properties.privacyPolicyURL.type}});
errors++;
}
}
if(data6.privacyPolicyUrl !== undefined){
let data19 = data6.privacyPolicyUrl;
if((typeof data19 !== "string") && (data19 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/privacyPolicyUrl",schemaPath:"#/properties/interface/properties/privacyPolicyUrl/type",keyword:"type",params:{type: schema22.properties.interface.properties.privacyPolicyUrl.type}});
errors++;
}
}
if(data6.termsOfServiceURL !== undefined){
let data20 = data6.termsOfServiceURL;
if((typeof data20 !== "string") && (data20 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/termsOfServiceURL",schemaPath:"#/properties/interface/properties/termsOfServiceURL/type",keyword:"type",params:{type: schema22.properties.interface.properties.termsOfServiceURL.type}});
errors++;
}
}
if(data6.termsOfServiceUrl !== undefined){
let data21 = data6.termsOfServiceUrl;
if((typeof data21 !== "string") && (data21 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/termsOfServiceUrl",schemaPath:"#/properties/interface/properties/termsOfServiceUrl/type",keyword:"type",params:{type: schema22.properties.interface.properties.termsOfServiceUrl.type}});
errors++;
}
}
if(data6.capabilities !== undefined){
let data22 = data6.capabilities;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(typeof data22[i1] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/capabilities/" + i1,schemaPath:"#/properties/interface/properties/capabilities/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/interface/capabilities",schemaPath:"#/properties/interface/properties/capabilities/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data6.screenshots !== undefined){
let data24 = data6.screenshots;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(typeof data24[i2] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/interface/screenshots/" + i2,schemaPath:"#/properties/interface/properties/screenshots/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/interface/screenshots",schemaPath:"#/properties/interface/properties/screenshots/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const command = validate22;
const schema23 = {"type":"object","properties":{"name":{"type":["string","null"]},"description":{"type":["string","null"]},"model":{"type":["string","null"]},"argument-hint":{},"allowed-tools":{"type":["string","array","null"],"items":{"type":"string"}},"disable-model-invocation":{"type":["boolean","string","null"]},"hooks":{}},"$id":"command"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema23.properties.name.type}});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema23.properties.description.type}});
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: schema23.properties.model.type}});
errors++;
}
}
if(data["allowed-tools"] !== undefined){
let data3 = data["allowed-tools"];
if(((typeof data3 !== "string") && (!(Array.isArray(data3)))) && (data3 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed-tools",schemaPath:"#/properties/allowed-tools/type",keyword:"type",params:{type: schema23.properties["allowed-tools"].type}});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed-tools/" + i0,schemaPath:"#/properties/allowed-tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data["disable-model-invocation"] !== undefined){
let data5 = data["disable-model-invocation"];
if(((typeof data5 !== "boolean") && (typeof data5 !== "string")) && (data5 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/disable-model-invocation",schemaPath:"#/properties/disable-model-invocation/type",keyword:"type",params:{type: schema23.properties["disable-model-invocation"].type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const copilotManifest = validate23;
const schema24 = {"type":"object","properties":{"$schema":{},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"author":{},"homepage":{},"repository":{},"license":{},"keywords":{},"category":{},"tags":{},"agents":{},"skills":{},"commands":{},"hooks":{},"mcpServers":{},"lspServers":{}},"$id":"copilot-manifest"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const cursorManifest = validate24;
const schema25 = {"type":"object","required":["name"],"properties":{"$schema":{},"name":{"type":"string","minLength":1},"displayName":{"type":"string"},"description":{"type":"string"},"version":{"type":"string"},"minClientVersions":{"type":"object","additionalProperties":{"type":"string"}},"author":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"email":{"type":"string"},"url":{"type":"string"}}},"publisher":{"type":"string"},"homepage":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:","patternErrorMessage":"expected an address"},"repository":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:","patternErrorMessage":"expected an address"},"license":{"type":"string"},"logo":{"type":"string"},"keywords":{"type":"array","items":{"type":"string"}},"category":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"commands":{"type":["string","array"],"items":{"type":"string"}},"agents":{"type":["string","array"],"items":{"type":"string"}},"skills":{"type":["string","array"],"items":{"type":"string"}},"rules":{"type":["string","array"],"items":{"type":"string"}},"hooks":{"type":["string","array","object"]},"variables":{"type":"object"},"mcpServers":{"type":["string","array","object"]}},"$id":"cursor-manifest"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.minClientVersions !== undefined){
let data4 = data.minClientVersions;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
if(typeof data4[key0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/minClientVersions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/minClientVersions/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minClientVersions",schemaPath:"#/properties/minClientVersions/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.author !== undefined){
let data6 = data.author;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/author",schemaPath:"#/properties/author/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/author/name",schemaPath:"#/properties/author/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.email !== undefined){
if(typeof data6.email !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/author/email",schemaPath:"#/properties/author/properties/email/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.url !== undefined){
if(typeof data6.url !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/author/url",schemaPath:"#/properties/author/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.publisher !== undefined){
if(typeof data.publisher !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.homepage !== undefined){
let data11 = data.homepage;
if(typeof data11 === "string"){
if(!pattern21.test(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.repository !== undefined){
let data12 = data.repository;
if(typeof data12 === "string"){
if(!pattern21.test(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.license !== undefined){
if(typeof data.license !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.logo !== undefined){
if(typeof data.logo !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.keywords !== undefined){
let data15 = data.keywords;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/keywords/" + i0,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
let data18 = data.tags;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(typeof data18[i1] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.commands !== undefined){
let data20 = data.commands;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
vErrors = added(vErrors, {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: schema25.properties.commands.type}});
errors++;
}
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
if(typeof data20[i2] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/commands/" + i2,schemaPath:"#/properties/commands/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.agents !== undefined){
let data22 = data.agents;
if((typeof data22 !== "string") && (!(Array.isArray(data22)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: schema25.properties.agents.type}});
errors++;
}
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
if(typeof data22[i3] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.skills !== undefined){
let data24 = data.skills;
if((typeof data24 !== "string") && (!(Array.isArray(data24)))){
vErrors = added(vErrors, {instancePath:instancePath+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type: schema25.properties.skills.type}});
errors++;
}
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/skills/" + i4,schemaPath:"#/properties/skills/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.rules !== undefined){
let data26 = data.rules;
if((typeof data26 !== "string") && (!(Array.isArray(data26)))){
vErrors = added(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: schema25.properties.rules.type}});
errors++;
}
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/rules/" + i5,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.hooks !== undefined){
let data28 = data.hooks;
if((!data28 || typeof data28 != "object") && (typeof data28 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/type",keyword:"type",params:{type: schema25.properties.hooks.type}});
errors++;
}
}
if(data.variables !== undefined){
let data29 = data.variables;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
vErrors = added(vErrors, {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.mcpServers !== undefined){
let data30 = data.mcpServers;
if((!data30 || typeof data30 != "object") && (typeof data30 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type: schema25.properties.mcpServers.type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const deprecationV1 = validate25;
const schema26 = {"type":"object","required":["schema","plugin"],"allOf":[{"if":{"properties":{"kind":{"const":"rename"}},"required":["kind"]},"then":{"required":["to","effective"]}},{"if":{"properties":{"kind":{"const":"yank"}},"required":["kind"]},"then":{"required":["versions"]}},{"if":{"properties":{"kind":{"const":"quarantine"}},"required":["kind"]},"then":{"required":["effective","advisory"]}},{"if":{"properties":{"kind":{"const":"deprecate"}}},"then":{"required":["announced","sunset","because","owner"]}},{"if":{"properties":{"because":{"const":"other"}},"required":["because"]},"then":{"required":["message"]}}],"properties":{"schema":{"type":"string","const":"deprecation/v1"},"plugin":{"type":"string","minLength":1},"kind":{"type":"string","enum":["deprecate","rename","yank","quarantine"]},"component":{"type":"string","pattern":"^[a-z]+:.+$","patternErrorMessage":"expected a part like skill:greet or endpoint:GET /v1/specs"},"announced":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"deprecated":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"sunset":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"remove":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"because":{"type":"string","enum":["superseded","unmaintained","upstream-gone","security","licence","policy","duplicate","other"]},"message":{"type":"string","minLength":1,"maxLength":160},"replacement":{"type":["string","object"],"minLength":1,"required":["plugin"],"properties":{"plugin":{"type":"string","minLength":1},"versions":{"type":"string","minLength":1},"marketplace":{"type":"string","minLength":1}},"additionalProperties":false},"migration":{"type":"string","minLength":1},"owner":{"type":"string","minLength":1},"catalogs":{"type":"array","items":{"type":"string"}},"acceptEscalation":{"type":"boolean"},"history":{"type":"array","items":{"type":"object","required":["on","field","from","to","by","reason"],"properties":{"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"field":{"type":"string","enum":["sunset","remove","deprecated","announced","effective"]},"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"by":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"withdrawn":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"withdrawnReason":{"type":"string","minLength":1},"to":{"type":"string","minLength":1},"effective":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"versions":{"type":"string","minLength":1},"advisory":{"type":"string","pattern":"^https://","patternErrorMessage":"expected an https address"},"lifted":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"deprecation.v1"};
const pattern33 = new RegExp("^[a-z]+:.+$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.kind !== undefined){
if("rename" !== data.kind){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data.effective === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "effective"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.kind !== undefined){
if("yank" !== data.kind){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "versions"}});
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.kind !== undefined){
if("quarantine" !== data.kind){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "effective"}});
errors++;
}
if(data.advisory === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "advisory"}});
errors++;
}
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
}
if(!valid5){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs17 = errors;
let valid7 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("deprecate" !== data.kind){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "announced"}});
errors++;
}
if(data.sunset === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "sunset"}});
errors++;
}
if(data.because === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "because"}});
errors++;
}
if(data.owner === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "owner"}});
errors++;
}
}
var _valid3 = _errs20 === errors;
valid7 = _valid3;
}
if(!valid7){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs22 = errors;
let valid9 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.because === undefined) && (missing3 = "because")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.because !== undefined){
if("other" !== data.because){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "message"}});
errors++;
}
}
var _valid4 = _errs25 === errors;
valid9 = _valid4;
}
if(!valid9){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.plugin === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plugin"}});
errors++;
}
for(const key0 in data){
if(!((func13.call(schema26.properties, key0)) || (pattern4.test(key0)))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.schema !== undefined){
let data5 = data.schema;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("deprecation/v1" !== data5){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "deprecation/v1"}});
errors++;
}
}
if(data.plugin !== undefined){
let data6 = data.plugin;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
let data7 = data.kind;
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data7 === "deprecate") || (data7 === "rename")) || (data7 === "yank")) || (data7 === "quarantine"))){
vErrors = added(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema26.properties.kind.enum}});
errors++;
}
}
if(data.component !== undefined){
let data8 = data.component;
if(typeof data8 === "string"){
if(!pattern33.test(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/component",schemaPath:"#/properties/component/pattern",keyword:"pattern",params:{pattern: "^[a-z]+:.+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.announced !== undefined){
let data9 = data.announced;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/announced",schemaPath:"#/properties/announced/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/announced",schemaPath:"#/properties/announced/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.deprecated !== undefined){
let data10 = data.deprecated;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sunset !== undefined){
let data11 = data.sunset;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/sunset",schemaPath:"#/properties/sunset/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sunset",schemaPath:"#/properties/sunset/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.remove !== undefined){
let data12 = data.remove;
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.because !== undefined){
let data13 = data.because;
if(typeof data13 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data13 === "superseded") || (data13 === "unmaintained")) || (data13 === "upstream-gone")) || (data13 === "security")) || (data13 === "licence")) || (data13 === "policy")) || (data13 === "duplicate")) || (data13 === "other"))){
vErrors = added(vErrors, {instancePath:instancePath+"/because",schemaPath:"#/properties/because/enum",keyword:"enum",params:{allowedValues: schema26.properties.because.enum}});
errors++;
}
}
if(data.message !== undefined){
let data14 = data.message;
if(typeof data14 === "string"){
if(func2(data14) > 160){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.replacement !== undefined){
let data15 = data.replacement;
if((typeof data15 !== "string") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/replacement",schemaPath:"#/properties/replacement/type",keyword:"type",params:{type: schema26.properties.replacement.type}});
errors++;
}
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/replacement",schemaPath:"#/properties/replacement/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.plugin === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/replacement",schemaPath:"#/properties/replacement/required",keyword:"required",params:{missingProperty: "plugin"}});
errors++;
}
for(const key1 in data15){
if(!(((key1 === "plugin") || (key1 === "versions")) || (key1 === "marketplace"))){
vErrors = added(vErrors, {instancePath:instancePath+"/replacement",schemaPath:"#/properties/replacement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data15.plugin !== undefined){
let data16 = data15.plugin;
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/replacement/plugin",schemaPath:"#/properties/replacement/properties/plugin/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/replacement/plugin",schemaPath:"#/properties/replacement/properties/plugin/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.versions !== undefined){
let data17 = data15.versions;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/replacement/versions",schemaPath:"#/properties/replacement/properties/versions/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/replacement/versions",schemaPath:"#/properties/replacement/properties/versions/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.marketplace !== undefined){
let data18 = data15.marketplace;
if(typeof data18 === "string"){
if(func2(data18) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/replacement/marketplace",schemaPath:"#/properties/replacement/properties/marketplace/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/replacement/marketplace",schemaPath:"#/properties/replacement/properties/marketplace/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.migration !== undefined){
let data19 = data.migration;
if(typeof data19 === "string"){
if(func2(data19) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/migration",schemaPath:"#/properties/migration/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/migration",schemaPath:"#/properties/migration/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.owner !== undefined){
let data20 = data.owner;
if(typeof data20 === "string"){
if(func2(data20) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.catalogs !== undefined){
let data21 = data.catalogs;
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(typeof data21[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i0,schemaPath:"#/properties/catalogs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs",schemaPath:"#/properties/catalogs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.acceptEscalation !== undefined){
if(typeof data.acceptEscalation !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/acceptEscalation",schemaPath:"#/properties/acceptEscalation/type",keyword:"type",params:{type: "boolean"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1,schemaPath:"#/properties/history/items/required",keyword:"required",params:{missingProperty: "on"}});
errors++;
}
if(data25.field === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1,schemaPath:"#/properties/history/items/required",keyword:"required",params:{missingProperty: "field"}});
errors++;
}
if(data25.from === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1,schemaPath:"#/properties/history/items/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data25.to === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1,schemaPath:"#/properties/history/items/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data25.by === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1,schemaPath:"#/properties/history/items/required",keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data25.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1,schemaPath:"#/properties/history/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key2 in data25){
if(!(((((((key2 === "on") || (key2 === "field")) || (key2 === "from")) || (key2 === "to")) || (key2 === "by")) || (key2 === "reason")) || (pattern4.test(key2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1,schemaPath:"#/properties/history/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data25.on !== undefined){
let data26 = data25.on;
if(typeof data26 === "string"){
if(!pattern1.test(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1+"/on",schemaPath:"#/properties/history/items/properties/on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1+"/on",schemaPath:"#/properties/history/items/properties/on/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.field !== undefined){
let data27 = data25.field;
if(typeof data27 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1+"/field",schemaPath:"#/properties/history/items/properties/field/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data27 === "sunset") || (data27 === "remove")) || (data27 === "deprecated")) || (data27 === "announced")) || (data27 === "effective"))){
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1+"/field",schemaPath:"#/properties/history/items/properties/field/enum",keyword:"enum",params:{allowedValues: schema26.properties.history.items.properties.field.enum}});
errors++;
}
}
if(data25.from !== undefined){
let data28 = data25.from;
if(typeof data28 === "string"){
if(!pattern1.test(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1+"/from",schemaPath:"#/properties/history/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1+"/from",schemaPath:"#/properties/history/items/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.to !== undefined){
let data29 = data25.to;
if(typeof data29 === "string"){
if(!pattern1.test(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1+"/to",schemaPath:"#/properties/history/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1+"/to",schemaPath:"#/properties/history/items/properties/to/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.by !== undefined){
let data30 = data25.by;
if(typeof data30 === "string"){
if(func2(data30) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1+"/by",schemaPath:"#/properties/history/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1+"/by",schemaPath:"#/properties/history/items/properties/by/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.reason !== undefined){
let data31 = data25.reason;
if(typeof data31 === "string"){
if(func2(data31) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1+"/reason",schemaPath:"#/properties/history/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1+"/reason",schemaPath:"#/properties/history/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/history/" + i1,schemaPath:"#/properties/history/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.withdrawn !== undefined){
let data32 = data.withdrawn;
if(typeof data32 === "string"){
if(!pattern1.test(data32)){
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawn",schemaPath:"#/properties/withdrawn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawn",schemaPath:"#/properties/withdrawn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.withdrawnReason !== undefined){
let data33 = data.withdrawnReason;
if(typeof data33 === "string"){
if(func2(data33) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawnReason",schemaPath:"#/properties/withdrawnReason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/withdrawnReason",schemaPath:"#/properties/withdrawnReason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data34 = data.to;
if(typeof data34 === "string"){
if(func2(data34) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.effective !== undefined){
let data35 = data.effective;
if(typeof data35 === "string"){
if(!pattern1.test(data35)){
vErrors = added(vErrors, {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.versions !== undefined){
let data36 = data.versions;
if(typeof data36 === "string"){
if(func2(data36) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.advisory !== undefined){
let data37 = data.advisory;
if(typeof data37 === "string"){
if(!pattern20.test(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/advisory",schemaPath:"#/properties/advisory/pattern",keyword:"pattern",params:{pattern: "^https://"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/advisory",schemaPath:"#/properties/advisory/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lifted !== undefined){
let data38 = data.lifted;
if(typeof data38 === "string"){
if(!pattern1.test(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/lifted",schemaPath:"#/properties/lifted/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/lifted",schemaPath:"#/properties/lifted/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const eventManifest = validate26;
const schema27 = {"type":"object","required":["pluginId","version","name","entryPoints"],"properties":{"pluginId":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"description":{"type":"string"},"entryPoints":{"type":"object","required":["handlers"],"properties":{"handlers":{"type":"array","items":{"type":"object","required":["event","script"],"properties":{"event":{"type":"string","minLength":1},"language":{"type":"array","items":{"type":"string"}},"script":{"type":"string","minLength":1}}}}}},"permissions":{"type":"array","items":{"type":"string"}},"settings":{"type":"object","properties":{"enableDebug":{"type":"boolean"},"maxExecutionTimeMs":{"type":"integer","minimum":0},"cacheEnabled":{"type":"boolean"}}}},"$id":"event-manifest"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pluginId === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pluginId"}});
errors++;
}
if(data.version === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.entryPoints === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entryPoints"}});
errors++;
}
if(data.pluginId !== undefined){
let data0 = data.pluginId;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/pluginId",schemaPath:"#/properties/pluginId/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/pluginId",schemaPath:"#/properties/pluginId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.entryPoints !== undefined){
let data4 = data.entryPoints;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.handlers === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/entryPoints",schemaPath:"#/properties/entryPoints/required",keyword:"required",params:{missingProperty: "handlers"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/entryPoints/handlers/" + i0,schemaPath:"#/properties/entryPoints/properties/handlers/items/required",keyword:"required",params:{missingProperty: "event"}});
errors++;
}
if(data6.script === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/entryPoints/handlers/" + i0,schemaPath:"#/properties/entryPoints/properties/handlers/items/required",keyword:"required",params:{missingProperty: "script"}});
errors++;
}
if(data6.event !== undefined){
let data7 = data6.event;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entryPoints/handlers/" + i0+"/event",schemaPath:"#/properties/entryPoints/properties/handlers/items/properties/event/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entryPoints/handlers/" + i0+"/event",schemaPath:"#/properties/entryPoints/properties/handlers/items/properties/event/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.language !== undefined){
let data8 = data6.language;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/entryPoints/handlers/" + i0+"/language/" + i1,schemaPath:"#/properties/entryPoints/properties/handlers/items/properties/language/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entryPoints/handlers/" + i0+"/language",schemaPath:"#/properties/entryPoints/properties/handlers/items/properties/language/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data6.script !== undefined){
let data10 = data6.script;
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entryPoints/handlers/" + i0+"/script",schemaPath:"#/properties/entryPoints/properties/handlers/items/properties/script/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entryPoints/handlers/" + i0+"/script",schemaPath:"#/properties/entryPoints/properties/handlers/items/properties/script/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entryPoints/handlers/" + i0,schemaPath:"#/properties/entryPoints/properties/handlers/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entryPoints/handlers",schemaPath:"#/properties/entryPoints/properties/handlers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entryPoints",schemaPath:"#/properties/entryPoints/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.permissions !== undefined){
let data11 = data.permissions;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/" + i2,schemaPath:"#/properties/permissions/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.settings !== undefined){
let data13 = data.settings;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.enableDebug !== undefined){
if(typeof data13.enableDebug !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/enableDebug",schemaPath:"#/properties/settings/properties/enableDebug/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data13.maxExecutionTimeMs !== undefined){
let data15 = data13.maxExecutionTimeMs;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/maxExecutionTimeMs",schemaPath:"#/properties/settings/properties/maxExecutionTimeMs/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/maxExecutionTimeMs",schemaPath:"#/properties/settings/properties/maxExecutionTimeMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data13.cacheEnabled !== undefined){
if(typeof data13.cacheEnabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/cacheEnabled",schemaPath:"#/properties/settings/properties/cacheEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const hooks = validate27;
const schema28 = {"type":"object","required":["hooks"],"properties":{"$schema":{},"description":{"type":"string"},"version":{"type":"integer"},"hooks":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"matcher":{"type":"string"},"hooks":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"command":{"type":"string"},"bash":{"type":"string"},"powershell":{"type":"string"},"prompt":{"type":"string"},"url":{"type":"string"},"server":{"type":"string"},"tool":{"type":"string"},"timeout":{"type":"number"},"async":{"type":"boolean"},"statusMessage":{"type":"string"}},"required":["type"]}}}}}}},"$id":"hooks"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hooks === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hooks"}});
errors++;
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/matcher",schemaPath:"#/properties/hooks/additionalProperties/items/properties/matcher/type",keyword:"type",params:{type: "string"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1,schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/items/required",keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data7.type !== undefined){
if(typeof data7.type !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/type",schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/type/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.command !== undefined){
if(typeof data7.command !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/command",schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/command/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.bash !== undefined){
if(typeof data7.bash !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/bash",schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/bash/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.powershell !== undefined){
if(typeof data7.powershell !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/powershell",schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/powershell/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.prompt !== undefined){
if(typeof data7.prompt !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/prompt",schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/prompt/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.url !== undefined){
if(typeof data7.url !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/url",schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.server !== undefined){
if(typeof data7.server !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/server",schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/server/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.tool !== undefined){
if(typeof data7.tool !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/tool",schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/tool/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.timeout !== undefined){
if(!(typeof data7.timeout == "number")){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/timeout",schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/timeout/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data7.async !== undefined){
if(typeof data7.async !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/async",schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/async/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data7.statusMessage !== undefined){
if(typeof data7.statusMessage !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1+"/statusMessage",schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/items/properties/statusMessage/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks/" + i1,schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/hooks",schemaPath:"#/properties/hooks/additionalProperties/items/properties/hooks/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/hooks/additionalProperties/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/hooks/additionalProperties/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const lsp = validate28;
const schema29 = {"type":"object","if":{"required":["lspServers"]},"else":{"properties":{"$schema":{}},"additionalProperties":{"type":"object","required":["command","extensionToLanguage"],"properties":{"command":{"type":"string","pattern":"^[^ ]+$","patternErrorMessage":"expected a program without spaces; arguments go into args"},"args":{"type":"array","items":{"type":"string"}},"extensionToLanguage":{"type":"object","additionalProperties":{"type":"string"}},"fileExtensions":{"type":"object"},"env":{"type":"object"},"transport":{"type":"string"},"initializationOptions":{},"settings":{},"workspaceFolder":{"type":"string"},"startupTimeout":{"type":"number"},"shutdownTimeout":{"type":"number"},"restartOnCrash":{"type":"boolean"},"maxRestarts":{"type":"number"}}}},"properties":{"$schema":{},"lspServers":{"type":"object","additionalProperties":{"type":"object","required":["command"],"properties":{"command":{"type":"string","pattern":"^[^ ]+$","patternErrorMessage":"expected a program without spaces; arguments go into args"},"args":{"type":"array","items":{"type":"string"}},"extensionToLanguage":{"type":"object","additionalProperties":{"type":"string"}},"fileExtensions":{"type":"object"},"env":{"type":"object"},"transport":{"type":"string"},"initializationOptions":{},"settings":{},"workspaceFolder":{"type":"string"},"startupTimeout":{"type":"number"},"shutdownTimeout":{"type":"number"},"restartOnCrash":{"type":"boolean"},"maxRestarts":{"type":"number"}}}}},"$id":"lsp"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.lspServers === undefined) && (missing0 = "lspServers")){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/additionalProperties/required",keyword:"required",params:{missingProperty: "command"}});
errors++;
}
if(data0.extensionToLanguage === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/additionalProperties/required",keyword:"required",params:{missingProperty: "extensionToLanguage"}});
errors++;
}
if(data0.command !== undefined){
let data1 = data0.command;
if(typeof data1 === "string"){
if(!pattern25.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/else/additionalProperties/properties/command/pattern",keyword:"pattern",params:{pattern: "^[^ ]+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/else/additionalProperties/properties/command/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.args !== undefined){
let data2 = data0.args;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/args/" + i0,schemaPath:"#/else/additionalProperties/properties/args/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/args",schemaPath:"#/else/additionalProperties/properties/args/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.extensionToLanguage !== undefined){
let data4 = data0.extensionToLanguage;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(typeof data4[key1] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/extensionToLanguage/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/additionalProperties/properties/extensionToLanguage/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/extensionToLanguage",schemaPath:"#/else/additionalProperties/properties/extensionToLanguage/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data0.fileExtensions !== undefined){
let data6 = data0.fileExtensions;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/fileExtensions",schemaPath:"#/else/additionalProperties/properties/fileExtensions/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data0.env !== undefined){
let data7 = data0.env;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/else/additionalProperties/properties/env/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data0.transport !== undefined){
if(typeof data0.transport !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/transport",schemaPath:"#/else/additionalProperties/properties/transport/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.workspaceFolder !== undefined){
if(typeof data0.workspaceFolder !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspaceFolder",schemaPath:"#/else/additionalProperties/properties/workspaceFolder/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.startupTimeout !== undefined){
if(!(typeof data0.startupTimeout == "number")){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/startupTimeout",schemaPath:"#/else/additionalProperties/properties/startupTimeout/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.shutdownTimeout !== undefined){
if(!(typeof data0.shutdownTimeout == "number")){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/shutdownTimeout",schemaPath:"#/else/additionalProperties/properties/shutdownTimeout/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.restartOnCrash !== undefined){
if(typeof data0.restartOnCrash !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/restartOnCrash",schemaPath:"#/else/additionalProperties/properties/restartOnCrash/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data0.maxRestarts !== undefined){
if(!(typeof data0.maxRestarts == "number")){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxRestarts",schemaPath:"#/else/additionalProperties/properties/maxRestarts/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lspServers/additionalProperties/required",keyword:"required",params:{missingProperty: "command"}});
errors++;
}
if(data15.command !== undefined){
let data16 = data15.command;
if(typeof data16 === "string"){
if(!pattern25.test(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/lspServers/additionalProperties/properties/command/pattern",keyword:"pattern",params:{pattern: "^[^ ]+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/lspServers/additionalProperties/properties/command/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.args !== undefined){
let data17 = data15.args;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(typeof data17[i1] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/args/" + i1,schemaPath:"#/properties/lspServers/additionalProperties/properties/args/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/args",schemaPath:"#/properties/lspServers/additionalProperties/properties/args/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data15.extensionToLanguage !== undefined){
let data19 = data15.extensionToLanguage;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(typeof data19[key3] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/extensionToLanguage/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lspServers/additionalProperties/properties/extensionToLanguage/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/extensionToLanguage",schemaPath:"#/properties/lspServers/additionalProperties/properties/extensionToLanguage/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data15.fileExtensions !== undefined){
let data21 = data15.fileExtensions;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/fileExtensions",schemaPath:"#/properties/lspServers/additionalProperties/properties/fileExtensions/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data15.env !== undefined){
let data22 = data15.env;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/lspServers/additionalProperties/properties/env/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data15.transport !== undefined){
if(typeof data15.transport !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/transport",schemaPath:"#/properties/lspServers/additionalProperties/properties/transport/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.workspaceFolder !== undefined){
if(typeof data15.workspaceFolder !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/workspaceFolder",schemaPath:"#/properties/lspServers/additionalProperties/properties/workspaceFolder/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.startupTimeout !== undefined){
if(!(typeof data15.startupTimeout == "number")){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/startupTimeout",schemaPath:"#/properties/lspServers/additionalProperties/properties/startupTimeout/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data15.shutdownTimeout !== undefined){
if(!(typeof data15.shutdownTimeout == "number")){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/shutdownTimeout",schemaPath:"#/properties/lspServers/additionalProperties/properties/shutdownTimeout/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data15.restartOnCrash !== undefined){
if(typeof data15.restartOnCrash !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/restartOnCrash",schemaPath:"#/properties/lspServers/additionalProperties/properties/restartOnCrash/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data15.maxRestarts !== undefined){
if(!(typeof data15.maxRestarts == "number")){
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxRestarts",schemaPath:"#/properties/lspServers/additionalProperties/properties/maxRestarts/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lspServers/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/lspServers",schemaPath:"#/properties/lspServers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const marketplace = validate29;
const schema30 = {"type":"object","required":["name","plugins"],"properties":{"$schema":{},"name":{"type":"string"},"owner":{},"description":{},"version":{},"interface":{},"metadata":{},"renames":{},"forceRemoveDeletedPlugins":{},"allowCrossMarketplaceDependenciesOn":{},"plugins":{"type":"array","items":{"type":"object","required":["name","source"],"properties":{"name":{"type":"string"},"source":{},"policy":{},"category":{},"description":{},"displayName":{},"version":{},"author":{},"homepage":{},"repository":{},"license":{},"keywords":{},"tags":{},"strict":{},"defaultEnabled":{},"dependencies":{},"relevance":{},"metadata":{},"minClientVersions":{},"headers":{},"headersHelper":{},"interface":{},"icon":{},"commands":{},"agents":{},"skills":{},"hooks":{},"outputStyles":{},"themes":{},"mcpServers":{},"lspServers":{},"userConfig":{},"channels":{},"monitors":{},"workflows":{},"experimental":{},"settings":{},"apps":{},"rules":{},"engines":{}}}}},"$id":"marketplace"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.plugins === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plugins"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data2.source === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0+"/name",schemaPath:"#/properties/plugins/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/" + i0,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const mcp = validate30;
const schema31 = {"type":"object","if":{"required":["mcpServers"]},"else":{"properties":{"$schema":{}},"additionalProperties":{"type":"object","if":{"properties":{"command":false}},"then":{"required":["url"],"errorMessage":"needs \"command\" (a program to run) or \"url\" (a server to call)"},"properties":{"type":{"type":"string"},"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object"},"cwd":{"type":"string"},"url":{"type":"string"},"headers":{"type":"object"}}}},"properties":{"$schema":{},"mcpServers":{"type":"object","additionalProperties":{"type":"object","if":{"properties":{"command":false}},"then":{"required":["url"],"errorMessage":"needs \"command\" (a program to run) or \"url\" (a server to call)"},"properties":{"type":{"type":"string"},"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object"},"cwd":{"type":"string"},"url":{"type":"string"},"headers":{"type":"object"}}}}},"$id":"mcp"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.mcpServers === undefined) && (missing0 = "mcpServers")){
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/additionalProperties/then/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/additionalProperties/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type !== undefined){
if(typeof data0.type !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/else/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.command !== undefined){
if(typeof data0.command !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/else/additionalProperties/properties/command/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.args !== undefined){
let data4 = data0.args;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/args/" + i0,schemaPath:"#/else/additionalProperties/properties/args/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/args",schemaPath:"#/else/additionalProperties/properties/args/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.env !== undefined){
let data6 = data0.env;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/else/additionalProperties/properties/env/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data0.cwd !== undefined){
if(typeof data0.cwd !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/cwd",schemaPath:"#/else/additionalProperties/properties/cwd/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.url !== undefined){
if(typeof data0.url !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/else/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.headers !== undefined){
let data9 = data0.headers;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/else/additionalProperties/properties/headers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = added(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"}});
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
vErrors = added(vErrors, {});
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
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mcpServers/additionalProperties/then/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
}
var _valid2 = _errs33 === errors;
valid9 = _valid2;
}
if(!valid9){
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mcpServers/additionalProperties/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.type !== undefined){
if(typeof data11.type !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/mcpServers/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.command !== undefined){
if(typeof data11.command !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/mcpServers/additionalProperties/properties/command/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.args !== undefined){
let data15 = data11.args;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/args/" + i1,schemaPath:"#/properties/mcpServers/additionalProperties/properties/args/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/args",schemaPath:"#/properties/mcpServers/additionalProperties/properties/args/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data11.env !== undefined){
let data17 = data11.env;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/mcpServers/additionalProperties/properties/env/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data11.cwd !== undefined){
if(typeof data11.cwd !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/cwd",schemaPath:"#/properties/mcpServers/additionalProperties/properties/cwd/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.url !== undefined){
if(typeof data11.url !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/mcpServers/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.headers !== undefined){
let data20 = data11.headers;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/mcpServers/additionalProperties/properties/headers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mcpServers/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

export const policyV1 = validate31;
const schema32 = {"type":"object","required":["schema","name","edition"],"properties":{"schema":{"type":"string","const":"policy/v1"},"name":{"type":"string","minLength":1},"edition":{"type":"integer","minimum":1},"description":{"type":"string"},"docs":{"type":"string","pattern":"^https?://","patternErrorMessage":"expected a web address"},"extends":{"type":"array","items":{"type":"string"}},"plugins":{"type":"object","properties":{"roots":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"ignore":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"versioning":{"type":"object","properties":{"scheme":{"type":"string","enum":["semver","calver","none"]},"mode":{"type":"string","enum":["per-release","per-pull-request","change-files","release-train","commit"]},"profile":{"type":"string","enum":["api","consent","any-change"]},"baseline":{"type":"string","enum":["released","merge-base"]},"zeroMajor":{"type":"string","enum":["cargo","strict","any"]},"prerelease":{"type":"string","enum":["preview-only","forbid","allow"]},"buildMetadata":{"type":"string","enum":["forbid","ignore"]},"unversioned":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"levels":{"type":"object","additionalProperties":{"type":"string","enum":["none","patch","minor","major"]}},"reverts":{"type":"object","properties":{"level":{"type":"string","enum":["patch","none","minor","major"]},"withinDays":{"type":"integer","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"deprecation":{"type":"object","properties":{"noticeDays":{"type":"integer","minimum":0},"graceDays":{"type":"integer","minimum":0},"maxExtensions":{"type":"integer","minimum":0},"maxPostponeDays":{"type":"integer","minimum":0},"backdateDays":{"type":"integer","minimum":0},"cleanupDays":{"type":"integer","minimum":0},"remindDays":{"type":["array","object"],"items":{"type":"integer","minimum":0},"properties":{"add":{"type":"array","items":{"type":"integer"}},"remove":{"type":"array","items":{"type":"integer"}}},"additionalProperties":false},"requireReplacement":{"type":"string","enum":["default-installs","always","never"]},"requireMigration":{"type":"boolean"},"allowChains":{"type":"boolean"},"handover":{"type":"string","enum":["sunset","deprecated"]},"freeze":{"type":["array","object"],"items":{"type":"object","required":["from","to"],"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"properties":{"add":{"type":"array","items":{"type":"object","required":["from","to"],"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"remove":{"type":"array","items":{"type":"object","required":["from","to"],"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}}},"additionalProperties":false},"targets":{"type":"object","properties":{"codex":{"type":"object","properties":{"atRemove":{"type":"string","enum":["tombstone","drop"]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"claude":{"type":"object","properties":{"atSunset":{"type":"string","enum":["keep","migrate","remove"]},"atRemove":{"type":"string","enum":["migrate","keep","remove"]}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"licenses":{"type":"object","properties":{"allow":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"exceptions":{"type":["array","object"],"items":{"type":"object","required":["plugin","allow","reason"],"properties":{"plugin":{"type":"string","minLength":1},"allow":{"type":"array","items":{"type":"string"}},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"properties":{"add":{"type":"array","items":{"type":"object","required":["plugin","allow","reason"],"properties":{"plugin":{"type":"string","minLength":1},"allow":{"type":"array","items":{"type":"string"}},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"remove":{"type":"array","items":{"type":"object","required":["plugin","allow","reason"],"properties":{"plugin":{"type":"string","minLength":1},"allow":{"type":"array","items":{"type":"string"}},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}}},"additionalProperties":false},"unknown":{"type":"string","enum":["off","info","warn","error"]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"permissions":{"type":"object","properties":{"allow":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"deny":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"needApproval":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"mcp":{"type":"object","properties":{"transports":{"type":["array","object"],"items":{"type":"string","enum":["http","streamable-http","sse","ws","stdio"]},"properties":{"add":{"type":"array","items":{"type":"string","enum":["http","streamable-http","sse","ws","stdio"]}},"remove":{"type":"array","items":{"type":"string","enum":["http","streamable-http","sse","ws","stdio"]}}},"additionalProperties":false},"hosts":{"type":"object","properties":{"allow":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"deny":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"commands":{"type":"object","properties":{"allow":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"pinned":{"type":"boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"hooks":{"type":"object","properties":{"mode":{"type":"string","enum":["allow","allow-listed","forbid"]},"events":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"commands":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"auth":{"type":"object","properties":{"types":{"type":["array","object"],"items":{"type":"string","enum":["OAuth2","APIKey","None"]},"properties":{"add":{"type":"array","items":{"type":"string","enum":["OAuth2","APIKey","None"]}},"remove":{"type":"array","items":{"type":"string","enum":["OAuth2","APIKey","None"]}}},"additionalProperties":false},"tokenHosts":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"ownership":{"type":"object","properties":{"required":{"type":"boolean"},"source":{"type":"string","enum":["codeowners","manifest"]},"teams":{"type":"object","additionalProperties":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"names":{"type":"object","properties":{"pattern":{"type":"string","minLength":1},"maxLength":{"type":"integer","minimum":1},"protected":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"minDistance":{"type":"integer","minimum":0},"reuseDays":{"type":"integer","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false},"limits":{"type":"object","properties":{"pluginBytes":{"type":"integer","minimum":1},"files":{"type":"integer","minimum":1},"skillBytes":{"type":"integer","minimum":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"install":{"type":"object","properties":{"byDefault":{"type":"object","properties":{"max":{"type":"integer","minimum":0},"needApproval":{"type":"boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"rules":{"type":"object","propertyNames":{"pattern":"^(x-.*|[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*)$","patternErrorMessage":"expected a rule id like version/not-semver"},"additionalProperties":{"type":["string","object"],"if":{"type":"string"},"then":{"type":"string","enum":["off","info","warn","error"]},"properties":{"severity":{"type":"string","enum":["off","info","warn","error"]}}},"patternProperties":{"^x-":{}}},"assertions":{"type":"object","propertyNames":{"pattern":"^(x-.*|[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*)$","patternErrorMessage":"expected an id like acme/support-url"},"additionalProperties":{"type":"object","required":["on","message","schema"],"properties":{"on":{"type":"string","enum":["manifest","skill","mcp","hooks","catalog-entry"]},"severity":{"type":"string","enum":["off","info","warn","error"]},"message":{"type":"string","minLength":1},"schema":{"type":["object","boolean"]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"patternProperties":{"^x-":{}}},"locked":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"scopes":{"type":"array","items":{"type":"object","required":["name","match"],"properties":{"name":{"type":"string","minLength":1},"match":{"type":"object","properties":{"plugins":{"type":"array","items":{"type":"string"}},"paths":{"type":"array","items":{"type":"string"}},"categories":{"type":"array","items":{"type":"string"}},"owners":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string","enum":["codex","claude","cursor","copilot","agent-plugins","shared","event","api","array"]}},"has":{"type":"array","items":{"type":"string","enum":["skills","commands","agents","mcp","hooks","apps","lsp","handlers","endpoints","bin","monitors"]}},"states":{"type":"array","items":{"type":"string","enum":["active","announced","deprecated","sunset","removed","quarantined"]}},"catalogs":{"type":"array","items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"except":{"type":"object","properties":{"plugins":{"type":"array","items":{"type":"string"}},"paths":{"type":"array","items":{"type":"string"}},"categories":{"type":"array","items":{"type":"string"}},"owners":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string","enum":["codex","claude","cursor","copilot","agent-plugins","shared","event","api","array"]}},"has":{"type":"array","items":{"type":"string","enum":["skills","commands","agents","mcp","hooks","apps","lsp","handlers","endpoints","bin","monitors"]}},"states":{"type":"array","items":{"type":"string","enum":["active","announced","deprecated","sunset","removed","quarantined"]}},"catalogs":{"type":"array","items":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"versioning":{"type":"object","properties":{"scheme":{"type":"string","enum":["semver","calver","none"]},"mode":{"type":"string","enum":["per-release","per-pull-request","change-files","release-train","commit"]},"profile":{"type":"string","enum":["api","consent","any-change"]},"baseline":{"type":"string","enum":["released","merge-base"]},"zeroMajor":{"type":"string","enum":["cargo","strict","any"]},"prerelease":{"type":"string","enum":["preview-only","forbid","allow"]},"buildMetadata":{"type":"string","enum":["forbid","ignore"]},"unversioned":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"levels":{"type":"object","additionalProperties":{"type":"string","enum":["none","patch","minor","major"]}},"reverts":{"type":"object","properties":{"level":{"type":"string","enum":["patch","none","minor","major"]},"withinDays":{"type":"integer","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"deprecation":{"type":"object","properties":{"noticeDays":{"type":"integer","minimum":0},"graceDays":{"type":"integer","minimum":0},"maxExtensions":{"type":"integer","minimum":0},"maxPostponeDays":{"type":"integer","minimum":0},"backdateDays":{"type":"integer","minimum":0},"cleanupDays":{"type":"integer","minimum":0},"remindDays":{"type":["array","object"],"items":{"type":"integer","minimum":0},"properties":{"add":{"type":"array","items":{"type":"integer"}},"remove":{"type":"array","items":{"type":"integer"}}},"additionalProperties":false},"requireReplacement":{"type":"string","enum":["default-installs","always","never"]},"requireMigration":{"type":"boolean"},"allowChains":{"type":"boolean"},"handover":{"type":"string","enum":["sunset","deprecated"]},"freeze":{"type":["array","object"],"items":{"type":"object","required":["from","to"],"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"properties":{"add":{"type":"array","items":{"type":"object","required":["from","to"],"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"remove":{"type":"array","items":{"type":"object","required":["from","to"],"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}}},"additionalProperties":false},"targets":{"type":"object","properties":{"codex":{"type":"object","properties":{"atRemove":{"type":"string","enum":["tombstone","drop"]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"claude":{"type":"object","properties":{"atSunset":{"type":"string","enum":["keep","migrate","remove"]},"atRemove":{"type":"string","enum":["migrate","keep","remove"]}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"licenses":{"type":"object","properties":{"allow":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"exceptions":{"type":["array","object"],"items":{"type":"object","required":["plugin","allow","reason"],"properties":{"plugin":{"type":"string","minLength":1},"allow":{"type":"array","items":{"type":"string"}},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"properties":{"add":{"type":"array","items":{"type":"object","required":["plugin","allow","reason"],"properties":{"plugin":{"type":"string","minLength":1},"allow":{"type":"array","items":{"type":"string"}},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"remove":{"type":"array","items":{"type":"object","required":["plugin","allow","reason"],"properties":{"plugin":{"type":"string","minLength":1},"allow":{"type":"array","items":{"type":"string"}},"reason":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false}}},"additionalProperties":false},"unknown":{"type":"string","enum":["off","info","warn","error"]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"permissions":{"type":"object","properties":{"allow":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"deny":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"needApproval":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"mcp":{"type":"object","properties":{"transports":{"type":["array","object"],"items":{"type":"string","enum":["http","streamable-http","sse","ws","stdio"]},"properties":{"add":{"type":"array","items":{"type":"string","enum":["http","streamable-http","sse","ws","stdio"]}},"remove":{"type":"array","items":{"type":"string","enum":["http","streamable-http","sse","ws","stdio"]}}},"additionalProperties":false},"hosts":{"type":"object","properties":{"allow":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"deny":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"commands":{"type":"object","properties":{"allow":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"pinned":{"type":"boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"hooks":{"type":"object","properties":{"mode":{"type":"string","enum":["allow","allow-listed","forbid"]},"events":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"commands":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"auth":{"type":"object","properties":{"types":{"type":["array","object"],"items":{"type":"string","enum":["OAuth2","APIKey","None"]},"properties":{"add":{"type":"array","items":{"type":"string","enum":["OAuth2","APIKey","None"]}},"remove":{"type":"array","items":{"type":"string","enum":["OAuth2","APIKey","None"]}}},"additionalProperties":false},"tokenHosts":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"ownership":{"type":"object","properties":{"required":{"type":"boolean"},"source":{"type":"string","enum":["codeowners","manifest"]},"teams":{"type":"object","additionalProperties":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"names":{"type":"object","properties":{"pattern":{"type":"string","minLength":1},"maxLength":{"type":"integer","minimum":1},"protected":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"minDistance":{"type":"integer","minimum":0},"reuseDays":{"type":"integer","minimum":0}},"patternProperties":{"^x-":{}},"additionalProperties":false},"limits":{"type":"object","properties":{"pluginBytes":{"type":"integer","minimum":1},"files":{"type":"integer","minimum":1},"skillBytes":{"type":"integer","minimum":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"install":{"type":"object","properties":{"byDefault":{"type":"object","properties":{"max":{"type":"integer","minimum":0},"needApproval":{"type":"boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"rules":{"type":"object","propertyNames":{"pattern":"^(x-.*|[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*)$","patternErrorMessage":"expected a rule id like version/not-semver"},"additionalProperties":{"type":["string","object"],"if":{"type":"string"},"then":{"type":"string","enum":["off","info","warn","error"]},"properties":{"severity":{"type":"string","enum":["off","info","warn","error"]}}},"patternProperties":{"^x-":{}}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"adoption":{"type":"object","if":{"properties":{"mode":{"const":"ratchet"}},"required":["mode"]},"then":{"required":["until"]},"properties":{"mode":{"type":"string","enum":["strict","ratchet"]},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"rules":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"waivers":{"type":"object","properties":{"maxDays":{"type":"integer","minimum":1},"minReasonChars":{"type":"integer","minimum":0},"requireTicket":{"type":"boolean"},"approvers":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"selfApply":{"type":"boolean"},"unwaivable":{"type":["array","object"],"items":{"type":"string","minLength":1},"properties":{"add":{"type":"array","items":{"type":"string"}},"remove":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"failOn":{"type":"string","enum":["error","warn","info"]}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"policy.v1"};
const pattern49 = new RegExp("^https?://", "u");
const pattern81 = new RegExp("^(x-.*|[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*)$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.edition === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"}});
errors++;
}
for(const key0 in data){
if(!((func13.call(schema32.properties, key0)) || (pattern4.test(key0)))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("policy/v1" !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "policy/v1"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.edition !== undefined){
let data2 = data.edition;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.docs !== undefined){
let data4 = data.docs;
if(typeof data4 === "string"){
if(!pattern49.test(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/pattern",keyword:"pattern",params:{pattern: "^https?://"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.extends !== undefined){
let data5 = data.extends;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.plugins !== undefined){
let data7 = data.plugins;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(((key1 === "roots") || (key1 === "ignore")) || (pattern4.test(key1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.roots !== undefined){
let data8 = data7.roots;
if(!data8 || typeof data8 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/roots",schemaPath:"#/properties/plugins/properties/roots/type",keyword:"type",params:{type: schema32.properties.plugins.properties.roots.type}});
errors++;
}
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/roots/" + i1,schemaPath:"#/properties/plugins/properties/roots/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/roots/" + i1,schemaPath:"#/properties/plugins/properties/roots/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((key2 === "add") || (key2 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/roots",schemaPath:"#/properties/plugins/properties/roots/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data8.add !== undefined){
let data10 = data8.add;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/roots/add/" + i2,schemaPath:"#/properties/plugins/properties/roots/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/roots/add",schemaPath:"#/properties/plugins/properties/roots/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data8.remove !== undefined){
let data12 = data8.remove;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/roots/remove/" + i3,schemaPath:"#/properties/plugins/properties/roots/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/roots/remove",schemaPath:"#/properties/plugins/properties/roots/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data7.ignore !== undefined){
let data14 = data7.ignore;
if(!data14 || typeof data14 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/ignore",schemaPath:"#/properties/plugins/properties/ignore/type",keyword:"type",params:{type: schema32.properties.plugins.properties.ignore.type}});
errors++;
}
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/ignore/" + i4,schemaPath:"#/properties/plugins/properties/ignore/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/ignore/" + i4,schemaPath:"#/properties/plugins/properties/ignore/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!((key3 === "add") || (key3 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/ignore",schemaPath:"#/properties/plugins/properties/ignore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data14.add !== undefined){
let data16 = data14.add;
if(Array.isArray(data16)){
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
if(typeof data16[i5] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/ignore/add/" + i5,schemaPath:"#/properties/plugins/properties/ignore/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/ignore/add",schemaPath:"#/properties/plugins/properties/ignore/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data14.remove !== undefined){
let data18 = data14.remove;
if(Array.isArray(data18)){
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
if(typeof data18[i6] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/ignore/remove/" + i6,schemaPath:"#/properties/plugins/properties/ignore/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins/ignore/remove",schemaPath:"#/properties/plugins/properties/ignore/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.versioning !== undefined){
let data20 = data.versioning;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!((func13.call(schema32.properties.versioning.properties, key4)) || (pattern4.test(key4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning",schemaPath:"#/properties/versioning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data20.scheme !== undefined){
let data21 = data20.scheme;
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/scheme",schemaPath:"#/properties/versioning/properties/scheme/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data21 === "semver") || (data21 === "calver")) || (data21 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/scheme",schemaPath:"#/properties/versioning/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema32.properties.versioning.properties.scheme.enum}});
errors++;
}
}
if(data20.mode !== undefined){
let data22 = data20.mode;
if(typeof data22 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/mode",schemaPath:"#/properties/versioning/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data22 === "per-release") || (data22 === "per-pull-request")) || (data22 === "change-files")) || (data22 === "release-train")) || (data22 === "commit"))){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/mode",schemaPath:"#/properties/versioning/properties/mode/enum",keyword:"enum",params:{allowedValues: schema32.properties.versioning.properties.mode.enum}});
errors++;
}
}
if(data20.profile !== undefined){
let data23 = data20.profile;
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/profile",schemaPath:"#/properties/versioning/properties/profile/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data23 === "api") || (data23 === "consent")) || (data23 === "any-change"))){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/profile",schemaPath:"#/properties/versioning/properties/profile/enum",keyword:"enum",params:{allowedValues: schema32.properties.versioning.properties.profile.enum}});
errors++;
}
}
if(data20.baseline !== undefined){
let data24 = data20.baseline;
if(typeof data24 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/baseline",schemaPath:"#/properties/versioning/properties/baseline/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data24 === "released") || (data24 === "merge-base"))){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/baseline",schemaPath:"#/properties/versioning/properties/baseline/enum",keyword:"enum",params:{allowedValues: schema32.properties.versioning.properties.baseline.enum}});
errors++;
}
}
if(data20.zeroMajor !== undefined){
let data25 = data20.zeroMajor;
if(typeof data25 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/zeroMajor",schemaPath:"#/properties/versioning/properties/zeroMajor/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data25 === "cargo") || (data25 === "strict")) || (data25 === "any"))){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/zeroMajor",schemaPath:"#/properties/versioning/properties/zeroMajor/enum",keyword:"enum",params:{allowedValues: schema32.properties.versioning.properties.zeroMajor.enum}});
errors++;
}
}
if(data20.prerelease !== undefined){
let data26 = data20.prerelease;
if(typeof data26 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/prerelease",schemaPath:"#/properties/versioning/properties/prerelease/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data26 === "preview-only") || (data26 === "forbid")) || (data26 === "allow"))){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/prerelease",schemaPath:"#/properties/versioning/properties/prerelease/enum",keyword:"enum",params:{allowedValues: schema32.properties.versioning.properties.prerelease.enum}});
errors++;
}
}
if(data20.buildMetadata !== undefined){
let data27 = data20.buildMetadata;
if(typeof data27 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/buildMetadata",schemaPath:"#/properties/versioning/properties/buildMetadata/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data27 === "forbid") || (data27 === "ignore"))){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/buildMetadata",schemaPath:"#/properties/versioning/properties/buildMetadata/enum",keyword:"enum",params:{allowedValues: schema32.properties.versioning.properties.buildMetadata.enum}});
errors++;
}
}
if(data20.unversioned !== undefined){
let data28 = data20.unversioned;
if(!data28 || typeof data28 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/unversioned",schemaPath:"#/properties/versioning/properties/unversioned/type",keyword:"type",params:{type: schema32.properties.versioning.properties.unversioned.type}});
errors++;
}
if(Array.isArray(data28)){
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
let data29 = data28[i7];
if(typeof data29 === "string"){
if(func2(data29) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/unversioned/" + i7,schemaPath:"#/properties/versioning/properties/unversioned/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/unversioned/" + i7,schemaPath:"#/properties/versioning/properties/unversioned/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 in data28){
if(!((key5 === "add") || (key5 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/unversioned",schemaPath:"#/properties/versioning/properties/unversioned/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data28.add !== undefined){
let data30 = data28.add;
if(Array.isArray(data30)){
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
if(typeof data30[i8] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/unversioned/add/" + i8,schemaPath:"#/properties/versioning/properties/unversioned/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/unversioned/add",schemaPath:"#/properties/versioning/properties/unversioned/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data28.remove !== undefined){
let data32 = data28.remove;
if(Array.isArray(data32)){
const len9 = data32.length;
for(let i9=0; i9<len9; i9++){
if(typeof data32[i9] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/unversioned/remove/" + i9,schemaPath:"#/properties/versioning/properties/unversioned/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/unversioned/remove",schemaPath:"#/properties/versioning/properties/unversioned/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data20.levels !== undefined){
let data34 = data20.levels;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key6 in data34){
let data35 = data34[key6];
if(typeof data35 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/levels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versioning/properties/levels/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data35 === "none") || (data35 === "patch")) || (data35 === "minor")) || (data35 === "major"))){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/levels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versioning/properties/levels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema32.properties.versioning.properties.levels.additionalProperties.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/levels",schemaPath:"#/properties/versioning/properties/levels/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data20.reverts !== undefined){
let data36 = data20.reverts;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key7 in data36){
if(!(((key7 === "level") || (key7 === "withinDays")) || (pattern4.test(key7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/reverts",schemaPath:"#/properties/versioning/properties/reverts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data36.level !== undefined){
let data37 = data36.level;
if(typeof data37 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/reverts/level",schemaPath:"#/properties/versioning/properties/reverts/properties/level/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data37 === "patch") || (data37 === "none")) || (data37 === "minor")) || (data37 === "major"))){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/reverts/level",schemaPath:"#/properties/versioning/properties/reverts/properties/level/enum",keyword:"enum",params:{allowedValues: schema32.properties.versioning.properties.reverts.properties.level.enum}});
errors++;
}
}
if(data36.withinDays !== undefined){
let data38 = data36.withinDays;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/reverts/withinDays",schemaPath:"#/properties/versioning/properties/reverts/properties/withinDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data38 == "number"){
if(data38 < 0 || isNaN(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/reverts/withinDays",schemaPath:"#/properties/versioning/properties/reverts/properties/withinDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/versioning/reverts",schemaPath:"#/properties/versioning/properties/reverts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/versioning",schemaPath:"#/properties/versioning/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.deprecation !== undefined){
let data39 = data.deprecation;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 in data39){
if(!((func13.call(schema32.properties.deprecation.properties, key8)) || (pattern4.test(key8)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation",schemaPath:"#/properties/deprecation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data39.noticeDays !== undefined){
let data40 = data39.noticeDays;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/noticeDays",schemaPath:"#/properties/deprecation/properties/noticeDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data40 == "number"){
if(data40 < 0 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/noticeDays",schemaPath:"#/properties/deprecation/properties/noticeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data39.graceDays !== undefined){
let data41 = data39.graceDays;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/graceDays",schemaPath:"#/properties/deprecation/properties/graceDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data41 == "number"){
if(data41 < 0 || isNaN(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/graceDays",schemaPath:"#/properties/deprecation/properties/graceDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data39.maxExtensions !== undefined){
let data42 = data39.maxExtensions;
if(!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/maxExtensions",schemaPath:"#/properties/deprecation/properties/maxExtensions/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data42 == "number"){
if(data42 < 0 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/maxExtensions",schemaPath:"#/properties/deprecation/properties/maxExtensions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data39.maxPostponeDays !== undefined){
let data43 = data39.maxPostponeDays;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/maxPostponeDays",schemaPath:"#/properties/deprecation/properties/maxPostponeDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data43 == "number"){
if(data43 < 0 || isNaN(data43)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/maxPostponeDays",schemaPath:"#/properties/deprecation/properties/maxPostponeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data39.backdateDays !== undefined){
let data44 = data39.backdateDays;
if(!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/backdateDays",schemaPath:"#/properties/deprecation/properties/backdateDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data44 == "number"){
if(data44 < 0 || isNaN(data44)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/backdateDays",schemaPath:"#/properties/deprecation/properties/backdateDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data39.cleanupDays !== undefined){
let data45 = data39.cleanupDays;
if(!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/cleanupDays",schemaPath:"#/properties/deprecation/properties/cleanupDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data45 == "number"){
if(data45 < 0 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/cleanupDays",schemaPath:"#/properties/deprecation/properties/cleanupDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data39.remindDays !== undefined){
let data46 = data39.remindDays;
if(!data46 || typeof data46 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/remindDays",schemaPath:"#/properties/deprecation/properties/remindDays/type",keyword:"type",params:{type: schema32.properties.deprecation.properties.remindDays.type}});
errors++;
}
if(Array.isArray(data46)){
const len10 = data46.length;
for(let i10=0; i10<len10; i10++){
let data47 = data46[i10];
if(!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/remindDays/" + i10,schemaPath:"#/properties/deprecation/properties/remindDays/items/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data47 == "number"){
if(data47 < 0 || isNaN(data47)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/remindDays/" + i10,schemaPath:"#/properties/deprecation/properties/remindDays/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key9 in data46){
if(!((key9 === "add") || (key9 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/remindDays",schemaPath:"#/properties/deprecation/properties/remindDays/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data46.add !== undefined){
let data48 = data46.add;
if(Array.isArray(data48)){
const len11 = data48.length;
for(let i11=0; i11<len11; i11++){
let data49 = data48[i11];
if(!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/remindDays/add/" + i11,schemaPath:"#/properties/deprecation/properties/remindDays/properties/add/items/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/remindDays/add",schemaPath:"#/properties/deprecation/properties/remindDays/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data46.remove !== undefined){
let data50 = data46.remove;
if(Array.isArray(data50)){
const len12 = data50.length;
for(let i12=0; i12<len12; i12++){
let data51 = data50[i12];
if(!((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/remindDays/remove/" + i12,schemaPath:"#/properties/deprecation/properties/remindDays/properties/remove/items/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/remindDays/remove",schemaPath:"#/properties/deprecation/properties/remindDays/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data39.requireReplacement !== undefined){
let data52 = data39.requireReplacement;
if(typeof data52 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/requireReplacement",schemaPath:"#/properties/deprecation/properties/requireReplacement/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data52 === "default-installs") || (data52 === "always")) || (data52 === "never"))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/requireReplacement",schemaPath:"#/properties/deprecation/properties/requireReplacement/enum",keyword:"enum",params:{allowedValues: schema32.properties.deprecation.properties.requireReplacement.enum}});
errors++;
}
}
if(data39.requireMigration !== undefined){
if(typeof data39.requireMigration !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/requireMigration",schemaPath:"#/properties/deprecation/properties/requireMigration/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data39.allowChains !== undefined){
if(typeof data39.allowChains !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/allowChains",schemaPath:"#/properties/deprecation/properties/allowChains/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data39.handover !== undefined){
let data55 = data39.handover;
if(typeof data55 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/handover",schemaPath:"#/properties/deprecation/properties/handover/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data55 === "sunset") || (data55 === "deprecated"))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/handover",schemaPath:"#/properties/deprecation/properties/handover/enum",keyword:"enum",params:{allowedValues: schema32.properties.deprecation.properties.handover.enum}});
errors++;
}
}
if(data39.freeze !== undefined){
let data56 = data39.freeze;
if(!data56 || typeof data56 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze",schemaPath:"#/properties/deprecation/properties/freeze/type",keyword:"type",params:{type: schema32.properties.deprecation.properties.freeze.type}});
errors++;
}
if(Array.isArray(data56)){
const len13 = data56.length;
for(let i13=0; i13<len13; i13++){
let data57 = data56[i13];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.from === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/" + i13,schemaPath:"#/properties/deprecation/properties/freeze/items/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data57.to === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/" + i13,schemaPath:"#/properties/deprecation/properties/freeze/items/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key10 in data57){
if(!((((key10 === "from") || (key10 === "to")) || (key10 === "reason")) || (pattern4.test(key10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/" + i13,schemaPath:"#/properties/deprecation/properties/freeze/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data57.from !== undefined){
let data58 = data57.from;
if(typeof data58 === "string"){
if(!pattern1.test(data58)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/" + i13+"/from",schemaPath:"#/properties/deprecation/properties/freeze/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/" + i13+"/from",schemaPath:"#/properties/deprecation/properties/freeze/items/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data57.to !== undefined){
let data59 = data57.to;
if(typeof data59 === "string"){
if(!pattern1.test(data59)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/" + i13+"/to",schemaPath:"#/properties/deprecation/properties/freeze/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/" + i13+"/to",schemaPath:"#/properties/deprecation/properties/freeze/items/properties/to/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data57.reason !== undefined){
let data60 = data57.reason;
if(typeof data60 === "string"){
if(func2(data60) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/" + i13+"/reason",schemaPath:"#/properties/deprecation/properties/freeze/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/" + i13+"/reason",schemaPath:"#/properties/deprecation/properties/freeze/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/" + i13,schemaPath:"#/properties/deprecation/properties/freeze/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key11 in data56){
if(!((key11 === "add") || (key11 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze",schemaPath:"#/properties/deprecation/properties/freeze/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data56.add !== undefined){
let data61 = data56.add;
if(Array.isArray(data61)){
const len14 = data61.length;
for(let i14=0; i14<len14; i14++){
let data62 = data61[i14];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.from === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/add/" + i14,schemaPath:"#/properties/deprecation/properties/freeze/properties/add/items/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data62.to === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/add/" + i14,schemaPath:"#/properties/deprecation/properties/freeze/properties/add/items/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key12 in data62){
if(!((((key12 === "from") || (key12 === "to")) || (key12 === "reason")) || (pattern4.test(key12)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/add/" + i14,schemaPath:"#/properties/deprecation/properties/freeze/properties/add/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data62.from !== undefined){
let data63 = data62.from;
if(typeof data63 === "string"){
if(!pattern1.test(data63)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/add/" + i14+"/from",schemaPath:"#/properties/deprecation/properties/freeze/properties/add/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/add/" + i14+"/from",schemaPath:"#/properties/deprecation/properties/freeze/properties/add/items/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data62.to !== undefined){
let data64 = data62.to;
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/add/" + i14+"/to",schemaPath:"#/properties/deprecation/properties/freeze/properties/add/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/add/" + i14+"/to",schemaPath:"#/properties/deprecation/properties/freeze/properties/add/items/properties/to/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data62.reason !== undefined){
let data65 = data62.reason;
if(typeof data65 === "string"){
if(func2(data65) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/add/" + i14+"/reason",schemaPath:"#/properties/deprecation/properties/freeze/properties/add/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/add/" + i14+"/reason",schemaPath:"#/properties/deprecation/properties/freeze/properties/add/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/add/" + i14,schemaPath:"#/properties/deprecation/properties/freeze/properties/add/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/add",schemaPath:"#/properties/deprecation/properties/freeze/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data56.remove !== undefined){
let data66 = data56.remove;
if(Array.isArray(data66)){
const len15 = data66.length;
for(let i15=0; i15<len15; i15++){
let data67 = data66[i15];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.from === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/remove/" + i15,schemaPath:"#/properties/deprecation/properties/freeze/properties/remove/items/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data67.to === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/remove/" + i15,schemaPath:"#/properties/deprecation/properties/freeze/properties/remove/items/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key13 in data67){
if(!((((key13 === "from") || (key13 === "to")) || (key13 === "reason")) || (pattern4.test(key13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/remove/" + i15,schemaPath:"#/properties/deprecation/properties/freeze/properties/remove/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data67.from !== undefined){
let data68 = data67.from;
if(typeof data68 === "string"){
if(!pattern1.test(data68)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/remove/" + i15+"/from",schemaPath:"#/properties/deprecation/properties/freeze/properties/remove/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/remove/" + i15+"/from",schemaPath:"#/properties/deprecation/properties/freeze/properties/remove/items/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data67.to !== undefined){
let data69 = data67.to;
if(typeof data69 === "string"){
if(!pattern1.test(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/remove/" + i15+"/to",schemaPath:"#/properties/deprecation/properties/freeze/properties/remove/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/remove/" + i15+"/to",schemaPath:"#/properties/deprecation/properties/freeze/properties/remove/items/properties/to/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data67.reason !== undefined){
let data70 = data67.reason;
if(typeof data70 === "string"){
if(func2(data70) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/remove/" + i15+"/reason",schemaPath:"#/properties/deprecation/properties/freeze/properties/remove/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/remove/" + i15+"/reason",schemaPath:"#/properties/deprecation/properties/freeze/properties/remove/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/remove/" + i15,schemaPath:"#/properties/deprecation/properties/freeze/properties/remove/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/freeze/remove",schemaPath:"#/properties/deprecation/properties/freeze/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data39.targets !== undefined){
let data71 = data39.targets;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key14 in data71){
if(!(((key14 === "codex") || (key14 === "claude")) || (pattern4.test(key14)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/targets",schemaPath:"#/properties/deprecation/properties/targets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}});
errors++;
}
}
if(data71.codex !== undefined){
let data72 = data71.codex;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key15 in data72){
if(!((key15 === "atRemove") || (pattern4.test(key15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/targets/codex",schemaPath:"#/properties/deprecation/properties/targets/properties/codex/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}});
errors++;
}
}
if(data72.atRemove !== undefined){
let data73 = data72.atRemove;
if(typeof data73 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/targets/codex/atRemove",schemaPath:"#/properties/deprecation/properties/targets/properties/codex/properties/atRemove/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data73 === "tombstone") || (data73 === "drop"))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/targets/codex/atRemove",schemaPath:"#/properties/deprecation/properties/targets/properties/codex/properties/atRemove/enum",keyword:"enum",params:{allowedValues: schema32.properties.deprecation.properties.targets.properties.codex.properties.atRemove.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/targets/codex",schemaPath:"#/properties/deprecation/properties/targets/properties/codex/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data71.claude !== undefined){
let data74 = data71.claude;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key16 in data74){
if(!(((key16 === "atSunset") || (key16 === "atRemove")) || (pattern4.test(key16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/targets/claude",schemaPath:"#/properties/deprecation/properties/targets/properties/claude/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}});
errors++;
}
}
if(data74.atSunset !== undefined){
let data75 = data74.atSunset;
if(typeof data75 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/targets/claude/atSunset",schemaPath:"#/properties/deprecation/properties/targets/properties/claude/properties/atSunset/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data75 === "keep") || (data75 === "migrate")) || (data75 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/targets/claude/atSunset",schemaPath:"#/properties/deprecation/properties/targets/properties/claude/properties/atSunset/enum",keyword:"enum",params:{allowedValues: schema32.properties.deprecation.properties.targets.properties.claude.properties.atSunset.enum}});
errors++;
}
}
if(data74.atRemove !== undefined){
let data76 = data74.atRemove;
if(typeof data76 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/targets/claude/atRemove",schemaPath:"#/properties/deprecation/properties/targets/properties/claude/properties/atRemove/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data76 === "migrate") || (data76 === "keep")) || (data76 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/targets/claude/atRemove",schemaPath:"#/properties/deprecation/properties/targets/properties/claude/properties/atRemove/enum",keyword:"enum",params:{allowedValues: schema32.properties.deprecation.properties.targets.properties.claude.properties.atRemove.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/targets/claude",schemaPath:"#/properties/deprecation/properties/targets/properties/claude/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation/targets",schemaPath:"#/properties/deprecation/properties/targets/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deprecation",schemaPath:"#/properties/deprecation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.licenses !== undefined){
let data77 = data.licenses;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key17 in data77){
if(!((((key17 === "allow") || (key17 === "exceptions")) || (key17 === "unknown")) || (pattern4.test(key17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}});
errors++;
}
}
if(data77.allow !== undefined){
let data78 = data77.allow;
if(!data78 || typeof data78 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/allow",schemaPath:"#/properties/licenses/properties/allow/type",keyword:"type",params:{type: schema32.properties.licenses.properties.allow.type}});
errors++;
}
if(Array.isArray(data78)){
const len16 = data78.length;
for(let i16=0; i16<len16; i16++){
let data79 = data78[i16];
if(typeof data79 === "string"){
if(func2(data79) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/allow/" + i16,schemaPath:"#/properties/licenses/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/allow/" + i16,schemaPath:"#/properties/licenses/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key18 in data78){
if(!((key18 === "add") || (key18 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/allow",schemaPath:"#/properties/licenses/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}});
errors++;
}
}
if(data78.add !== undefined){
let data80 = data78.add;
if(Array.isArray(data80)){
const len17 = data80.length;
for(let i17=0; i17<len17; i17++){
if(typeof data80[i17] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/allow/add/" + i17,schemaPath:"#/properties/licenses/properties/allow/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/allow/add",schemaPath:"#/properties/licenses/properties/allow/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data78.remove !== undefined){
let data82 = data78.remove;
if(Array.isArray(data82)){
const len18 = data82.length;
for(let i18=0; i18<len18; i18++){
if(typeof data82[i18] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/allow/remove/" + i18,schemaPath:"#/properties/licenses/properties/allow/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/allow/remove",schemaPath:"#/properties/licenses/properties/allow/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data77.exceptions !== undefined){
let data84 = data77.exceptions;
if(!data84 || typeof data84 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions",schemaPath:"#/properties/licenses/properties/exceptions/type",keyword:"type",params:{type: schema32.properties.licenses.properties.exceptions.type}});
errors++;
}
if(Array.isArray(data84)){
const len19 = data84.length;
for(let i19=0; i19<len19; i19++){
let data85 = data84[i19];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.plugin === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/" + i19,schemaPath:"#/properties/licenses/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "plugin"}});
errors++;
}
if(data85.allow === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/" + i19,schemaPath:"#/properties/licenses/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "allow"}});
errors++;
}
if(data85.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/" + i19,schemaPath:"#/properties/licenses/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key19 in data85){
if(!((((key19 === "plugin") || (key19 === "allow")) || (key19 === "reason")) || (pattern4.test(key19)))){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/" + i19,schemaPath:"#/properties/licenses/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}});
errors++;
}
}
if(data85.plugin !== undefined){
let data86 = data85.plugin;
if(typeof data86 === "string"){
if(func2(data86) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/" + i19+"/plugin",schemaPath:"#/properties/licenses/properties/exceptions/items/properties/plugin/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/" + i19+"/plugin",schemaPath:"#/properties/licenses/properties/exceptions/items/properties/plugin/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data85.allow !== undefined){
let data87 = data85.allow;
if(Array.isArray(data87)){
const len20 = data87.length;
for(let i20=0; i20<len20; i20++){
if(typeof data87[i20] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/" + i19+"/allow/" + i20,schemaPath:"#/properties/licenses/properties/exceptions/items/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/" + i19+"/allow",schemaPath:"#/properties/licenses/properties/exceptions/items/properties/allow/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data85.reason !== undefined){
let data89 = data85.reason;
if(typeof data89 === "string"){
if(func2(data89) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/" + i19+"/reason",schemaPath:"#/properties/licenses/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/" + i19+"/reason",schemaPath:"#/properties/licenses/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/" + i19,schemaPath:"#/properties/licenses/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key20 in data84){
if(!((key20 === "add") || (key20 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions",schemaPath:"#/properties/licenses/properties/exceptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}});
errors++;
}
}
if(data84.add !== undefined){
let data90 = data84.add;
if(Array.isArray(data90)){
const len21 = data90.length;
for(let i21=0; i21<len21; i21++){
let data91 = data90[i21];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.plugin === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/add/" + i21,schemaPath:"#/properties/licenses/properties/exceptions/properties/add/items/required",keyword:"required",params:{missingProperty: "plugin"}});
errors++;
}
if(data91.allow === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/add/" + i21,schemaPath:"#/properties/licenses/properties/exceptions/properties/add/items/required",keyword:"required",params:{missingProperty: "allow"}});
errors++;
}
if(data91.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/add/" + i21,schemaPath:"#/properties/licenses/properties/exceptions/properties/add/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key21 in data91){
if(!((((key21 === "plugin") || (key21 === "allow")) || (key21 === "reason")) || (pattern4.test(key21)))){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/add/" + i21,schemaPath:"#/properties/licenses/properties/exceptions/properties/add/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}});
errors++;
}
}
if(data91.plugin !== undefined){
let data92 = data91.plugin;
if(typeof data92 === "string"){
if(func2(data92) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/add/" + i21+"/plugin",schemaPath:"#/properties/licenses/properties/exceptions/properties/add/items/properties/plugin/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/add/" + i21+"/plugin",schemaPath:"#/properties/licenses/properties/exceptions/properties/add/items/properties/plugin/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data91.allow !== undefined){
let data93 = data91.allow;
if(Array.isArray(data93)){
const len22 = data93.length;
for(let i22=0; i22<len22; i22++){
if(typeof data93[i22] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/add/" + i21+"/allow/" + i22,schemaPath:"#/properties/licenses/properties/exceptions/properties/add/items/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/add/" + i21+"/allow",schemaPath:"#/properties/licenses/properties/exceptions/properties/add/items/properties/allow/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data91.reason !== undefined){
let data95 = data91.reason;
if(typeof data95 === "string"){
if(func2(data95) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/add/" + i21+"/reason",schemaPath:"#/properties/licenses/properties/exceptions/properties/add/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/add/" + i21+"/reason",schemaPath:"#/properties/licenses/properties/exceptions/properties/add/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/add/" + i21,schemaPath:"#/properties/licenses/properties/exceptions/properties/add/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/add",schemaPath:"#/properties/licenses/properties/exceptions/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data84.remove !== undefined){
let data96 = data84.remove;
if(Array.isArray(data96)){
const len23 = data96.length;
for(let i23=0; i23<len23; i23++){
let data97 = data96[i23];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.plugin === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/remove/" + i23,schemaPath:"#/properties/licenses/properties/exceptions/properties/remove/items/required",keyword:"required",params:{missingProperty: "plugin"}});
errors++;
}
if(data97.allow === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/remove/" + i23,schemaPath:"#/properties/licenses/properties/exceptions/properties/remove/items/required",keyword:"required",params:{missingProperty: "allow"}});
errors++;
}
if(data97.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/remove/" + i23,schemaPath:"#/properties/licenses/properties/exceptions/properties/remove/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key22 in data97){
if(!((((key22 === "plugin") || (key22 === "allow")) || (key22 === "reason")) || (pattern4.test(key22)))){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/remove/" + i23,schemaPath:"#/properties/licenses/properties/exceptions/properties/remove/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}});
errors++;
}
}
if(data97.plugin !== undefined){
let data98 = data97.plugin;
if(typeof data98 === "string"){
if(func2(data98) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/remove/" + i23+"/plugin",schemaPath:"#/properties/licenses/properties/exceptions/properties/remove/items/properties/plugin/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/remove/" + i23+"/plugin",schemaPath:"#/properties/licenses/properties/exceptions/properties/remove/items/properties/plugin/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data97.allow !== undefined){
let data99 = data97.allow;
if(Array.isArray(data99)){
const len24 = data99.length;
for(let i24=0; i24<len24; i24++){
if(typeof data99[i24] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/remove/" + i23+"/allow/" + i24,schemaPath:"#/properties/licenses/properties/exceptions/properties/remove/items/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/remove/" + i23+"/allow",schemaPath:"#/properties/licenses/properties/exceptions/properties/remove/items/properties/allow/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data97.reason !== undefined){
let data101 = data97.reason;
if(typeof data101 === "string"){
if(func2(data101) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/remove/" + i23+"/reason",schemaPath:"#/properties/licenses/properties/exceptions/properties/remove/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/remove/" + i23+"/reason",schemaPath:"#/properties/licenses/properties/exceptions/properties/remove/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/remove/" + i23,schemaPath:"#/properties/licenses/properties/exceptions/properties/remove/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/exceptions/remove",schemaPath:"#/properties/licenses/properties/exceptions/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data77.unknown !== undefined){
let data102 = data77.unknown;
if(typeof data102 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/unknown",schemaPath:"#/properties/licenses/properties/unknown/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data102 === "off") || (data102 === "info")) || (data102 === "warn")) || (data102 === "error"))){
vErrors = added(vErrors, {instancePath:instancePath+"/licenses/unknown",schemaPath:"#/properties/licenses/properties/unknown/enum",keyword:"enum",params:{allowedValues: schema32.properties.licenses.properties.unknown.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.permissions !== undefined){
let data103 = data.permissions;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key23 in data103){
if(!((((key23 === "allow") || (key23 === "deny")) || (key23 === "needApproval")) || (pattern4.test(key23)))){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}});
errors++;
}
}
if(data103.allow !== undefined){
let data104 = data103.allow;
if(!data104 || typeof data104 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/allow",schemaPath:"#/properties/permissions/properties/allow/type",keyword:"type",params:{type: schema32.properties.permissions.properties.allow.type}});
errors++;
}
if(Array.isArray(data104)){
const len25 = data104.length;
for(let i25=0; i25<len25; i25++){
let data105 = data104[i25];
if(typeof data105 === "string"){
if(func2(data105) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/allow/" + i25,schemaPath:"#/properties/permissions/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/allow/" + i25,schemaPath:"#/properties/permissions/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key24 in data104){
if(!((key24 === "add") || (key24 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/allow",schemaPath:"#/properties/permissions/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}});
errors++;
}
}
if(data104.add !== undefined){
let data106 = data104.add;
if(Array.isArray(data106)){
const len26 = data106.length;
for(let i26=0; i26<len26; i26++){
if(typeof data106[i26] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/allow/add/" + i26,schemaPath:"#/properties/permissions/properties/allow/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/allow/add",schemaPath:"#/properties/permissions/properties/allow/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data104.remove !== undefined){
let data108 = data104.remove;
if(Array.isArray(data108)){
const len27 = data108.length;
for(let i27=0; i27<len27; i27++){
if(typeof data108[i27] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/allow/remove/" + i27,schemaPath:"#/properties/permissions/properties/allow/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/allow/remove",schemaPath:"#/properties/permissions/properties/allow/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data103.deny !== undefined){
let data110 = data103.deny;
if(!data110 || typeof data110 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/deny",schemaPath:"#/properties/permissions/properties/deny/type",keyword:"type",params:{type: schema32.properties.permissions.properties.deny.type}});
errors++;
}
if(Array.isArray(data110)){
const len28 = data110.length;
for(let i28=0; i28<len28; i28++){
let data111 = data110[i28];
if(typeof data111 === "string"){
if(func2(data111) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/deny/" + i28,schemaPath:"#/properties/permissions/properties/deny/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/deny/" + i28,schemaPath:"#/properties/permissions/properties/deny/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key25 in data110){
if(!((key25 === "add") || (key25 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/deny",schemaPath:"#/properties/permissions/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}});
errors++;
}
}
if(data110.add !== undefined){
let data112 = data110.add;
if(Array.isArray(data112)){
const len29 = data112.length;
for(let i29=0; i29<len29; i29++){
if(typeof data112[i29] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/deny/add/" + i29,schemaPath:"#/properties/permissions/properties/deny/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/deny/add",schemaPath:"#/properties/permissions/properties/deny/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data110.remove !== undefined){
let data114 = data110.remove;
if(Array.isArray(data114)){
const len30 = data114.length;
for(let i30=0; i30<len30; i30++){
if(typeof data114[i30] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/deny/remove/" + i30,schemaPath:"#/properties/permissions/properties/deny/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/deny/remove",schemaPath:"#/properties/permissions/properties/deny/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data103.needApproval !== undefined){
let data116 = data103.needApproval;
if(!data116 || typeof data116 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/needApproval",schemaPath:"#/properties/permissions/properties/needApproval/type",keyword:"type",params:{type: schema32.properties.permissions.properties.needApproval.type}});
errors++;
}
if(Array.isArray(data116)){
const len31 = data116.length;
for(let i31=0; i31<len31; i31++){
let data117 = data116[i31];
if(typeof data117 === "string"){
if(func2(data117) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/needApproval/" + i31,schemaPath:"#/properties/permissions/properties/needApproval/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/needApproval/" + i31,schemaPath:"#/properties/permissions/properties/needApproval/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key26 in data116){
if(!((key26 === "add") || (key26 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/needApproval",schemaPath:"#/properties/permissions/properties/needApproval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}});
errors++;
}
}
if(data116.add !== undefined){
let data118 = data116.add;
if(Array.isArray(data118)){
const len32 = data118.length;
for(let i32=0; i32<len32; i32++){
if(typeof data118[i32] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/needApproval/add/" + i32,schemaPath:"#/properties/permissions/properties/needApproval/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/needApproval/add",schemaPath:"#/properties/permissions/properties/needApproval/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data116.remove !== undefined){
let data120 = data116.remove;
if(Array.isArray(data120)){
const len33 = data120.length;
for(let i33=0; i33<len33; i33++){
if(typeof data120[i33] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/needApproval/remove/" + i33,schemaPath:"#/properties/permissions/properties/needApproval/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/permissions/needApproval/remove",schemaPath:"#/properties/permissions/properties/needApproval/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.mcp !== undefined){
let data122 = data.mcp;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key27 in data122){
if(!((((key27 === "transports") || (key27 === "hosts")) || (key27 === "commands")) || (pattern4.test(key27)))){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp",schemaPath:"#/properties/mcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}});
errors++;
}
}
if(data122.transports !== undefined){
let data123 = data122.transports;
if(!data123 || typeof data123 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/transports",schemaPath:"#/properties/mcp/properties/transports/type",keyword:"type",params:{type: schema32.properties.mcp.properties.transports.type}});
errors++;
}
if(Array.isArray(data123)){
const len34 = data123.length;
for(let i34=0; i34<len34; i34++){
let data124 = data123[i34];
if(typeof data124 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/transports/" + i34,schemaPath:"#/properties/mcp/properties/transports/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data124 === "http") || (data124 === "streamable-http")) || (data124 === "sse")) || (data124 === "ws")) || (data124 === "stdio"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/transports/" + i34,schemaPath:"#/properties/mcp/properties/transports/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.mcp.properties.transports.items.enum}});
errors++;
}
}
}
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key28 in data123){
if(!((key28 === "add") || (key28 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/transports",schemaPath:"#/properties/mcp/properties/transports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}});
errors++;
}
}
if(data123.add !== undefined){
let data125 = data123.add;
if(Array.isArray(data125)){
const len35 = data125.length;
for(let i35=0; i35<len35; i35++){
let data126 = data125[i35];
if(typeof data126 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/transports/add/" + i35,schemaPath:"#/properties/mcp/properties/transports/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data126 === "http") || (data126 === "streamable-http")) || (data126 === "sse")) || (data126 === "ws")) || (data126 === "stdio"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/transports/add/" + i35,schemaPath:"#/properties/mcp/properties/transports/properties/add/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.mcp.properties.transports.properties.add.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/transports/add",schemaPath:"#/properties/mcp/properties/transports/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data123.remove !== undefined){
let data127 = data123.remove;
if(Array.isArray(data127)){
const len36 = data127.length;
for(let i36=0; i36<len36; i36++){
let data128 = data127[i36];
if(typeof data128 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/transports/remove/" + i36,schemaPath:"#/properties/mcp/properties/transports/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data128 === "http") || (data128 === "streamable-http")) || (data128 === "sse")) || (data128 === "ws")) || (data128 === "stdio"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/transports/remove/" + i36,schemaPath:"#/properties/mcp/properties/transports/properties/remove/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.mcp.properties.transports.properties.remove.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/transports/remove",schemaPath:"#/properties/mcp/properties/transports/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data122.hosts !== undefined){
let data129 = data122.hosts;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key29 in data129){
if(!(((key29 === "allow") || (key29 === "deny")) || (pattern4.test(key29)))){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts",schemaPath:"#/properties/mcp/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}});
errors++;
}
}
if(data129.allow !== undefined){
let data130 = data129.allow;
if(!data130 || typeof data130 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/allow",schemaPath:"#/properties/mcp/properties/hosts/properties/allow/type",keyword:"type",params:{type: schema32.properties.mcp.properties.hosts.properties.allow.type}});
errors++;
}
if(Array.isArray(data130)){
const len37 = data130.length;
for(let i37=0; i37<len37; i37++){
let data131 = data130[i37];
if(typeof data131 === "string"){
if(func2(data131) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/allow/" + i37,schemaPath:"#/properties/mcp/properties/hosts/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/allow/" + i37,schemaPath:"#/properties/mcp/properties/hosts/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key30 in data130){
if(!((key30 === "add") || (key30 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/allow",schemaPath:"#/properties/mcp/properties/hosts/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}});
errors++;
}
}
if(data130.add !== undefined){
let data132 = data130.add;
if(Array.isArray(data132)){
const len38 = data132.length;
for(let i38=0; i38<len38; i38++){
if(typeof data132[i38] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/allow/add/" + i38,schemaPath:"#/properties/mcp/properties/hosts/properties/allow/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/allow/add",schemaPath:"#/properties/mcp/properties/hosts/properties/allow/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data130.remove !== undefined){
let data134 = data130.remove;
if(Array.isArray(data134)){
const len39 = data134.length;
for(let i39=0; i39<len39; i39++){
if(typeof data134[i39] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/allow/remove/" + i39,schemaPath:"#/properties/mcp/properties/hosts/properties/allow/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/allow/remove",schemaPath:"#/properties/mcp/properties/hosts/properties/allow/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data129.deny !== undefined){
let data136 = data129.deny;
if(!data136 || typeof data136 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/deny",schemaPath:"#/properties/mcp/properties/hosts/properties/deny/type",keyword:"type",params:{type: schema32.properties.mcp.properties.hosts.properties.deny.type}});
errors++;
}
if(Array.isArray(data136)){
const len40 = data136.length;
for(let i40=0; i40<len40; i40++){
let data137 = data136[i40];
if(typeof data137 === "string"){
if(func2(data137) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/deny/" + i40,schemaPath:"#/properties/mcp/properties/hosts/properties/deny/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/deny/" + i40,schemaPath:"#/properties/mcp/properties/hosts/properties/deny/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key31 in data136){
if(!((key31 === "add") || (key31 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/deny",schemaPath:"#/properties/mcp/properties/hosts/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}});
errors++;
}
}
if(data136.add !== undefined){
let data138 = data136.add;
if(Array.isArray(data138)){
const len41 = data138.length;
for(let i41=0; i41<len41; i41++){
if(typeof data138[i41] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/deny/add/" + i41,schemaPath:"#/properties/mcp/properties/hosts/properties/deny/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/deny/add",schemaPath:"#/properties/mcp/properties/hosts/properties/deny/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data136.remove !== undefined){
let data140 = data136.remove;
if(Array.isArray(data140)){
const len42 = data140.length;
for(let i42=0; i42<len42; i42++){
if(typeof data140[i42] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/deny/remove/" + i42,schemaPath:"#/properties/mcp/properties/hosts/properties/deny/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts/deny/remove",schemaPath:"#/properties/mcp/properties/hosts/properties/deny/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/hosts",schemaPath:"#/properties/mcp/properties/hosts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data122.commands !== undefined){
let data142 = data122.commands;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key32 in data142){
if(!(((key32 === "allow") || (key32 === "pinned")) || (pattern4.test(key32)))){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/commands",schemaPath:"#/properties/mcp/properties/commands/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}});
errors++;
}
}
if(data142.allow !== undefined){
let data143 = data142.allow;
if(!data143 || typeof data143 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/commands/allow",schemaPath:"#/properties/mcp/properties/commands/properties/allow/type",keyword:"type",params:{type: schema32.properties.mcp.properties.commands.properties.allow.type}});
errors++;
}
if(Array.isArray(data143)){
const len43 = data143.length;
for(let i43=0; i43<len43; i43++){
let data144 = data143[i43];
if(typeof data144 === "string"){
if(func2(data144) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/commands/allow/" + i43,schemaPath:"#/properties/mcp/properties/commands/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/commands/allow/" + i43,schemaPath:"#/properties/mcp/properties/commands/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key33 in data143){
if(!((key33 === "add") || (key33 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/commands/allow",schemaPath:"#/properties/mcp/properties/commands/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}});
errors++;
}
}
if(data143.add !== undefined){
let data145 = data143.add;
if(Array.isArray(data145)){
const len44 = data145.length;
for(let i44=0; i44<len44; i44++){
if(typeof data145[i44] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/commands/allow/add/" + i44,schemaPath:"#/properties/mcp/properties/commands/properties/allow/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/commands/allow/add",schemaPath:"#/properties/mcp/properties/commands/properties/allow/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data143.remove !== undefined){
let data147 = data143.remove;
if(Array.isArray(data147)){
const len45 = data147.length;
for(let i45=0; i45<len45; i45++){
if(typeof data147[i45] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/commands/allow/remove/" + i45,schemaPath:"#/properties/mcp/properties/commands/properties/allow/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/commands/allow/remove",schemaPath:"#/properties/mcp/properties/commands/properties/allow/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data142.pinned !== undefined){
if(typeof data142.pinned !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/commands/pinned",schemaPath:"#/properties/mcp/properties/commands/properties/pinned/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp/commands",schemaPath:"#/properties/mcp/properties/commands/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/mcp",schemaPath:"#/properties/mcp/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.hooks !== undefined){
let data150 = data.hooks;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key34 in data150){
if(!((((key34 === "mode") || (key34 === "events")) || (key34 === "commands")) || (pattern4.test(key34)))){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}});
errors++;
}
}
if(data150.mode !== undefined){
let data151 = data150.mode;
if(typeof data151 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/mode",schemaPath:"#/properties/hooks/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data151 === "allow") || (data151 === "allow-listed")) || (data151 === "forbid"))){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/mode",schemaPath:"#/properties/hooks/properties/mode/enum",keyword:"enum",params:{allowedValues: schema32.properties.hooks.properties.mode.enum}});
errors++;
}
}
if(data150.events !== undefined){
let data152 = data150.events;
if(!data152 || typeof data152 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/events",schemaPath:"#/properties/hooks/properties/events/type",keyword:"type",params:{type: schema32.properties.hooks.properties.events.type}});
errors++;
}
if(Array.isArray(data152)){
const len46 = data152.length;
for(let i46=0; i46<len46; i46++){
let data153 = data152[i46];
if(typeof data153 === "string"){
if(func2(data153) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/events/" + i46,schemaPath:"#/properties/hooks/properties/events/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/events/" + i46,schemaPath:"#/properties/hooks/properties/events/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key35 in data152){
if(!((key35 === "add") || (key35 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/events",schemaPath:"#/properties/hooks/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}});
errors++;
}
}
if(data152.add !== undefined){
let data154 = data152.add;
if(Array.isArray(data154)){
const len47 = data154.length;
for(let i47=0; i47<len47; i47++){
if(typeof data154[i47] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/events/add/" + i47,schemaPath:"#/properties/hooks/properties/events/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/events/add",schemaPath:"#/properties/hooks/properties/events/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data152.remove !== undefined){
let data156 = data152.remove;
if(Array.isArray(data156)){
const len48 = data156.length;
for(let i48=0; i48<len48; i48++){
if(typeof data156[i48] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/events/remove/" + i48,schemaPath:"#/properties/hooks/properties/events/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/events/remove",schemaPath:"#/properties/hooks/properties/events/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data150.commands !== undefined){
let data158 = data150.commands;
if(!data158 || typeof data158 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/commands",schemaPath:"#/properties/hooks/properties/commands/type",keyword:"type",params:{type: schema32.properties.hooks.properties.commands.type}});
errors++;
}
if(Array.isArray(data158)){
const len49 = data158.length;
for(let i49=0; i49<len49; i49++){
let data159 = data158[i49];
if(typeof data159 === "string"){
if(func2(data159) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/commands/" + i49,schemaPath:"#/properties/hooks/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/commands/" + i49,schemaPath:"#/properties/hooks/properties/commands/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key36 in data158){
if(!((key36 === "add") || (key36 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/commands",schemaPath:"#/properties/hooks/properties/commands/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}});
errors++;
}
}
if(data158.add !== undefined){
let data160 = data158.add;
if(Array.isArray(data160)){
const len50 = data160.length;
for(let i50=0; i50<len50; i50++){
if(typeof data160[i50] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/commands/add/" + i50,schemaPath:"#/properties/hooks/properties/commands/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/commands/add",schemaPath:"#/properties/hooks/properties/commands/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data158.remove !== undefined){
let data162 = data158.remove;
if(Array.isArray(data162)){
const len51 = data162.length;
for(let i51=0; i51<len51; i51++){
if(typeof data162[i51] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/commands/remove/" + i51,schemaPath:"#/properties/hooks/properties/commands/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks/commands/remove",schemaPath:"#/properties/hooks/properties/commands/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.auth !== undefined){
let data164 = data.auth;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key37 in data164){
if(!(((key37 === "types") || (key37 === "tokenHosts")) || (pattern4.test(key37)))){
vErrors = added(vErrors, {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}});
errors++;
}
}
if(data164.types !== undefined){
let data165 = data164.types;
if(!data165 || typeof data165 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/auth/types",schemaPath:"#/properties/auth/properties/types/type",keyword:"type",params:{type: schema32.properties.auth.properties.types.type}});
errors++;
}
if(Array.isArray(data165)){
const len52 = data165.length;
for(let i52=0; i52<len52; i52++){
let data166 = data165[i52];
if(typeof data166 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/auth/types/" + i52,schemaPath:"#/properties/auth/properties/types/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data166 === "OAuth2") || (data166 === "APIKey")) || (data166 === "None"))){
vErrors = added(vErrors, {instancePath:instancePath+"/auth/types/" + i52,schemaPath:"#/properties/auth/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.auth.properties.types.items.enum}});
errors++;
}
}
}
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key38 in data165){
if(!((key38 === "add") || (key38 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/auth/types",schemaPath:"#/properties/auth/properties/types/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}});
errors++;
}
}
if(data165.add !== undefined){
let data167 = data165.add;
if(Array.isArray(data167)){
const len53 = data167.length;
for(let i53=0; i53<len53; i53++){
let data168 = data167[i53];
if(typeof data168 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/auth/types/add/" + i53,schemaPath:"#/properties/auth/properties/types/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data168 === "OAuth2") || (data168 === "APIKey")) || (data168 === "None"))){
vErrors = added(vErrors, {instancePath:instancePath+"/auth/types/add/" + i53,schemaPath:"#/properties/auth/properties/types/properties/add/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.auth.properties.types.properties.add.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/auth/types/add",schemaPath:"#/properties/auth/properties/types/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data165.remove !== undefined){
let data169 = data165.remove;
if(Array.isArray(data169)){
const len54 = data169.length;
for(let i54=0; i54<len54; i54++){
let data170 = data169[i54];
if(typeof data170 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/auth/types/remove/" + i54,schemaPath:"#/properties/auth/properties/types/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data170 === "OAuth2") || (data170 === "APIKey")) || (data170 === "None"))){
vErrors = added(vErrors, {instancePath:instancePath+"/auth/types/remove/" + i54,schemaPath:"#/properties/auth/properties/types/properties/remove/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.auth.properties.types.properties.remove.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/auth/types/remove",schemaPath:"#/properties/auth/properties/types/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data164.tokenHosts !== undefined){
let data171 = data164.tokenHosts;
if(!data171 || typeof data171 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/auth/tokenHosts",schemaPath:"#/properties/auth/properties/tokenHosts/type",keyword:"type",params:{type: schema32.properties.auth.properties.tokenHosts.type}});
errors++;
}
if(Array.isArray(data171)){
const len55 = data171.length;
for(let i55=0; i55<len55; i55++){
let data172 = data171[i55];
if(typeof data172 === "string"){
if(func2(data172) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/auth/tokenHosts/" + i55,schemaPath:"#/properties/auth/properties/tokenHosts/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/auth/tokenHosts/" + i55,schemaPath:"#/properties/auth/properties/tokenHosts/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key39 in data171){
if(!((key39 === "add") || (key39 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/auth/tokenHosts",schemaPath:"#/properties/auth/properties/tokenHosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}});
errors++;
}
}
if(data171.add !== undefined){
let data173 = data171.add;
if(Array.isArray(data173)){
const len56 = data173.length;
for(let i56=0; i56<len56; i56++){
if(typeof data173[i56] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/auth/tokenHosts/add/" + i56,schemaPath:"#/properties/auth/properties/tokenHosts/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/auth/tokenHosts/add",schemaPath:"#/properties/auth/properties/tokenHosts/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data171.remove !== undefined){
let data175 = data171.remove;
if(Array.isArray(data175)){
const len57 = data175.length;
for(let i57=0; i57<len57; i57++){
if(typeof data175[i57] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/auth/tokenHosts/remove/" + i57,schemaPath:"#/properties/auth/properties/tokenHosts/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/auth/tokenHosts/remove",schemaPath:"#/properties/auth/properties/tokenHosts/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.ownership !== undefined){
let data177 = data.ownership;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key40 in data177){
if(!((((key40 === "required") || (key40 === "source")) || (key40 === "teams")) || (pattern4.test(key40)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ownership",schemaPath:"#/properties/ownership/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}});
errors++;
}
}
if(data177.required !== undefined){
if(typeof data177.required !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/ownership/required",schemaPath:"#/properties/ownership/properties/required/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data177.source !== undefined){
let data179 = data177.source;
if(typeof data179 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ownership/source",schemaPath:"#/properties/ownership/properties/source/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data179 === "codeowners") || (data179 === "manifest"))){
vErrors = added(vErrors, {instancePath:instancePath+"/ownership/source",schemaPath:"#/properties/ownership/properties/source/enum",keyword:"enum",params:{allowedValues: schema32.properties.ownership.properties.source.enum}});
errors++;
}
}
if(data177.teams !== undefined){
let data180 = data177.teams;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key41 in data180){
if(typeof data180[key41] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/ownership/teams/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ownership/properties/teams/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ownership/teams",schemaPath:"#/properties/ownership/properties/teams/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ownership",schemaPath:"#/properties/ownership/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.names !== undefined){
let data182 = data.names;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key42 in data182){
if(!((((((key42 === "pattern") || (key42 === "maxLength")) || (key42 === "protected")) || (key42 === "minDistance")) || (key42 === "reuseDays")) || (pattern4.test(key42)))){
vErrors = added(vErrors, {instancePath:instancePath+"/names",schemaPath:"#/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}});
errors++;
}
}
if(data182.pattern !== undefined){
let data183 = data182.pattern;
if(typeof data183 === "string"){
if(func2(data183) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/names/pattern",schemaPath:"#/properties/names/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/names/pattern",schemaPath:"#/properties/names/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data182.maxLength !== undefined){
let data184 = data182.maxLength;
if(!((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184)))){
vErrors = added(vErrors, {instancePath:instancePath+"/names/maxLength",schemaPath:"#/properties/names/properties/maxLength/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data184 == "number"){
if(data184 < 1 || isNaN(data184)){
vErrors = added(vErrors, {instancePath:instancePath+"/names/maxLength",schemaPath:"#/properties/names/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data182.protected !== undefined){
let data185 = data182.protected;
if(!data185 || typeof data185 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/names/protected",schemaPath:"#/properties/names/properties/protected/type",keyword:"type",params:{type: schema32.properties.names.properties.protected.type}});
errors++;
}
if(Array.isArray(data185)){
const len58 = data185.length;
for(let i58=0; i58<len58; i58++){
let data186 = data185[i58];
if(typeof data186 === "string"){
if(func2(data186) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/names/protected/" + i58,schemaPath:"#/properties/names/properties/protected/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/names/protected/" + i58,schemaPath:"#/properties/names/properties/protected/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key43 in data185){
if(!((key43 === "add") || (key43 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/names/protected",schemaPath:"#/properties/names/properties/protected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}});
errors++;
}
}
if(data185.add !== undefined){
let data187 = data185.add;
if(Array.isArray(data187)){
const len59 = data187.length;
for(let i59=0; i59<len59; i59++){
if(typeof data187[i59] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/names/protected/add/" + i59,schemaPath:"#/properties/names/properties/protected/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/names/protected/add",schemaPath:"#/properties/names/properties/protected/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data185.remove !== undefined){
let data189 = data185.remove;
if(Array.isArray(data189)){
const len60 = data189.length;
for(let i60=0; i60<len60; i60++){
if(typeof data189[i60] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/names/protected/remove/" + i60,schemaPath:"#/properties/names/properties/protected/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/names/protected/remove",schemaPath:"#/properties/names/properties/protected/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data182.minDistance !== undefined){
let data191 = data182.minDistance;
if(!((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191)))){
vErrors = added(vErrors, {instancePath:instancePath+"/names/minDistance",schemaPath:"#/properties/names/properties/minDistance/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data191 == "number"){
if(data191 < 0 || isNaN(data191)){
vErrors = added(vErrors, {instancePath:instancePath+"/names/minDistance",schemaPath:"#/properties/names/properties/minDistance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data182.reuseDays !== undefined){
let data192 = data182.reuseDays;
if(!((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192)))){
vErrors = added(vErrors, {instancePath:instancePath+"/names/reuseDays",schemaPath:"#/properties/names/properties/reuseDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data192 == "number"){
if(data192 < 0 || isNaN(data192)){
vErrors = added(vErrors, {instancePath:instancePath+"/names/reuseDays",schemaPath:"#/properties/names/properties/reuseDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.limits !== undefined){
let data193 = data.limits;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key44 in data193){
if(!((((key44 === "pluginBytes") || (key44 === "files")) || (key44 === "skillBytes")) || (pattern4.test(key44)))){
vErrors = added(vErrors, {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}});
errors++;
}
}
if(data193.pluginBytes !== undefined){
let data194 = data193.pluginBytes;
if(!((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194)))){
vErrors = added(vErrors, {instancePath:instancePath+"/limits/pluginBytes",schemaPath:"#/properties/limits/properties/pluginBytes/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data194 == "number"){
if(data194 < 1 || isNaN(data194)){
vErrors = added(vErrors, {instancePath:instancePath+"/limits/pluginBytes",schemaPath:"#/properties/limits/properties/pluginBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data193.files !== undefined){
let data195 = data193.files;
if(!((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195)))){
vErrors = added(vErrors, {instancePath:instancePath+"/limits/files",schemaPath:"#/properties/limits/properties/files/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data195 == "number"){
if(data195 < 1 || isNaN(data195)){
vErrors = added(vErrors, {instancePath:instancePath+"/limits/files",schemaPath:"#/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data193.skillBytes !== undefined){
let data196 = data193.skillBytes;
if(!((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196)))){
vErrors = added(vErrors, {instancePath:instancePath+"/limits/skillBytes",schemaPath:"#/properties/limits/properties/skillBytes/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data196 == "number"){
if(data196 < 1 || isNaN(data196)){
vErrors = added(vErrors, {instancePath:instancePath+"/limits/skillBytes",schemaPath:"#/properties/limits/properties/skillBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.install !== undefined){
let data197 = data.install;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key45 in data197){
if(!((key45 === "byDefault") || (pattern4.test(key45)))){
vErrors = added(vErrors, {instancePath:instancePath+"/install",schemaPath:"#/properties/install/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}});
errors++;
}
}
if(data197.byDefault !== undefined){
let data198 = data197.byDefault;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key46 in data198){
if(!(((key46 === "max") || (key46 === "needApproval")) || (pattern4.test(key46)))){
vErrors = added(vErrors, {instancePath:instancePath+"/install/byDefault",schemaPath:"#/properties/install/properties/byDefault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}});
errors++;
}
}
if(data198.max !== undefined){
let data199 = data198.max;
if(!((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199)))){
vErrors = added(vErrors, {instancePath:instancePath+"/install/byDefault/max",schemaPath:"#/properties/install/properties/byDefault/properties/max/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data199 == "number"){
if(data199 < 0 || isNaN(data199)){
vErrors = added(vErrors, {instancePath:instancePath+"/install/byDefault/max",schemaPath:"#/properties/install/properties/byDefault/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data198.needApproval !== undefined){
if(typeof data198.needApproval !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/install/byDefault/needApproval",schemaPath:"#/properties/install/properties/byDefault/properties/needApproval/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/install/byDefault",schemaPath:"#/properties/install/properties/byDefault/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/install",schemaPath:"#/properties/install/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.rules !== undefined){
let data201 = data.rules;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
for(const key47 in data201){
const _errs452 = errors;
if(typeof key47 === "string"){
if(!pattern81.test(key47)){
vErrors = added(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(x-.*|[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*)$"},propertyName:key47});
errors++;
}
}
var valid169 = _errs452 === errors;
if(!valid169){
vErrors = added(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key47}});
errors++;
}
}
for(const key48 in data201){
if(!(pattern4.test(key48))){
let data202 = data201[key48];
if((typeof data202 !== "string") && (!(data202 && typeof data202 == "object" && !Array.isArray(data202)))){
vErrors = added(vErrors, {instancePath:instancePath+"/rules/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type: schema32.properties.rules.additionalProperties.type}});
errors++;
}
const _errs456 = errors;
let valid171 = true;
const _errs457 = errors;
if(typeof data202 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs457 === errors;
errors = _errs456;
if(vErrors !== null){
if(_errs456){
vErrors.length = _errs456;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs459 = errors;
if(typeof data202 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/rules/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/then/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data202 === "off") || (data202 === "info")) || (data202 === "warn")) || (data202 === "error"))){
vErrors = added(vErrors, {instancePath:instancePath+"/rules/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/then/enum",keyword:"enum",params:{allowedValues: schema32.properties.rules.additionalProperties.then.enum}});
errors++;
}
var _valid0 = _errs459 === errors;
valid171 = _valid0;
}
if(!valid171){
vErrors = added(vErrors, {instancePath:instancePath+"/rules/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.severity !== undefined){
let data203 = data202.severity;
if(typeof data203 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/rules/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/rules/additionalProperties/properties/severity/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data203 === "off") || (data203 === "info")) || (data203 === "warn")) || (data203 === "error"))){
vErrors = added(vErrors, {instancePath:instancePath+"/rules/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/rules/additionalProperties/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.rules.additionalProperties.properties.severity.enum}});
errors++;
}
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.assertions !== undefined){
let data204 = data.assertions;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
for(const key49 in data204){
const _errs465 = errors;
if(typeof key49 === "string"){
if(!pattern81.test(key49)){
vErrors = added(vErrors, {instancePath:instancePath+"/assertions",schemaPath:"#/properties/assertions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(x-.*|[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*)$"},propertyName:key49});
errors++;
}
}
var valid173 = _errs465 === errors;
if(!valid173){
vErrors = added(vErrors, {instancePath:instancePath+"/assertions",schemaPath:"#/properties/assertions/propertyNames",keyword:"propertyNames",params:{propertyName: key49}});
errors++;
}
}
for(const key50 in data204){
if(!(pattern4.test(key50))){
let data205 = data204[key50];
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.on === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assertions/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assertions/additionalProperties/required",keyword:"required",params:{missingProperty: "on"}});
errors++;
}
if(data205.message === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assertions/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assertions/additionalProperties/required",keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data205.schema === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assertions/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assertions/additionalProperties/required",keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
for(const key51 in data205){
if(!(((((key51 === "on") || (key51 === "severity")) || (key51 === "message")) || (key51 === "schema")) || (pattern4.test(key51)))){
vErrors = added(vErrors, {instancePath:instancePath+"/assertions/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assertions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}});
errors++;
}
}
if(data205.on !== undefined){
let data206 = data205.on;
if(typeof data206 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assertions/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/assertions/additionalProperties/properties/on/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data206 === "manifest") || (data206 === "skill")) || (data206 === "mcp")) || (data206 === "hooks")) || (data206 === "catalog-entry"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assertions/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/assertions/additionalProperties/properties/on/enum",keyword:"enum",params:{allowedValues: schema32.properties.assertions.additionalProperties.properties.on.enum}});
errors++;
}
}
if(data205.severity !== undefined){
let data207 = data205.severity;
if(typeof data207 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assertions/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/assertions/additionalProperties/properties/severity/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data207 === "off") || (data207 === "info")) || (data207 === "warn")) || (data207 === "error"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assertions/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/assertions/additionalProperties/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.assertions.additionalProperties.properties.severity.enum}});
errors++;
}
}
if(data205.message !== undefined){
let data208 = data205.message;
if(typeof data208 === "string"){
if(func2(data208) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/assertions/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/properties/assertions/additionalProperties/properties/message/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assertions/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/message",schemaPath:"#/properties/assertions/additionalProperties/properties/message/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data205.schema !== undefined){
let data209 = data205.schema;
if((!(data209 && typeof data209 == "object" && !Array.isArray(data209))) && (typeof data209 !== "boolean")){
vErrors = added(vErrors, {instancePath:instancePath+"/assertions/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/assertions/additionalProperties/properties/schema/type",keyword:"type",params:{type: schema32.properties.assertions.additionalProperties.properties.schema.type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assertions/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assertions/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assertions",schemaPath:"#/properties/assertions/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.locked !== undefined){
let data210 = data.locked;
if(!data210 || typeof data210 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type: schema32.properties.locked.type}});
errors++;
}
if(Array.isArray(data210)){
const len61 = data210.length;
for(let i61=0; i61<len61; i61++){
let data211 = data210[i61];
if(typeof data211 === "string"){
if(func2(data211) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/locked/" + i61,schemaPath:"#/properties/locked/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/locked/" + i61,schemaPath:"#/properties/locked/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key52 in data210){
if(!((key52 === "add") || (key52 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}});
errors++;
}
}
if(data210.add !== undefined){
let data212 = data210.add;
if(Array.isArray(data212)){
const len62 = data212.length;
for(let i62=0; i62<len62; i62++){
if(typeof data212[i62] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/locked/add/" + i62,schemaPath:"#/properties/locked/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/locked/add",schemaPath:"#/properties/locked/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data210.remove !== undefined){
let data214 = data210.remove;
if(Array.isArray(data214)){
const len63 = data214.length;
for(let i63=0; i63<len63; i63++){
if(typeof data214[i63] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/locked/remove/" + i63,schemaPath:"#/properties/locked/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/locked/remove",schemaPath:"#/properties/locked/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data.scopes !== undefined){
let data216 = data.scopes;
if(Array.isArray(data216)){
const len64 = data216.length;
for(let i64=0; i64<len64; i64++){
let data217 = data216[i64];
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data217.match === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: "match"}});
errors++;
}
for(const key53 in data217){
if(!((func13.call(schema32.properties.scopes.items.properties, key53)) || (pattern4.test(key53)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64,schemaPath:"#/properties/scopes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}});
errors++;
}
}
if(data217.name !== undefined){
let data218 = data217.name;
if(typeof data218 === "string"){
if(func2(data218) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/name",schemaPath:"#/properties/scopes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/name",schemaPath:"#/properties/scopes/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data217.match !== undefined){
let data219 = data217.match;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
for(const key54 in data219){
if(!(((((((((key54 === "plugins") || (key54 === "paths")) || (key54 === "categories")) || (key54 === "owners")) || (key54 === "kinds")) || (key54 === "has")) || (key54 === "states")) || (key54 === "catalogs")) || (pattern4.test(key54)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match",schemaPath:"#/properties/scopes/items/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}});
errors++;
}
}
if(data219.plugins !== undefined){
let data220 = data219.plugins;
if(Array.isArray(data220)){
const len65 = data220.length;
for(let i65=0; i65<len65; i65++){
if(typeof data220[i65] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/plugins/" + i65,schemaPath:"#/properties/scopes/items/properties/match/properties/plugins/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/plugins",schemaPath:"#/properties/scopes/items/properties/match/properties/plugins/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data219.paths !== undefined){
let data222 = data219.paths;
if(Array.isArray(data222)){
const len66 = data222.length;
for(let i66=0; i66<len66; i66++){
if(typeof data222[i66] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/paths/" + i66,schemaPath:"#/properties/scopes/items/properties/match/properties/paths/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/paths",schemaPath:"#/properties/scopes/items/properties/match/properties/paths/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data219.categories !== undefined){
let data224 = data219.categories;
if(Array.isArray(data224)){
const len67 = data224.length;
for(let i67=0; i67<len67; i67++){
if(typeof data224[i67] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/categories/" + i67,schemaPath:"#/properties/scopes/items/properties/match/properties/categories/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/categories",schemaPath:"#/properties/scopes/items/properties/match/properties/categories/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data219.owners !== undefined){
let data226 = data219.owners;
if(Array.isArray(data226)){
const len68 = data226.length;
for(let i68=0; i68<len68; i68++){
if(typeof data226[i68] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/owners/" + i68,schemaPath:"#/properties/scopes/items/properties/match/properties/owners/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/owners",schemaPath:"#/properties/scopes/items/properties/match/properties/owners/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data219.kinds !== undefined){
let data228 = data219.kinds;
if(Array.isArray(data228)){
const len69 = data228.length;
for(let i69=0; i69<len69; i69++){
let data229 = data228[i69];
if(typeof data229 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/kinds/" + i69,schemaPath:"#/properties/scopes/items/properties/match/properties/kinds/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data229 === "codex") || (data229 === "claude")) || (data229 === "cursor")) || (data229 === "copilot")) || (data229 === "agent-plugins")) || (data229 === "shared")) || (data229 === "event")) || (data229 === "api")) || (data229 === "array"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/kinds/" + i69,schemaPath:"#/properties/scopes/items/properties/match/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.match.properties.kinds.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/kinds",schemaPath:"#/properties/scopes/items/properties/match/properties/kinds/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data219.has !== undefined){
let data230 = data219.has;
if(Array.isArray(data230)){
const len70 = data230.length;
for(let i70=0; i70<len70; i70++){
let data231 = data230[i70];
if(typeof data231 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/has/" + i70,schemaPath:"#/properties/scopes/items/properties/match/properties/has/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((data231 === "skills") || (data231 === "commands")) || (data231 === "agents")) || (data231 === "mcp")) || (data231 === "hooks")) || (data231 === "apps")) || (data231 === "lsp")) || (data231 === "handlers")) || (data231 === "endpoints")) || (data231 === "bin")) || (data231 === "monitors"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/has/" + i70,schemaPath:"#/properties/scopes/items/properties/match/properties/has/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.match.properties.has.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/has",schemaPath:"#/properties/scopes/items/properties/match/properties/has/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data219.states !== undefined){
let data232 = data219.states;
if(Array.isArray(data232)){
const len71 = data232.length;
for(let i71=0; i71<len71; i71++){
let data233 = data232[i71];
if(typeof data233 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/states/" + i71,schemaPath:"#/properties/scopes/items/properties/match/properties/states/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data233 === "active") || (data233 === "announced")) || (data233 === "deprecated")) || (data233 === "sunset")) || (data233 === "removed")) || (data233 === "quarantined"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/states/" + i71,schemaPath:"#/properties/scopes/items/properties/match/properties/states/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.match.properties.states.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/states",schemaPath:"#/properties/scopes/items/properties/match/properties/states/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data219.catalogs !== undefined){
let data234 = data219.catalogs;
if(Array.isArray(data234)){
const len72 = data234.length;
for(let i72=0; i72<len72; i72++){
if(typeof data234[i72] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/catalogs/" + i72,schemaPath:"#/properties/scopes/items/properties/match/properties/catalogs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match/catalogs",schemaPath:"#/properties/scopes/items/properties/match/properties/catalogs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/match",schemaPath:"#/properties/scopes/items/properties/match/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data217.except !== undefined){
let data236 = data217.except;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key55 in data236){
if(!(((((((((key55 === "plugins") || (key55 === "paths")) || (key55 === "categories")) || (key55 === "owners")) || (key55 === "kinds")) || (key55 === "has")) || (key55 === "states")) || (key55 === "catalogs")) || (pattern4.test(key55)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except",schemaPath:"#/properties/scopes/items/properties/except/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}});
errors++;
}
}
if(data236.plugins !== undefined){
let data237 = data236.plugins;
if(Array.isArray(data237)){
const len73 = data237.length;
for(let i73=0; i73<len73; i73++){
if(typeof data237[i73] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/plugins/" + i73,schemaPath:"#/properties/scopes/items/properties/except/properties/plugins/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/plugins",schemaPath:"#/properties/scopes/items/properties/except/properties/plugins/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data236.paths !== undefined){
let data239 = data236.paths;
if(Array.isArray(data239)){
const len74 = data239.length;
for(let i74=0; i74<len74; i74++){
if(typeof data239[i74] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/paths/" + i74,schemaPath:"#/properties/scopes/items/properties/except/properties/paths/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/paths",schemaPath:"#/properties/scopes/items/properties/except/properties/paths/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data236.categories !== undefined){
let data241 = data236.categories;
if(Array.isArray(data241)){
const len75 = data241.length;
for(let i75=0; i75<len75; i75++){
if(typeof data241[i75] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/categories/" + i75,schemaPath:"#/properties/scopes/items/properties/except/properties/categories/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/categories",schemaPath:"#/properties/scopes/items/properties/except/properties/categories/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data236.owners !== undefined){
let data243 = data236.owners;
if(Array.isArray(data243)){
const len76 = data243.length;
for(let i76=0; i76<len76; i76++){
if(typeof data243[i76] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/owners/" + i76,schemaPath:"#/properties/scopes/items/properties/except/properties/owners/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/owners",schemaPath:"#/properties/scopes/items/properties/except/properties/owners/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data236.kinds !== undefined){
let data245 = data236.kinds;
if(Array.isArray(data245)){
const len77 = data245.length;
for(let i77=0; i77<len77; i77++){
let data246 = data245[i77];
if(typeof data246 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/kinds/" + i77,schemaPath:"#/properties/scopes/items/properties/except/properties/kinds/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data246 === "codex") || (data246 === "claude")) || (data246 === "cursor")) || (data246 === "copilot")) || (data246 === "agent-plugins")) || (data246 === "shared")) || (data246 === "event")) || (data246 === "api")) || (data246 === "array"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/kinds/" + i77,schemaPath:"#/properties/scopes/items/properties/except/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.except.properties.kinds.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/kinds",schemaPath:"#/properties/scopes/items/properties/except/properties/kinds/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data236.has !== undefined){
let data247 = data236.has;
if(Array.isArray(data247)){
const len78 = data247.length;
for(let i78=0; i78<len78; i78++){
let data248 = data247[i78];
if(typeof data248 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/has/" + i78,schemaPath:"#/properties/scopes/items/properties/except/properties/has/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((data248 === "skills") || (data248 === "commands")) || (data248 === "agents")) || (data248 === "mcp")) || (data248 === "hooks")) || (data248 === "apps")) || (data248 === "lsp")) || (data248 === "handlers")) || (data248 === "endpoints")) || (data248 === "bin")) || (data248 === "monitors"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/has/" + i78,schemaPath:"#/properties/scopes/items/properties/except/properties/has/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.except.properties.has.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/has",schemaPath:"#/properties/scopes/items/properties/except/properties/has/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data236.states !== undefined){
let data249 = data236.states;
if(Array.isArray(data249)){
const len79 = data249.length;
for(let i79=0; i79<len79; i79++){
let data250 = data249[i79];
if(typeof data250 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/states/" + i79,schemaPath:"#/properties/scopes/items/properties/except/properties/states/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data250 === "active") || (data250 === "announced")) || (data250 === "deprecated")) || (data250 === "sunset")) || (data250 === "removed")) || (data250 === "quarantined"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/states/" + i79,schemaPath:"#/properties/scopes/items/properties/except/properties/states/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.except.properties.states.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/states",schemaPath:"#/properties/scopes/items/properties/except/properties/states/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data236.catalogs !== undefined){
let data251 = data236.catalogs;
if(Array.isArray(data251)){
const len80 = data251.length;
for(let i80=0; i80<len80; i80++){
if(typeof data251[i80] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/catalogs/" + i80,schemaPath:"#/properties/scopes/items/properties/except/properties/catalogs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except/catalogs",schemaPath:"#/properties/scopes/items/properties/except/properties/catalogs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/except",schemaPath:"#/properties/scopes/items/properties/except/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data217.versioning !== undefined){
let data253 = data217.versioning;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key56 in data253){
if(!((func13.call(schema32.properties.scopes.items.properties.versioning.properties, key56)) || (pattern4.test(key56)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning",schemaPath:"#/properties/scopes/items/properties/versioning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}});
errors++;
}
}
if(data253.scheme !== undefined){
let data254 = data253.scheme;
if(typeof data254 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/scheme",schemaPath:"#/properties/scopes/items/properties/versioning/properties/scheme/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data254 === "semver") || (data254 === "calver")) || (data254 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/scheme",schemaPath:"#/properties/scopes/items/properties/versioning/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.versioning.properties.scheme.enum}});
errors++;
}
}
if(data253.mode !== undefined){
let data255 = data253.mode;
if(typeof data255 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/mode",schemaPath:"#/properties/scopes/items/properties/versioning/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data255 === "per-release") || (data255 === "per-pull-request")) || (data255 === "change-files")) || (data255 === "release-train")) || (data255 === "commit"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/mode",schemaPath:"#/properties/scopes/items/properties/versioning/properties/mode/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.versioning.properties.mode.enum}});
errors++;
}
}
if(data253.profile !== undefined){
let data256 = data253.profile;
if(typeof data256 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/profile",schemaPath:"#/properties/scopes/items/properties/versioning/properties/profile/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data256 === "api") || (data256 === "consent")) || (data256 === "any-change"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/profile",schemaPath:"#/properties/scopes/items/properties/versioning/properties/profile/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.versioning.properties.profile.enum}});
errors++;
}
}
if(data253.baseline !== undefined){
let data257 = data253.baseline;
if(typeof data257 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/baseline",schemaPath:"#/properties/scopes/items/properties/versioning/properties/baseline/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data257 === "released") || (data257 === "merge-base"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/baseline",schemaPath:"#/properties/scopes/items/properties/versioning/properties/baseline/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.versioning.properties.baseline.enum}});
errors++;
}
}
if(data253.zeroMajor !== undefined){
let data258 = data253.zeroMajor;
if(typeof data258 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/zeroMajor",schemaPath:"#/properties/scopes/items/properties/versioning/properties/zeroMajor/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data258 === "cargo") || (data258 === "strict")) || (data258 === "any"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/zeroMajor",schemaPath:"#/properties/scopes/items/properties/versioning/properties/zeroMajor/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.versioning.properties.zeroMajor.enum}});
errors++;
}
}
if(data253.prerelease !== undefined){
let data259 = data253.prerelease;
if(typeof data259 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/prerelease",schemaPath:"#/properties/scopes/items/properties/versioning/properties/prerelease/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data259 === "preview-only") || (data259 === "forbid")) || (data259 === "allow"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/prerelease",schemaPath:"#/properties/scopes/items/properties/versioning/properties/prerelease/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.versioning.properties.prerelease.enum}});
errors++;
}
}
if(data253.buildMetadata !== undefined){
let data260 = data253.buildMetadata;
if(typeof data260 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/buildMetadata",schemaPath:"#/properties/scopes/items/properties/versioning/properties/buildMetadata/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data260 === "forbid") || (data260 === "ignore"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/buildMetadata",schemaPath:"#/properties/scopes/items/properties/versioning/properties/buildMetadata/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.versioning.properties.buildMetadata.enum}});
errors++;
}
}
if(data253.unversioned !== undefined){
let data261 = data253.unversioned;
if(!data261 || typeof data261 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/unversioned",schemaPath:"#/properties/scopes/items/properties/versioning/properties/unversioned/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.versioning.properties.unversioned.type}});
errors++;
}
if(Array.isArray(data261)){
const len81 = data261.length;
for(let i81=0; i81<len81; i81++){
let data262 = data261[i81];
if(typeof data262 === "string"){
if(func2(data262) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/unversioned/" + i81,schemaPath:"#/properties/scopes/items/properties/versioning/properties/unversioned/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/unversioned/" + i81,schemaPath:"#/properties/scopes/items/properties/versioning/properties/unversioned/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
for(const key57 in data261){
if(!((key57 === "add") || (key57 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/unversioned",schemaPath:"#/properties/scopes/items/properties/versioning/properties/unversioned/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}});
errors++;
}
}
if(data261.add !== undefined){
let data263 = data261.add;
if(Array.isArray(data263)){
const len82 = data263.length;
for(let i82=0; i82<len82; i82++){
if(typeof data263[i82] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/unversioned/add/" + i82,schemaPath:"#/properties/scopes/items/properties/versioning/properties/unversioned/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/unversioned/add",schemaPath:"#/properties/scopes/items/properties/versioning/properties/unversioned/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data261.remove !== undefined){
let data265 = data261.remove;
if(Array.isArray(data265)){
const len83 = data265.length;
for(let i83=0; i83<len83; i83++){
if(typeof data265[i83] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/unversioned/remove/" + i83,schemaPath:"#/properties/scopes/items/properties/versioning/properties/unversioned/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/unversioned/remove",schemaPath:"#/properties/scopes/items/properties/versioning/properties/unversioned/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data253.levels !== undefined){
let data267 = data253.levels;
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key58 in data267){
let data268 = data267[key58];
if(typeof data268 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/levels/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/versioning/properties/levels/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data268 === "none") || (data268 === "patch")) || (data268 === "minor")) || (data268 === "major"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/levels/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/versioning/properties/levels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.versioning.properties.levels.additionalProperties.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/levels",schemaPath:"#/properties/scopes/items/properties/versioning/properties/levels/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data253.reverts !== undefined){
let data269 = data253.reverts;
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
for(const key59 in data269){
if(!(((key59 === "level") || (key59 === "withinDays")) || (pattern4.test(key59)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/reverts",schemaPath:"#/properties/scopes/items/properties/versioning/properties/reverts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}});
errors++;
}
}
if(data269.level !== undefined){
let data270 = data269.level;
if(typeof data270 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/reverts/level",schemaPath:"#/properties/scopes/items/properties/versioning/properties/reverts/properties/level/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data270 === "patch") || (data270 === "none")) || (data270 === "minor")) || (data270 === "major"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/reverts/level",schemaPath:"#/properties/scopes/items/properties/versioning/properties/reverts/properties/level/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.versioning.properties.reverts.properties.level.enum}});
errors++;
}
}
if(data269.withinDays !== undefined){
let data271 = data269.withinDays;
if(!((typeof data271 == "number") && (!(data271 % 1) && !isNaN(data271)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/reverts/withinDays",schemaPath:"#/properties/scopes/items/properties/versioning/properties/reverts/properties/withinDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data271 == "number"){
if(data271 < 0 || isNaN(data271)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/reverts/withinDays",schemaPath:"#/properties/scopes/items/properties/versioning/properties/reverts/properties/withinDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning/reverts",schemaPath:"#/properties/scopes/items/properties/versioning/properties/reverts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/versioning",schemaPath:"#/properties/scopes/items/properties/versioning/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data217.deprecation !== undefined){
let data272 = data217.deprecation;
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
for(const key60 in data272){
if(!((func13.call(schema32.properties.scopes.items.properties.deprecation.properties, key60)) || (pattern4.test(key60)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation",schemaPath:"#/properties/scopes/items/properties/deprecation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}});
errors++;
}
}
if(data272.noticeDays !== undefined){
let data273 = data272.noticeDays;
if(!((typeof data273 == "number") && (!(data273 % 1) && !isNaN(data273)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/noticeDays",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/noticeDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data273 == "number"){
if(data273 < 0 || isNaN(data273)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/noticeDays",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/noticeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data272.graceDays !== undefined){
let data274 = data272.graceDays;
if(!((typeof data274 == "number") && (!(data274 % 1) && !isNaN(data274)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/graceDays",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/graceDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data274 == "number"){
if(data274 < 0 || isNaN(data274)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/graceDays",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/graceDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data272.maxExtensions !== undefined){
let data275 = data272.maxExtensions;
if(!((typeof data275 == "number") && (!(data275 % 1) && !isNaN(data275)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/maxExtensions",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/maxExtensions/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data275 == "number"){
if(data275 < 0 || isNaN(data275)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/maxExtensions",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/maxExtensions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data272.maxPostponeDays !== undefined){
let data276 = data272.maxPostponeDays;
if(!((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/maxPostponeDays",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/maxPostponeDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data276 == "number"){
if(data276 < 0 || isNaN(data276)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/maxPostponeDays",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/maxPostponeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data272.backdateDays !== undefined){
let data277 = data272.backdateDays;
if(!((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/backdateDays",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/backdateDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data277 == "number"){
if(data277 < 0 || isNaN(data277)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/backdateDays",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/backdateDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data272.cleanupDays !== undefined){
let data278 = data272.cleanupDays;
if(!((typeof data278 == "number") && (!(data278 % 1) && !isNaN(data278)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/cleanupDays",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/cleanupDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data278 == "number"){
if(data278 < 0 || isNaN(data278)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/cleanupDays",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/cleanupDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data272.remindDays !== undefined){
let data279 = data272.remindDays;
if(!data279 || typeof data279 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/remindDays",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/remindDays/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.deprecation.properties.remindDays.type}});
errors++;
}
if(Array.isArray(data279)){
const len84 = data279.length;
for(let i84=0; i84<len84; i84++){
let data280 = data279[i84];
if(!((typeof data280 == "number") && (!(data280 % 1) && !isNaN(data280)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/remindDays/" + i84,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/remindDays/items/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data280 == "number"){
if(data280 < 0 || isNaN(data280)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/remindDays/" + i84,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/remindDays/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
for(const key61 in data279){
if(!((key61 === "add") || (key61 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/remindDays",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/remindDays/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}});
errors++;
}
}
if(data279.add !== undefined){
let data281 = data279.add;
if(Array.isArray(data281)){
const len85 = data281.length;
for(let i85=0; i85<len85; i85++){
let data282 = data281[i85];
if(!((typeof data282 == "number") && (!(data282 % 1) && !isNaN(data282)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/remindDays/add/" + i85,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/remindDays/properties/add/items/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/remindDays/add",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/remindDays/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data279.remove !== undefined){
let data283 = data279.remove;
if(Array.isArray(data283)){
const len86 = data283.length;
for(let i86=0; i86<len86; i86++){
let data284 = data283[i86];
if(!((typeof data284 == "number") && (!(data284 % 1) && !isNaN(data284)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/remindDays/remove/" + i86,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/remindDays/properties/remove/items/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/remindDays/remove",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/remindDays/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data272.requireReplacement !== undefined){
let data285 = data272.requireReplacement;
if(typeof data285 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/requireReplacement",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/requireReplacement/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data285 === "default-installs") || (data285 === "always")) || (data285 === "never"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/requireReplacement",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/requireReplacement/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.deprecation.properties.requireReplacement.enum}});
errors++;
}
}
if(data272.requireMigration !== undefined){
if(typeof data272.requireMigration !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/requireMigration",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/requireMigration/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data272.allowChains !== undefined){
if(typeof data272.allowChains !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/allowChains",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/allowChains/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data272.handover !== undefined){
let data288 = data272.handover;
if(typeof data288 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/handover",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/handover/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data288 === "sunset") || (data288 === "deprecated"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/handover",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/handover/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.deprecation.properties.handover.enum}});
errors++;
}
}
if(data272.freeze !== undefined){
let data289 = data272.freeze;
if(!data289 || typeof data289 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.deprecation.properties.freeze.type}});
errors++;
}
if(Array.isArray(data289)){
const len87 = data289.length;
for(let i87=0; i87<len87; i87++){
let data290 = data289[i87];
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
if(data290.from === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/" + i87,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/items/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data290.to === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/" + i87,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/items/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key62 in data290){
if(!((((key62 === "from") || (key62 === "to")) || (key62 === "reason")) || (pattern4.test(key62)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/" + i87,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}});
errors++;
}
}
if(data290.from !== undefined){
let data291 = data290.from;
if(typeof data291 === "string"){
if(!pattern1.test(data291)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/" + i87+"/from",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/" + i87+"/from",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/items/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data290.to !== undefined){
let data292 = data290.to;
if(typeof data292 === "string"){
if(!pattern1.test(data292)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/" + i87+"/to",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/" + i87+"/to",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/items/properties/to/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data290.reason !== undefined){
let data293 = data290.reason;
if(typeof data293 === "string"){
if(func2(data293) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/" + i87+"/reason",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/" + i87+"/reason",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/" + i87,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
for(const key63 in data289){
if(!((key63 === "add") || (key63 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}});
errors++;
}
}
if(data289.add !== undefined){
let data294 = data289.add;
if(Array.isArray(data294)){
const len88 = data294.length;
for(let i88=0; i88<len88; i88++){
let data295 = data294[i88];
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
if(data295.from === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/add/" + i88,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/items/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data295.to === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/add/" + i88,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/items/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key64 in data295){
if(!((((key64 === "from") || (key64 === "to")) || (key64 === "reason")) || (pattern4.test(key64)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/add/" + i88,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}});
errors++;
}
}
if(data295.from !== undefined){
let data296 = data295.from;
if(typeof data296 === "string"){
if(!pattern1.test(data296)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/add/" + i88+"/from",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/add/" + i88+"/from",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/items/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data295.to !== undefined){
let data297 = data295.to;
if(typeof data297 === "string"){
if(!pattern1.test(data297)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/add/" + i88+"/to",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/add/" + i88+"/to",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/items/properties/to/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data295.reason !== undefined){
let data298 = data295.reason;
if(typeof data298 === "string"){
if(func2(data298) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/add/" + i88+"/reason",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/add/" + i88+"/reason",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/add/" + i88,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/add",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data289.remove !== undefined){
let data299 = data289.remove;
if(Array.isArray(data299)){
const len89 = data299.length;
for(let i89=0; i89<len89; i89++){
let data300 = data299[i89];
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
if(data300.from === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/remove/" + i89,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/items/required",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data300.to === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/remove/" + i89,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/items/required",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key65 in data300){
if(!((((key65 === "from") || (key65 === "to")) || (key65 === "reason")) || (pattern4.test(key65)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/remove/" + i89,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}});
errors++;
}
}
if(data300.from !== undefined){
let data301 = data300.from;
if(typeof data301 === "string"){
if(!pattern1.test(data301)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/remove/" + i89+"/from",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/remove/" + i89+"/from",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/items/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data300.to !== undefined){
let data302 = data300.to;
if(typeof data302 === "string"){
if(!pattern1.test(data302)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/remove/" + i89+"/to",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/remove/" + i89+"/to",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/items/properties/to/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data300.reason !== undefined){
let data303 = data300.reason;
if(typeof data303 === "string"){
if(func2(data303) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/remove/" + i89+"/reason",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/remove/" + i89+"/reason",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/remove/" + i89,schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/freeze/remove",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data272.targets !== undefined){
let data304 = data272.targets;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
for(const key66 in data304){
if(!(((key66 === "codex") || (key66 === "claude")) || (pattern4.test(key66)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/targets",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/targets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}});
errors++;
}
}
if(data304.codex !== undefined){
let data305 = data304.codex;
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
for(const key67 in data305){
if(!((key67 === "atRemove") || (pattern4.test(key67)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/targets/codex",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/targets/properties/codex/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}});
errors++;
}
}
if(data305.atRemove !== undefined){
let data306 = data305.atRemove;
if(typeof data306 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/targets/codex/atRemove",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/targets/properties/codex/properties/atRemove/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data306 === "tombstone") || (data306 === "drop"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/targets/codex/atRemove",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/targets/properties/codex/properties/atRemove/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.deprecation.properties.targets.properties.codex.properties.atRemove.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/targets/codex",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/targets/properties/codex/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data304.claude !== undefined){
let data307 = data304.claude;
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
for(const key68 in data307){
if(!(((key68 === "atSunset") || (key68 === "atRemove")) || (pattern4.test(key68)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/targets/claude",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/targets/properties/claude/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}});
errors++;
}
}
if(data307.atSunset !== undefined){
let data308 = data307.atSunset;
if(typeof data308 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/targets/claude/atSunset",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/targets/properties/claude/properties/atSunset/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data308 === "keep") || (data308 === "migrate")) || (data308 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/targets/claude/atSunset",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/targets/properties/claude/properties/atSunset/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.deprecation.properties.targets.properties.claude.properties.atSunset.enum}});
errors++;
}
}
if(data307.atRemove !== undefined){
let data309 = data307.atRemove;
if(typeof data309 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/targets/claude/atRemove",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/targets/properties/claude/properties/atRemove/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data309 === "migrate") || (data309 === "keep")) || (data309 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/targets/claude/atRemove",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/targets/properties/claude/properties/atRemove/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.deprecation.properties.targets.properties.claude.properties.atRemove.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/targets/claude",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/targets/properties/claude/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation/targets",schemaPath:"#/properties/scopes/items/properties/deprecation/properties/targets/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/deprecation",schemaPath:"#/properties/scopes/items/properties/deprecation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data217.licenses !== undefined){
let data310 = data217.licenses;
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
for(const key69 in data310){
if(!((((key69 === "allow") || (key69 === "exceptions")) || (key69 === "unknown")) || (pattern4.test(key69)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses",schemaPath:"#/properties/scopes/items/properties/licenses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}});
errors++;
}
}
if(data310.allow !== undefined){
let data311 = data310.allow;
if(!data311 || typeof data311 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/allow",schemaPath:"#/properties/scopes/items/properties/licenses/properties/allow/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.licenses.properties.allow.type}});
errors++;
}
if(Array.isArray(data311)){
const len90 = data311.length;
for(let i90=0; i90<len90; i90++){
let data312 = data311[i90];
if(typeof data312 === "string"){
if(func2(data312) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/allow/" + i90,schemaPath:"#/properties/scopes/items/properties/licenses/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/allow/" + i90,schemaPath:"#/properties/scopes/items/properties/licenses/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
for(const key70 in data311){
if(!((key70 === "add") || (key70 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/allow",schemaPath:"#/properties/scopes/items/properties/licenses/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}});
errors++;
}
}
if(data311.add !== undefined){
let data313 = data311.add;
if(Array.isArray(data313)){
const len91 = data313.length;
for(let i91=0; i91<len91; i91++){
if(typeof data313[i91] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/allow/add/" + i91,schemaPath:"#/properties/scopes/items/properties/licenses/properties/allow/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/allow/add",schemaPath:"#/properties/scopes/items/properties/licenses/properties/allow/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data311.remove !== undefined){
let data315 = data311.remove;
if(Array.isArray(data315)){
const len92 = data315.length;
for(let i92=0; i92<len92; i92++){
if(typeof data315[i92] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/allow/remove/" + i92,schemaPath:"#/properties/scopes/items/properties/licenses/properties/allow/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/allow/remove",schemaPath:"#/properties/scopes/items/properties/licenses/properties/allow/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data310.exceptions !== undefined){
let data317 = data310.exceptions;
if(!data317 || typeof data317 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.licenses.properties.exceptions.type}});
errors++;
}
if(Array.isArray(data317)){
const len93 = data317.length;
for(let i93=0; i93<len93; i93++){
let data318 = data317[i93];
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
if(data318.plugin === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/" + i93,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "plugin"}});
errors++;
}
if(data318.allow === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/" + i93,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "allow"}});
errors++;
}
if(data318.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/" + i93,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key71 in data318){
if(!((((key71 === "plugin") || (key71 === "allow")) || (key71 === "reason")) || (pattern4.test(key71)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/" + i93,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}});
errors++;
}
}
if(data318.plugin !== undefined){
let data319 = data318.plugin;
if(typeof data319 === "string"){
if(func2(data319) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/" + i93+"/plugin",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/items/properties/plugin/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/" + i93+"/plugin",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/items/properties/plugin/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data318.allow !== undefined){
let data320 = data318.allow;
if(Array.isArray(data320)){
const len94 = data320.length;
for(let i94=0; i94<len94; i94++){
if(typeof data320[i94] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/" + i93+"/allow/" + i94,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/items/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/" + i93+"/allow",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/items/properties/allow/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data318.reason !== undefined){
let data322 = data318.reason;
if(typeof data322 === "string"){
if(func2(data322) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/" + i93+"/reason",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/" + i93+"/reason",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/" + i93,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
for(const key72 in data317){
if(!((key72 === "add") || (key72 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}});
errors++;
}
}
if(data317.add !== undefined){
let data323 = data317.add;
if(Array.isArray(data323)){
const len95 = data323.length;
for(let i95=0; i95<len95; i95++){
let data324 = data323[i95];
if(data324 && typeof data324 == "object" && !Array.isArray(data324)){
if(data324.plugin === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/add/" + i95,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/add/items/required",keyword:"required",params:{missingProperty: "plugin"}});
errors++;
}
if(data324.allow === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/add/" + i95,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/add/items/required",keyword:"required",params:{missingProperty: "allow"}});
errors++;
}
if(data324.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/add/" + i95,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/add/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key73 in data324){
if(!((((key73 === "plugin") || (key73 === "allow")) || (key73 === "reason")) || (pattern4.test(key73)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/add/" + i95,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/add/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}});
errors++;
}
}
if(data324.plugin !== undefined){
let data325 = data324.plugin;
if(typeof data325 === "string"){
if(func2(data325) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/add/" + i95+"/plugin",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/add/items/properties/plugin/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/add/" + i95+"/plugin",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/add/items/properties/plugin/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data324.allow !== undefined){
let data326 = data324.allow;
if(Array.isArray(data326)){
const len96 = data326.length;
for(let i96=0; i96<len96; i96++){
if(typeof data326[i96] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/add/" + i95+"/allow/" + i96,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/add/items/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/add/" + i95+"/allow",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/add/items/properties/allow/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data324.reason !== undefined){
let data328 = data324.reason;
if(typeof data328 === "string"){
if(func2(data328) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/add/" + i95+"/reason",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/add/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/add/" + i95+"/reason",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/add/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/add/" + i95,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/add/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/add",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data317.remove !== undefined){
let data329 = data317.remove;
if(Array.isArray(data329)){
const len97 = data329.length;
for(let i97=0; i97<len97; i97++){
let data330 = data329[i97];
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
if(data330.plugin === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/remove/" + i97,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/remove/items/required",keyword:"required",params:{missingProperty: "plugin"}});
errors++;
}
if(data330.allow === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/remove/" + i97,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/remove/items/required",keyword:"required",params:{missingProperty: "allow"}});
errors++;
}
if(data330.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/remove/" + i97,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/remove/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key74 in data330){
if(!((((key74 === "plugin") || (key74 === "allow")) || (key74 === "reason")) || (pattern4.test(key74)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/remove/" + i97,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/remove/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}});
errors++;
}
}
if(data330.plugin !== undefined){
let data331 = data330.plugin;
if(typeof data331 === "string"){
if(func2(data331) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/remove/" + i97+"/plugin",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/remove/items/properties/plugin/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/remove/" + i97+"/plugin",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/remove/items/properties/plugin/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data330.allow !== undefined){
let data332 = data330.allow;
if(Array.isArray(data332)){
const len98 = data332.length;
for(let i98=0; i98<len98; i98++){
if(typeof data332[i98] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/remove/" + i97+"/allow/" + i98,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/remove/items/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/remove/" + i97+"/allow",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/remove/items/properties/allow/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data330.reason !== undefined){
let data334 = data330.reason;
if(typeof data334 === "string"){
if(func2(data334) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/remove/" + i97+"/reason",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/remove/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/remove/" + i97+"/reason",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/remove/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/remove/" + i97,schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/remove/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/exceptions/remove",schemaPath:"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data310.unknown !== undefined){
let data335 = data310.unknown;
if(typeof data335 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/unknown",schemaPath:"#/properties/scopes/items/properties/licenses/properties/unknown/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data335 === "off") || (data335 === "info")) || (data335 === "warn")) || (data335 === "error"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses/unknown",schemaPath:"#/properties/scopes/items/properties/licenses/properties/unknown/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.licenses.properties.unknown.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/licenses",schemaPath:"#/properties/scopes/items/properties/licenses/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data217.permissions !== undefined){
let data336 = data217.permissions;
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
for(const key75 in data336){
if(!((((key75 === "allow") || (key75 === "deny")) || (key75 === "needApproval")) || (pattern4.test(key75)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions",schemaPath:"#/properties/scopes/items/properties/permissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}});
errors++;
}
}
if(data336.allow !== undefined){
let data337 = data336.allow;
if(!data337 || typeof data337 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/allow",schemaPath:"#/properties/scopes/items/properties/permissions/properties/allow/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.permissions.properties.allow.type}});
errors++;
}
if(Array.isArray(data337)){
const len99 = data337.length;
for(let i99=0; i99<len99; i99++){
let data338 = data337[i99];
if(typeof data338 === "string"){
if(func2(data338) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/allow/" + i99,schemaPath:"#/properties/scopes/items/properties/permissions/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/allow/" + i99,schemaPath:"#/properties/scopes/items/properties/permissions/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data337 && typeof data337 == "object" && !Array.isArray(data337)){
for(const key76 in data337){
if(!((key76 === "add") || (key76 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/allow",schemaPath:"#/properties/scopes/items/properties/permissions/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}});
errors++;
}
}
if(data337.add !== undefined){
let data339 = data337.add;
if(Array.isArray(data339)){
const len100 = data339.length;
for(let i100=0; i100<len100; i100++){
if(typeof data339[i100] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/allow/add/" + i100,schemaPath:"#/properties/scopes/items/properties/permissions/properties/allow/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/allow/add",schemaPath:"#/properties/scopes/items/properties/permissions/properties/allow/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data337.remove !== undefined){
let data341 = data337.remove;
if(Array.isArray(data341)){
const len101 = data341.length;
for(let i101=0; i101<len101; i101++){
if(typeof data341[i101] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/allow/remove/" + i101,schemaPath:"#/properties/scopes/items/properties/permissions/properties/allow/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/allow/remove",schemaPath:"#/properties/scopes/items/properties/permissions/properties/allow/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data336.deny !== undefined){
let data343 = data336.deny;
if(!data343 || typeof data343 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/deny",schemaPath:"#/properties/scopes/items/properties/permissions/properties/deny/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.permissions.properties.deny.type}});
errors++;
}
if(Array.isArray(data343)){
const len102 = data343.length;
for(let i102=0; i102<len102; i102++){
let data344 = data343[i102];
if(typeof data344 === "string"){
if(func2(data344) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/deny/" + i102,schemaPath:"#/properties/scopes/items/properties/permissions/properties/deny/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/deny/" + i102,schemaPath:"#/properties/scopes/items/properties/permissions/properties/deny/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
for(const key77 in data343){
if(!((key77 === "add") || (key77 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/deny",schemaPath:"#/properties/scopes/items/properties/permissions/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}});
errors++;
}
}
if(data343.add !== undefined){
let data345 = data343.add;
if(Array.isArray(data345)){
const len103 = data345.length;
for(let i103=0; i103<len103; i103++){
if(typeof data345[i103] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/deny/add/" + i103,schemaPath:"#/properties/scopes/items/properties/permissions/properties/deny/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/deny/add",schemaPath:"#/properties/scopes/items/properties/permissions/properties/deny/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data343.remove !== undefined){
let data347 = data343.remove;
if(Array.isArray(data347)){
const len104 = data347.length;
for(let i104=0; i104<len104; i104++){
if(typeof data347[i104] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/deny/remove/" + i104,schemaPath:"#/properties/scopes/items/properties/permissions/properties/deny/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/deny/remove",schemaPath:"#/properties/scopes/items/properties/permissions/properties/deny/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data336.needApproval !== undefined){
let data349 = data336.needApproval;
if(!data349 || typeof data349 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/needApproval",schemaPath:"#/properties/scopes/items/properties/permissions/properties/needApproval/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.permissions.properties.needApproval.type}});
errors++;
}
if(Array.isArray(data349)){
const len105 = data349.length;
for(let i105=0; i105<len105; i105++){
let data350 = data349[i105];
if(typeof data350 === "string"){
if(func2(data350) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/needApproval/" + i105,schemaPath:"#/properties/scopes/items/properties/permissions/properties/needApproval/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/needApproval/" + i105,schemaPath:"#/properties/scopes/items/properties/permissions/properties/needApproval/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
for(const key78 in data349){
if(!((key78 === "add") || (key78 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/needApproval",schemaPath:"#/properties/scopes/items/properties/permissions/properties/needApproval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}});
errors++;
}
}
if(data349.add !== undefined){
let data351 = data349.add;
if(Array.isArray(data351)){
const len106 = data351.length;
for(let i106=0; i106<len106; i106++){
if(typeof data351[i106] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/needApproval/add/" + i106,schemaPath:"#/properties/scopes/items/properties/permissions/properties/needApproval/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/needApproval/add",schemaPath:"#/properties/scopes/items/properties/permissions/properties/needApproval/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data349.remove !== undefined){
let data353 = data349.remove;
if(Array.isArray(data353)){
const len107 = data353.length;
for(let i107=0; i107<len107; i107++){
if(typeof data353[i107] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/needApproval/remove/" + i107,schemaPath:"#/properties/scopes/items/properties/permissions/properties/needApproval/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions/needApproval/remove",schemaPath:"#/properties/scopes/items/properties/permissions/properties/needApproval/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/permissions",schemaPath:"#/properties/scopes/items/properties/permissions/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data217.mcp !== undefined){
let data355 = data217.mcp;
if(data355 && typeof data355 == "object" && !Array.isArray(data355)){
for(const key79 in data355){
if(!((((key79 === "transports") || (key79 === "hosts")) || (key79 === "commands")) || (pattern4.test(key79)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp",schemaPath:"#/properties/scopes/items/properties/mcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}});
errors++;
}
}
if(data355.transports !== undefined){
let data356 = data355.transports;
if(!data356 || typeof data356 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/transports",schemaPath:"#/properties/scopes/items/properties/mcp/properties/transports/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.mcp.properties.transports.type}});
errors++;
}
if(Array.isArray(data356)){
const len108 = data356.length;
for(let i108=0; i108<len108; i108++){
let data357 = data356[i108];
if(typeof data357 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/transports/" + i108,schemaPath:"#/properties/scopes/items/properties/mcp/properties/transports/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data357 === "http") || (data357 === "streamable-http")) || (data357 === "sse")) || (data357 === "ws")) || (data357 === "stdio"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/transports/" + i108,schemaPath:"#/properties/scopes/items/properties/mcp/properties/transports/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.mcp.properties.transports.items.enum}});
errors++;
}
}
}
if(data356 && typeof data356 == "object" && !Array.isArray(data356)){
for(const key80 in data356){
if(!((key80 === "add") || (key80 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/transports",schemaPath:"#/properties/scopes/items/properties/mcp/properties/transports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}});
errors++;
}
}
if(data356.add !== undefined){
let data358 = data356.add;
if(Array.isArray(data358)){
const len109 = data358.length;
for(let i109=0; i109<len109; i109++){
let data359 = data358[i109];
if(typeof data359 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/transports/add/" + i109,schemaPath:"#/properties/scopes/items/properties/mcp/properties/transports/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data359 === "http") || (data359 === "streamable-http")) || (data359 === "sse")) || (data359 === "ws")) || (data359 === "stdio"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/transports/add/" + i109,schemaPath:"#/properties/scopes/items/properties/mcp/properties/transports/properties/add/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.mcp.properties.transports.properties.add.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/transports/add",schemaPath:"#/properties/scopes/items/properties/mcp/properties/transports/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data356.remove !== undefined){
let data360 = data356.remove;
if(Array.isArray(data360)){
const len110 = data360.length;
for(let i110=0; i110<len110; i110++){
let data361 = data360[i110];
if(typeof data361 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/transports/remove/" + i110,schemaPath:"#/properties/scopes/items/properties/mcp/properties/transports/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data361 === "http") || (data361 === "streamable-http")) || (data361 === "sse")) || (data361 === "ws")) || (data361 === "stdio"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/transports/remove/" + i110,schemaPath:"#/properties/scopes/items/properties/mcp/properties/transports/properties/remove/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.mcp.properties.transports.properties.remove.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/transports/remove",schemaPath:"#/properties/scopes/items/properties/mcp/properties/transports/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data355.hosts !== undefined){
let data362 = data355.hosts;
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
for(const key81 in data362){
if(!(((key81 === "allow") || (key81 === "deny")) || (pattern4.test(key81)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts",schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}});
errors++;
}
}
if(data362.allow !== undefined){
let data363 = data362.allow;
if(!data363 || typeof data363 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/allow",schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/allow/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.mcp.properties.hosts.properties.allow.type}});
errors++;
}
if(Array.isArray(data363)){
const len111 = data363.length;
for(let i111=0; i111<len111; i111++){
let data364 = data363[i111];
if(typeof data364 === "string"){
if(func2(data364) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/allow/" + i111,schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/allow/" + i111,schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data363 && typeof data363 == "object" && !Array.isArray(data363)){
for(const key82 in data363){
if(!((key82 === "add") || (key82 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/allow",schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}});
errors++;
}
}
if(data363.add !== undefined){
let data365 = data363.add;
if(Array.isArray(data365)){
const len112 = data365.length;
for(let i112=0; i112<len112; i112++){
if(typeof data365[i112] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/allow/add/" + i112,schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/allow/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/allow/add",schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/allow/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data363.remove !== undefined){
let data367 = data363.remove;
if(Array.isArray(data367)){
const len113 = data367.length;
for(let i113=0; i113<len113; i113++){
if(typeof data367[i113] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/allow/remove/" + i113,schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/allow/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/allow/remove",schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/allow/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data362.deny !== undefined){
let data369 = data362.deny;
if(!data369 || typeof data369 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/deny",schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/deny/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.mcp.properties.hosts.properties.deny.type}});
errors++;
}
if(Array.isArray(data369)){
const len114 = data369.length;
for(let i114=0; i114<len114; i114++){
let data370 = data369[i114];
if(typeof data370 === "string"){
if(func2(data370) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/deny/" + i114,schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/deny/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/deny/" + i114,schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/deny/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data369 && typeof data369 == "object" && !Array.isArray(data369)){
for(const key83 in data369){
if(!((key83 === "add") || (key83 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/deny",schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}});
errors++;
}
}
if(data369.add !== undefined){
let data371 = data369.add;
if(Array.isArray(data371)){
const len115 = data371.length;
for(let i115=0; i115<len115; i115++){
if(typeof data371[i115] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/deny/add/" + i115,schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/deny/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/deny/add",schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/deny/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data369.remove !== undefined){
let data373 = data369.remove;
if(Array.isArray(data373)){
const len116 = data373.length;
for(let i116=0; i116<len116; i116++){
if(typeof data373[i116] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/deny/remove/" + i116,schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/deny/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts/deny/remove",schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/properties/deny/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/hosts",schemaPath:"#/properties/scopes/items/properties/mcp/properties/hosts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data355.commands !== undefined){
let data375 = data355.commands;
if(data375 && typeof data375 == "object" && !Array.isArray(data375)){
for(const key84 in data375){
if(!(((key84 === "allow") || (key84 === "pinned")) || (pattern4.test(key84)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/commands",schemaPath:"#/properties/scopes/items/properties/mcp/properties/commands/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}});
errors++;
}
}
if(data375.allow !== undefined){
let data376 = data375.allow;
if(!data376 || typeof data376 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/commands/allow",schemaPath:"#/properties/scopes/items/properties/mcp/properties/commands/properties/allow/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.mcp.properties.commands.properties.allow.type}});
errors++;
}
if(Array.isArray(data376)){
const len117 = data376.length;
for(let i117=0; i117<len117; i117++){
let data377 = data376[i117];
if(typeof data377 === "string"){
if(func2(data377) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/commands/allow/" + i117,schemaPath:"#/properties/scopes/items/properties/mcp/properties/commands/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/commands/allow/" + i117,schemaPath:"#/properties/scopes/items/properties/mcp/properties/commands/properties/allow/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data376 && typeof data376 == "object" && !Array.isArray(data376)){
for(const key85 in data376){
if(!((key85 === "add") || (key85 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/commands/allow",schemaPath:"#/properties/scopes/items/properties/mcp/properties/commands/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}});
errors++;
}
}
if(data376.add !== undefined){
let data378 = data376.add;
if(Array.isArray(data378)){
const len118 = data378.length;
for(let i118=0; i118<len118; i118++){
if(typeof data378[i118] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/commands/allow/add/" + i118,schemaPath:"#/properties/scopes/items/properties/mcp/properties/commands/properties/allow/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/commands/allow/add",schemaPath:"#/properties/scopes/items/properties/mcp/properties/commands/properties/allow/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data376.remove !== undefined){
let data380 = data376.remove;
if(Array.isArray(data380)){
const len119 = data380.length;
for(let i119=0; i119<len119; i119++){
if(typeof data380[i119] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/commands/allow/remove/" + i119,schemaPath:"#/properties/scopes/items/properties/mcp/properties/commands/properties/allow/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/commands/allow/remove",schemaPath:"#/properties/scopes/items/properties/mcp/properties/commands/properties/allow/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data375.pinned !== undefined){
if(typeof data375.pinned !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/commands/pinned",schemaPath:"#/properties/scopes/items/properties/mcp/properties/commands/properties/pinned/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp/commands",schemaPath:"#/properties/scopes/items/properties/mcp/properties/commands/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/mcp",schemaPath:"#/properties/scopes/items/properties/mcp/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data217.hooks !== undefined){
let data383 = data217.hooks;
if(data383 && typeof data383 == "object" && !Array.isArray(data383)){
for(const key86 in data383){
if(!((((key86 === "mode") || (key86 === "events")) || (key86 === "commands")) || (pattern4.test(key86)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks",schemaPath:"#/properties/scopes/items/properties/hooks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}});
errors++;
}
}
if(data383.mode !== undefined){
let data384 = data383.mode;
if(typeof data384 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/mode",schemaPath:"#/properties/scopes/items/properties/hooks/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data384 === "allow") || (data384 === "allow-listed")) || (data384 === "forbid"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/mode",schemaPath:"#/properties/scopes/items/properties/hooks/properties/mode/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.hooks.properties.mode.enum}});
errors++;
}
}
if(data383.events !== undefined){
let data385 = data383.events;
if(!data385 || typeof data385 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/events",schemaPath:"#/properties/scopes/items/properties/hooks/properties/events/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.hooks.properties.events.type}});
errors++;
}
if(Array.isArray(data385)){
const len120 = data385.length;
for(let i120=0; i120<len120; i120++){
let data386 = data385[i120];
if(typeof data386 === "string"){
if(func2(data386) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/events/" + i120,schemaPath:"#/properties/scopes/items/properties/hooks/properties/events/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/events/" + i120,schemaPath:"#/properties/scopes/items/properties/hooks/properties/events/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data385 && typeof data385 == "object" && !Array.isArray(data385)){
for(const key87 in data385){
if(!((key87 === "add") || (key87 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/events",schemaPath:"#/properties/scopes/items/properties/hooks/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}});
errors++;
}
}
if(data385.add !== undefined){
let data387 = data385.add;
if(Array.isArray(data387)){
const len121 = data387.length;
for(let i121=0; i121<len121; i121++){
if(typeof data387[i121] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/events/add/" + i121,schemaPath:"#/properties/scopes/items/properties/hooks/properties/events/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/events/add",schemaPath:"#/properties/scopes/items/properties/hooks/properties/events/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data385.remove !== undefined){
let data389 = data385.remove;
if(Array.isArray(data389)){
const len122 = data389.length;
for(let i122=0; i122<len122; i122++){
if(typeof data389[i122] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/events/remove/" + i122,schemaPath:"#/properties/scopes/items/properties/hooks/properties/events/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/events/remove",schemaPath:"#/properties/scopes/items/properties/hooks/properties/events/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data383.commands !== undefined){
let data391 = data383.commands;
if(!data391 || typeof data391 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/commands",schemaPath:"#/properties/scopes/items/properties/hooks/properties/commands/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.hooks.properties.commands.type}});
errors++;
}
if(Array.isArray(data391)){
const len123 = data391.length;
for(let i123=0; i123<len123; i123++){
let data392 = data391[i123];
if(typeof data392 === "string"){
if(func2(data392) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/commands/" + i123,schemaPath:"#/properties/scopes/items/properties/hooks/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/commands/" + i123,schemaPath:"#/properties/scopes/items/properties/hooks/properties/commands/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data391 && typeof data391 == "object" && !Array.isArray(data391)){
for(const key88 in data391){
if(!((key88 === "add") || (key88 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/commands",schemaPath:"#/properties/scopes/items/properties/hooks/properties/commands/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}});
errors++;
}
}
if(data391.add !== undefined){
let data393 = data391.add;
if(Array.isArray(data393)){
const len124 = data393.length;
for(let i124=0; i124<len124; i124++){
if(typeof data393[i124] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/commands/add/" + i124,schemaPath:"#/properties/scopes/items/properties/hooks/properties/commands/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/commands/add",schemaPath:"#/properties/scopes/items/properties/hooks/properties/commands/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data391.remove !== undefined){
let data395 = data391.remove;
if(Array.isArray(data395)){
const len125 = data395.length;
for(let i125=0; i125<len125; i125++){
if(typeof data395[i125] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/commands/remove/" + i125,schemaPath:"#/properties/scopes/items/properties/hooks/properties/commands/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks/commands/remove",schemaPath:"#/properties/scopes/items/properties/hooks/properties/commands/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/hooks",schemaPath:"#/properties/scopes/items/properties/hooks/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data217.auth !== undefined){
let data397 = data217.auth;
if(data397 && typeof data397 == "object" && !Array.isArray(data397)){
for(const key89 in data397){
if(!(((key89 === "types") || (key89 === "tokenHosts")) || (pattern4.test(key89)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth",schemaPath:"#/properties/scopes/items/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}});
errors++;
}
}
if(data397.types !== undefined){
let data398 = data397.types;
if(!data398 || typeof data398 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/types",schemaPath:"#/properties/scopes/items/properties/auth/properties/types/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.auth.properties.types.type}});
errors++;
}
if(Array.isArray(data398)){
const len126 = data398.length;
for(let i126=0; i126<len126; i126++){
let data399 = data398[i126];
if(typeof data399 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/types/" + i126,schemaPath:"#/properties/scopes/items/properties/auth/properties/types/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data399 === "OAuth2") || (data399 === "APIKey")) || (data399 === "None"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/types/" + i126,schemaPath:"#/properties/scopes/items/properties/auth/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.auth.properties.types.items.enum}});
errors++;
}
}
}
if(data398 && typeof data398 == "object" && !Array.isArray(data398)){
for(const key90 in data398){
if(!((key90 === "add") || (key90 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/types",schemaPath:"#/properties/scopes/items/properties/auth/properties/types/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}});
errors++;
}
}
if(data398.add !== undefined){
let data400 = data398.add;
if(Array.isArray(data400)){
const len127 = data400.length;
for(let i127=0; i127<len127; i127++){
let data401 = data400[i127];
if(typeof data401 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/types/add/" + i127,schemaPath:"#/properties/scopes/items/properties/auth/properties/types/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data401 === "OAuth2") || (data401 === "APIKey")) || (data401 === "None"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/types/add/" + i127,schemaPath:"#/properties/scopes/items/properties/auth/properties/types/properties/add/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.auth.properties.types.properties.add.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/types/add",schemaPath:"#/properties/scopes/items/properties/auth/properties/types/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data398.remove !== undefined){
let data402 = data398.remove;
if(Array.isArray(data402)){
const len128 = data402.length;
for(let i128=0; i128<len128; i128++){
let data403 = data402[i128];
if(typeof data403 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/types/remove/" + i128,schemaPath:"#/properties/scopes/items/properties/auth/properties/types/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data403 === "OAuth2") || (data403 === "APIKey")) || (data403 === "None"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/types/remove/" + i128,schemaPath:"#/properties/scopes/items/properties/auth/properties/types/properties/remove/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.auth.properties.types.properties.remove.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/types/remove",schemaPath:"#/properties/scopes/items/properties/auth/properties/types/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data397.tokenHosts !== undefined){
let data404 = data397.tokenHosts;
if(!data404 || typeof data404 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/tokenHosts",schemaPath:"#/properties/scopes/items/properties/auth/properties/tokenHosts/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.auth.properties.tokenHosts.type}});
errors++;
}
if(Array.isArray(data404)){
const len129 = data404.length;
for(let i129=0; i129<len129; i129++){
let data405 = data404[i129];
if(typeof data405 === "string"){
if(func2(data405) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/tokenHosts/" + i129,schemaPath:"#/properties/scopes/items/properties/auth/properties/tokenHosts/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/tokenHosts/" + i129,schemaPath:"#/properties/scopes/items/properties/auth/properties/tokenHosts/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data404 && typeof data404 == "object" && !Array.isArray(data404)){
for(const key91 in data404){
if(!((key91 === "add") || (key91 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/tokenHosts",schemaPath:"#/properties/scopes/items/properties/auth/properties/tokenHosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91}});
errors++;
}
}
if(data404.add !== undefined){
let data406 = data404.add;
if(Array.isArray(data406)){
const len130 = data406.length;
for(let i130=0; i130<len130; i130++){
if(typeof data406[i130] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/tokenHosts/add/" + i130,schemaPath:"#/properties/scopes/items/properties/auth/properties/tokenHosts/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/tokenHosts/add",schemaPath:"#/properties/scopes/items/properties/auth/properties/tokenHosts/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data404.remove !== undefined){
let data408 = data404.remove;
if(Array.isArray(data408)){
const len131 = data408.length;
for(let i131=0; i131<len131; i131++){
if(typeof data408[i131] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/tokenHosts/remove/" + i131,schemaPath:"#/properties/scopes/items/properties/auth/properties/tokenHosts/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth/tokenHosts/remove",schemaPath:"#/properties/scopes/items/properties/auth/properties/tokenHosts/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/auth",schemaPath:"#/properties/scopes/items/properties/auth/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data217.ownership !== undefined){
let data410 = data217.ownership;
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
for(const key92 in data410){
if(!((((key92 === "required") || (key92 === "source")) || (key92 === "teams")) || (pattern4.test(key92)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/ownership",schemaPath:"#/properties/scopes/items/properties/ownership/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}});
errors++;
}
}
if(data410.required !== undefined){
if(typeof data410.required !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/ownership/required",schemaPath:"#/properties/scopes/items/properties/ownership/properties/required/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data410.source !== undefined){
let data412 = data410.source;
if(typeof data412 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/ownership/source",schemaPath:"#/properties/scopes/items/properties/ownership/properties/source/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data412 === "codeowners") || (data412 === "manifest"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/ownership/source",schemaPath:"#/properties/scopes/items/properties/ownership/properties/source/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.ownership.properties.source.enum}});
errors++;
}
}
if(data410.teams !== undefined){
let data413 = data410.teams;
if(data413 && typeof data413 == "object" && !Array.isArray(data413)){
for(const key93 in data413){
if(typeof data413[key93] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/ownership/teams/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/ownership/properties/teams/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/ownership/teams",schemaPath:"#/properties/scopes/items/properties/ownership/properties/teams/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/ownership",schemaPath:"#/properties/scopes/items/properties/ownership/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data217.names !== undefined){
let data415 = data217.names;
if(data415 && typeof data415 == "object" && !Array.isArray(data415)){
for(const key94 in data415){
if(!((((((key94 === "pattern") || (key94 === "maxLength")) || (key94 === "protected")) || (key94 === "minDistance")) || (key94 === "reuseDays")) || (pattern4.test(key94)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names",schemaPath:"#/properties/scopes/items/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94}});
errors++;
}
}
if(data415.pattern !== undefined){
let data416 = data415.pattern;
if(typeof data416 === "string"){
if(func2(data416) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/pattern",schemaPath:"#/properties/scopes/items/properties/names/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/pattern",schemaPath:"#/properties/scopes/items/properties/names/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data415.maxLength !== undefined){
let data417 = data415.maxLength;
if(!((typeof data417 == "number") && (!(data417 % 1) && !isNaN(data417)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/maxLength",schemaPath:"#/properties/scopes/items/properties/names/properties/maxLength/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data417 == "number"){
if(data417 < 1 || isNaN(data417)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/maxLength",schemaPath:"#/properties/scopes/items/properties/names/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data415.protected !== undefined){
let data418 = data415.protected;
if(!data418 || typeof data418 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/protected",schemaPath:"#/properties/scopes/items/properties/names/properties/protected/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.names.properties.protected.type}});
errors++;
}
if(Array.isArray(data418)){
const len132 = data418.length;
for(let i132=0; i132<len132; i132++){
let data419 = data418[i132];
if(typeof data419 === "string"){
if(func2(data419) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/protected/" + i132,schemaPath:"#/properties/scopes/items/properties/names/properties/protected/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/protected/" + i132,schemaPath:"#/properties/scopes/items/properties/names/properties/protected/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data418 && typeof data418 == "object" && !Array.isArray(data418)){
for(const key95 in data418){
if(!((key95 === "add") || (key95 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/protected",schemaPath:"#/properties/scopes/items/properties/names/properties/protected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95}});
errors++;
}
}
if(data418.add !== undefined){
let data420 = data418.add;
if(Array.isArray(data420)){
const len133 = data420.length;
for(let i133=0; i133<len133; i133++){
if(typeof data420[i133] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/protected/add/" + i133,schemaPath:"#/properties/scopes/items/properties/names/properties/protected/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/protected/add",schemaPath:"#/properties/scopes/items/properties/names/properties/protected/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data418.remove !== undefined){
let data422 = data418.remove;
if(Array.isArray(data422)){
const len134 = data422.length;
for(let i134=0; i134<len134; i134++){
if(typeof data422[i134] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/protected/remove/" + i134,schemaPath:"#/properties/scopes/items/properties/names/properties/protected/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/protected/remove",schemaPath:"#/properties/scopes/items/properties/names/properties/protected/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data415.minDistance !== undefined){
let data424 = data415.minDistance;
if(!((typeof data424 == "number") && (!(data424 % 1) && !isNaN(data424)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/minDistance",schemaPath:"#/properties/scopes/items/properties/names/properties/minDistance/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data424 == "number"){
if(data424 < 0 || isNaN(data424)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/minDistance",schemaPath:"#/properties/scopes/items/properties/names/properties/minDistance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data415.reuseDays !== undefined){
let data425 = data415.reuseDays;
if(!((typeof data425 == "number") && (!(data425 % 1) && !isNaN(data425)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/reuseDays",schemaPath:"#/properties/scopes/items/properties/names/properties/reuseDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data425 == "number"){
if(data425 < 0 || isNaN(data425)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names/reuseDays",schemaPath:"#/properties/scopes/items/properties/names/properties/reuseDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/names",schemaPath:"#/properties/scopes/items/properties/names/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data217.limits !== undefined){
let data426 = data217.limits;
if(data426 && typeof data426 == "object" && !Array.isArray(data426)){
for(const key96 in data426){
if(!((((key96 === "pluginBytes") || (key96 === "files")) || (key96 === "skillBytes")) || (pattern4.test(key96)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/limits",schemaPath:"#/properties/scopes/items/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96}});
errors++;
}
}
if(data426.pluginBytes !== undefined){
let data427 = data426.pluginBytes;
if(!((typeof data427 == "number") && (!(data427 % 1) && !isNaN(data427)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/limits/pluginBytes",schemaPath:"#/properties/scopes/items/properties/limits/properties/pluginBytes/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data427 == "number"){
if(data427 < 1 || isNaN(data427)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/limits/pluginBytes",schemaPath:"#/properties/scopes/items/properties/limits/properties/pluginBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data426.files !== undefined){
let data428 = data426.files;
if(!((typeof data428 == "number") && (!(data428 % 1) && !isNaN(data428)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/limits/files",schemaPath:"#/properties/scopes/items/properties/limits/properties/files/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data428 == "number"){
if(data428 < 1 || isNaN(data428)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/limits/files",schemaPath:"#/properties/scopes/items/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data426.skillBytes !== undefined){
let data429 = data426.skillBytes;
if(!((typeof data429 == "number") && (!(data429 % 1) && !isNaN(data429)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/limits/skillBytes",schemaPath:"#/properties/scopes/items/properties/limits/properties/skillBytes/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data429 == "number"){
if(data429 < 1 || isNaN(data429)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/limits/skillBytes",schemaPath:"#/properties/scopes/items/properties/limits/properties/skillBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/limits",schemaPath:"#/properties/scopes/items/properties/limits/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data217.install !== undefined){
let data430 = data217.install;
if(data430 && typeof data430 == "object" && !Array.isArray(data430)){
for(const key97 in data430){
if(!((key97 === "byDefault") || (pattern4.test(key97)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/install",schemaPath:"#/properties/scopes/items/properties/install/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97}});
errors++;
}
}
if(data430.byDefault !== undefined){
let data431 = data430.byDefault;
if(data431 && typeof data431 == "object" && !Array.isArray(data431)){
for(const key98 in data431){
if(!(((key98 === "max") || (key98 === "needApproval")) || (pattern4.test(key98)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/install/byDefault",schemaPath:"#/properties/scopes/items/properties/install/properties/byDefault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98}});
errors++;
}
}
if(data431.max !== undefined){
let data432 = data431.max;
if(!((typeof data432 == "number") && (!(data432 % 1) && !isNaN(data432)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/install/byDefault/max",schemaPath:"#/properties/scopes/items/properties/install/properties/byDefault/properties/max/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data432 == "number"){
if(data432 < 0 || isNaN(data432)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/install/byDefault/max",schemaPath:"#/properties/scopes/items/properties/install/properties/byDefault/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data431.needApproval !== undefined){
if(typeof data431.needApproval !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/install/byDefault/needApproval",schemaPath:"#/properties/scopes/items/properties/install/properties/byDefault/properties/needApproval/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/install/byDefault",schemaPath:"#/properties/scopes/items/properties/install/properties/byDefault/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/install",schemaPath:"#/properties/scopes/items/properties/install/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data217.rules !== undefined){
let data434 = data217.rules;
if(data434 && typeof data434 == "object" && !Array.isArray(data434)){
for(const key99 in data434){
const _errs975 = errors;
if(typeof key99 === "string"){
if(!pattern81.test(key99)){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/rules",schemaPath:"#/properties/scopes/items/properties/rules/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(x-.*|[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*)$"},propertyName:key99});
errors++;
}
}
var valid371 = _errs975 === errors;
if(!valid371){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/rules",schemaPath:"#/properties/scopes/items/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key99}});
errors++;
}
}
for(const key100 in data434){
if(!(pattern4.test(key100))){
let data435 = data434[key100];
if((typeof data435 !== "string") && (!(data435 && typeof data435 == "object" && !Array.isArray(data435)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/rules/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/rules/additionalProperties/type",keyword:"type",params:{type: schema32.properties.scopes.items.properties.rules.additionalProperties.type}});
errors++;
}
const _errs979 = errors;
let valid373 = true;
const _errs980 = errors;
if(typeof data435 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid1 = _errs980 === errors;
errors = _errs979;
if(vErrors !== null){
if(_errs979){
vErrors.length = _errs979;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs982 = errors;
if(typeof data435 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/rules/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/rules/additionalProperties/then/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data435 === "off") || (data435 === "info")) || (data435 === "warn")) || (data435 === "error"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/rules/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/rules/additionalProperties/then/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.rules.additionalProperties.then.enum}});
errors++;
}
var _valid1 = _errs982 === errors;
valid373 = _valid1;
}
if(!valid373){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/rules/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/rules/additionalProperties/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data435 && typeof data435 == "object" && !Array.isArray(data435)){
if(data435.severity !== undefined){
let data436 = data435.severity;
if(typeof data436 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/rules/" + key100.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/scopes/items/properties/rules/additionalProperties/properties/severity/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data436 === "off") || (data436 === "info")) || (data436 === "warn")) || (data436 === "error"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/rules/" + key100.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/scopes/items/properties/rules/additionalProperties/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.scopes.items.properties.rules.additionalProperties.properties.severity.enum}});
errors++;
}
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64+"/rules",schemaPath:"#/properties/scopes/items/properties/rules/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i64,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.adoption !== undefined){
let data437 = data.adoption;
const _errs988 = errors;
let valid375 = true;
const _errs989 = errors;
if(data437 && typeof data437 == "object" && !Array.isArray(data437)){
let missing0;
if((data437.mode === undefined) && (missing0 = "mode")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data437.mode !== undefined){
if("ratchet" !== data437.mode){
vErrors = added(vErrors, {});
errors++;
}
}
}
}
var _valid2 = _errs989 === errors;
errors = _errs988;
if(vErrors !== null){
if(_errs988){
vErrors.length = _errs988;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs991 = errors;
if(data437 && typeof data437 == "object" && !Array.isArray(data437)){
if(data437.until === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/adoption",schemaPath:"#/properties/adoption/then/required",keyword:"required",params:{missingProperty: "until"}});
errors++;
}
}
var _valid2 = _errs991 === errors;
valid375 = _valid2;
}
if(!valid375){
vErrors = added(vErrors, {instancePath:instancePath+"/adoption",schemaPath:"#/properties/adoption/if",keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data437 && typeof data437 == "object" && !Array.isArray(data437)){
for(const key101 in data437){
if(!((((key101 === "mode") || (key101 === "until")) || (key101 === "rules")) || (pattern4.test(key101)))){
vErrors = added(vErrors, {instancePath:instancePath+"/adoption",schemaPath:"#/properties/adoption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101}});
errors++;
}
}
if(data437.mode !== undefined){
let data439 = data437.mode;
if(typeof data439 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/adoption/mode",schemaPath:"#/properties/adoption/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data439 === "strict") || (data439 === "ratchet"))){
vErrors = added(vErrors, {instancePath:instancePath+"/adoption/mode",schemaPath:"#/properties/adoption/properties/mode/enum",keyword:"enum",params:{allowedValues: schema32.properties.adoption.properties.mode.enum}});
errors++;
}
}
if(data437.until !== undefined){
let data440 = data437.until;
if(typeof data440 === "string"){
if(!pattern1.test(data440)){
vErrors = added(vErrors, {instancePath:instancePath+"/adoption/until",schemaPath:"#/properties/adoption/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/adoption/until",schemaPath:"#/properties/adoption/properties/until/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data437.rules !== undefined){
let data441 = data437.rules;
if(!data441 || typeof data441 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/adoption/rules",schemaPath:"#/properties/adoption/properties/rules/type",keyword:"type",params:{type: schema32.properties.adoption.properties.rules.type}});
errors++;
}
if(Array.isArray(data441)){
const len135 = data441.length;
for(let i135=0; i135<len135; i135++){
let data442 = data441[i135];
if(typeof data442 === "string"){
if(func2(data442) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/adoption/rules/" + i135,schemaPath:"#/properties/adoption/properties/rules/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/adoption/rules/" + i135,schemaPath:"#/properties/adoption/properties/rules/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
for(const key102 in data441){
if(!((key102 === "add") || (key102 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/adoption/rules",schemaPath:"#/properties/adoption/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102}});
errors++;
}
}
if(data441.add !== undefined){
let data443 = data441.add;
if(Array.isArray(data443)){
const len136 = data443.length;
for(let i136=0; i136<len136; i136++){
if(typeof data443[i136] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/adoption/rules/add/" + i136,schemaPath:"#/properties/adoption/properties/rules/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/adoption/rules/add",schemaPath:"#/properties/adoption/properties/rules/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data441.remove !== undefined){
let data445 = data441.remove;
if(Array.isArray(data445)){
const len137 = data445.length;
for(let i137=0; i137<len137; i137++){
if(typeof data445[i137] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/adoption/rules/remove/" + i137,schemaPath:"#/properties/adoption/properties/rules/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/adoption/rules/remove",schemaPath:"#/properties/adoption/properties/rules/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/adoption",schemaPath:"#/properties/adoption/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.waivers !== undefined){
let data447 = data.waivers;
if(data447 && typeof data447 == "object" && !Array.isArray(data447)){
for(const key103 in data447){
if(!(((((((key103 === "maxDays") || (key103 === "minReasonChars")) || (key103 === "requireTicket")) || (key103 === "approvers")) || (key103 === "selfApply")) || (key103 === "unwaivable")) || (pattern4.test(key103)))){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103}});
errors++;
}
}
if(data447.maxDays !== undefined){
let data448 = data447.maxDays;
if(!((typeof data448 == "number") && (!(data448 % 1) && !isNaN(data448)))){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/maxDays",schemaPath:"#/properties/waivers/properties/maxDays/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data448 == "number"){
if(data448 < 1 || isNaN(data448)){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/maxDays",schemaPath:"#/properties/waivers/properties/maxDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data447.minReasonChars !== undefined){
let data449 = data447.minReasonChars;
if(!((typeof data449 == "number") && (!(data449 % 1) && !isNaN(data449)))){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/minReasonChars",schemaPath:"#/properties/waivers/properties/minReasonChars/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data449 == "number"){
if(data449 < 0 || isNaN(data449)){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/minReasonChars",schemaPath:"#/properties/waivers/properties/minReasonChars/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data447.requireTicket !== undefined){
if(typeof data447.requireTicket !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/requireTicket",schemaPath:"#/properties/waivers/properties/requireTicket/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data447.approvers !== undefined){
let data451 = data447.approvers;
if(!data451 || typeof data451 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/approvers",schemaPath:"#/properties/waivers/properties/approvers/type",keyword:"type",params:{type: schema32.properties.waivers.properties.approvers.type}});
errors++;
}
if(Array.isArray(data451)){
const len138 = data451.length;
for(let i138=0; i138<len138; i138++){
let data452 = data451[i138];
if(typeof data452 === "string"){
if(func2(data452) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/approvers/" + i138,schemaPath:"#/properties/waivers/properties/approvers/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/approvers/" + i138,schemaPath:"#/properties/waivers/properties/approvers/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data451 && typeof data451 == "object" && !Array.isArray(data451)){
for(const key104 in data451){
if(!((key104 === "add") || (key104 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/approvers",schemaPath:"#/properties/waivers/properties/approvers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104}});
errors++;
}
}
if(data451.add !== undefined){
let data453 = data451.add;
if(Array.isArray(data453)){
const len139 = data453.length;
for(let i139=0; i139<len139; i139++){
if(typeof data453[i139] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/approvers/add/" + i139,schemaPath:"#/properties/waivers/properties/approvers/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/approvers/add",schemaPath:"#/properties/waivers/properties/approvers/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data451.remove !== undefined){
let data455 = data451.remove;
if(Array.isArray(data455)){
const len140 = data455.length;
for(let i140=0; i140<len140; i140++){
if(typeof data455[i140] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/approvers/remove/" + i140,schemaPath:"#/properties/waivers/properties/approvers/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/approvers/remove",schemaPath:"#/properties/waivers/properties/approvers/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data447.selfApply !== undefined){
if(typeof data447.selfApply !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/selfApply",schemaPath:"#/properties/waivers/properties/selfApply/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data447.unwaivable !== undefined){
let data458 = data447.unwaivable;
if(!data458 || typeof data458 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/unwaivable",schemaPath:"#/properties/waivers/properties/unwaivable/type",keyword:"type",params:{type: schema32.properties.waivers.properties.unwaivable.type}});
errors++;
}
if(Array.isArray(data458)){
const len141 = data458.length;
for(let i141=0; i141<len141; i141++){
let data459 = data458[i141];
if(typeof data459 === "string"){
if(func2(data459) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/unwaivable/" + i141,schemaPath:"#/properties/waivers/properties/unwaivable/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/unwaivable/" + i141,schemaPath:"#/properties/waivers/properties/unwaivable/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data458 && typeof data458 == "object" && !Array.isArray(data458)){
for(const key105 in data458){
if(!((key105 === "add") || (key105 === "remove"))){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/unwaivable",schemaPath:"#/properties/waivers/properties/unwaivable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105}});
errors++;
}
}
if(data458.add !== undefined){
let data460 = data458.add;
if(Array.isArray(data460)){
const len142 = data460.length;
for(let i142=0; i142<len142; i142++){
if(typeof data460[i142] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/unwaivable/add/" + i142,schemaPath:"#/properties/waivers/properties/unwaivable/properties/add/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/unwaivable/add",schemaPath:"#/properties/waivers/properties/unwaivable/properties/add/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data458.remove !== undefined){
let data462 = data458.remove;
if(Array.isArray(data462)){
const len143 = data462.length;
for(let i143=0; i143<len143; i143++){
if(typeof data462[i143] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/unwaivable/remove/" + i143,schemaPath:"#/properties/waivers/properties/unwaivable/properties/remove/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/waivers/unwaivable/remove",schemaPath:"#/properties/waivers/properties/unwaivable/properties/remove/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.failOn !== undefined){
let data464 = data.failOn;
if(typeof data464 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data464 === "error") || (data464 === "warn")) || (data464 === "info"))){
vErrors = added(vErrors, {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema32.properties.failOn.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const publishedIndex = validate32;
const schema33 = {"type":"object","properties":{"schema":{"type":"string"},"asOf":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"validUntil":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"catalogs":{}},"$id":"published-index"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.asOf !== undefined){
let data1 = data.asOf;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validUntil !== undefined){
let data2 = data.validUntil;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/validUntil",schemaPath:"#/properties/validUntil/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/validUntil",schemaPath:"#/properties/validUntil/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

export const reportV1 = validate33;
const schema34 = {"type":"object","required":["command","tool","asOf","failOn","snapshot","findings","totals","rules","skipped","plugins","catalogs","losses","written","passed"],"properties":{"schema":{"type":"string","const":"report/v1"},"command":{"type":"string"},"tool":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","const":"catalogc"},"version":{"type":"string"}}},"asOf":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"failOn":{"type":"string","enum":["error","warn","info"]},"passed":{"type":"boolean"},"snapshot":{"type":"object","required":["label"],"properties":{"label":{"type":"string"},"commit":{"type":"string"}}},"findings":{"type":"array","items":{"type":"object","required":["rule","level","message","at","fingerprint"],"properties":{"rule":{"type":"string"},"level":{"type":"string","enum":["error","warn","info"]},"message":{"type":"string"},"hint":{"type":"string"},"at":{"type":"object","required":["file"],"properties":{"file":{"type":"string"},"pointer":{"type":"string"},"document":{"type":"integer","minimum":0},"on":{"type":"string","enum":["value","key"]},"span":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2}}},"before":{"type":"object","required":["file"],"properties":{"file":{"type":"string"},"pointer":{"type":"string"},"document":{"type":"integer","minimum":0},"on":{"type":"string","enum":["value","key"]},"span":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2}}},"because":{"type":"object","required":["file"],"properties":{"file":{"type":"string"},"pointer":{"type":"string"},"document":{"type":"integer","minimum":0},"on":{"type":"string","enum":["value","key"]},"span":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2}}},"span":{"type":"object","required":["line","column","endLine","endColumn","text"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"text":{"type":"string"}}},"beforeSpan":{"type":"object","required":["line","column","endLine","endColumn","text"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"text":{"type":"string"}}},"becauseSpan":{"type":"object","required":["line","column","endLine","endColumn","text"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"text":{"type":"string"}}},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{12}$","patternErrorMessage":"expected 12 hex digits"},"plugin":{"type":"string"},"catalog":{"type":"string"},"clients":{"type":"array","items":{"type":"string","enum":["codex","claude","copilot","cursor"]}},"fix":{"type":"object","required":["safe","edits"],"properties":{"safe":{"type":"boolean"},"edits":{"type":"array","items":{"type":"object","required":["at"],"properties":{"at":{"type":"object","required":["file"],"properties":{"file":{"type":"string"},"pointer":{"type":"string"},"document":{"type":"integer","minimum":0},"on":{"type":"string","enum":["value","key"]},"span":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2}}},"value":{}}}}}}}}},"totals":{"type":"object","required":["error","warn","info"],"properties":{"error":{"type":"integer","minimum":0},"warn":{"type":"integer","minimum":0},"info":{"type":"integer","minimum":0}}},"rules":{"type":"object","required":["run","off"],"properties":{"run":{"type":"integer","minimum":0},"off":{"type":"array","items":{"type":"string"}}}},"skipped":{"type":"array","items":{"type":"object","required":["what","because"],"properties":{"what":{"type":"string"},"because":{"type":"string"}}}},"plugins":{"type":"integer","minimum":0},"catalogs":{"type":"array","items":{"type":"object","required":["name","file","targets","entries"],"properties":{"name":{"type":"string"},"file":{"type":"string"},"targets":{"type":"array","items":{"type":"string","enum":["codex","claude","copilot","cursor","neutral"]}},"entries":{"type":"integer","minimum":0},"emitted":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}}}},"losses":{"type":"array","items":{"type":"object","required":["catalog","target","what","because","entry"],"properties":{"catalog":{"type":"string"},"target":{"type":"string","enum":["codex","claude","copilot","cursor","neutral"]},"plugin":{"type":"string"},"what":{"type":"string"},"because":{"type":"string"},"entry":{"type":"boolean"}}}},"written":{"type":"array","items":{"type":"string"}}},"$id":"report.v1"};
const pattern127 = new RegExp("^[0-9a-f]{12}$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"}});
errors++;
}
if(data.tool === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"}});
errors++;
}
if(data.asOf === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}});
errors++;
}
if(data.failOn === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failOn"}});
errors++;
}
if(data.snapshot === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snapshot"}});
errors++;
}
if(data.findings === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"}});
errors++;
}
if(data.totals === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totals"}});
errors++;
}
if(data.rules === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"}});
errors++;
}
if(data.skipped === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skipped"}});
errors++;
}
if(data.plugins === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plugins"}});
errors++;
}
if(data.catalogs === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "catalogs"}});
errors++;
}
if(data.losses === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "losses"}});
errors++;
}
if(data.written === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written"}});
errors++;
}
if(data.passed === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passed"}});
errors++;
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("report/v1" !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "report/v1"}});
errors++;
}
}
if(data.command !== undefined){
if(typeof data.command !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tool !== undefined){
let data2 = data.tool;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data2.version === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("catalogc" !== data3){
vErrors = added(vErrors, {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "catalogc"}});
errors++;
}
}
if(data2.version !== undefined){
if(typeof data2.version !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.asOf !== undefined){
let data5 = data.asOf;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.failOn !== undefined){
let data6 = data.failOn;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "error") || (data6 === "warn")) || (data6 === "info"))){
vErrors = added(vErrors, {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema34.properties.failOn.enum}});
errors++;
}
}
if(data.passed !== undefined){
if(typeof data.passed !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.snapshot !== undefined){
let data8 = data.snapshot;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.label === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/required",keyword:"required",params:{missingProperty: "label"}});
errors++;
}
if(data8.label !== undefined){
if(typeof data8.label !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/snapshot/label",schemaPath:"#/properties/snapshot/properties/label/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.commit !== undefined){
if(typeof data8.commit !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/snapshot/commit",schemaPath:"#/properties/snapshot/properties/commit/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.findings !== undefined){
let data11 = data.findings;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.rule === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data12.level === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "level"}});
errors++;
}
if(data12.message === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data12.at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data12.fingerprint === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "fingerprint"}});
errors++;
}
if(data12.rule !== undefined){
if(typeof data12.rule !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.level !== undefined){
let data14 = data12.level;
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/level",schemaPath:"#/properties/findings/items/properties/level/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data14 === "error") || (data14 === "warn")) || (data14 === "info"))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/level",schemaPath:"#/properties/findings/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema34.properties.findings.items.properties.level.enum}});
errors++;
}
}
if(data12.message !== undefined){
if(typeof data12.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.hint !== undefined){
if(typeof data12.hint !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/hint",schemaPath:"#/properties/findings/items/properties/hint/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.at !== undefined){
let data17 = data12.at;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/at",schemaPath:"#/properties/findings/items/properties/at/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
if(data17.file !== undefined){
if(typeof data17.file !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/at/file",schemaPath:"#/properties/findings/items/properties/at/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.pointer !== undefined){
if(typeof data17.pointer !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/at/pointer",schemaPath:"#/properties/findings/items/properties/at/properties/pointer/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.document !== undefined){
let data20 = data17.document;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/at/document",schemaPath:"#/properties/findings/items/properties/at/properties/document/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data20 == "number"){
if(data20 < 0 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/at/document",schemaPath:"#/properties/findings/items/properties/at/properties/document/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data17.on !== undefined){
let data21 = data17.on;
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/at/on",schemaPath:"#/properties/findings/items/properties/at/properties/on/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data21 === "value") || (data21 === "key"))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/at/on",schemaPath:"#/properties/findings/items/properties/at/properties/on/enum",keyword:"enum",params:{allowedValues: schema34.properties.findings.items.properties.at.properties.on.enum}});
errors++;
}
}
if(data17.span !== undefined){
let data22 = data17.span;
if(Array.isArray(data22)){
if(data22.length > 2){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/at/span",schemaPath:"#/properties/findings/items/properties/at/properties/span/maxItems",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data22.length < 2){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/at/span",schemaPath:"#/properties/findings/items/properties/at/properties/span/minItems",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/at/span/" + i1,schemaPath:"#/properties/findings/items/properties/at/properties/span/items/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data23 == "number"){
if(data23 < 0 || isNaN(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/at/span/" + i1,schemaPath:"#/properties/findings/items/properties/at/properties/span/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/at/span",schemaPath:"#/properties/findings/items/properties/at/properties/span/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/at",schemaPath:"#/properties/findings/items/properties/at/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data12.before !== undefined){
let data24 = data12.before;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/before",schemaPath:"#/properties/findings/items/properties/before/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
if(data24.file !== undefined){
if(typeof data24.file !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/before/file",schemaPath:"#/properties/findings/items/properties/before/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data24.pointer !== undefined){
if(typeof data24.pointer !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/before/pointer",schemaPath:"#/properties/findings/items/properties/before/properties/pointer/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data24.document !== undefined){
let data27 = data24.document;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/before/document",schemaPath:"#/properties/findings/items/properties/before/properties/document/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data27 == "number"){
if(data27 < 0 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/before/document",schemaPath:"#/properties/findings/items/properties/before/properties/document/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.on !== undefined){
let data28 = data24.on;
if(typeof data28 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/before/on",schemaPath:"#/properties/findings/items/properties/before/properties/on/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data28 === "value") || (data28 === "key"))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/before/on",schemaPath:"#/properties/findings/items/properties/before/properties/on/enum",keyword:"enum",params:{allowedValues: schema34.properties.findings.items.properties.before.properties.on.enum}});
errors++;
}
}
if(data24.span !== undefined){
let data29 = data24.span;
if(Array.isArray(data29)){
if(data29.length > 2){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/before/span",schemaPath:"#/properties/findings/items/properties/before/properties/span/maxItems",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data29.length < 2){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/before/span",schemaPath:"#/properties/findings/items/properties/before/properties/span/minItems",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/before/span/" + i2,schemaPath:"#/properties/findings/items/properties/before/properties/span/items/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data30 == "number"){
if(data30 < 0 || isNaN(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/before/span/" + i2,schemaPath:"#/properties/findings/items/properties/before/properties/span/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/before/span",schemaPath:"#/properties/findings/items/properties/before/properties/span/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/before",schemaPath:"#/properties/findings/items/properties/before/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data12.because !== undefined){
let data31 = data12.because;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/because",schemaPath:"#/properties/findings/items/properties/because/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
if(data31.file !== undefined){
if(typeof data31.file !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/because/file",schemaPath:"#/properties/findings/items/properties/because/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data31.pointer !== undefined){
if(typeof data31.pointer !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/because/pointer",schemaPath:"#/properties/findings/items/properties/because/properties/pointer/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data31.document !== undefined){
let data34 = data31.document;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/because/document",schemaPath:"#/properties/findings/items/properties/because/properties/document/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data34 == "number"){
if(data34 < 0 || isNaN(data34)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/because/document",schemaPath:"#/properties/findings/items/properties/because/properties/document/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data31.on !== undefined){
let data35 = data31.on;
if(typeof data35 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/because/on",schemaPath:"#/properties/findings/items/properties/because/properties/on/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data35 === "value") || (data35 === "key"))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/because/on",schemaPath:"#/properties/findings/items/properties/because/properties/on/enum",keyword:"enum",params:{allowedValues: schema34.properties.findings.items.properties.because.properties.on.enum}});
errors++;
}
}
if(data31.span !== undefined){
let data36 = data31.span;
if(Array.isArray(data36)){
if(data36.length > 2){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/because/span",schemaPath:"#/properties/findings/items/properties/because/properties/span/maxItems",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data36.length < 2){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/because/span",schemaPath:"#/properties/findings/items/properties/because/properties/span/minItems",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/because/span/" + i3,schemaPath:"#/properties/findings/items/properties/because/properties/span/items/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data37 == "number"){
if(data37 < 0 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/because/span/" + i3,schemaPath:"#/properties/findings/items/properties/because/properties/span/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/because/span",schemaPath:"#/properties/findings/items/properties/because/properties/span/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/because",schemaPath:"#/properties/findings/items/properties/because/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data12.span !== undefined){
let data38 = data12.span;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.line === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span",schemaPath:"#/properties/findings/items/properties/span/required",keyword:"required",params:{missingProperty: "line"}});
errors++;
}
if(data38.column === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span",schemaPath:"#/properties/findings/items/properties/span/required",keyword:"required",params:{missingProperty: "column"}});
errors++;
}
if(data38.endLine === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span",schemaPath:"#/properties/findings/items/properties/span/required",keyword:"required",params:{missingProperty: "endLine"}});
errors++;
}
if(data38.endColumn === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span",schemaPath:"#/properties/findings/items/properties/span/required",keyword:"required",params:{missingProperty: "endColumn"}});
errors++;
}
if(data38.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span",schemaPath:"#/properties/findings/items/properties/span/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data38.line !== undefined){
let data39 = data38.line;
if(!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span/line",schemaPath:"#/properties/findings/items/properties/span/properties/line/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data39 == "number"){
if(data39 < 1 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span/line",schemaPath:"#/properties/findings/items/properties/span/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data38.column !== undefined){
let data40 = data38.column;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span/column",schemaPath:"#/properties/findings/items/properties/span/properties/column/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data40 == "number"){
if(data40 < 1 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span/column",schemaPath:"#/properties/findings/items/properties/span/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data38.endLine !== undefined){
let data41 = data38.endLine;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span/endLine",schemaPath:"#/properties/findings/items/properties/span/properties/endLine/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data41 == "number"){
if(data41 < 1 || isNaN(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span/endLine",schemaPath:"#/properties/findings/items/properties/span/properties/endLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data38.endColumn !== undefined){
let data42 = data38.endColumn;
if(!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span/endColumn",schemaPath:"#/properties/findings/items/properties/span/properties/endColumn/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data42 == "number"){
if(data42 < 1 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span/endColumn",schemaPath:"#/properties/findings/items/properties/span/properties/endColumn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data38.text !== undefined){
if(typeof data38.text !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span/text",schemaPath:"#/properties/findings/items/properties/span/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/span",schemaPath:"#/properties/findings/items/properties/span/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data12.beforeSpan !== undefined){
let data44 = data12.beforeSpan;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.line === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan",schemaPath:"#/properties/findings/items/properties/beforeSpan/required",keyword:"required",params:{missingProperty: "line"}});
errors++;
}
if(data44.column === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan",schemaPath:"#/properties/findings/items/properties/beforeSpan/required",keyword:"required",params:{missingProperty: "column"}});
errors++;
}
if(data44.endLine === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan",schemaPath:"#/properties/findings/items/properties/beforeSpan/required",keyword:"required",params:{missingProperty: "endLine"}});
errors++;
}
if(data44.endColumn === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan",schemaPath:"#/properties/findings/items/properties/beforeSpan/required",keyword:"required",params:{missingProperty: "endColumn"}});
errors++;
}
if(data44.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan",schemaPath:"#/properties/findings/items/properties/beforeSpan/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data44.line !== undefined){
let data45 = data44.line;
if(!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan/line",schemaPath:"#/properties/findings/items/properties/beforeSpan/properties/line/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data45 == "number"){
if(data45 < 1 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan/line",schemaPath:"#/properties/findings/items/properties/beforeSpan/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data44.column !== undefined){
let data46 = data44.column;
if(!((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan/column",schemaPath:"#/properties/findings/items/properties/beforeSpan/properties/column/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data46 == "number"){
if(data46 < 1 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan/column",schemaPath:"#/properties/findings/items/properties/beforeSpan/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data44.endLine !== undefined){
let data47 = data44.endLine;
if(!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan/endLine",schemaPath:"#/properties/findings/items/properties/beforeSpan/properties/endLine/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data47 == "number"){
if(data47 < 1 || isNaN(data47)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan/endLine",schemaPath:"#/properties/findings/items/properties/beforeSpan/properties/endLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data44.endColumn !== undefined){
let data48 = data44.endColumn;
if(!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan/endColumn",schemaPath:"#/properties/findings/items/properties/beforeSpan/properties/endColumn/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data48 == "number"){
if(data48 < 1 || isNaN(data48)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan/endColumn",schemaPath:"#/properties/findings/items/properties/beforeSpan/properties/endColumn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data44.text !== undefined){
if(typeof data44.text !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan/text",schemaPath:"#/properties/findings/items/properties/beforeSpan/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/beforeSpan",schemaPath:"#/properties/findings/items/properties/beforeSpan/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data12.becauseSpan !== undefined){
let data50 = data12.becauseSpan;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.line === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan",schemaPath:"#/properties/findings/items/properties/becauseSpan/required",keyword:"required",params:{missingProperty: "line"}});
errors++;
}
if(data50.column === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan",schemaPath:"#/properties/findings/items/properties/becauseSpan/required",keyword:"required",params:{missingProperty: "column"}});
errors++;
}
if(data50.endLine === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan",schemaPath:"#/properties/findings/items/properties/becauseSpan/required",keyword:"required",params:{missingProperty: "endLine"}});
errors++;
}
if(data50.endColumn === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan",schemaPath:"#/properties/findings/items/properties/becauseSpan/required",keyword:"required",params:{missingProperty: "endColumn"}});
errors++;
}
if(data50.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan",schemaPath:"#/properties/findings/items/properties/becauseSpan/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data50.line !== undefined){
let data51 = data50.line;
if(!((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan/line",schemaPath:"#/properties/findings/items/properties/becauseSpan/properties/line/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data51 == "number"){
if(data51 < 1 || isNaN(data51)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan/line",schemaPath:"#/properties/findings/items/properties/becauseSpan/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data50.column !== undefined){
let data52 = data50.column;
if(!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan/column",schemaPath:"#/properties/findings/items/properties/becauseSpan/properties/column/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data52 == "number"){
if(data52 < 1 || isNaN(data52)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan/column",schemaPath:"#/properties/findings/items/properties/becauseSpan/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data50.endLine !== undefined){
let data53 = data50.endLine;
if(!((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan/endLine",schemaPath:"#/properties/findings/items/properties/becauseSpan/properties/endLine/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data53 == "number"){
if(data53 < 1 || isNaN(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan/endLine",schemaPath:"#/properties/findings/items/properties/becauseSpan/properties/endLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data50.endColumn !== undefined){
let data54 = data50.endColumn;
if(!((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan/endColumn",schemaPath:"#/properties/findings/items/properties/becauseSpan/properties/endColumn/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data54 == "number"){
if(data54 < 1 || isNaN(data54)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan/endColumn",schemaPath:"#/properties/findings/items/properties/becauseSpan/properties/endColumn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data50.text !== undefined){
if(typeof data50.text !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan/text",schemaPath:"#/properties/findings/items/properties/becauseSpan/properties/text/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/becauseSpan",schemaPath:"#/properties/findings/items/properties/becauseSpan/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data12.fingerprint !== undefined){
let data56 = data12.fingerprint;
if(typeof data56 === "string"){
if(!pattern127.test(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.plugin !== undefined){
if(typeof data12.plugin !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/plugin",schemaPath:"#/properties/findings/items/properties/plugin/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.catalog !== undefined){
if(typeof data12.catalog !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/catalog",schemaPath:"#/properties/findings/items/properties/catalog/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.clients !== undefined){
let data59 = data12.clients;
if(Array.isArray(data59)){
const len4 = data59.length;
for(let i4=0; i4<len4; i4++){
let data60 = data59[i4];
if(typeof data60 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/clients/" + i4,schemaPath:"#/properties/findings/items/properties/clients/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data60 === "codex") || (data60 === "claude")) || (data60 === "copilot")) || (data60 === "cursor"))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/clients/" + i4,schemaPath:"#/properties/findings/items/properties/clients/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.findings.items.properties.clients.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/clients",schemaPath:"#/properties/findings/items/properties/clients/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data12.fix !== undefined){
let data61 = data12.fix;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.safe === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix",schemaPath:"#/properties/findings/items/properties/fix/required",keyword:"required",params:{missingProperty: "safe"}});
errors++;
}
if(data61.edits === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix",schemaPath:"#/properties/findings/items/properties/fix/required",keyword:"required",params:{missingProperty: "edits"}});
errors++;
}
if(data61.safe !== undefined){
if(typeof data61.safe !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/safe",schemaPath:"#/properties/findings/items/properties/fix/properties/safe/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data61.edits !== undefined){
let data63 = data61.edits;
if(Array.isArray(data63)){
const len5 = data63.length;
for(let i5=0; i5<len5; i5++){
let data64 = data63[i5];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5,schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/required",keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data64.at !== undefined){
let data65 = data64.at;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5+"/at",schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/properties/at/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
if(data65.file !== undefined){
if(typeof data65.file !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5+"/at/file",schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data65.pointer !== undefined){
if(typeof data65.pointer !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5+"/at/pointer",schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/pointer/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data65.document !== undefined){
let data68 = data65.document;
if(!((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5+"/at/document",schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/document/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data68 == "number"){
if(data68 < 0 || isNaN(data68)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5+"/at/document",schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/document/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data65.on !== undefined){
let data69 = data65.on;
if(typeof data69 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5+"/at/on",schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/on/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data69 === "value") || (data69 === "key"))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5+"/at/on",schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/on/enum",keyword:"enum",params:{allowedValues: schema34.properties.findings.items.properties.fix.properties.edits.items.properties.at.properties.on.enum}});
errors++;
}
}
if(data65.span !== undefined){
let data70 = data65.span;
if(Array.isArray(data70)){
if(data70.length > 2){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5+"/at/span",schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/span/maxItems",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data70.length < 2){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5+"/at/span",schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/span/minItems",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len6 = data70.length;
for(let i6=0; i6<len6; i6++){
let data71 = data70[i6];
if(!((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71)))){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5+"/at/span/" + i6,schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/span/items/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data71 == "number"){
if(data71 < 0 || isNaN(data71)){
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5+"/at/span/" + i6,schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/span/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5+"/at/span",schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/properties/at/properties/span/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5+"/at",schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/properties/at/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits/" + i5,schemaPath:"#/properties/findings/items/properties/fix/properties/edits/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix/edits",schemaPath:"#/properties/findings/items/properties/fix/properties/edits/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0+"/fix",schemaPath:"#/properties/findings/items/properties/fix/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.totals !== undefined){
let data72 = data.totals;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.error === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "error"}});
errors++;
}
if(data72.warn === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "warn"}});
errors++;
}
if(data72.info === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "info"}});
errors++;
}
if(data72.error !== undefined){
let data73 = data72.error;
if(!((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73)))){
vErrors = added(vErrors, {instancePath:instancePath+"/totals/error",schemaPath:"#/properties/totals/properties/error/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data73 == "number"){
if(data73 < 0 || isNaN(data73)){
vErrors = added(vErrors, {instancePath:instancePath+"/totals/error",schemaPath:"#/properties/totals/properties/error/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data72.warn !== undefined){
let data74 = data72.warn;
if(!((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74)))){
vErrors = added(vErrors, {instancePath:instancePath+"/totals/warn",schemaPath:"#/properties/totals/properties/warn/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data74 == "number"){
if(data74 < 0 || isNaN(data74)){
vErrors = added(vErrors, {instancePath:instancePath+"/totals/warn",schemaPath:"#/properties/totals/properties/warn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data72.info !== undefined){
let data75 = data72.info;
if(!((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75)))){
vErrors = added(vErrors, {instancePath:instancePath+"/totals/info",schemaPath:"#/properties/totals/properties/info/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data75 == "number"){
if(data75 < 0 || isNaN(data75)){
vErrors = added(vErrors, {instancePath:instancePath+"/totals/info",schemaPath:"#/properties/totals/properties/info/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.rules !== undefined){
let data76 = data.rules;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.run === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "run"}});
errors++;
}
if(data76.off === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "off"}});
errors++;
}
if(data76.run !== undefined){
let data77 = data76.run;
if(!((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77)))){
vErrors = added(vErrors, {instancePath:instancePath+"/rules/run",schemaPath:"#/properties/rules/properties/run/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data77 == "number"){
if(data77 < 0 || isNaN(data77)){
vErrors = added(vErrors, {instancePath:instancePath+"/rules/run",schemaPath:"#/properties/rules/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data76.off !== undefined){
let data78 = data76.off;
if(Array.isArray(data78)){
const len7 = data78.length;
for(let i7=0; i7<len7; i7++){
if(typeof data78[i7] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/rules/off/" + i7,schemaPath:"#/properties/rules/properties/off/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rules/off",schemaPath:"#/properties/rules/properties/off/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.skipped !== undefined){
let data80 = data.skipped;
if(Array.isArray(data80)){
const len8 = data80.length;
for(let i8=0; i8<len8; i8++){
let data81 = data80[i8];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.what === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/skipped/" + i8,schemaPath:"#/properties/skipped/items/required",keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data81.because === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/skipped/" + i8,schemaPath:"#/properties/skipped/items/required",keyword:"required",params:{missingProperty: "because"}});
errors++;
}
if(data81.what !== undefined){
if(typeof data81.what !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/skipped/" + i8+"/what",schemaPath:"#/properties/skipped/items/properties/what/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data81.because !== undefined){
if(typeof data81.because !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/skipped/" + i8+"/because",schemaPath:"#/properties/skipped/items/properties/because/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/skipped/" + i8,schemaPath:"#/properties/skipped/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.plugins !== undefined){
let data84 = data.plugins;
if(!((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84)))){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data84 == "number"){
if(data84 < 0 || isNaN(data84)){
vErrors = added(vErrors, {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.catalogs !== undefined){
let data85 = data.catalogs;
if(Array.isArray(data85)){
const len9 = data85.length;
for(let i9=0; i9<len9; i9++){
let data86 = data85[i9];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9,schemaPath:"#/properties/catalogs/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data86.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9,schemaPath:"#/properties/catalogs/items/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
if(data86.targets === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9,schemaPath:"#/properties/catalogs/items/required",keyword:"required",params:{missingProperty: "targets"}});
errors++;
}
if(data86.entries === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9,schemaPath:"#/properties/catalogs/items/required",keyword:"required",params:{missingProperty: "entries"}});
errors++;
}
if(data86.name !== undefined){
if(typeof data86.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9+"/name",schemaPath:"#/properties/catalogs/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data86.file !== undefined){
if(typeof data86.file !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9+"/file",schemaPath:"#/properties/catalogs/items/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data86.targets !== undefined){
let data89 = data86.targets;
if(Array.isArray(data89)){
const len10 = data89.length;
for(let i10=0; i10<len10; i10++){
let data90 = data89[i10];
if(typeof data90 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9+"/targets/" + i10,schemaPath:"#/properties/catalogs/items/properties/targets/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data90 === "codex") || (data90 === "claude")) || (data90 === "copilot")) || (data90 === "cursor")) || (data90 === "neutral"))){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9+"/targets/" + i10,schemaPath:"#/properties/catalogs/items/properties/targets/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.catalogs.items.properties.targets.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9+"/targets",schemaPath:"#/properties/catalogs/items/properties/targets/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data86.entries !== undefined){
let data91 = data86.entries;
if(!((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91)))){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9+"/entries",schemaPath:"#/properties/catalogs/items/properties/entries/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data91 == "number"){
if(data91 < 0 || isNaN(data91)){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9+"/entries",schemaPath:"#/properties/catalogs/items/properties/entries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data86.emitted !== undefined){
let data92 = data86.emitted;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key0 in data92){
let data93 = data92[key0];
if(!((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93)))){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9+"/emitted/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/catalogs/items/properties/emitted/additionalProperties/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data93 == "number"){
if(data93 < 0 || isNaN(data93)){
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9+"/emitted/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/catalogs/items/properties/emitted/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9+"/emitted",schemaPath:"#/properties/catalogs/items/properties/emitted/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs/" + i9,schemaPath:"#/properties/catalogs/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/catalogs",schemaPath:"#/properties/catalogs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.losses !== undefined){
let data94 = data.losses;
if(Array.isArray(data94)){
const len11 = data94.length;
for(let i11=0; i11<len11; i11++){
let data95 = data94[i11];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.catalog === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/losses/" + i11,schemaPath:"#/properties/losses/items/required",keyword:"required",params:{missingProperty: "catalog"}});
errors++;
}
if(data95.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/losses/" + i11,schemaPath:"#/properties/losses/items/required",keyword:"required",params:{missingProperty: "target"}});
errors++;
}
if(data95.what === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/losses/" + i11,schemaPath:"#/properties/losses/items/required",keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data95.because === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/losses/" + i11,schemaPath:"#/properties/losses/items/required",keyword:"required",params:{missingProperty: "because"}});
errors++;
}
if(data95.entry === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/losses/" + i11,schemaPath:"#/properties/losses/items/required",keyword:"required",params:{missingProperty: "entry"}});
errors++;
}
if(data95.catalog !== undefined){
if(typeof data95.catalog !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/losses/" + i11+"/catalog",schemaPath:"#/properties/losses/items/properties/catalog/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data95.target !== undefined){
let data97 = data95.target;
if(typeof data97 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/losses/" + i11+"/target",schemaPath:"#/properties/losses/items/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data97 === "codex") || (data97 === "claude")) || (data97 === "copilot")) || (data97 === "cursor")) || (data97 === "neutral"))){
vErrors = added(vErrors, {instancePath:instancePath+"/losses/" + i11+"/target",schemaPath:"#/properties/losses/items/properties/target/enum",keyword:"enum",params:{allowedValues: schema34.properties.losses.items.properties.target.enum}});
errors++;
}
}
if(data95.plugin !== undefined){
if(typeof data95.plugin !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/losses/" + i11+"/plugin",schemaPath:"#/properties/losses/items/properties/plugin/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data95.what !== undefined){
if(typeof data95.what !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/losses/" + i11+"/what",schemaPath:"#/properties/losses/items/properties/what/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data95.because !== undefined){
if(typeof data95.because !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/losses/" + i11+"/because",schemaPath:"#/properties/losses/items/properties/because/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data95.entry !== undefined){
if(typeof data95.entry !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/losses/" + i11+"/entry",schemaPath:"#/properties/losses/items/properties/entry/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/losses/" + i11,schemaPath:"#/properties/losses/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/losses",schemaPath:"#/properties/losses/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.written !== undefined){
let data102 = data.written;
if(Array.isArray(data102)){
const len12 = data102.length;
for(let i12=0; i12<len12; i12++){
if(typeof data102[i12] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/written/" + i12,schemaPath:"#/properties/written/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/written",schemaPath:"#/properties/written/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

export const sharedManifest = validate34;
const schema35 = {"type":"object","required":["name","version","endpoints","authentication","scopes"],"properties":{"name":{"type":"string","minLength":3},"version":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$","patternErrorMessage":"expected three numbers like 1.2.0"},"description":{"type":"string"},"endpoints":{"type":"array","items":{"type":"object","required":["path","method","description"],"properties":{"path":{"type":"string","pattern":"^/.*","patternErrorMessage":"expected a path that starts with /"},"method":{"type":"string","enum":["GET","POST","PUT","DELETE","PATCH"]},"description":{"type":"string"}}}},"authentication":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["OAuth2","APIKey","None"]},"token_url":{"type":"string"},"header":{"type":"string"},"scopes":{"type":"array","items":{"type":"string"}}}},"scopes":{"type":"array","items":{"type":"string"}}},"$id":"shared-manifest"};
const pattern128 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
const pattern129 = new RegExp("^/.*", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.version === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.endpoints === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoints"}});
errors++;
}
if(data.authentication === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authentication"}});
errors++;
}
if(data.scopes === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scopes"}});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 3){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 3}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(!pattern128.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data4.method === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "method"}});
errors++;
}
if(data4.description === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data4.path !== undefined){
let data5 = data4.path;
if(typeof data5 === "string"){
if(!pattern129.test(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/endpoints/" + i0+"/path",schemaPath:"#/properties/endpoints/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/.*"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/endpoints/" + i0+"/path",schemaPath:"#/properties/endpoints/items/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.method !== undefined){
let data6 = data4.method;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/endpoints/" + i0+"/method",schemaPath:"#/properties/endpoints/items/properties/method/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "GET") || (data6 === "POST")) || (data6 === "PUT")) || (data6 === "DELETE")) || (data6 === "PATCH"))){
vErrors = added(vErrors, {instancePath:instancePath+"/endpoints/" + i0+"/method",schemaPath:"#/properties/endpoints/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema35.properties.endpoints.items.properties.method.enum}});
errors++;
}
}
if(data4.description !== undefined){
if(typeof data4.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/endpoints/" + i0+"/description",schemaPath:"#/properties/endpoints/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.authentication !== undefined){
let data8 = data.authentication;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/required",keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data8.type !== undefined){
let data9 = data8.type;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/properties/type/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data9 === "OAuth2") || (data9 === "APIKey")) || (data9 === "None"))){
vErrors = added(vErrors, {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/properties/type/enum",keyword:"enum",params:{allowedValues: schema35.properties.authentication.properties.type.enum}});
errors++;
}
}
if(data8.token_url !== undefined){
if(typeof data8.token_url !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/authentication/token_url",schemaPath:"#/properties/authentication/properties/token_url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.header !== undefined){
if(typeof data8.header !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/authentication/header",schemaPath:"#/properties/authentication/properties/header/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.scopes !== undefined){
let data12 = data8.scopes;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/authentication/scopes/" + i1,schemaPath:"#/properties/authentication/properties/scopes/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/authentication/scopes",schemaPath:"#/properties/authentication/properties/scopes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.scopes !== undefined){
let data14 = data.scopes;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(typeof data14[i2] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scopes/" + i2,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

export const skill = validate35;
const schema36 = {"type":"object","required":["description"],"properties":{"name":{"type":["string","null"]},"description":{"type":"string","minLength":1},"model":{"type":["string","null"]},"argument-hint":{},"license":{},"compatibility":{},"metadata":{},"allowed-tools":{"type":["string","array","null"],"items":{"type":"string"}},"disallowed-tools":{"type":["string","array","null"],"items":{"type":"string"}},"user-invocable":{"type":["boolean","string","null"]},"disable-model-invocation":{"type":["boolean","string","null"]},"context":{},"agent":{},"hooks":{},"version":{},"when_to_use":{},"effort":{},"paths":{},"shell":{}},"$id":"skill"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema36.properties.name.type}});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: schema36.properties.model.type}});
errors++;
}
}
if(data["allowed-tools"] !== undefined){
let data3 = data["allowed-tools"];
if(((typeof data3 !== "string") && (!(Array.isArray(data3)))) && (data3 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed-tools",schemaPath:"#/properties/allowed-tools/type",keyword:"type",params:{type: schema36.properties["allowed-tools"].type}});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed-tools/" + i0,schemaPath:"#/properties/allowed-tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data["disallowed-tools"] !== undefined){
let data5 = data["disallowed-tools"];
if(((typeof data5 !== "string") && (!(Array.isArray(data5)))) && (data5 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/disallowed-tools",schemaPath:"#/properties/disallowed-tools/type",keyword:"type",params:{type: schema36.properties["disallowed-tools"].type}});
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/disallowed-tools/" + i1,schemaPath:"#/properties/disallowed-tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data["user-invocable"] !== undefined){
let data7 = data["user-invocable"];
if(((typeof data7 !== "boolean") && (typeof data7 !== "string")) && (data7 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/user-invocable",schemaPath:"#/properties/user-invocable/type",keyword:"type",params:{type: schema36.properties["user-invocable"].type}});
errors++;
}
}
if(data["disable-model-invocation"] !== undefined){
let data8 = data["disable-model-invocation"];
if(((typeof data8 !== "boolean") && (typeof data8 !== "string")) && (data8 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/disable-model-invocation",schemaPath:"#/properties/disable-model-invocation/type",keyword:"type",params:{type: schema36.properties["disable-model-invocation"].type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

export const waiverV1 = validate36;
const schema37 = {"type":"object","required":["schema","id","rule","plugin","where","reason","owner","created","expires"],"properties":{"schema":{"type":"string","const":"waiver/v1"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","patternErrorMessage":"expected letters, digits, dots, hyphens and underscores"},"rule":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$","patternErrorMessage":"expected one rule id like policy/mcp-host-allowed, without globs"},"plugin":{"type":"string","pattern":"^[^*?\\[\\]{}]+$","patternErrorMessage":"expected one plugin name, without globs"},"catalog":{"type":"string","minLength":1},"where":{"type":"object","required":["path"],"properties":{"path":{"type":"string","minLength":1},"pointer":{"type":"string","pattern":"^(/.*)?$","patternErrorMessage":"expected a JSON pointer like /mcpServers/crm/url"},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{12}$","patternErrorMessage":"expected 12 hex digits"},"versions":{"type":"string","minLength":1}},"patternProperties":{"^x-":{}},"additionalProperties":false},"reason":{"type":"string","minLength":1},"owner":{"type":"string","minLength":1},"approvedBy":{"type":"string","minLength":1},"ticket":{"type":"string","minLength":1},"supersedes":{"type":"string","minLength":1},"created":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"expected a day like 2027-02-18"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$id":"waiver.v1"};
const pattern132 = new RegExp("^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$", "u");
const pattern133 = new RegExp("^[^*?\\[\\]{}]+$", "u");
const pattern135 = new RegExp("^(/.*)?$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}});
errors++;
}
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.rule === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data.plugin === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plugin"}});
errors++;
}
if(data.where === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "where"}});
errors++;
}
if(data.reason === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.owner === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}});
errors++;
}
if(data.created === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"}});
errors++;
}
if(data.expires === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"}});
errors++;
}
for(const key0 in data){
if(!((func13.call(schema37.properties, key0)) || (pattern4.test(key0)))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("waiver/v1" !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "waiver/v1"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.rule !== undefined){
let data2 = data.rule;
if(typeof data2 === "string"){
if(!pattern132.test(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.plugin !== undefined){
let data3 = data.plugin;
if(typeof data3 === "string"){
if(!pattern133.test(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/pattern",keyword:"pattern",params:{pattern: "^[^*?\\[\\]{}]+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.catalog !== undefined){
let data4 = data.catalog;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/catalog",schemaPath:"#/properties/catalog/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/catalog",schemaPath:"#/properties/catalog/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.where !== undefined){
let data5 = data.where;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.path === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/where",schemaPath:"#/properties/where/required",keyword:"required",params:{missingProperty: "path"}});
errors++;
}
for(const key1 in data5){
if(!(((((key1 === "path") || (key1 === "pointer")) || (key1 === "fingerprint")) || (key1 === "versions")) || (pattern4.test(key1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/where",schemaPath:"#/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.path !== undefined){
let data6 = data5.path;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/where/path",schemaPath:"#/properties/where/properties/path/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/where/path",schemaPath:"#/properties/where/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.pointer !== undefined){
let data7 = data5.pointer;
if(typeof data7 === "string"){
if(!pattern135.test(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/where/pointer",schemaPath:"#/properties/where/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^(/.*)?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/where/pointer",schemaPath:"#/properties/where/properties/pointer/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.fingerprint !== undefined){
let data8 = data5.fingerprint;
if(typeof data8 === "string"){
if(!pattern127.test(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/where/fingerprint",schemaPath:"#/properties/where/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/where/fingerprint",schemaPath:"#/properties/where/properties/fingerprint/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.versions !== undefined){
let data9 = data5.versions;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/where/versions",schemaPath:"#/properties/where/properties/versions/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/where/versions",schemaPath:"#/properties/where/properties/versions/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.reason !== undefined){
let data10 = data.reason;
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.owner !== undefined){
let data11 = data.owner;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedBy !== undefined){
let data12 = data.approvedBy;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/approvedBy",schemaPath:"#/properties/approvedBy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ticket !== undefined){
let data13 = data.ticket;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/ticket",schemaPath:"#/properties/ticket/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/ticket",schemaPath:"#/properties/ticket/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.supersedes !== undefined){
let data14 = data.supersedes;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.created !== undefined){
let data15 = data.created;
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/created",schemaPath:"#/properties/created/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expires !== undefined){
let data16 = data.expires;
if(typeof data16 === "string"){
if(!pattern1.test(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

function added(errors, error) {
if (errors === null) return [error];
if (errors.length < 1000) errors.push(error);
return errors;
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
  "lsp": lsp,
  "marketplace": marketplace,
  "mcp": mcp,
  "policy": policyV1,
  "published-index": publishedIndex,
  "report": reportV1,
  "shared-manifest": sharedManifest,
  "skill": skill,
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
  "catalog": {"keys":{"#":["schema","name","displayName","description","owner","version","targets","channel","audience","include","exclude","source","defaults","entries","renames","promotion","order","publish","policy"],"#/properties/owner":["name","email","url"],"#/properties/audience":["teams"],"#/properties/include/items":["plugins","paths","categories","owners","kinds","has","states"],"#/properties/exclude/items":["plugins","paths","categories","owners","kinds","has","states"],"#/properties/source":["kind","url","ref","sha"],"#/properties/defaults":["installation","authentication","category","products","tags"],"#/properties/entries/additionalProperties":["alias","source","installation","authentication","category","tags","keywords","products","version","description","displayName","homepage","repository","author","license","metadata"],"#/properties/entries/additionalProperties/properties/source":["kind","url","path","ref","sha","package","version","registry"],"#/properties/entries/additionalProperties/properties/author":["name","email","url"],"#/properties/promotion":["from","soakDays"],"#/properties/publish":["release","assets","retain","repository","tag"]},"says":{"#/properties/name/pattern":"expected letters, digits, dots, hyphens and underscores","#/properties/channel/pattern":"expected preview, stable or lts:<range>","#/properties/source/allOf/2/then":"has url, ref or sha, which bundle and local sources do not take","#/properties/source/properties/sha/pattern":"expected a full commit id of 40 lower-case hex digits","#/properties/entries/propertyNames/pattern":"expected a plugin name","#/properties/entries/additionalProperties/properties/source/properties/sha/pattern":"expected a full commit id of 40 lower-case hex digits","#/properties/entries/additionalProperties/properties/source/properties/package/pattern":"expected a package name without a version","#/properties/entries/additionalProperties/properties/source/properties/registry/pattern":"expected an https address","#/properties/entries/additionalProperties/properties/homepage/pattern":"expected a web address"}},
  "chain": {"keys":{"#":["chain"]},"says":{}},
  "claude-manifest": {"keys":{"#":["$schema","name","version","description","displayName","author","homepage","repository","license","keywords","dependencies","defaultEnabled","settings","metadata","types","engines","skills","commands","agents","hooks","mcpServers","lspServers","outputStyles","workflows","themes","monitors","userConfig","channels","experimental","icon","documentationUrl","supportUrl","privacyPolicyUrl","termsOfServiceUrl"],"#/properties/userConfig/additionalProperties":["type","title","description","required","default","options","multiple","sensitive","min","max"],"#/properties/channels/items":["server","displayName","userConfig"],"#/properties/experimental/properties/monitors/items":["name","command","description","when"]},"says":{"#/properties/name/pattern":"expected a name without spaces","#/properties/homepage/pattern":"expected an address","#/properties/commands/additionalProperties":"has both \"source\" and \"content\"; a command is a file or text","#/properties/commands/additionalProperties/then":"needs \"source\" (a file) or \"content\" (text)","#/properties/agents/pattern":"expected a Markdown file, not a folder","#/properties/agents/items/pattern":"expected a Markdown file, not a folder"}},
  "codex-manifest": {"keys":{"#":["$schema","name","version","description","keywords","skills","mcpServers","hooks","apps","author","homepage","repository","license","id","interface"]},"says":{"#/properties/interface/allOf/0":"has both \"websiteURL\" and \"websiteUrl\", which are one field; codex-cli 0.169.0 cannot read the manifest","#/properties/interface/allOf/1":"has both \"privacyPolicyURL\" and \"privacyPolicyUrl\", which are one field; codex-cli 0.169.0 cannot read the manifest","#/properties/interface/allOf/2":"has both \"termsOfServiceURL\" and \"termsOfServiceUrl\", which are one field; codex-cli 0.169.0 cannot read the manifest"}},
  "command": {"keys":{"#":["name","description","model","argument-hint","allowed-tools","disable-model-invocation","hooks"]},"says":{}},
  "copilot-manifest": {"keys":{"#":["$schema","name","version","description","author","homepage","repository","license","keywords","category","tags","agents","skills","commands","hooks","mcpServers","lspServers"]},"says":{}},
  "cursor-manifest": {"keys":{"#":["$schema","name","displayName","description","version","minClientVersions","author","publisher","homepage","repository","license","logo","keywords","category","tags","commands","agents","skills","rules","hooks","variables","mcpServers"]},"says":{"#/properties/homepage/pattern":"expected an address","#/properties/repository/pattern":"expected an address"}},
  "deprecation": {"keys":{"#":["schema","plugin","kind","component","announced","deprecated","sunset","remove","because","message","replacement","migration","owner","catalogs","acceptEscalation","history","withdrawn","withdrawnReason","to","effective","versions","advisory","lifted"],"#/properties/replacement":["plugin","versions","marketplace"],"#/properties/history/items":["on","field","from","to","by","reason"]},"says":{"#/properties/component/pattern":"expected a part like skill:greet or endpoint:GET /v1/specs","#/properties/announced/pattern":"expected a day like 2027-02-18","#/properties/deprecated/pattern":"expected a day like 2027-02-18","#/properties/sunset/pattern":"expected a day like 2027-02-18","#/properties/remove/pattern":"expected a day like 2027-02-18","#/properties/history/items/properties/on/pattern":"expected a day like 2027-02-18","#/properties/history/items/properties/from/pattern":"expected a day like 2027-02-18","#/properties/history/items/properties/to/pattern":"expected a day like 2027-02-18","#/properties/withdrawn/pattern":"expected a day like 2027-02-18","#/properties/effective/pattern":"expected a day like 2027-02-18","#/properties/advisory/pattern":"expected an https address","#/properties/lifted/pattern":"expected a day like 2027-02-18"}},
  "event-manifest": {"keys":{"#":["pluginId","version","name","description","entryPoints","permissions","settings"]},"says":{}},
  "hooks": {"keys":{"#":["$schema","description","version","hooks"]},"says":{}},
  "lsp": {"keys":{"#":["$schema","lspServers"]},"says":{"#/else/additionalProperties/properties/command/pattern":"expected a program without spaces; arguments go into args","#/properties/lspServers/additionalProperties/properties/command/pattern":"expected a program without spaces; arguments go into args"}},
  "marketplace": {"keys":{"#":["$schema","name","owner","description","version","interface","metadata","renames","forceRemoveDeletedPlugins","allowCrossMarketplaceDependenciesOn","plugins"]},"says":{}},
  "mcp": {"keys":{"#":["$schema","mcpServers"]},"says":{"#/else/additionalProperties/then":"needs \"command\" (a program to run) or \"url\" (a server to call)","#/properties/mcpServers/additionalProperties/then":"needs \"command\" (a program to run) or \"url\" (a server to call)"}},
  "policy": {"keys":{"#":["schema","name","edition","description","docs","extends","plugins","versioning","deprecation","licenses","permissions","mcp","hooks","auth","ownership","names","limits","install","rules","assertions","locked","scopes","adoption","waivers","failOn"],"#/properties/plugins":["roots","ignore"],"#/properties/plugins/properties/roots":["add","remove"],"#/properties/plugins/properties/ignore":["add","remove"],"#/properties/versioning":["scheme","mode","profile","baseline","zeroMajor","prerelease","buildMetadata","unversioned","levels","reverts"],"#/properties/versioning/properties/unversioned":["add","remove"],"#/properties/versioning/properties/reverts":["level","withinDays"],"#/properties/deprecation":["noticeDays","graceDays","maxExtensions","maxPostponeDays","backdateDays","cleanupDays","remindDays","requireReplacement","requireMigration","allowChains","handover","freeze","targets"],"#/properties/deprecation/properties/remindDays":["add","remove"],"#/properties/deprecation/properties/freeze":["add","remove"],"#/properties/deprecation/properties/freeze/items":["from","to","reason"],"#/properties/deprecation/properties/freeze/properties/add/items":["from","to","reason"],"#/properties/deprecation/properties/freeze/properties/remove/items":["from","to","reason"],"#/properties/deprecation/properties/targets":["codex","claude"],"#/properties/deprecation/properties/targets/properties/codex":["atRemove"],"#/properties/deprecation/properties/targets/properties/claude":["atSunset","atRemove"],"#/properties/licenses":["allow","exceptions","unknown"],"#/properties/licenses/properties/allow":["add","remove"],"#/properties/licenses/properties/exceptions":["add","remove"],"#/properties/licenses/properties/exceptions/items":["plugin","allow","reason"],"#/properties/licenses/properties/exceptions/properties/add/items":["plugin","allow","reason"],"#/properties/licenses/properties/exceptions/properties/remove/items":["plugin","allow","reason"],"#/properties/permissions":["allow","deny","needApproval"],"#/properties/permissions/properties/allow":["add","remove"],"#/properties/permissions/properties/deny":["add","remove"],"#/properties/permissions/properties/needApproval":["add","remove"],"#/properties/mcp":["transports","hosts","commands"],"#/properties/mcp/properties/transports":["add","remove"],"#/properties/mcp/properties/hosts":["allow","deny"],"#/properties/mcp/properties/hosts/properties/allow":["add","remove"],"#/properties/mcp/properties/hosts/properties/deny":["add","remove"],"#/properties/mcp/properties/commands":["allow","pinned"],"#/properties/mcp/properties/commands/properties/allow":["add","remove"],"#/properties/hooks":["mode","events","commands"],"#/properties/hooks/properties/events":["add","remove"],"#/properties/hooks/properties/commands":["add","remove"],"#/properties/auth":["types","tokenHosts"],"#/properties/auth/properties/types":["add","remove"],"#/properties/auth/properties/tokenHosts":["add","remove"],"#/properties/ownership":["required","source","teams"],"#/properties/names":["pattern","maxLength","protected","minDistance","reuseDays"],"#/properties/names/properties/protected":["add","remove"],"#/properties/limits":["pluginBytes","files","skillBytes"],"#/properties/install":["byDefault"],"#/properties/install/properties/byDefault":["max","needApproval"],"#/properties/assertions/additionalProperties":["on","severity","message","schema"],"#/properties/locked":["add","remove"],"#/properties/scopes/items":["name","match","except","versioning","deprecation","licenses","permissions","mcp","hooks","auth","ownership","names","limits","install","rules"],"#/properties/scopes/items/properties/match":["plugins","paths","categories","owners","kinds","has","states","catalogs"],"#/properties/scopes/items/properties/except":["plugins","paths","categories","owners","kinds","has","states","catalogs"],"#/properties/scopes/items/properties/versioning":["scheme","mode","profile","baseline","zeroMajor","prerelease","buildMetadata","unversioned","levels","reverts"],"#/properties/scopes/items/properties/versioning/properties/unversioned":["add","remove"],"#/properties/scopes/items/properties/versioning/properties/reverts":["level","withinDays"],"#/properties/scopes/items/properties/deprecation":["noticeDays","graceDays","maxExtensions","maxPostponeDays","backdateDays","cleanupDays","remindDays","requireReplacement","requireMigration","allowChains","handover","freeze","targets"],"#/properties/scopes/items/properties/deprecation/properties/remindDays":["add","remove"],"#/properties/scopes/items/properties/deprecation/properties/freeze":["add","remove"],"#/properties/scopes/items/properties/deprecation/properties/freeze/items":["from","to","reason"],"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/items":["from","to","reason"],"#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/items":["from","to","reason"],"#/properties/scopes/items/properties/deprecation/properties/targets":["codex","claude"],"#/properties/scopes/items/properties/deprecation/properties/targets/properties/codex":["atRemove"],"#/properties/scopes/items/properties/deprecation/properties/targets/properties/claude":["atSunset","atRemove"],"#/properties/scopes/items/properties/licenses":["allow","exceptions","unknown"],"#/properties/scopes/items/properties/licenses/properties/allow":["add","remove"],"#/properties/scopes/items/properties/licenses/properties/exceptions":["add","remove"],"#/properties/scopes/items/properties/licenses/properties/exceptions/items":["plugin","allow","reason"],"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/add/items":["plugin","allow","reason"],"#/properties/scopes/items/properties/licenses/properties/exceptions/properties/remove/items":["plugin","allow","reason"],"#/properties/scopes/items/properties/permissions":["allow","deny","needApproval"],"#/properties/scopes/items/properties/permissions/properties/allow":["add","remove"],"#/properties/scopes/items/properties/permissions/properties/deny":["add","remove"],"#/properties/scopes/items/properties/permissions/properties/needApproval":["add","remove"],"#/properties/scopes/items/properties/mcp":["transports","hosts","commands"],"#/properties/scopes/items/properties/mcp/properties/transports":["add","remove"],"#/properties/scopes/items/properties/mcp/properties/hosts":["allow","deny"],"#/properties/scopes/items/properties/mcp/properties/hosts/properties/allow":["add","remove"],"#/properties/scopes/items/properties/mcp/properties/hosts/properties/deny":["add","remove"],"#/properties/scopes/items/properties/mcp/properties/commands":["allow","pinned"],"#/properties/scopes/items/properties/mcp/properties/commands/properties/allow":["add","remove"],"#/properties/scopes/items/properties/hooks":["mode","events","commands"],"#/properties/scopes/items/properties/hooks/properties/events":["add","remove"],"#/properties/scopes/items/properties/hooks/properties/commands":["add","remove"],"#/properties/scopes/items/properties/auth":["types","tokenHosts"],"#/properties/scopes/items/properties/auth/properties/types":["add","remove"],"#/properties/scopes/items/properties/auth/properties/tokenHosts":["add","remove"],"#/properties/scopes/items/properties/ownership":["required","source","teams"],"#/properties/scopes/items/properties/names":["pattern","maxLength","protected","minDistance","reuseDays"],"#/properties/scopes/items/properties/names/properties/protected":["add","remove"],"#/properties/scopes/items/properties/limits":["pluginBytes","files","skillBytes"],"#/properties/scopes/items/properties/install":["byDefault"],"#/properties/scopes/items/properties/install/properties/byDefault":["max","needApproval"],"#/properties/adoption":["mode","until","rules"],"#/properties/adoption/properties/rules":["add","remove"],"#/properties/waivers":["maxDays","minReasonChars","requireTicket","approvers","selfApply","unwaivable"],"#/properties/waivers/properties/approvers":["add","remove"],"#/properties/waivers/properties/unwaivable":["add","remove"]},"says":{"#/properties/docs/pattern":"expected a web address","#/properties/deprecation/properties/freeze/items/properties/from/pattern":"expected a day like 2027-02-18","#/properties/deprecation/properties/freeze/items/properties/to/pattern":"expected a day like 2027-02-18","#/properties/deprecation/properties/freeze/properties/add/items/properties/from/pattern":"expected a day like 2027-02-18","#/properties/deprecation/properties/freeze/properties/add/items/properties/to/pattern":"expected a day like 2027-02-18","#/properties/deprecation/properties/freeze/properties/remove/items/properties/from/pattern":"expected a day like 2027-02-18","#/properties/deprecation/properties/freeze/properties/remove/items/properties/to/pattern":"expected a day like 2027-02-18","#/properties/rules/propertyNames/pattern":"expected a rule id like version/not-semver","#/properties/assertions/propertyNames/pattern":"expected an id like acme/support-url","#/properties/scopes/items/properties/deprecation/properties/freeze/items/properties/from/pattern":"expected a day like 2027-02-18","#/properties/scopes/items/properties/deprecation/properties/freeze/items/properties/to/pattern":"expected a day like 2027-02-18","#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/items/properties/from/pattern":"expected a day like 2027-02-18","#/properties/scopes/items/properties/deprecation/properties/freeze/properties/add/items/properties/to/pattern":"expected a day like 2027-02-18","#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/items/properties/from/pattern":"expected a day like 2027-02-18","#/properties/scopes/items/properties/deprecation/properties/freeze/properties/remove/items/properties/to/pattern":"expected a day like 2027-02-18","#/properties/scopes/items/properties/rules/propertyNames/pattern":"expected a rule id like version/not-semver","#/properties/adoption/properties/until/pattern":"expected a day like 2027-02-18"}},
  "published-index": {"keys":{"#":["schema","asOf","validUntil","catalogs"]},"says":{"#/properties/asOf/pattern":"expected a day like 2027-02-18","#/properties/validUntil/pattern":"expected a day like 2027-02-18"}},
  "report": {"keys":{"#":["schema","command","tool","asOf","failOn","passed","snapshot","findings","totals","rules","skipped","plugins","catalogs","losses","written"]},"says":{"#/properties/asOf/pattern":"expected a day like 2027-02-18","#/properties/findings/items/properties/fingerprint/pattern":"expected 12 hex digits"}},
  "shared-manifest": {"keys":{"#":["name","version","description","endpoints","authentication","scopes"]},"says":{"#/properties/version/pattern":"expected three numbers like 1.2.0","#/properties/endpoints/items/properties/path/pattern":"expected a path that starts with /"}},
  "skill": {"keys":{"#":["name","description","model","argument-hint","license","compatibility","metadata","allowed-tools","disallowed-tools","user-invocable","disable-model-invocation","context","agent","hooks","version","when_to_use","effort","paths","shell"]},"says":{}},
  "waiver": {"keys":{"#":["schema","id","rule","plugin","catalog","where","reason","owner","approvedBy","ticket","supersedes","created","expires"],"#/properties/where":["path","pointer","fingerprint","versions"]},"says":{"#/properties/id/pattern":"expected letters, digits, dots, hyphens and underscores","#/properties/rule/pattern":"expected one rule id like policy/mcp-host-allowed, without globs","#/properties/plugin/pattern":"expected one plugin name, without globs","#/properties/where/properties/pointer/pattern":"expected a JSON pointer like /mcpServers/crm/url","#/properties/where/properties/fingerprint/pattern":"expected 12 hex digits","#/properties/created/pattern":"expected a day like 2027-02-18","#/properties/expires/pattern":"expected a day like 2027-02-18"}},
};
