/** A failure of the tables' owner, which has a setting of its own. */
export class OwnerFailure extends Error {
  constructor(override readonly cause: unknown) {
    super('The database cannot be prepared by the owner of its tables');
  }
}
