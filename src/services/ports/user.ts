// Who runs this.

export interface UserPort {
  /** The user's address; '' where Google does not tell. Never a permission. */
  readonly email: () => string;
}
