// Runs `ask deploy` on a copy of the repository, with AWS and Alexa played on the loopback address: no account is needed, and
// nothing leaves this machine but Maven's look-ups. Prints what the ASK CLI asks of them. Nothing here says that AWS would accept it.
//
//   node lambda/deploy/rehearse.js        (at the top of the checkout, with `ask` and `git` on the path; what is committed is built)
const { execFileSync, spawn } = require("child_process");
const fs = require("fs");
const http = require("http");
const os = require("os");
const path = require("path");

const SKILL = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000";
const STACK = "arn:aws:cloudformation:us-east-1:000000000000:stack/loose-legs/1";
const ENDPOINT = "arn:aws:lambda:us-east-1:000000000000:function:loose-legs:live";
const ok = (body = "", headers = {}, status = 200) => ({ status, headers, body });
const json = (value, status = 200) => ok(JSON.stringify(value), { "Content-Type": "application/json" }, status);
const xml = (body) => ok(`<?xml version="1.0"?>${body}`, { "Content-Type": "text/xml" });
const say = (text) => console.log(text.replaceAll(SKILL, "SKILL").replace(/\d{13}/g, "TIME"));

function alexa(method, call, address) {
  say(`alexa  ${method} ${call}`);
  if (call.endsWith("/uploads")) return json({ uploadUrl: `${address}/upload`, expiresAt: "2100-01-01T00:00:00Z" }, 201);
  if (method === "POST" && call.endsWith("/imports")) return ok("", { Location: "/v1/skills/imports/1" }, 202);
  if (call.includes("/imports/")) return json({ status: "SUCCEEDED", skill: { skillId: SKILL, resources: [] } });
  if (call.endsWith("/enablement")) return method === "GET" ? json({ message: "not enabled" }, 404) : ok("", {}, 204);
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
  if (url.pathname === "/upload") return ok();
  if (url.pathname.startsWith("/alexa")) return alexa(request.method, url.pathname.slice("/alexa".length), address);
  if (url.pathname === "/") return cloudFormation(new URLSearchParams(body.toString()));
  return s3(request.method, url, body);
}

function deploy(folder, address) {
  const home = path.join(folder, "home");
  fs.mkdirSync(path.join(home, ".ask"), { recursive: true });
  fs.mkdirSync(path.join(home, ".aws"));
  const token = { access_token: "a", refresh_token: "r", token_type: "bearer", expires_at: "2100-01-01T00:00:00Z" };
  const profiles = { default: { token, vendor_id: "VENDOR", aws_profile: "loopback" } };
  fs.writeFileSync(path.join(home, ".ask", "cli_config"), JSON.stringify({ profiles }));
  fs.writeFileSync(path.join(home, ".aws", "credentials"), "[loopback]\naws_access_key_id=a\naws_secret_access_key=s\n");
  execFileSync("git", ["clone", "--quiet", process.cwd(), path.join(folder, "copy")]);
  const env = {
    ...process.env,
    HOME: home,
    MAVEN_OPTS: `-Dmaven.repo.local=${path.join(os.homedir(), ".m2", "repository")}`,
    AWS_ENDPOINT_URL: address,
    ASK_SMAPI_SERVER_BASE_URL: `${address}/alexa`,
    ASK_SHARE_USAGE: "false",
    ASK_SKIP_NEW_VERSION_REMINDER: "true",
  };
  const log = fs.openSync(path.join(folder, "ask.log"), "w");
  return spawn("ask", ["deploy"], { cwd: path.join(folder, "copy"), env, stdio: ["ignore", log, log] });
}

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const played = play(request, Buffer.concat(chunks), `http://127.0.0.1:${server.address().port}`);
    response.writeHead(played.status, played.headers).end(played.body);
  });
});
server.listen(0, "127.0.0.1", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "rehearsal-"));
  deploy(folder, `http://127.0.0.1:${server.address().port}`).on("exit", (code) => {
    server.close();
    console.log(`ask deploy ended with ${code}; its words are in ${path.join(folder, "ask.log")}`);
    process.exitCode = code;
  });
});
