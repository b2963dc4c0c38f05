// Generated from schema/deploy-config.schema.json by `pnpm run generate`. Change the schema instead.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["name","container"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$","patternErrorMessage":"a name has 1 to 63 letters, digits and inner hyphens","examples":["my-app"]},"version":{"type":["string","number"],"examples":["1.4.2"]},"region":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","patternErrorMessage":"a region has lower-case letters, digits and hyphens, as in us-east-1","default":"us-east-1","examples":["eu-central-1"]},"container":{"type":"object","additionalProperties":false,"required":["image","ports"],"properties":{"image":{"type":"string","pattern":"^(?!.*://)\\S+$","patternErrorMessage":"an image reference has no spaces and no scheme, as in ghcr.io/owner/app:1.0","examples":["ghcr.io/acme/api:1.4.2"]},"command":{"type":"array","minItems":1,"items":{"type":["string","number"],"examples":["/bin/api"]},"examples":[["/bin/api"]]},"args":{"type":"array","items":{"type":["string","number"],"examples":["--verbose"]},"examples":[["serve","--port","8080"]]},"working_dir":{"type":"string","minLength":1,"examples":["/app"]},"ports":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["container_port"],"properties":{"container_port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8080]},"protocol":{"type":"string","enum":["HTTP","HTTPS","TCP","UDP"],"default":"TCP","examples":["HTTP"]},"name":{"type":"string","minLength":1,"examples":["http"]}},"examples":[{"container_port":8080,"protocol":"HTTP"}]},"examples":[[{"container_port":8080,"protocol":"HTTP"}]]},"health_check":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^/\\S*$","patternErrorMessage":"a path begins with a slash and has no spaces","default":"/","examples":["/health"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8080]},"interval":{"type":"string","notation":"duration","pattern":"^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$","patternErrorMessage":"a duration is a number with a unit (ms, s, m, h), as in 30s or 1h30m","default":"30s","examples":["30s"]},"timeout":{"type":"string","notation":"duration","pattern":"^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$","patternErrorMessage":"a duration is a number with a unit (ms, s, m, h), as in 30s or 1h30m","default":"5s","examples":["5s"]},"healthy_threshold":{"type":"integer","minimum":1,"default":2,"examples":[2]},"unhealthy_threshold":{"type":"integer","minimum":1,"default":3,"examples":[3]}},"examples":[{"path":"/health","interval":"30s","timeout":"5s"}]},"registry":{"type":"object","additionalProperties":false,"required":["server"],"properties":{"server":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]+)?$","patternErrorMessage":"a registry is a host name, as in ghcr.io or registry.example.com:5000","examples":["ghcr.io"]},"username":{"type":"string","minLength":1,"examples":["acme-bot"]},"password_env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","patternErrorMessage":"this is the name of an environment variable, as in REGISTRY_TOKEN, not its value","secret":true,"examples":["REGISTRY_TOKEN"]}},"examples":[{"server":"ghcr.io","username":"acme-bot","password_env":"REGISTRY_TOKEN"}]}},"examples":[{"image":"ghcr.io/acme/api:1.4.2","ports":[{"container_port":8080,"protocol":"HTTP"}]}]},"service":{"type":"object","additionalProperties":false,"default":{},"properties":{"replicas":{"type":"integer","minimum":0,"default":1,"examples":[2]},"public":{"type":"boolean","default":false,"examples":[true]},"domains":{"type":"array","uniqueItems":true,"default":[],"items":{"type":"string","maxLength":253,"pattern":"^(\\*\\.)?([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$","patternErrorMessage":"a domain is a host name without scheme and path, as in api.example.com","examples":["api.example.com"]},"examples":[["api.example.com"]]},"tls":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","default":true,"examples":[true]},"certificate_arn":{"type":"string","pattern":"^arn:\\S+$","patternErrorMessage":"an ARN begins with arn:, as in arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d","examples":["arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d"]},"auto_cert":{"type":"boolean","default":false,"examples":[true]}},"examples":[{"enabled":true,"auto_cert":true}]},"autoscaling":{"type":"object","additionalProperties":false,"required":["max"],"properties":{"min":{"type":"integer","minimum":1,"default":1,"examples":[1]},"max":{"type":"integer","minimum":1,"examples":[5]},"target_cpu":{"type":"integer","minimum":1,"maximum":100,"default":70,"examples":[70]}},"examples":[{"min":1,"max":5,"target_cpu":70}]}},"examples":[{"replicas":2,"public":true}]},"resources":{"type":"object","additionalProperties":false,"default":{},"properties":{"size":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*$","patternErrorMessage":"a size is a preset (nano, micro, small, medium, large, xlarge) or a platform's slug in lower case","default":"micro","examples":["small"]},"cpu":{"type":["number","string"],"notation":"cpu","exclusiveMinimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?m?$","patternErrorMessage":"CPU is a number of millicores, as in 256 or 250m, or a fraction of a CPU, as in 0.5","examples":[256]},"memory":{"type":["number","string"],"notation":"memory","exclusiveMinimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(Mi|Gi|M|G)?$","patternErrorMessage":"memory is a number of MiB, as in 512 or 512Mi, or of GiB, as in 1Gi","examples":[512]}},"examples":[{"cpu":256,"memory":512}]},"environment":{"type":"object","default":{},"propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","patternErrorMessage":"a variable's name begins with a letter or _ and has letters, digits, _, . and -"},"additionalProperties":{"type":["string","number","boolean"],"examples":["info"]},"examples":[{"LOG_LEVEL":"info","WORKERS":4}]},"secrets":{"type":"array","default":[],"items":{"type":"object","additionalProperties":false,"required":["name","source"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","patternErrorMessage":"a variable's name begins with a letter or _ and has letters, digits, _, . and -","examples":["DATABASE_URL"]},"source":{"type":"string","pattern":"^[a-z][a-z0-9+.-]*:\\S.*$","patternErrorMessage":"a source is a scheme, a colon and a reference, as in ssm:/my-app/token or env:TOKEN","secret":true,"examples":["ssm:/my-app/database-url"]}},"examples":[{"name":"DATABASE_URL","source":"ssm:/my-app/database-url"}]},"examples":[[{"name":"DATABASE_URL","source":"ssm:/my-app/database-url"}]]},"tags":{"type":"object","default":{},"propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number","boolean"],"examples":["payments"]},"examples":[{"team":"payments"}]},"ecs":{"type":"object","additionalProperties":false,"properties":{"cluster":{"type":"string","minLength":1,"examples":["production"]},"subnets":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^subnet-[A-Za-z0-9-]+$","patternErrorMessage":"a subnet's id begins with subnet-, as in subnet-0a1b2c3d","examples":["subnet-0a1b2c3d"]},"examples":[["subnet-0a1b2c3d","subnet-4e5f6a7b"]]},"security_groups":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^sg-[A-Za-z0-9-]+$","patternErrorMessage":"a security group's id begins with sg-, as in sg-0a1b2c3d","examples":["sg-0a1b2c3d"]},"examples":[["sg-0a1b2c3d"]]}},"examples":[{"cluster":"production","subnets":["subnet-0a1b2c3d","subnet-4e5f6a7b"]}]},"agentcore":{"type":"object","additionalProperties":false,"properties":{"runtime":{"type":"string","minLength":1,"examples":["python3.11"]},"memory":{"type":["number","string"],"notation":"memory","exclusiveMinimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(Mi|Gi|M|G)?$","patternErrorMessage":"memory is a number of MiB, as in 512 or 512Mi, or of GiB, as in 1Gi","examples":[512]},"timeout":{"type":["integer","string"],"exclusiveMinimum":0,"notation":"seconds","pattern":"^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$","patternErrorMessage":"a duration is a number with a unit (ms, s, m, h), as in 30s or 1h30m","examples":["15m"]},"tools":{"type":"array","items":{"type":"string","minLength":1,"examples":["search"]},"examples":[["search"]]},"observability":{"type":"object","additionalProperties":false,"properties":{"tracing":{"type":"boolean","examples":[true]},"metrics":{"type":"boolean","examples":[true]}},"examples":[{"tracing":true,"metrics":true}]}},"examples":[{"timeout":"15m"}]},"kubernetes":{"type":"object","additionalProperties":false,"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","patternErrorMessage":"a namespace has 1 to 63 lower-case letters, digits and inner hyphens","examples":["production"]},"ingress":{"type":"object","additionalProperties":false,"properties":{"class":{"type":"string","minLength":1,"examples":["nginx"]},"host":{"type":"string","minLength":1,"maxLength":253,"examples":["api.example.com"]},"tls":{"type":"object","additionalProperties":false,"properties":{"secret":{"type":"string","minLength":1,"examples":["api-tls"]}},"examples":[{"secret":"api-tls"}]}},"examples":[{"class":"nginx","host":"api.example.com"}]},"autoscaling":{"type":"object","additionalProperties":false,"required":["max"],"properties":{"min":{"type":"integer","minimum":1,"default":1,"examples":[1]},"max":{"type":"integer","minimum":1,"examples":[5]},"target_cpu":{"type":"integer","minimum":1,"maximum":100,"default":70,"examples":[70]}},"examples":[{"min":1,"max":5,"target_cpu":70}]},"volumes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","size","mount"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","patternErrorMessage":"a volume's name has 1 to 63 lower-case letters, digits and inner hyphens","examples":["data"]},"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti|k|M|G|T)$","patternErrorMessage":"a volume's size has a unit, as in 10Gi","examples":["10Gi"]},"mount":{"type":"string","pattern":"^/","patternErrorMessage":"a mount is an absolute path, as in /data","examples":["/data"]}},"examples":[{"name":"data","size":"10Gi","mount":"/data"}]},"examples":[[{"name":"data","size":"10Gi","mount":"/data"}]]}},"examples":[{"namespace":"production"}]},"digitalocean":{"type":"object","additionalProperties":false,"properties":{"instance_size":{"type":"string","minLength":1,"examples":["apps-s-1vcpu-1gb"]},"instance_count":{"type":"integer","minimum":1,"examples":[2]},"http_port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8080]},"routes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^/","patternErrorMessage":"a path begins with a slash","examples":["/"]}},"examples":[{"path":"/"}]},"examples":[[{"path":"/"}]]}},"examples":[{"instance_size":"apps-s-1vcpu-1gb"}]}},"examples":[{"name":"my-app","container":{"image":"ghcr.io/acme/api:1.4.2","ports":[{"container_port":8080,"protocol":"HTTP"}],"health_check":{"path":"/health"}},"service":{"replicas":2,"public":true},"resources":{"size":"small"},"environment":{"LOG_LEVEL":"info"},"secrets":[{"name":"DATABASE_URL","source":"ssm:/my-app/database-url"}]}]};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern2 = new RegExp("^(?!.*://)\\S+$", "u");
const pattern3 = new RegExp("^/\\S*$", "u");
const pattern4 = new RegExp("^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]+)?$", "u");
const pattern7 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern8 = new RegExp("^(\\*\\.)?([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$", "u");
const pattern9 = new RegExp("^arn:\\S+$", "u");
const pattern10 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern11 = new RegExp("^[0-9]+(\\.[0-9]+)?m?$", "u");
const pattern12 = new RegExp("^[0-9]+(\\.[0-9]+)?(Mi|Gi|M|G)?$", "u");
const pattern13 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$", "u");
const pattern15 = new RegExp("^[a-z][a-z0-9+.-]*:\\S.*$", "u");
const pattern16 = new RegExp("^subnet-[A-Za-z0-9-]+$", "u");
const pattern17 = new RegExp("^sg-[A-Za-z0-9-]+$", "u");
const pattern20 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern22 = new RegExp("^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti|k|M|G|T)$", "u");
const pattern23 = new RegExp("^/", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.container === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "container"},message:"must have required property '"+"container"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema11.properties.version.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.region !== undefined){
let data2 = data.region;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err6 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.container !== undefined){
let data3 = data.container;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.image === undefined){
const err8 = {instancePath:instancePath+"/container",schemaPath:"#/properties/container/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.ports === undefined){
const err9 = {instancePath:instancePath+"/container",schemaPath:"#/properties/container/required",keyword:"required",params:{missingProperty: "ports"},message:"must have required property '"+"ports"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!(((((((key1 === "image") || (key1 === "command")) || (key1 === "args")) || (key1 === "working_dir")) || (key1 === "ports")) || (key1 === "health_check")) || (key1 === "registry"))){
const err10 = {instancePath:instancePath+"/container",schemaPath:"#/properties/container/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.image !== undefined){
let data4 = data3.image;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err11 = {instancePath:instancePath+"/container/image",schemaPath:"#/properties/container/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?!.*://)\\S+$"},message:"must match pattern \""+"^(?!.*://)\\S+$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/container/image",schemaPath:"#/properties/container/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.command !== undefined){
let data5 = data3.command;
if(Array.isArray(data5)){
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/container/command",schemaPath:"#/properties/container/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))){
const err14 = {instancePath:instancePath+"/container/command/" + i0,schemaPath:"#/properties/container/properties/command/items/type",keyword:"type",params:{type: schema11.properties.container.properties.command.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/container/command",schemaPath:"#/properties/container/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.args !== undefined){
let data7 = data3.args;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err16 = {instancePath:instancePath+"/container/args/" + i1,schemaPath:"#/properties/container/properties/args/items/type",keyword:"type",params:{type: schema11.properties.container.properties.args.items.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/container/args",schemaPath:"#/properties/container/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.working_dir !== undefined){
let data9 = data3.working_dir;
if(typeof data9 === "string"){
if(data9.length < 1){
const err18 = {instancePath:instancePath+"/container/working_dir",schemaPath:"#/properties/container/properties/working_dir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/container/working_dir",schemaPath:"#/properties/container/properties/working_dir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.ports !== undefined){
let data10 = data3.ports;
if(Array.isArray(data10)){
if(data10.length < 1){
const err20 = {instancePath:instancePath+"/container/ports",schemaPath:"#/properties/container/properties/ports/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.container_port === undefined){
const err21 = {instancePath:instancePath+"/container/ports/" + i2,schemaPath:"#/properties/container/properties/ports/items/required",keyword:"required",params:{missingProperty: "container_port"},message:"must have required property '"+"container_port"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "container_port") || (key2 === "protocol")) || (key2 === "name"))){
const err22 = {instancePath:instancePath+"/container/ports/" + i2,schemaPath:"#/properties/container/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.container_port !== undefined){
let data12 = data11.container_port;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err23 = {instancePath:instancePath+"/container/ports/" + i2+"/container_port",schemaPath:"#/properties/container/properties/ports/items/properties/container_port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/container/ports/" + i2+"/container_port",schemaPath:"#/properties/container/properties/ports/items/properties/container_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/container/ports/" + i2+"/container_port",schemaPath:"#/properties/container/properties/ports/items/properties/container_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data11.protocol !== undefined){
let data13 = data11.protocol;
if(typeof data13 !== "string"){
const err26 = {instancePath:instancePath+"/container/ports/" + i2+"/protocol",schemaPath:"#/properties/container/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((((data13 === "HTTP") || (data13 === "HTTPS")) || (data13 === "TCP")) || (data13 === "UDP"))){
const err27 = {instancePath:instancePath+"/container/ports/" + i2+"/protocol",schemaPath:"#/properties/container/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.container.properties.ports.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.name !== undefined){
let data14 = data11.name;
if(typeof data14 === "string"){
if(data14.length < 1){
const err28 = {instancePath:instancePath+"/container/ports/" + i2+"/name",schemaPath:"#/properties/container/properties/ports/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/container/ports/" + i2+"/name",schemaPath:"#/properties/container/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/container/ports/" + i2,schemaPath:"#/properties/container/properties/ports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/container/ports",schemaPath:"#/properties/container/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data3.health_check !== undefined){
let data15 = data3.health_check;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!((((((key3 === "path") || (key3 === "port")) || (key3 === "interval")) || (key3 === "timeout")) || (key3 === "healthy_threshold")) || (key3 === "unhealthy_threshold"))){
const err32 = {instancePath:instancePath+"/container/health_check",schemaPath:"#/properties/container/properties/health_check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.path !== undefined){
let data16 = data15.path;
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
const err33 = {instancePath:instancePath+"/container/health_check/path",schemaPath:"#/properties/container/properties/health_check/properties/path/pattern",keyword:"pattern",params:{pattern: "^/\\S*$"},message:"must match pattern \""+"^/\\S*$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/container/health_check/path",schemaPath:"#/properties/container/properties/health_check/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.port !== undefined){
let data17 = data15.port;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err35 = {instancePath:instancePath+"/container/health_check/port",schemaPath:"#/properties/container/properties/health_check/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 65535 || isNaN(data17)){
const err36 = {instancePath:instancePath+"/container/health_check/port",schemaPath:"#/properties/container/properties/health_check/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err37 = {instancePath:instancePath+"/container/health_check/port",schemaPath:"#/properties/container/properties/health_check/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data15.interval !== undefined){
let data18 = data15.interval;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err38 = {instancePath:instancePath+"/container/health_check/interval",schemaPath:"#/properties/container/properties/health_check/properties/interval/pattern",keyword:"pattern",params:{pattern: "^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$"},message:"must match pattern \""+"^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/container/health_check/interval",schemaPath:"#/properties/container/properties/health_check/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.timeout !== undefined){
let data19 = data15.timeout;
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err40 = {instancePath:instancePath+"/container/health_check/timeout",schemaPath:"#/properties/container/properties/health_check/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$"},message:"must match pattern \""+"^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/container/health_check/timeout",schemaPath:"#/properties/container/properties/health_check/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.healthy_threshold !== undefined){
let data20 = data15.healthy_threshold;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err42 = {instancePath:instancePath+"/container/health_check/healthy_threshold",schemaPath:"#/properties/container/properties/health_check/properties/healthy_threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err43 = {instancePath:instancePath+"/container/health_check/healthy_threshold",schemaPath:"#/properties/container/properties/health_check/properties/healthy_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data15.unhealthy_threshold !== undefined){
let data21 = data15.unhealthy_threshold;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err44 = {instancePath:instancePath+"/container/health_check/unhealthy_threshold",schemaPath:"#/properties/container/properties/health_check/properties/unhealthy_threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err45 = {instancePath:instancePath+"/container/health_check/unhealthy_threshold",schemaPath:"#/properties/container/properties/health_check/properties/unhealthy_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/container/health_check",schemaPath:"#/properties/container/properties/health_check/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data3.registry !== undefined){
let data22 = data3.registry;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.server === undefined){
const err47 = {instancePath:instancePath+"/container/registry",schemaPath:"#/properties/container/properties/registry/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key4 in data22){
if(!(((key4 === "server") || (key4 === "username")) || (key4 === "password_env"))){
const err48 = {instancePath:instancePath+"/container/registry",schemaPath:"#/properties/container/properties/registry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data22.server !== undefined){
let data23 = data22.server;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err49 = {instancePath:instancePath+"/container/registry/server",schemaPath:"#/properties/container/properties/registry/properties/server/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]+)?$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/container/registry/server",schemaPath:"#/properties/container/properties/registry/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data22.username !== undefined){
let data24 = data22.username;
if(typeof data24 === "string"){
if(data24.length < 1){
const err51 = {instancePath:instancePath+"/container/registry/username",schemaPath:"#/properties/container/properties/registry/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/container/registry/username",schemaPath:"#/properties/container/properties/registry/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.password_env !== undefined){
let data25 = data22.password_env;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err53 = {instancePath:instancePath+"/container/registry/password_env",schemaPath:"#/properties/container/properties/registry/properties/password_env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/container/registry/password_env",schemaPath:"#/properties/container/properties/registry/properties/password_env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/container/registry",schemaPath:"#/properties/container/properties/registry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/container",schemaPath:"#/properties/container/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.service !== undefined){
let data26 = data.service;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key5 in data26){
if(!(((((key5 === "replicas") || (key5 === "public")) || (key5 === "domains")) || (key5 === "tls")) || (key5 === "autoscaling"))){
const err57 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data26.replicas !== undefined){
let data27 = data26.replicas;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err58 = {instancePath:instancePath+"/service/replicas",schemaPath:"#/properties/service/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err59 = {instancePath:instancePath+"/service/replicas",schemaPath:"#/properties/service/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data26.public !== undefined){
if(typeof data26.public !== "boolean"){
const err60 = {instancePath:instancePath+"/service/public",schemaPath:"#/properties/service/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data26.domains !== undefined){
let data29 = data26.domains;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(typeof data30 === "string"){
if(data30.length > 253){
const err61 = {instancePath:instancePath+"/service/domains/" + i3,schemaPath:"#/properties/service/properties/domains/items/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern8.test(data30)){
const err62 = {instancePath:instancePath+"/service/domains/" + i3,schemaPath:"#/properties/service/properties/domains/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^(\\*\\.)?([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/service/domains/" + i3,schemaPath:"#/properties/service/properties/domains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
let i4 = data29.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data29[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err64 = {instancePath:instancePath+"/service/domains",schemaPath:"#/properties/service/properties/domains/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
break;
}
indices0[item0] = i4;
}
}
}
else {
const err65 = {instancePath:instancePath+"/service/domains",schemaPath:"#/properties/service/properties/domains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data26.tls !== undefined){
let data31 = data26.tls;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key6 in data31){
if(!(((key6 === "enabled") || (key6 === "certificate_arn")) || (key6 === "auto_cert"))){
const err66 = {instancePath:instancePath+"/service/tls",schemaPath:"#/properties/service/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data31.enabled !== undefined){
if(typeof data31.enabled !== "boolean"){
const err67 = {instancePath:instancePath+"/service/tls/enabled",schemaPath:"#/properties/service/properties/tls/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data31.certificate_arn !== undefined){
let data33 = data31.certificate_arn;
if(typeof data33 === "string"){
if(!pattern9.test(data33)){
const err68 = {instancePath:instancePath+"/service/tls/certificate_arn",schemaPath:"#/properties/service/properties/tls/properties/certificate_arn/pattern",keyword:"pattern",params:{pattern: "^arn:\\S+$"},message:"must match pattern \""+"^arn:\\S+$"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/service/tls/certificate_arn",schemaPath:"#/properties/service/properties/tls/properties/certificate_arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data31.auto_cert !== undefined){
if(typeof data31.auto_cert !== "boolean"){
const err70 = {instancePath:instancePath+"/service/tls/auto_cert",schemaPath:"#/properties/service/properties/tls/properties/auto_cert/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/service/tls",schemaPath:"#/properties/service/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data26.autoscaling !== undefined){
let data35 = data26.autoscaling;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.max === undefined){
const err72 = {instancePath:instancePath+"/service/autoscaling",schemaPath:"#/properties/service/properties/autoscaling/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key7 in data35){
if(!(((key7 === "min") || (key7 === "max")) || (key7 === "target_cpu"))){
const err73 = {instancePath:instancePath+"/service/autoscaling",schemaPath:"#/properties/service/properties/autoscaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data35.min !== undefined){
let data36 = data35.min;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err74 = {instancePath:instancePath+"/service/autoscaling/min",schemaPath:"#/properties/service/properties/autoscaling/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
const err75 = {instancePath:instancePath+"/service/autoscaling/min",schemaPath:"#/properties/service/properties/autoscaling/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data35.max !== undefined){
let data37 = data35.max;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err76 = {instancePath:instancePath+"/service/autoscaling/max",schemaPath:"#/properties/service/properties/autoscaling/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 1 || isNaN(data37)){
const err77 = {instancePath:instancePath+"/service/autoscaling/max",schemaPath:"#/properties/service/properties/autoscaling/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data35.target_cpu !== undefined){
let data38 = data35.target_cpu;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err78 = {instancePath:instancePath+"/service/autoscaling/target_cpu",schemaPath:"#/properties/service/properties/autoscaling/properties/target_cpu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 100 || isNaN(data38)){
const err79 = {instancePath:instancePath+"/service/autoscaling/target_cpu",schemaPath:"#/properties/service/properties/autoscaling/properties/target_cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err80 = {instancePath:instancePath+"/service/autoscaling/target_cpu",schemaPath:"#/properties/service/properties/autoscaling/properties/target_cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/service/autoscaling",schemaPath:"#/properties/service/properties/autoscaling/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.resources !== undefined){
let data39 = data.resources;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 in data39){
if(!(((key8 === "size") || (key8 === "cpu")) || (key8 === "memory"))){
const err83 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data39.size !== undefined){
let data40 = data39.size;
if(typeof data40 === "string"){
if(!pattern10.test(data40)){
const err84 = {instancePath:instancePath+"/resources/size",schemaPath:"#/properties/resources/properties/size/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/resources/size",schemaPath:"#/properties/resources/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data39.cpu !== undefined){
let data41 = data39.cpu;
if((!((typeof data41 == "number") && (isFinite(data41)))) && (typeof data41 !== "string")){
const err86 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: schema11.properties.resources.properties.cpu.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 <= 0 || isNaN(data41)){
const err87 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(typeof data41 === "string"){
if(!pattern11.test(data41)){
const err88 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?m?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?m?$"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data39.memory !== undefined){
let data42 = data39.memory;
if((!((typeof data42 == "number") && (isFinite(data42)))) && (typeof data42 !== "string")){
const err89 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: schema11.properties.resources.properties.memory.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 <= 0 || isNaN(data42)){
const err90 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(typeof data42 === "string"){
if(!pattern12.test(data42)){
const err91 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(Mi|Gi|M|G)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(Mi|Gi|M|G)?$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.environment !== undefined){
let data43 = data.environment;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key9 in data43){
const _errs98 = errors;
if(typeof key9 === "string"){
if(!pattern13.test(key9)){
const err93 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\"",propertyName:key9};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
var valid18 = _errs98 === errors;
if(!valid18){
const err94 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
for(const key10 in data43){
let data44 = data43[key10];
if(((typeof data44 !== "string") && (!((typeof data44 == "number") && (isFinite(data44))))) && (typeof data44 !== "boolean")){
const err95 = {instancePath:instancePath+"/environment/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/additionalProperties/type",keyword:"type",params:{type: schema11.properties.environment.additionalProperties.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.secrets !== undefined){
let data45 = data.secrets;
if(Array.isArray(data45)){
const len4 = data45.length;
for(let i5=0; i5<len4; i5++){
let data46 = data45[i5];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.name === undefined){
const err97 = {instancePath:instancePath+"/secrets/" + i5,schemaPath:"#/properties/secrets/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data46.source === undefined){
const err98 = {instancePath:instancePath+"/secrets/" + i5,schemaPath:"#/properties/secrets/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key11 in data46){
if(!((key11 === "name") || (key11 === "source"))){
const err99 = {instancePath:instancePath+"/secrets/" + i5,schemaPath:"#/properties/secrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data46.name !== undefined){
let data47 = data46.name;
if(typeof data47 === "string"){
if(!pattern13.test(data47)){
const err100 = {instancePath:instancePath+"/secrets/" + i5+"/name",schemaPath:"#/properties/secrets/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/secrets/" + i5+"/name",schemaPath:"#/properties/secrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data46.source !== undefined){
let data48 = data46.source;
if(typeof data48 === "string"){
if(!pattern15.test(data48)){
const err102 = {instancePath:instancePath+"/secrets/" + i5+"/source",schemaPath:"#/properties/secrets/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9+.-]*:\\S.*$"},message:"must match pattern \""+"^[a-z][a-z0-9+.-]*:\\S.*$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/secrets/" + i5+"/source",schemaPath:"#/properties/secrets/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/secrets/" + i5,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.tags !== undefined){
let data49 = data.tags;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key12 in data49){
const _errs113 = errors;
if(typeof key12 === "string"){
if(key12.length < 1){
const err106 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key12};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var valid23 = _errs113 === errors;
if(!valid23){
const err107 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
for(const key13 in data49){
let data50 = data49[key13];
if(((typeof data50 !== "string") && (!((typeof data50 == "number") && (isFinite(data50))))) && (typeof data50 !== "boolean")){
const err108 = {instancePath:instancePath+"/tags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema11.properties.tags.additionalProperties.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.ecs !== undefined){
let data51 = data.ecs;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key14 in data51){
if(!(((key14 === "cluster") || (key14 === "subnets")) || (key14 === "security_groups"))){
const err110 = {instancePath:instancePath+"/ecs",schemaPath:"#/properties/ecs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data51.cluster !== undefined){
let data52 = data51.cluster;
if(typeof data52 === "string"){
if(data52.length < 1){
const err111 = {instancePath:instancePath+"/ecs/cluster",schemaPath:"#/properties/ecs/properties/cluster/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/ecs/cluster",schemaPath:"#/properties/ecs/properties/cluster/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data51.subnets !== undefined){
let data53 = data51.subnets;
if(Array.isArray(data53)){
if(data53.length < 1){
const err113 = {instancePath:instancePath+"/ecs/subnets",schemaPath:"#/properties/ecs/properties/subnets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len5 = data53.length;
for(let i6=0; i6<len5; i6++){
let data54 = data53[i6];
if(typeof data54 === "string"){
if(!pattern16.test(data54)){
const err114 = {instancePath:instancePath+"/ecs/subnets/" + i6,schemaPath:"#/properties/ecs/properties/subnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-[A-Za-z0-9-]+$"},message:"must match pattern \""+"^subnet-[A-Za-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/ecs/subnets/" + i6,schemaPath:"#/properties/ecs/properties/subnets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
let i7 = data53.length;
let j1;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data53[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err116 = {instancePath:instancePath+"/ecs/subnets",schemaPath:"#/properties/ecs/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
const err117 = {instancePath:instancePath+"/ecs/subnets",schemaPath:"#/properties/ecs/properties/subnets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data51.security_groups !== undefined){
let data55 = data51.security_groups;
if(Array.isArray(data55)){
if(data55.length < 1){
const err118 = {instancePath:instancePath+"/ecs/security_groups",schemaPath:"#/properties/ecs/properties/security_groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len6 = data55.length;
for(let i8=0; i8<len6; i8++){
let data56 = data55[i8];
if(typeof data56 === "string"){
if(!pattern17.test(data56)){
const err119 = {instancePath:instancePath+"/ecs/security_groups/" + i8,schemaPath:"#/properties/ecs/properties/security_groups/items/pattern",keyword:"pattern",params:{pattern: "^sg-[A-Za-z0-9-]+$"},message:"must match pattern \""+"^sg-[A-Za-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/ecs/security_groups/" + i8,schemaPath:"#/properties/ecs/properties/security_groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
let i9 = data55.length;
let j2;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data55[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err121 = {instancePath:instancePath+"/ecs/security_groups",schemaPath:"#/properties/ecs/properties/security_groups/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i9+" are identical)"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
break;
}
indices2[item2] = i9;
}
}
}
else {
const err122 = {instancePath:instancePath+"/ecs/security_groups",schemaPath:"#/properties/ecs/properties/security_groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/ecs",schemaPath:"#/properties/ecs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.agentcore !== undefined){
let data57 = data.agentcore;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key15 in data57){
if(!(((((key15 === "runtime") || (key15 === "memory")) || (key15 === "timeout")) || (key15 === "tools")) || (key15 === "observability"))){
const err124 = {instancePath:instancePath+"/agentcore",schemaPath:"#/properties/agentcore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data57.runtime !== undefined){
let data58 = data57.runtime;
if(typeof data58 === "string"){
if(data58.length < 1){
const err125 = {instancePath:instancePath+"/agentcore/runtime",schemaPath:"#/properties/agentcore/properties/runtime/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/agentcore/runtime",schemaPath:"#/properties/agentcore/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data57.memory !== undefined){
let data59 = data57.memory;
if((!((typeof data59 == "number") && (isFinite(data59)))) && (typeof data59 !== "string")){
const err127 = {instancePath:instancePath+"/agentcore/memory",schemaPath:"#/properties/agentcore/properties/memory/type",keyword:"type",params:{type: schema11.properties.agentcore.properties.memory.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 <= 0 || isNaN(data59)){
const err128 = {instancePath:instancePath+"/agentcore/memory",schemaPath:"#/properties/agentcore/properties/memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(typeof data59 === "string"){
if(!pattern12.test(data59)){
const err129 = {instancePath:instancePath+"/agentcore/memory",schemaPath:"#/properties/agentcore/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(Mi|Gi|M|G)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(Mi|Gi|M|G)?$"+"\""};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
if(data57.timeout !== undefined){
let data60 = data57.timeout;
if((!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))) && (typeof data60 !== "string")){
const err130 = {instancePath:instancePath+"/agentcore/timeout",schemaPath:"#/properties/agentcore/properties/timeout/type",keyword:"type",params:{type: schema11.properties.agentcore.properties.timeout.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 <= 0 || isNaN(data60)){
const err131 = {instancePath:instancePath+"/agentcore/timeout",schemaPath:"#/properties/agentcore/properties/timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(typeof data60 === "string"){
if(!pattern4.test(data60)){
const err132 = {instancePath:instancePath+"/agentcore/timeout",schemaPath:"#/properties/agentcore/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$"},message:"must match pattern \""+"^\\+?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+$"+"\""};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data57.tools !== undefined){
let data61 = data57.tools;
if(Array.isArray(data61)){
const len7 = data61.length;
for(let i10=0; i10<len7; i10++){
let data62 = data61[i10];
if(typeof data62 === "string"){
if(data62.length < 1){
const err133 = {instancePath:instancePath+"/agentcore/tools/" + i10,schemaPath:"#/properties/agentcore/properties/tools/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/agentcore/tools/" + i10,schemaPath:"#/properties/agentcore/properties/tools/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/agentcore/tools",schemaPath:"#/properties/agentcore/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data57.observability !== undefined){
let data63 = data57.observability;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key16 in data63){
if(!((key16 === "tracing") || (key16 === "metrics"))){
const err136 = {instancePath:instancePath+"/agentcore/observability",schemaPath:"#/properties/agentcore/properties/observability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data63.tracing !== undefined){
if(typeof data63.tracing !== "boolean"){
const err137 = {instancePath:instancePath+"/agentcore/observability/tracing",schemaPath:"#/properties/agentcore/properties/observability/properties/tracing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data63.metrics !== undefined){
if(typeof data63.metrics !== "boolean"){
const err138 = {instancePath:instancePath+"/agentcore/observability/metrics",schemaPath:"#/properties/agentcore/properties/observability/properties/metrics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/agentcore/observability",schemaPath:"#/properties/agentcore/properties/observability/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/agentcore",schemaPath:"#/properties/agentcore/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.kubernetes !== undefined){
let data66 = data.kubernetes;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key17 in data66){
if(!((((key17 === "namespace") || (key17 === "ingress")) || (key17 === "autoscaling")) || (key17 === "volumes"))){
const err141 = {instancePath:instancePath+"/kubernetes",schemaPath:"#/properties/kubernetes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data66.namespace !== undefined){
let data67 = data66.namespace;
if(typeof data67 === "string"){
if(!pattern20.test(data67)){
const err142 = {instancePath:instancePath+"/kubernetes/namespace",schemaPath:"#/properties/kubernetes/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/kubernetes/namespace",schemaPath:"#/properties/kubernetes/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data66.ingress !== undefined){
let data68 = data66.ingress;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key18 in data68){
if(!(((key18 === "class") || (key18 === "host")) || (key18 === "tls"))){
const err144 = {instancePath:instancePath+"/kubernetes/ingress",schemaPath:"#/properties/kubernetes/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data68.class !== undefined){
let data69 = data68.class;
if(typeof data69 === "string"){
if(data69.length < 1){
const err145 = {instancePath:instancePath+"/kubernetes/ingress/class",schemaPath:"#/properties/kubernetes/properties/ingress/properties/class/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/kubernetes/ingress/class",schemaPath:"#/properties/kubernetes/properties/ingress/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data68.host !== undefined){
let data70 = data68.host;
if(typeof data70 === "string"){
if(data70.length > 253){
const err147 = {instancePath:instancePath+"/kubernetes/ingress/host",schemaPath:"#/properties/kubernetes/properties/ingress/properties/host/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data70.length < 1){
const err148 = {instancePath:instancePath+"/kubernetes/ingress/host",schemaPath:"#/properties/kubernetes/properties/ingress/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/kubernetes/ingress/host",schemaPath:"#/properties/kubernetes/properties/ingress/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data68.tls !== undefined){
let data71 = data68.tls;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key19 in data71){
if(!(key19 === "secret")){
const err150 = {instancePath:instancePath+"/kubernetes/ingress/tls",schemaPath:"#/properties/kubernetes/properties/ingress/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data71.secret !== undefined){
let data72 = data71.secret;
if(typeof data72 === "string"){
if(data72.length < 1){
const err151 = {instancePath:instancePath+"/kubernetes/ingress/tls/secret",schemaPath:"#/properties/kubernetes/properties/ingress/properties/tls/properties/secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/kubernetes/ingress/tls/secret",schemaPath:"#/properties/kubernetes/properties/ingress/properties/tls/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/kubernetes/ingress/tls",schemaPath:"#/properties/kubernetes/properties/ingress/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/kubernetes/ingress",schemaPath:"#/properties/kubernetes/properties/ingress/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data66.autoscaling !== undefined){
let data73 = data66.autoscaling;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.max === undefined){
const err155 = {instancePath:instancePath+"/kubernetes/autoscaling",schemaPath:"#/properties/kubernetes/properties/autoscaling/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key20 in data73){
if(!(((key20 === "min") || (key20 === "max")) || (key20 === "target_cpu"))){
const err156 = {instancePath:instancePath+"/kubernetes/autoscaling",schemaPath:"#/properties/kubernetes/properties/autoscaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data73.min !== undefined){
let data74 = data73.min;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err157 = {instancePath:instancePath+"/kubernetes/autoscaling/min",schemaPath:"#/properties/kubernetes/properties/autoscaling/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 1 || isNaN(data74)){
const err158 = {instancePath:instancePath+"/kubernetes/autoscaling/min",schemaPath:"#/properties/kubernetes/properties/autoscaling/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data73.max !== undefined){
let data75 = data73.max;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err159 = {instancePath:instancePath+"/kubernetes/autoscaling/max",schemaPath:"#/properties/kubernetes/properties/autoscaling/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 1 || isNaN(data75)){
const err160 = {instancePath:instancePath+"/kubernetes/autoscaling/max",schemaPath:"#/properties/kubernetes/properties/autoscaling/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
if(data73.target_cpu !== undefined){
let data76 = data73.target_cpu;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err161 = {instancePath:instancePath+"/kubernetes/autoscaling/target_cpu",schemaPath:"#/properties/kubernetes/properties/autoscaling/properties/target_cpu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 100 || isNaN(data76)){
const err162 = {instancePath:instancePath+"/kubernetes/autoscaling/target_cpu",schemaPath:"#/properties/kubernetes/properties/autoscaling/properties/target_cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data76 < 1 || isNaN(data76)){
const err163 = {instancePath:instancePath+"/kubernetes/autoscaling/target_cpu",schemaPath:"#/properties/kubernetes/properties/autoscaling/properties/target_cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
}
else {
const err164 = {instancePath:instancePath+"/kubernetes/autoscaling",schemaPath:"#/properties/kubernetes/properties/autoscaling/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data66.volumes !== undefined){
let data77 = data66.volumes;
if(Array.isArray(data77)){
const len8 = data77.length;
for(let i11=0; i11<len8; i11++){
let data78 = data77[i11];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.name === undefined){
const err165 = {instancePath:instancePath+"/kubernetes/volumes/" + i11,schemaPath:"#/properties/kubernetes/properties/volumes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data78.size === undefined){
const err166 = {instancePath:instancePath+"/kubernetes/volumes/" + i11,schemaPath:"#/properties/kubernetes/properties/volumes/items/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data78.mount === undefined){
const err167 = {instancePath:instancePath+"/kubernetes/volumes/" + i11,schemaPath:"#/properties/kubernetes/properties/volumes/items/required",keyword:"required",params:{missingProperty: "mount"},message:"must have required property '"+"mount"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key21 in data78){
if(!(((key21 === "name") || (key21 === "size")) || (key21 === "mount"))){
const err168 = {instancePath:instancePath+"/kubernetes/volumes/" + i11,schemaPath:"#/properties/kubernetes/properties/volumes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data78.name !== undefined){
let data79 = data78.name;
if(typeof data79 === "string"){
if(!pattern20.test(data79)){
const err169 = {instancePath:instancePath+"/kubernetes/volumes/" + i11+"/name",schemaPath:"#/properties/kubernetes/properties/volumes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/kubernetes/volumes/" + i11+"/name",schemaPath:"#/properties/kubernetes/properties/volumes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data78.size !== undefined){
let data80 = data78.size;
if(typeof data80 === "string"){
if(!pattern22.test(data80)){
const err171 = {instancePath:instancePath+"/kubernetes/volumes/" + i11+"/size",schemaPath:"#/properties/kubernetes/properties/volumes/items/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti|k|M|G|T)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti|k|M|G|T)$"+"\""};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/kubernetes/volumes/" + i11+"/size",schemaPath:"#/properties/kubernetes/properties/volumes/items/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data78.mount !== undefined){
let data81 = data78.mount;
if(typeof data81 === "string"){
if(!pattern23.test(data81)){
const err173 = {instancePath:instancePath+"/kubernetes/volumes/" + i11+"/mount",schemaPath:"#/properties/kubernetes/properties/volumes/items/properties/mount/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/kubernetes/volumes/" + i11+"/mount",schemaPath:"#/properties/kubernetes/properties/volumes/items/properties/mount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/kubernetes/volumes/" + i11,schemaPath:"#/properties/kubernetes/properties/volumes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/kubernetes/volumes",schemaPath:"#/properties/kubernetes/properties/volumes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/kubernetes",schemaPath:"#/properties/kubernetes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.digitalocean !== undefined){
let data82 = data.digitalocean;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key22 in data82){
if(!((((key22 === "instance_size") || (key22 === "instance_count")) || (key22 === "http_port")) || (key22 === "routes"))){
const err178 = {instancePath:instancePath+"/digitalocean",schemaPath:"#/properties/digitalocean/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data82.instance_size !== undefined){
let data83 = data82.instance_size;
if(typeof data83 === "string"){
if(data83.length < 1){
const err179 = {instancePath:instancePath+"/digitalocean/instance_size",schemaPath:"#/properties/digitalocean/properties/instance_size/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/digitalocean/instance_size",schemaPath:"#/properties/digitalocean/properties/instance_size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data82.instance_count !== undefined){
let data84 = data82.instance_count;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err181 = {instancePath:instancePath+"/digitalocean/instance_count",schemaPath:"#/properties/digitalocean/properties/instance_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 1 || isNaN(data84)){
const err182 = {instancePath:instancePath+"/digitalocean/instance_count",schemaPath:"#/properties/digitalocean/properties/instance_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
if(data82.http_port !== undefined){
let data85 = data82.http_port;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err183 = {instancePath:instancePath+"/digitalocean/http_port",schemaPath:"#/properties/digitalocean/properties/http_port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 65535 || isNaN(data85)){
const err184 = {instancePath:instancePath+"/digitalocean/http_port",schemaPath:"#/properties/digitalocean/properties/http_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data85 < 1 || isNaN(data85)){
const err185 = {instancePath:instancePath+"/digitalocean/http_port",schemaPath:"#/properties/digitalocean/properties/http_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
if(data82.routes !== undefined){
let data86 = data82.routes;
if(Array.isArray(data86)){
const len9 = data86.length;
for(let i12=0; i12<len9; i12++){
let data87 = data86[i12];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.path === undefined){
const err186 = {instancePath:instancePath+"/digitalocean/routes/" + i12,schemaPath:"#/properties/digitalocean/properties/routes/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key23 in data87){
if(!(key23 === "path")){
const err187 = {instancePath:instancePath+"/digitalocean/routes/" + i12,schemaPath:"#/properties/digitalocean/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data87.path !== undefined){
let data88 = data87.path;
if(typeof data88 === "string"){
if(!pattern23.test(data88)){
const err188 = {instancePath:instancePath+"/digitalocean/routes/" + i12+"/path",schemaPath:"#/properties/digitalocean/properties/routes/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/digitalocean/routes/" + i12+"/path",schemaPath:"#/properties/digitalocean/properties/routes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/digitalocean/routes/" + i12,schemaPath:"#/properties/digitalocean/properties/routes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/digitalocean/routes",schemaPath:"#/properties/digitalocean/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/digitalocean",schemaPath:"#/properties/digitalocean/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

