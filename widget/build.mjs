/**
 * Writes dist/widget.js, or the file named on the command line: one classic script with everything in it.
 * The same sources give the same bytes on every machine, so the bundle can be committed and compared.
 */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const LARGEST_GZIPPED = 45_000;
const folder = dirname(fileURLToPath(import.meta.url));
const output = resolve(folder, process.argv[2] ?? "dist/widget.js");

/** Names the bundled libraries with their licences, which the minifier's comments would repeat at length. */
function banner() {
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const notice = {
    dompurify: "Apache-2.0 or MPL-2.0, (c) Cure53 and contributors",
    lit: "BSD-3-Clause, (c) Google LLC",
    valibot: "MIT, (c) Fabian Hiller",
  };
  const libraries = Object.keys(dependencies).map((name) => {
    if (!(name in notice)) throw new Error(`build.mjs: add the licence of ${name} to the banner`);
    return `${name} ${dependencies[name]} (${notice[name]})`;
  });
  return `/*! Monograph FAQ Bot widget. Includes ${libraries.join("; ")}. */`;
}

/** Takes comments and layout out of the style sheets, which to the minifier are text. */
const styles = {
  name: "styles",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]styles[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const tight = (sheet) => sheet.replace(/\/\*[^]*?\*\//g, "").replace(/\s+/g, " ").replace(/ ?([{};]) ?/g, "$1");
      return { contents: source.replace(/css`[^`]*`/g, tight), loader: "ts" };
    });
  },
};

await build({
  absWorkingDir: folder,
  entryPoints: ["src/index.ts"],
  outfile: output,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2021",
  charset: "utf8",
  legalComments: "none",
  plugins: [styles],
  banner: { js: banner() },
  logLevel: "warning",
});

const size = gzipSync(readFileSync(output), { level: 9 }).length;
console.log(`${output}: ${(size / 1000).toFixed(1)} kB gzipped`);
if (size > LARGEST_GZIPPED) {
  console.error(`more than ${LARGEST_GZIPPED / 1000} kB`);
  process.exitCode = 1;
}
