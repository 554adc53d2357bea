import { build, preview } from "vite";

/** `npm start`: builds the site and serves it. `--port N` chooses the port; `--host` opens it to the network. */
const portFlag = process.argv.indexOf("--port");
const port = portFlag === -1 ? 4173 : Number(process.argv[portFlag + 1]);

await build({ logLevel: "warn" });
const server = await preview({ preview: { port, host: process.argv.includes("--host") } });
console.log("\n  Corridor Atlas is running. Open this address; Ctrl+C stops it.");
server.printUrls();
