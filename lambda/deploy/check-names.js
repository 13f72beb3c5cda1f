// Holds every type, property, attribute and required property of skill-stack.yaml against AWS's own specification.
//
//   npm install --prefix "$TMPDIR/names" @aws-cdk/aws-service-spec yaml
//   NODE_PATH="$TMPDIR/names/node_modules" node lambda/deploy/check-names.js
const fs = require("fs");
const path = require("path");
const YAML = require("yaml");
const { loadAwsServiceSpec } = require("@aws-cdk/aws-service-spec");

const FUNCTIONS = ["Ref", "GetAtt", "Sub", "If", "Not", "Equals"];
const customTags = FUNCTIONS.flatMap((name) =>
  [undefined, "seq"].map((collection) => ({
    tag: `!${name}`,
    collection,
    resolve: (value) => ({ called: name, with: collection ? value.toJSON() : value }),
  })),
);

const mistakes = [];
let checked = 0;

function check(where, fine) {
  checked++;
  if (!fine) mistakes.push(where);
}

function properties(db, where, owner, value) {
  for (const [name, property] of Object.entries(owner.properties)) {
    if (property.required) check(`${where}: ${name} is missing`, name in value);
  }
  for (const [name, part] of Object.entries(value)) {
    check(`${where}: no property ${name}`, name in owner.properties);
    if (name in owner.properties) inside(db, `${where}.${name}`, owner.properties[name].type, part);
  }
}

function inside(db, where, type, value) {
  if (value === null || typeof value !== "object" || "called" in value) return;
  if (type.type === "array") value.forEach((part) => inside(db, where, type.element, part));
  if (type.type === "union") inside(db, where, type.types.find((one) => one.type === (Array.isArray(value) ? "array" : "ref")) ?? {}, value);
  if (type.type === "ref") properties(db, where, db.get("typeDefinition", type.reference.$ref), value);
}

function calls(value, found = []) {
  if (value !== null && typeof value === "object") {
    if ("called" in value) found.push(value);
    Object.values(value).forEach((part) => calls(part, found));
  }
  return found;
}

async function main() {
  const text = fs.readFileSync(path.join(__dirname, "skill-stack.yaml"), "utf-8");
  const template = YAML.parse(text, { customTags, strict: true });
  const db = await loadAwsServiceSpec();
  const known = {};
  for (const [id, resource] of Object.entries(template.Resources)) {
    const found = db.lookup("resource", "cloudFormationType", "equals", resource.Type);
    check(`${id}: no type ${resource.Type}`, found.length === 1);
    known[id] = found.only();
    properties(db, id, known[id], resource.Properties);
  }
  const names = { ...template.Resources, ...template.Parameters };
  const target = (reference) => {
    const [id, ...attribute] = reference.split(".");
    if (attribute.length === 0) check(`nothing is called ${id}`, id in names || id.startsWith("AWS::"));
    else check(`${id} has no attribute ${attribute.join(".")}`, attribute.join(".") in (known[id]?.attributes ?? {}));
  };
  for (const call of calls(template)) {
    if (call.called === "Ref" || call.called === "GetAtt") target(call.with);
    if (call.called === "Sub") [...call.with.matchAll(/\$\{([^}]+)\}/g)].forEach((match) => target(match[1]));
    if (call.called === "If") check(`no condition ${call.with[0]}`, call.with[0] in template.Conditions);
  }
  JSON.parse(template.Resources.Dashboard.Properties.DashboardBody.with);
  mistakes.forEach((mistake) => console.log(mistake));
  console.log(`${Object.keys(known).length} resources, ${checked} names checked, ${mistakes.length} mistakes`);
  process.exitCode = mistakes.length === 0 ? 0 : 1;
}

main();
