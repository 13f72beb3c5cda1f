// Runs `ask deploy` twice on a copy of the repository, with AWS and Alexa played on the loopback address: no account is needed, and
// nothing leaves this machine but Maven's look-ups. Prints what the ASK CLI asks of them, and what it uploads of skill.json. Nothing
// here says that AWS or Alexa would accept it.
//
//   node lambda/deploy/rehearse.js        (at the top of the checkout, with `ask` and `git` on the path; what is committed is built)
const { execFileSync, spawn } = require("child_process");
const fs = require("fs");
const http = require("http");
const os = require("os");
const path = require("path");
const zlib = require("zlib");

const SKILL = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000";
const STACK = "arn:aws:cloudformation:us-east-1:000000000000:stack/loose-legs/1";
const ENDPOINT = "arn:aws:lambda:us-east-1:000000000000:function:loose-legs:live";
const ok = (body = "", headers = {}, status = 200) => ({ status, headers, body });
const json = (value, status = 200) => ok(JSON.stringify(value), { "Content-Type": "application/json" }, status);
const xml = (body) => ok(`<?xml version="1.0"?>${body}`, { "Content-Type": "text/xml" });
const say = (text) => console.log(text.replaceAll(SKILL, "SKILL").replaceAll(ENDPOINT, "ENDPOINT").replace(/\d{13}/g, "TIME"));

// What Alexa is told of where it finds the skill, what it tells the skill, and what the skill may ask for.
function showManifest({ manifest }) {
  const { apis, events, permissions } = manifest;
  for (const [name, value] of Object.entries({ apis, events, permissions })) {
    say(`         ${name} = ${JSON.stringify(value) ?? "none"}`);
  }
}

