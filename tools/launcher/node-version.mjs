/** Imported first by every command: an older Node would fail later with words about something else. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Verification Desk needs Node 20.19 or newer. This is ${process.versions.node}, at ${process.execPath}.`,
  );
  process.exit(1);
}
