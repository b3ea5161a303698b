export default async function stopPostgres() {
  await globalThis.throwawayPostgres.stop();
}