// Sizes stand in a zip's directory only, at its end: entry by entry, each with the place of its file.
function unzip(zip, name) {
  let entry = zip.readUInt32LE(zip.lastIndexOf("PK\x05\x06") + 16);
  while (zip.toString("utf-8", entry + 46, entry + 46 + zip.readUInt16LE(entry + 28)) !== name) {
    entry += 46 + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  const file = zip.readUInt32LE(entry + 42);
  const start = file + 30 + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
  return zip.readUInt16LE(entry + 10) === 0 ? packed : zlib.inflateRawSync(packed);
}

function upload(body) {
  say("alexa  PUT /upload, with skill.json:");
  showManifest(JSON.parse(unzip(body, "skill.json")));
  return ok();
}

let enabled = false;

function enablement(method) {
  if (method === "GET" && !enabled) return json({ message: "not enabled" }, 404);
  enabled = true;
  return ok("", {}, 204);
}

function alexa(method, call, address) {
  say(`alexa  ${method} ${call}`);
  if (call.endsWith("/uploads")) return json({ uploadUrl: `${address}/upload`, expiresAt: "2100-01-01T00:00:00Z" }, 201);
  if (method === "POST" && call.endsWith("/imports")) return ok("", { Location: "/v1/skills/imports/1" }, 202);
  if (call.includes("/imports/")) return json({ status: "SUCCEEDED", skill: { skillId: SKILL, resources: [] } });
  if (call.endsWith("/enablement")) return enablement(method);
  return json({ message: "not played here" }, 404);
}

function parameters(query) {
  const found = [];
  for (let i = 1; query.has(`Parameters.member.${i}.ParameterKey`); i++) {
    const member = `Parameters.member.${i}.Parameter`;
    found.push([query.get(`${member}Key`), query.get(`${member}Value`)]);
  }
  return found;
}

function cloudFormation(query) {
  const action = query.get("Action");
  if (action === "DescribeStacks") {
    const output = `<member><OutputKey>SkillEndpoint</OutputKey><OutputValue>${ENDPOINT}</OutputValue></member>`;
    const stack = `<StackName>s</StackName><StackId>${STACK}</StackId><CreationTime>2100-01-01T00:00:00Z</CreationTime>`;
    const member = `<member>${stack}<StackStatus>CREATE_COMPLETE</StackStatus><Outputs>${output}</Outputs></member>`;
    return xml(`<R><DescribeStacksResult><Stacks>${member}</Stacks></DescribeStacksResult></R>`);
  }
  say(`stack  ${action}, a template of ${query.get("TemplateBody").length} characters, ${query.get("Capabilities.member.1")}`);
  parameters(query).forEach(([name, value]) => say(`         ${name} = ${value}`));
  return xml(`<R><${action}Result><StackId>${STACK}</StackId></${action}Result></R>`);
}

const bucket = { there: false, versioned: false, versions: 0 };

function s3(method, url, body) {
  const versioning = url.searchParams.has("versioning");
  say(`s3     ${method} ${url.pathname}${versioning ? " versioning" : ""}${versioning || !body.length ? "" : `, ${body.length} bytes`}`);
  if (method === "HEAD") return ok("", {}, bucket.there ? 200 : 404);
  if (method === "GET") return xml(`<V>${bucket.versioned ? "<Status>Enabled</Status>" : ""}</V>`);
  if (versioning) bucket.versioned = true;
  else if (body.length) return ok("", { "x-amz-version-id": `version-${++bucket.versions}` });
  else bucket.there = true;
  return ok();
}

function play(request, body, address) {
  const url = new URL(request.url, address);
  if (url.pathname === "/upload") return upload(body);
  if (url.pathname.startsWith("/alexa")) return alexa(request.method, url.pathname.slice("/alexa".length), address);
  if (url.pathname === "/") return cloudFormation(new URLSearchParams(body.toString()));
  return s3(request.method, url, body);
}

function prepare(folder, address) {
  const home = path.join(folder, "home");
  fs.mkdirSync(path.join(home, ".ask"), { recursive: true });
  fs.mkdirSync(path.join(home, ".aws"));
  const token = { access_token: "a", refresh_token: "r", token_type: "bearer", expires_at: "2100-01-01T00:00:00Z" };
  const profiles = { default: { token, vendor_id: "VENDOR", aws_profile: "loopback" } };
  fs.writeFileSync(path.join(home, ".ask", "cli_config"), JSON.stringify({ profiles }));
  fs.writeFileSync(path.join(home, ".aws", "credentials"), "[loopback]\naws_access_key_id=a\naws_secret_access_key=s\n");
  execFileSync("git", ["clone", "--quiet", "--config", "advice.detachedHead=false", process.cwd(), path.join(folder, "copy")]);
  return {
    ...process.env,
    HOME: home,
    MAVEN_OPTS: `-Dmaven.repo.local=${path.join(os.homedir(), ".m2", "repository")}`,
    AWS_ENDPOINT_URL: address,
    ASK_SMAPI_SERVER_BASE_URL: `${address}/alexa`,
    ASK_SHARE_USAGE: "false",
    ASK_SKIP_NEW_VERSION_REMINDER: "true",
  };
}

function deploy(folder, env) {
  say("$ ask deploy");
  const log = fs.openSync(path.join(folder, "ask.log"), "a");
  const ask = spawn("ask", ["deploy"], { cwd: path.join(folder, "copy"), env, stdio: ["ignore", log, log] });
  return new Promise((resolve) => ask.on("exit", (code) => resolve(code ?? 1)));
}

// What stays in the working copy.
function showCopy(folder) {
  const copy = path.join(folder, "copy");
  const changed = execFileSync("git", ["diff", "--name-only"], { cwd: copy, encoding: "utf-8" });
  say(`changed in the working copy: ${changed.trim().replaceAll("\n", ", ")}; skill.json holds`);
  showManifest(JSON.parse(fs.readFileSync(path.join(copy, "skill-package", "skill.json"), "utf-8")));
}

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const played = play(request, Buffer.concat(chunks), `http://127.0.0.1:${server.address().port}`);
    response.writeHead(played.status, played.headers).end(played.body);
  });
});
server.listen(0, "127.0.0.1", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "rehearsal-"));
  const env = prepare(folder, `http://127.0.0.1:${server.address().port}`);
  for (let time = 1; time <= 2 && !process.exitCode; time++) {
    process.exitCode = await deploy(folder, env);
    say(`ask deploy ended with ${process.exitCode}`);
  }
  server.close();
  showCopy(folder);
  console.log(`The words of the ASK CLI are in ${path.join(folder, "ask.log")}`);
});
